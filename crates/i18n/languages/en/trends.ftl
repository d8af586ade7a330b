### The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

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
# More sentences, each of which may follow the one above. $change is one of the changes of change.ftl.
trends-changed = { " " }Beside { $than }: { $change }.
trends-changed-about = { " " }Beside { $than }: about { $change }.
# So many days, weeks or hours keep to the target: At most 48 s: 12 of 28 (42.9%).
trends-within-target = { " " }At most { $target }: { NUMBER($within) } of { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }At most { $target }: 0 of 0 (none).
trends-unusual-days = { " " }{ $days ->
    [one] 1 day is unusual for its weekday.
   *[other] { $days } days are unusual for their weekday.
}
