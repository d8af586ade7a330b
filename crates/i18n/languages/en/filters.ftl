### The controls above the numbers.

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
# $charts are calls as well.
filters-cost-overview = about { $calls ->
    [one] 1 more call
   *[other] { $calls } more calls
}, and { NUMBER($charts) } for the small charts once they are on screen
filters-cost-nothing = no more calls, as this view is of all departments
