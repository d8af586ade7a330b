### Conversations hour by hour: a field of colours with a column a day and a row an hour.

heat-title = Conversations by hour
# Label of a choice between the two below: each day by itself, or the mean of all days of a weekday.
heat-columns = Columns
heat-days = Each day
heat-week = A usual week
# Button.
heat-load = Load { $days ->
    [one] 1 day
    *[other] { $days } days
}: { $calls ->
    [one] 1 call
    *[other] { $calls } calls
}
# $load is heat-load, which takes longer than a moment.
heat-load-long = { $load }, about { NUMBER($minutes) } min
heat-part = Hours of { NUMBER($known) } of { $days ->
    [one] 1 day
    *[other] { $days } days
} are here.
heat-not-asked = The workspace tells hours of one day at a time, so that each day is a call of its own. None of these days is here yet.
heat-too-long = Hours are shown of at most { NUMBER($most) } days. Choose a shorter period.
# $day is a day or a day of the week, $hour the time at which the hour begins: Mon, 16 Nov 2026, 14:00
heat-hour = { $day }, { $hour }
heat-none = No conversations in the hours that are here.
# $when is heat-hour.
heat-most = The most, { $most }: { $when }.
heat-most-usual = The most on average, { $most }: { $when }.
heat-conversations = { $count ->
    [0] no conversations
    [one] 1 conversation
    *[other] { $count } conversations
}
# Of an hour that still runs. $conversations is one of those above.
heat-so-far = { $conversations } so far
# In place of a number.
heat-unknown = not asked for yet
heat-about = Hours are those of the workspace's reporting zone, counted from midnight. Each colour stands for about as many hours as another, so that one busy hour does not make the others pale; the palest is none.
# Head of a column of the table.
heat-day = Day
# What the colours count, before the two below.
heat-colours = Conversations an hour
heat-colour-none = none
# The least number of a colour.
heat-colour-from = from { $number }
heat-none-here = None of these hours is here yet.
heat-no-whole-day = No day that was over when it came is here yet.
# In place of a number, as heat-unknown.
heat-untold = not told by hours
heat-skipped = passed over by the clocks
