### What a period is compared with.

# Each of these stands as $than in the messages that begin with headline, and in others that name what is compared:
# "6 % fewer than 26 Sep – 23 Oct 2026".
# Where the compared day is a week before today, and the days in all other cases. $weekday: Sunday.
comparisons-last-weekday = last { $weekday }
# $day is written out: Mon, 2 Mar 2026
comparisons-day = { $day }
# $days: 26 Sep – 23 Oct 2026
comparisons-days = { $days }
# Of a day only its hours up to a time are compared. $day is one of the two above: last Sunday by 11:00
comparisons-by-time = { $day } by { $time }
# Of several days, the last as far as a time: 9–13 Mar 2026, the last day by 11:00
comparisons-last-day-by-time = { $days }, the last day by { $time }
# One of the above in $than, and that the two periods are not alike: the period has $own days, the other $other …
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } day
   *[other] { $own } days
} beside { NUMBER($other) }
# … or a Sunday stands beside a Saturday.
comparisons-other-weekdays = { $than }, other weekdays
# One of the above in $than, of a period that still runs: only its days that are over are compared.
comparisons-by-what-is-over = { $than }, by what is over

# A sentence of its own; $why is one or more sentences of troubles.ftl.
comparisons-failed = The compared period could not be loaded. { $why }

# Why a text in the address is no comparison: "Ignored compare=x: there is no comparison of that name."
comparisons-unknown = there is no comparison of that name
