### The controls above the numbers: period, comparison, departments and time zone, and what can be wrong with what is typed.

## filters: The controls above the numbers.

# The name of them all.
filters-label = Filters
# Labels of choices: what the main chart shows; whether its days are put together; how often numbers are asked for.
filters-chart = Chart
filters-group = Group by
filters-refresh = Refresh
# Beside a box to tick: the heights of the chart grow by the same step for each tenfold.
filters-logarithmic = Logarithmic scale
# Button, on a narrow page: it opens all controls but the period. $count of them are not as they are by themselves.
filters-more = { $count ->
    [0] Filters
    [one] Filters (1)
   *[other] Filters ({ $count })
}
# Button that closes them again.
filters-done = Done
# Choices of "Group by": what suits the period is chosen by itself.
filters-automatic-hour = Automatic (hour)
filters-automatic-day = Automatic (day)
filters-automatic-week = Automatic (week)
filters-automatic-month = Automatic (month)
# A choice of the day on which weeks begin: the one of the reader's language. $day is its name.
filters-week-by-language = By language ({ $day })

# What a button that leads to another period is called: "Previous period: 1–28 Mar 2026", or that there is none.
filters-step = { $name }: { $range }
filters-step-none = { $name }: none

# $trouble is a sentence that tells why.
filters-departments-unknown = The departments' names are not known. { $trouble }
filters-departments-unread = { $count ->
    [one] { $count } department could not be read and is missing from the list.
   *[other] { $count } departments could not be read and are missing from the list.
}
filters-departments-beyond = { $count ->
    [one] { $count } more department is left out of the list: the workspace has more than this page takes in.
   *[other] { $count } more departments are left out of the list: the workspace has more than this page takes in.
}
# What the choice of one more department costs. It stands in a sentence: "One more department: about 4 more calls."
filters-cost = about { $calls ->
    [one] 1 more call
   *[other] { $calls } more calls
}
filters-cost-nothing = no more calls, as this view is of all departments

## period-picker, period-dialog: The choice of a period: a list of names with their dates, and a dialog to type one or
## to take it from a calendar.

# The label of the list.
period-picker-label = Period
# One of the list, or of that of comparisons: Last 28 days · 1–28 Mar 2026
period-picker-choice = { $name } · { $dates }
# The last of the list; it opens the dialog.
period-picker-custom = Custom…
# The button that opens the dialog.
period-picker-dates = Choose dates…
# The buttons with the arrows on both sides of the list. They become a part of: Previous period: 1–28 Mar 2026
period-picker-previous = Previous period
period-picker-next = Next period

# The title of the dialog.
period-dialog-title = Choose dates
# The label of a field. The examples are what is typed, letter by letter, and stay as they are in all languages.
period-dialog-typed = Type a period, such as now-7d, last month or 2026-03-01..2026-03-28
period-dialog-apply = Apply
# The label of the choice of a weekday.
period-dialog-weeks = Weeks begin with
# The button to twice as many days.
period-dialog-zoom-out = Zoom out
# Where the typed text, or a part of it, $what, cannot be read. $why is a part of a sentence: there is no such month.
# $examples are some with dots between them: Last 28 days · 1–28 Mar 2026 · 14d
period-dialog-slip = “{ $what }”: { $why }. What can be read, for example: { $examples }
# Where nothing is typed.
period-dialog-empty = Type a period, for example: { $examples }
# What a date was read as whose day and month could be the other way round, in place of the dates below.
period-dialog-read-as = Read as { $dates }
# What the typed text means: 1–28 Mar 2026 · 28 days
period-dialog-days = { $dates } · { $days ->
    [one] 1 day
   *[other] { $days } days
}
# The same, $days, while the one end of the period is chosen and the other one is not.
period-dialog-one-end = { $days }. Choose the other end.

## periods: Periods by name, and why a text or two dates are none.

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

## calendar: The two months of days that a period can be chosen from.

# The buttons with the arrows beside the months, for those who hear them.
calendar-earlier = Earlier month
calendar-later = Later month
# A day's name for those who hear it, on the current day: Wed, 4 Mar 2026, today
calendar-today = { $day }, today
# A day that cannot be chosen, by its name, and then why: the message below.
calendar-refused = { $day }. { $why }
# $why is a part of a sentence: it is longer than 1096 days
calendar-no-period = This is no period: { $why }.

## compare-picker: The choice of what the period is compared with.

# The label of the list.
compare-picker-label = Compare with
# The first of the list: no comparison.
compare-picker-nothing = Nothing
# Headings in the list, and what stands under the first two of them.
compare-picker-weekdays = Same weekdays
compare-picker-by-date = Same dates
compare-picker-others = Other dates
compare-picker-before = Period before
compare-picker-year-before = Year before
# The last of the list; it opens a field.
compare-picker-type = Type dates…
# The label of the field.
compare-picker-dates = Dates to compare with
# Below the field. The examples are what is typed, letter by letter.
compare-picker-example = Such as 2026-03-01..2026-03-28, or 2026-03.
# The button beside the field.
compare-picker-compare = Compare

## comparisons: What a period is compared with.

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

# A sentence of its own; $why is one or more sentences of the group troubles.
comparisons-failed = The compared period could not be loaded. { $why }

# Why a text in the address is no comparison: "Ignored compare=x: there is no comparison of that name."
comparisons-unknown = there is no comparison of that name

## department-picker: The choice of departments.

# The label of the field.
department-picker-label = Department
# The choice of them all: in the list, and in the field where none is chosen.
department-picker-all = All departments
# The field where several are chosen.
department-picker-several = { $count ->
    [one] 1 department
   *[other] { $count } departments
}
# A department that is not used any more, by its name.
department-picker-archived = { $name } (archived)
# The names of the list and of what is chosen, for those who hear them.
department-picker-list = Departments
department-picker-chosen = Chosen departments
# The button that takes a department out of what is chosen.
department-picker-remove = Remove { $name }
# Above the list. $cost tells how many more calls the workspace has to answer: about 5 more calls
department-picker-cost = One more department: { $cost }.
department-picker-full = { $most ->
    [one] No more than 1 at once. Remove it to add another.
   *[other] No more than { $most } at once. Remove one to add another.
}
# In the list, in place of departments.
department-picker-none = No department of that name
# The same while not all departments are known, and while they are being loaded.
department-picker-none-known = No department of that name among those that are known
department-picker-coming = The departments are still coming…
# The end of the list where it is too long to show all of it.
department-picker-more = { $count ->
    [one] 1 more: type to find them
   *[other] { $count } more: type to find them
}

## zone-picker: The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Time zone
# What can be chosen.
zone-picker-browser = This browser ({ $zone })
zone-picker-browser-and-reports = This browser, the workspace's reports ({ $zone })
zone-picker-reports = The workspace's reports ({ $zone })
zone-picker-other = Another…
# The field for another, its button, and what is said where there is none of that name.
zone-picker-name = Time zone's name
zone-picker-apply = Apply
zone-picker-unknown = There is no time zone of that name. Write it as Europe/Berlin.

## zones: Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

# In place of a zone's name, where the browser hides it.
zones-local = local time
# Why a text in the address is no zone: "Ignored zone=x: there is no time zone of that name."
zones-unknown = there is no time zone of that name

# Below the choice of a zone: why the workspace's own is not offered.
zones-not-told = The workspace does not tell its zone to your account; choose it here.
# $name is the zone's name.
zones-not-known-here = The workspace's reports go by { $name }, a time zone that this browser does not know.
zones-of-server = The workspace's reports go by its server's own zone, which it does not name; choose it here.
