### Charts: metric names, labels, tooltips, and sentences for screen readers.

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
# From an agent joining to their first reply.
metrics-average-reaction-time = Average reaction time

## charts: Labels of rows and parts in charts and tables.

# How finely a trend is drawn, in a menu: one point for each of these.
charts-hour = Hour
charts-day = Day
charts-week = Week
charts-month = Month

# Rows without a name. An agent or a department that has an empty name:
charts-no-name = No name
# Conversations without an agent.
charts-unassigned = Unassigned
# Conversations without a department.
charts-no-department = No department
# All rows that don't fit in a chart, together; $count is how many they are, always at least two.
charts-other = Other ({ NUMBER($count) })

# Parts of a bar, also as heads of columns: conversations by status.
charts-open = Open
charts-on-hold = On hold
charts-closed = Closed

## figure: Legends, tooltips, and one sentence for screen readers.

# Legend entry of the comparison period's values.
figure-compared-period = Comparison period
# A part of a bar, or the comparison period, with its value: Answered: 12
figure-part = { $part }: { $value }
# The same for the comparison period; $than is one of the group comparisons: vs. Feb 1 – 28, 2026: 12
figure-beside = vs. { $than }: { $value }
# A bar's share of the total: 12.5% of total
figure-share = { $share } of total
# A bar chart in one sentence. $total is a count of conversations, or a label with a time (as figure-part); $most and
# $name belong to the longest bar: 120 conversations. Most: Ana (40).
figure-bars = { $total }. Most: { $name } ({ $most }).
# The same with one bar or none.
figure-bars-total = { $total }.
# The same when rows of the response are missing.
figure-bars-part = { $total }, not counting missing rows.

# A point as it is read aloud: its name or date, and all lines of its tooltip.
figure-spoken = { $title }: { $lines }
# Separator between those lines.
figure-spoken-between = ,{ " " }

# A screen reader's word for the element.
figure-role = chart
# Read when the keyboard focus reaches a chart. $name is its title, $summary one or more sentences.
figure-label = { $name }: { $summary } Use the arrow keys to move between points and Enter to pin one. Press T for the table, S for sound.
# The same when points can be opened.
figure-label-opening = { $name }: { $summary } Use the arrow keys to move between points and Enter to open or pin one. Press T for the table, S for sound.

# Last lines of a tooltip: it is pinned (until Esc, or for touch until a tap elsewhere); and what a click, a tap, or
# Enter does.
figure-held = Pinned. Press Esc to unpin.
figure-held-by-finger = Pinned. Tap elsewhere to unpin.
figure-to-open = Select to open
figure-to-zoom = Select to zoom to the days between
# Tooltip of a legend entry. A press hides or shows it; a double click or Shift shows it alone.
figure-legend-hint = Show or hide. Double-click or Shift-click to show only this.
# Said after a key was pressed: charts can be heard, and read as a table.
figure-sound-on = Sound on
figure-sound-off = Sound off
figure-table-shown = Table shown
figure-table-hidden = Table hidden

## trends: A metric over time: the tooltip of a point, and a summary in a few sentences.

# Legend entry of the period's own values, next to those of the comparison period.
trends-this-period = This period

# A tooltip line. $name is the metric, a day, or a time; $value a number with its unit, or one of the words below.
trends-value = { $name }: { $value }
# The same when the number is not exact.
trends-value-about = { $name }: about { $value }
# In place of $name, an hour of another day: Mon, Mar 2, 2026, 11 AM
trends-hour = { $day }, { $time }
# In place of a number: nothing to average; the day or hour is in the future; it has begun and has none so far.
trends-no-sample = no sample
trends-not-yet = not yet
trends-none-yet = none yet
# What is special about a day, week, or month of the chart; a line by itself, or in brackets after the date.
trends-running = in progress
# It is over in one time zone and not in another, and the workspace doesn't say which one it uses.
trends-unsure = may still be in progress
trends-cut = only days in this period
trends-outside = outside this period
# How many conversations an average is based on; also the total of a bar chart.
trends-conversations = { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}
# A day differs from the same weekday of other weeks; $spread is how far the typical value goes up and down.
trends-unusual = Unusual. Typical: { $median } ± { $spread } (median of { $days ->
    [one] 1 matching weekday
   *[other] { $days } matching weekdays
})

# The whole chart. $title is the metric: "Conversations: 12. Highest: Mon, Mar 2, 2026 (9)."
trends-no-points = { $title }: the workspace sent no data.
trends-nothing-yet = { $title }: none yet in this period.
trends-none = { $title }: none in this period.
trends-without-sample = { $title }: no sample in this period.
# $most is the highest number, of a day, week, or month …
trends-most-on = { $title }: { $sum }. Highest: { $day } ({ $most }).
# … or of an hour, by its start time.
trends-most-from = { $title }: { $sum }. Highest: { $time } ({ $most }).
# The same for metrics measured in time.
trends-longest-on = { $title }. Longest: { $day } ({ $longest }).
trends-longest-from = { $title }. Longest: { $time } ({ $longest }).
# More sentences, each of which may follow the one above. $change is one of the group change.
trends-changed = { " " }Compared with { $than }: { $change }.
trends-changed-about = { " " }Compared with { $than }: about { $change }.
# How many days, weeks, or hours meet the target: Within target (48 s or less): 12 of 28 (42.9%).
trends-within-target = { " " }Within target ({ $target } or less): { NUMBER($within) } of { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Within target ({ $target } or less): 0 of 0.
trends-unusual-days = { " " }{ $days ->
    [one] 1 day is unusual for its weekday.
   *[other] { $days } days are unusual for their weekday.
}
