### The controls above the numbers: period, comparison, departments and time zone, and what can be wrong with what is typed.

## filters: The controls above the numbers.

# The name of them all.
filters-label = Filters
# Labels of choices: what the main chart shows; whether its days are put together; how often numbers are asked for.
filters-chart = Chart
filters-group = Group by
filters-refresh = Refresh
# Button: it opens the choices beside period and departments: time zone, weeks, refresh. Then the label of one of them.
filters-options = Options
filters-weeks = Week starts on
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
# What the choice of one more department costs. It stands in a sentence: "One more department: about 4 more requests."
filters-cost = about { $calls ->
    [one] 1 more request
   *[other] { $calls } more requests
}
filters-cost-nothing = no more requests, as this view is of all departments

## period-picker, period-dialog: The choice of a period, in one dialog: typed, by name, or from a calendar.

# The label of the button that opens it, and its title.
period-picker-label = Period
# The period on that button: Last 28 days · 1–28 Mar 2026
period-picker-choice = { $name } · { $dates }
# Below it on the button, what the period is compared with: vs. 26 Sep – 23 Oct 2026
period-picker-versus = vs. { $dates }
# The name of the list of periods that have one, for those who hear it.
period-picker-presets = Presets
# The buttons with the arrows on both sides of that button. They become a part of: Previous period: 1–28 Mar 2026
period-picker-previous = Previous period
period-picker-next = Next period

# The label of a field. The examples are what is typed, letter by letter, and stay as they are in all languages.
period-dialog-typed = Type a period, such as now-7d, last month or 2026-03-01..2026-03-28
period-dialog-apply = Apply
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

## periods: Names of periods, and why a text or two dates are not a period.

# Headings over groups of periods in the menu: those in progress, including today; those that are over; and those that
# end with yesterday.
periods-to-date = To date
periods-before = Before
periods-up-to-yesterday = Up to yesterday

# Names of periods, in menus and in the list of keys.
periods-today = Today
periods-this-week = This week
periods-this-month = This month
periods-this-quarter = This quarter
periods-this-year = This year
periods-yesterday = Yesterday
# The whole one before the one in progress.
periods-last-week = Last week
periods-last-month = Last month
periods-last-quarter = Last quarter
periods-last-year = Last year
# So many up to yesterday, whatever day they start on. None of them may read like the whole one before the one in
# progress above.
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
# A whole one, at least two before the one in progress.
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
# Two dates chosen by the reader.
periods-custom = Custom

# The day weeks start on, in a menu.
periods-friday = Friday
periods-monday = Monday
periods-saturday = Saturday
periods-sunday = Sunday

# How often numbers refresh automatically, in a menu.
periods-refresh-off = Off
periods-refresh-every = { $minutes ->
    [one] Every minute
   *[other] Every { $minutes } minutes
}

# Why something is not a period. Each follows a colon, and a full stop is added: "Ignored range=x: no such period.",
# "“2026-13”: there is no such month."
periods-unknown = no such period
# $most is 1096.
periods-length = it must be 1 to { $most } days long
# Two dates in exactly this form.
periods-form = use the form 2026-03-01..2026-03-28
periods-reversed = it ends before it starts
# $most is 1096.
periods-too-long = it is longer than { $most } days
periods-year = the year must be between { $first } and { $last }

# Why a typed period cannot be read; the same grammar. What is typed is the same in every language: now, now-7d, /M, and
# the letters d, w, M, Q, and y for days, weeks, months, quarters, and years. The names above are read in each language,
# and English words such as last month in all of them.
periods-typed-nothing = type a period, such as now-7d, last month, or 2026-03-01..2026-03-28
periods-typed-after-now = after now, use -7d, /M, or -1M/M
periods-typed-after-minus = after the minus, use a number, as in now-7d
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
periods-typed-two-units = both units must match, as in now-1M/M
periods-typed-shorter-than-day = periods are whole days: use d, w, M, Q, or y
periods-typed-unit-missing = add a unit: d, w, M, Q, or y
# $unit is what was typed in place of one.
periods-typed-unit-unknown = { $unit } isn't a unit: use d, w, M, Q, or y
# The word between two typed dates: March 1 to March 28. It is read, not shown.
periods-typed-until = to
periods-typed-no-such-day = that month has no such day
periods-typed-no-such-month = there is no such month
periods-typed-date = write a date as 2026-03-01
periods-typed-unknown = no such period

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

# The heading over the choices.
compare-picker-label = Compare with
# The choices, each with the dates that it would mean, except for the first.
compare-picker-nothing = No comparison
compare-picker-before = Previous period
compare-picker-year-before = Same period last year
# It opens a field.
compare-picker-type = Custom dates
# A switch: Mondays are compared with Mondays, and not the first of a month with the first.
compare-picker-weekdays = Match weekdays
# The label of the field.
compare-picker-dates = Dates to compare with
# Below the field. The examples are what is typed, letter by letter.
compare-picker-example = Such as 2026-03-01..2026-03-28, or 2026-03.

## comparisons: What a period is compared with.

# Each of these is $than in the group headline, and in other messages about a comparison: "6% fewer than Sep 26 – Oct 23,
# 2026", "vs. Sep 26 – Oct 23, 2026".
# The first for a day one week before today, the others in all other cases. $weekday: Sunday.
comparisons-last-weekday = last { $weekday }
# $day is written out: Mon, Mar 2, 2026
comparisons-day = { $day }
# $days: Sep 26 – Oct 23, 2026
comparisons-days = { $days }
# Only a day's hours up to a time are compared. $day is one of the first two: last Sunday by 11 AM
comparisons-by-time = { $day } by { $time }
# Several days, the last one up to a time: Mar 9 – 13, 2026, the last day by 11 AM
comparisons-last-day-by-time = { $days }, the last day by { $time }
# $than is one of the above. The two periods differ: the period has $own days, the comparison $other …
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } day
   *[other] { $own } days
} vs. { NUMBER($other) }
# … or a Sunday is compared with a Saturday.
comparisons-other-weekdays = { $than }, different weekdays
# $than is one of the above, for a period in progress: only its days that are over are compared.
comparisons-by-what-is-over = { $than }, complete days only

# A sentence of its own; $why is one or more sentences of the group troubles.
comparisons-failed = The comparison period couldn't be loaded. { $why }

# Why a text in the address is not a comparison: "Ignored compare=x: no such comparison."
comparisons-unknown = no such comparison

## department-picker: The choice of departments.

# The label of the field.
department-picker-label = Department
# The choice of them all: in the list, and in the field when none is selected.
department-picker-all = All departments
# The field when several are selected.
department-picker-several = { $count ->
    [one] 1 department
   *[other] { $count } departments
}
# A department that is no longer used, by its name.
department-picker-archived = { $name } (archived)
# The names of the list and of the selection, for screen readers.
department-picker-list = Departments
department-picker-chosen = Selected departments
# The button that takes a department out of the selection.
department-picker-remove = Remove { $name }
# Above the list. $cost is how many more requests the workspace has to answer: about 5 more requests
department-picker-cost = One more department: { $cost }.
department-picker-full = { $most ->
    [one] You can select 1 at a time. Remove it to add another.
   *[other] You can select up to { $most }. Remove one to add another.
}
# In the list, in place of departments.
department-picker-none = No matching department
# The same while not all departments are known, and while they load.
department-picker-none-known = No match among the departments loaded
department-picker-coming = Loading departments…
# The end of a list that is too long to show in full.
department-picker-more = { $count ->
    [one] 1 more: type to find it
   *[other] { $count } more: type to find them
}

## zone-picker: The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Time zone
# What can be selected.
zone-picker-browser = Browser ({ $zone })
zone-picker-browser-and-reports = Browser and workspace reports ({ $zone })
zone-picker-reports = Workspace reports ({ $zone })
zone-picker-other = Other…
# The field for another one, its button, and what is said when there is none of that name.
zone-picker-name = Time zone name
zone-picker-apply = Apply
zone-picker-unknown = No time zone has that name. Write it like Europe/Berlin.

## zones: Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

# In place of a zone's name when the browser hides it.
zones-local = local time
# Why a text in the address is not a zone: "Ignored zone=x: no such time zone."
zones-unknown = no such time zone

# Below the choice of a zone: why the workspace's own is not offered.
zones-not-told = Your account can't see the workspace's time zone. Choose it here.
# $name is the zone's name.
zones-not-known-here = The workspace reports in { $name }, a time zone this browser doesn't know.
zones-of-server = The workspace reports in its server's time zone, but doesn't name it. Choose it here.
