### Periods by name, and why a text or two dates are none.

# Headings over groups of periods in the menu: those that run and hold today, those that are over, and those that end
# with yesterday.
periods-to-date = To date
periods-before = Before
periods-up-to-yesterday = Up to yesterday

# Titles of periods, in menus and in the list of keys.
periods-today = Today
periods-this-week = This week
periods-this-month = This month
periods-this-quarter = This quarter
periods-this-year = This year
periods-yesterday = Yesterday
# The whole one before the running one.
periods-last-week = Last week
periods-last-month = Last month
periods-last-quarter = Last quarter
periods-last-year = Last year
# So many up to yesterday, whatever day they begin on. One of them must not read like the whole one before the running
# one above.
periods-last-days = { $days ->
    [one] One day up to yesterday
   *[other] Last { $days } days
}
periods-last-weeks = { $weeks ->
    [one] One week up to yesterday
   *[other] Last { $weeks } weeks
}
periods-last-months = { $months ->
    [one] One month up to yesterday
   *[other] Last { $months } months
}
periods-last-quarters = { $quarters ->
    [one] One quarter up to yesterday
   *[other] Last { $quarters } quarters
}
periods-last-years = { $years ->
    [one] One year up to yesterday
   *[other] Last { $years } years
}
# A whole one, at least two before the running one.
periods-days-ago = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
periods-weeks-ago = { $weeks ->
    [one] 1 week ago
   *[other] { $weeks } weeks ago
}
periods-months-ago = { $months ->
    [one] 1 month ago
   *[other] { $months } months ago
}
periods-quarters-ago = { $quarters ->
    [one] 1 quarter ago
   *[other] { $quarters } quarters ago
}
periods-years-ago = { $years ->
    [one] 1 year ago
   *[other] { $years } years ago
}
# Two dates that the reader chose.
periods-custom = Custom

# The day on which weeks begin, in a menu.
periods-friday = Friday
periods-monday = Monday
periods-saturday = Saturday
periods-sunday = Sunday

# How often the numbers are asked for again by themselves, in a menu.
periods-refresh-off = Off
periods-refresh-every = { $minutes ->
    [one] Every minute
   *[other] Every { $minutes } minutes
}

# Why something is no period. Each goes on after a colon and is followed by a full stop that is not its own:
# "Ignored range=x: there is no period of that name.", "“2026-13”: there is no such month."
periods-unknown = there is no period of that name
# $most is 1096.
periods-length = it must be at least 1 and at most { $most } days long
# Two dates in this very form.
periods-form = it is not of the form 2026-03-01..2026-03-28
periods-reversed = it ends before it begins
# $most is 1096.
periods-too-long = it is longer than { $most } days
periods-year = its year is not between { $first } and { $last }

# Why a typed period cannot be read; the same grammar. What is typed stays as it is in every language: now, now-7d, /M,
# the letters d, w, M, Q and y for days, weeks, months, quarters and years. The names above are read in each language,
# and English words such as last month in all of them.
periods-typed-nothing = type a period, such as now-7d, last month or 2026-03-01..2026-03-28
periods-typed-after-now = after now comes -7d, /M or -1M/M
periods-typed-after-minus = after the minus comes a number, as in now-7d
# $most is 1096.
periods-typed-days = the number of days must be between 1 and { $most }
# $most is 156.
periods-typed-weeks = the number of weeks must be between 1 and { $most }
# $most is 36.
periods-typed-months = the number of months must be between 1 and { $most }
# $most is 12.
periods-typed-quarters = the number of quarters must be between 1 and { $most }
# $most is 3.
periods-typed-years = the number of years must be between 1 and { $most }
periods-typed-two-units = both units must be the same, as in now-1M/M
periods-typed-shorter-than-day = a period is made of whole days: use d, w, M, Q or y
periods-typed-unit-missing = a unit is missing: d, w, M, Q or y
# $unit is what was typed instead of one.
periods-typed-unit-unknown = { $unit } is no unit: use d, w, M, Q or y
# The word between two typed dates: 1 March to 28 March. It is read, not shown.
periods-typed-until = to
periods-typed-no-such-day = there is no such day in that month
periods-typed-no-such-month = there is no such month
periods-typed-date = a date is written as 2026-03-01
periods-typed-unknown = no period has that name
