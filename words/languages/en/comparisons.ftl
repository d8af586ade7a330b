### What a period is compared with.

# Each of these stands as $than in the messages that begin with headline: "6 % fewer than the 28 days before".
comparisons-days-before = { $days ->
    [one] the day before
   *[other] the { $days } days before
}
comparisons-week-before = the week before
comparisons-month-before = the month before
comparisons-quarter-before = the quarter before
comparisons-year-before = the year before
# The same part of it, as the period itself is not over.
comparisons-same-days-of-week-before = the same days of the week before
comparisons-same-days-of-month-before = the same days of the month before
comparisons-same-days-of-quarter-before = the same days of the quarter before
comparisons-same-days-of-year-before = the same days of the year before
# Mondays beside Mondays, from about a month (a quarter, a year) before.
comparisons-same-weekdays-month-before = the same weekdays a month before
comparisons-same-weekdays-quarter-before = the same weekdays a quarter before
comparisons-same-weekdays-year-before = the same weekdays a year before
# The first of March beside the first of March.
comparisons-same-days-year-before = the same days a year before
# Dates that the reader chose; with their number where the period has another.
comparisons-chosen-days = the days compared with
comparisons-so-many-chosen-days = { $days ->
    [one] the 1 day compared with
   *[other] the { $days } days compared with
}
# One of the above in $than, of a period that still runs: only its days that are over are compared.
comparisons-by-what-is-over = { $than }, by what is over

# A sentence of its own; $why is one or more sentences of troubles.ftl.
comparisons-failed = The compared period could not be loaded. { $why }

# Why a text in the address is no comparison: "Ignored compare=x: there is no comparison of that name."
comparisons-unknown = there is no comparison of that name
