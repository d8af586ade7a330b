### What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

# The mark of the numbers of the period that is compared with.
figure-compared-period = Compared period
# A part of a bar, or the compared period, with its value: Answered: 12
figure-part = { $part }: { $value }
# The same of the days that are compared with, as comparisons.ftl says them: Beside 1–28 Feb 2026: 12
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
