### The choice of a period: a list of names with their dates, and a dialog to type one or to take it from a calendar.

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
