### What every chart has: names, labels, what is read of a point, and sentences for those who hear it.

## metrics: The seven charts by name: in menus, and as headings of charts and columns.

# The first also names the part of a bar chart that counts conversations.
metrics-conversations = Conversations
# Not sent by the visitor.
metrics-agent-messages = Agent messages
# From the start of a conversation to its end.
metrics-average-chat-duration = Average chat duration
metrics-average-first-response-time = Average first response time
# The shortest one.
metrics-best-first-response-time = Best first response time
# Of every response, not only the first.
metrics-average-response-time = Average response time
# From an agent's joining to their first reply.
metrics-average-reaction-time = Average reaction time

## charts: What stands at the rows and parts of charts and tables.

# How finely a trend is drawn, in a menu: one point for each of these.
charts-hour = Hour
charts-day = Day
charts-week = Week
charts-month = Month

# Rows that stand for nobody by name. An agent or a department that has an empty name:
charts-no-name = No name
# Conversations without an agent.
charts-unassigned = Unassigned
# Conversations without a department.
charts-no-department = No department
# All rows that have no room in a drawing, together; $count is how many they are, always at least two.
charts-other = Other ({ NUMBER($count) })

# Parts of a bar, also as heads of columns: conversations by how they stand.
charts-open = Open
charts-on-hold = On hold
charts-closed = Closed

## figure: What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

# The mark of the numbers of the period that is compared with.
figure-compared-period = Compared period
# A part of a bar, or the compared period, with its value: Answered: 12
figure-part = { $part }: { $value }
# The same of the days that are compared with, as the group comparisons says them: Beside 1–28 Feb 2026: 12
figure-beside = Beside { $than }: { $value }
# How much of the whole a bar is: 12.5% of all
figure-share = { $share } of all
# A bar chart in one sentence. $what tells what it counts, $most and $name are those of the longest bar:
# Conversations: 120 in all; the most, 40, Ana.
figure-bars = { $what }: { $total } in all; the most, { $most }, { $name }.
# The same where there is no bar, or only one.
figure-bars-total = { $what }: { $total } in all.
# The same where rows of the answer are missing.
figure-bars-part = { $what }: { $total } without the rows that are missing.

# A point as it is spoken: whom or when it is about, and all lines of its read-out.
figure-spoken = { $title }: { $lines }
# What stands between the lines when they are spoken.
figure-spoken-between = ,{ " " }

# What a chart is called by a screen reader, in place of its word for programs.
figure-role = chart
# What those hear who come to a chart by the keyboard. $name is its title, $summary one or more sentences.
figure-label = { $name }: { $summary } Arrow keys read the points, Enter holds one. T shows the table, S turns sound on or off.
# The same where the points open something.
figure-label-opening = { $name }: { $summary } Arrow keys read the points, Enter opens or holds one. T shows the table, S turns sound on or off.

# Lines of a point's read-out: it is pinned until the key is pressed, or for a finger until a tap elsewhere; and what a
# click, a tap or Enter does with it.
figure-held = Held until Esc
figure-held-by-finger = Held; tap elsewhere to let it go
figure-to-open = Choose this to open it
figure-to-zoom = Choose this to zoom to the days between
# What a press on a part in the legend of a chart does: hides it or shows it again; together with the key Shift it shows
# that part alone.
figure-legend-hint = Hide or show; alone by a double click or with Shift
# What a key has done: charts can be heard, and read as a table.
figure-sound-on = Sound on
figure-sound-off = Sound off
figure-table-shown = Table shown
figure-table-hidden = Table hidden

## trends: The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

# The name of the period's own marks, where those of a compared period stand beside them.
trends-this-period = This period

# A line of what is read of a point. $name is what is counted or a day or time; $value a number with its unit, or one of
# the words below where there is none.
trends-value = { $name }: { $value }
# The same where the number is not exact.
trends-value-about = { $name }: about { $value }
# In place of $name, an hour of another day: Mon, 2 Mar 2026, 11:00
trends-hour = { $day }, { $time }
# In place of a number: nothing that a time could be taken of; the day or hour is to come; it runs and has none so far.
trends-no-sample = no sample
trends-not-yet = not yet
trends-none-yet = none yet
# What sets a day, week or month of the chart apart; a line by itself, or in brackets behind the date.
trends-running = still running
# By one clock it is over or to come, by another not, and the workspace does not tell which of them it goes by.
trends-unsure = perhaps not over
trends-cut = only the days of the period
trends-outside = outside the period
# How many conversations an average rests on.
trends-conversations = { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}
# A day stands out from the same weekday of other weeks; $median is what is usual, $spread how far that goes up and
# down, both with their units.
trends-unusual = Unusual: { $median } is usual (median of { $days ->
    [one] 1 such weekday
   *[other] { $days } such weekdays
}, spread { $spread })

# The whole chart. $title is what is counted: "Conversations: 12 in all; the most, 9, on Mon, 2 Mar 2026."
trends-no-points = { $title }: the workspace sent no points.
trends-nothing-yet = { $title }: nothing yet in this period.
trends-none = { $title }: none in this period.
trends-without-sample = { $title }: no sample in this period.
# $most is the highest number; it is that of a day, week or month …
trends-most-on = { $title }: { $sum } in all; the most, { $most }, on { $day }.
# … or of an hour, by the time when that begins.
trends-most-from = { $title }: { $sum } in all; the most, { $most }, from { $time }.
# The same of what is measured in time: of waiting, for one.
trends-longest-on = { $title }: the longest, { $longest }, on { $day }.
trends-longest-from = { $title }: the longest, { $longest }, from { $time }.
# More sentences, each of which may follow the one above. $change is one of the changes of the group change.
trends-changed = { " " }Beside { $than }: { $change }.
trends-changed-about = { " " }Beside { $than }: about { $change }.
# So many days, weeks or hours keep to the target: At most 48 s: 12 of 28 (42.9%).
trends-within-target = { " " }At most { $target }: { NUMBER($within) } of { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }At most { $target }: 0 of 0 (none).
trends-unusual-days = { " " }{ $days ->
    [one] 1 day is unusual for its weekday.
   *[other] { $days } days are unusual for their weekday.
}
