### What the page says above the numbers of an address that it does not understand, or of what is missing.

# $what is what stands in the address, such as range=x; $why one of the reasons below or in periods.ftl, comparisons.ftl
# and zones.ftl; $instead the next sentence: "Ignored view=x: there is no view of that name. Showing the overview."
notices-ignored = Ignored { $what }: { $why }. { $instead }
notices-showing-overview = Showing the overview.
notices-showing-last-28-days = Showing the last 28 days.
notices-weeks-by-language = Weeks begin as in your language.
notices-showing-all-departments = Showing all departments.
notices-comparing-with-nothing = Comparing with nothing.
notices-showing-what-suits = Showing what suits the period.
notices-showing-evenly = Showing heights that grow evenly.
notices-showing-days = Showing each day by itself.
notices-showing-no-target = Showing no target.
notices-showing-conversations = Showing conversations.
notices-refreshing-when-asked = Refreshing only when asked to.
# $zone is a time zone's name, such as Europe/Berlin.
notices-showing-zone = Showing { $zone }.

# Reasons; each goes on after a colon and is followed by a full stop that is not its own.
notices-no-view = there is no view of that name
notices-no-chart = there is no chart of that name
# mon, sun and sat are what can stand in the address; they stay as they are.
notices-no-week-start = weeks begin with mon, sun, sat or fri
# So do hour, day, week and month.
notices-no-grouping = numbers are grouped by hour, day, week or month
# So does off. A number from 60 on is of seconds.
notices-no-refresh = it must be off, 1, 5 or 15 minutes, or whole minutes in seconds, from 60 to 3600
# So does the example.
notices-no-target = a target is a chart's name and a whole number, such as Avg_first_response_time:60
notices-no-department = no department has that id
notices-too-many-departments = { $most ->
    [one] no more than 1 department can be chosen at once
   *[other] no more than { $most } departments can be chosen at once
}

# $what is what stands in the address: v=x
notices-no-version = Ignored { $what }: there is no such version.
notices-newer-link =
    This link was made by a newer version of this page; what this version does not know is ignored.
# Of an address longer than $most letters. $what are its keys that were left out, such as department, about.
notices-address-cut =
    The address was longer than { NUMBER($most) } letters, more than this page reads; left out: { $what }. What is shown
    may be other than what the link was made for.

# $difference is an amount of time, such as 10 h or 12 min; $host is the name of the page's host.
notices-clock-ahead = This computer's clock is { $difference } ahead of that of { $host }, where this page is from; which day is today, and all times here, go by the latter.
notices-clock-behind = This computer's clock is { $difference } behind that of { $host }, where this page is from; which day is today, and all times here, go by the latter.

# $name is a department's id, as it has no name any more.
notices-department-unlisted =
    The workspace lists no department { $name }; it may have been deleted. Its numbers are shown all the same.
# linear and log stay as they are.
notices-no-scale = a scale is linear or log
# days and week stay as they are.
notices-no-fold = hours stand by days or week
