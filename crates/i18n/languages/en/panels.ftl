### What every panel has: its title and state, what its numbers are for, changes, tables.

## panel: What stands around the numbers of a panel: one report with its title, its age and its buttons.

# What the title of a small chart does, which is a button.
panel-to-main = Show as the main chart
# Beside the title, while an answer is under way.
panel-updating = Updating…
# Beside the title. $age is one of the group age: updated 2 min ago
panel-updated = updated { $age }
# The button with the round arrow, where a pointer rests on it.
panel-ask-again = Ask again
# The same button for those who hear it. $title is the panel's title, in its own capitals.
panel-refresh = Refresh { $title }
panel-show-table = Show table
panel-hide-table = Hide table
# Over old numbers; the sentences that say why there are no newer ones follow behind the space. $moment is a time, maybe
# with its day, $age is one of the group age: Numbers from 14:05 (2 min ago).
panel-numbers-from = Numbers from { $moment } ({ $age }).{ " " }
# Buttons: for newer numbers than the old ones, and for numbers where there are none.
panel-try-now = Try now
panel-try-again = Try again
# Where numbers will be, while the notice for the whole page says why there are none.
panel-no-numbers = No numbers yet.
# Spoken when numbers have come. $age: updated just now; or what they cover.
panel-told = { $name }: { $age }
# Buttons where there is nothing to show: other choices, under which there may be something.
panel-way-all-departments = Show all departments
panel-way-before = Show the period before
panel-way-latest = Show the last 28 days

## covering: Which days, whose zone and which departments a panel's numbers are for, and what is said where there are
## none.

# The line under a panel's title, of which the last part may be missing. The dot stands between equals:
# "1–28 Mar 2026 · time zone Europe/Berlin · all departments · beside 1–28 Feb 2026"

# $range: 1–28 Mar 2026. $whose is one of covering-zone, covering-utc-days, covering-server-days and those that begin
# with covering-reporting.
covering-range = { $range } · { $whose }
# $departments: one name, several names (with covering-between-names), or one of the two below.
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = all departments
covering-departments = { $count ->
    [one] { $count } department
   *[other] { $count } departments
}
# What stands between the names of several departments, and between several times: Sales, Support, Billing
covering-between-names = { ", " }
# $covers is the line so far, $days the days that it is compared with: … · beside 1–28 Feb 2026
covering-beside = { $covers } · beside { $days }
# The same for periods of unlike length: … · beside 1–31 Jan 2026 (28 days beside 31). $own is a number of days, $other
# that of the days compared with.
covering-beside-unlike = { $covers } · beside { $days } ({ $own ->
    [one] { $own } day
   *[other] { $own } days
} beside { NUMBER($other) })
# $covers is the line so far. A single day's times are those that the clocks of a zone show: … · times in Europe/Berlin
covering-times = { $covers } · times in { $zone }

# Whose days or hours the numbers are. Parts of the line above.

# $zone: Europe/Berlin, or zones-local: time zone: local time
covering-zone = time zone: { $zone }
covering-utc-days = UTC days
covering-server-days = days of the workspace's server
covering-unknown-days = days of an unknown clock
covering-reporting-days = days of the workspace's reporting zone
covering-reporting-days-in = days of the workspace's reporting zone, { $zone }
covering-reporting-hours = hours of the workspace's reporting zone
covering-reporting-hours-in = hours of the workspace's reporting zone, { $zone }

# A day whose last hour comes twice: a note below a panel. The day is written out: Thu, 29 Oct 2026

covering-hour-untold = On { $day } the clocks in { $zone } show the last hour twice: where a period ends with that day, the workspace counts it the first time and leaves out the second.
# The same where the workspace's zone is not known, so that the one shown may be it.
covering-hour-untold-maybe = If the workspace's reports go by { $zone }: on { $day } its clocks show the last hour twice, and where a period ends with that day, the workspace counts it the first time and leaves out the second.

# How the numbers of several departments are put together: a note below a panel. $count is how many there are, $names
# are theirs, with covering-between-names.

covering-sum = Sum of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# Approx.: approximately.
covering-weighted = Approx.: weighted by the conversations of each of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# The best, which is the shortest, of the departments' first responses.
covering-best = The best of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# The workspace is asked once for each department.
covering-each = Asked for each of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# Below numbers by agent or by department.
covering-unread = { $count ->
    [one] { $count } row of the answer could not be read: what it would tell is missing here and in the sum.
   *[other] { $count } rows of the answer could not be read: what they would tell is missing here and in the sum.
}
# Rows that the page does not take in.
covering-beyond = { $count ->
    [one] { $count } more row is left out here and in the sum: the workspace has more than this page takes in.
   *[other] { $count } more rows are left out here and in the sum: the workspace has more than this page takes in.
}

# In place of numbers. The days are written out: Mon, 2 Mar 2026

covering-no-conversations-on = No conversations on { $day }.
covering-no-conversations = No conversations from { $first } to { $last }.
covering-starts-on = This period starts on { $day }.

## age: How long ago an answer came, and when.

age-now = just now
age-minutes = { $minutes ->
    [one] 1 min ago
   *[other] { $minutes } min ago
}
age-hours = { $hours ->
    [one] 1 h ago
   *[other] { $hours } h ago
}
age-days = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
# A time of another day than today: Wed, 4 Mar 2026, 14:05
age-moment = { $day }, { $time }

## progress: What is told of a question that takes longer than a moment.

# $host is the workspace’s host or the name of the demo.
progress-asking = Asking { $host } for { $days ->
    [one] 1 day
   *[other] { $days } days
}…
progress-still-waiting = Still waiting: long periods take the workspace long.
# Buttons: a shorter period, which the workspace tells sooner.
progress-sooner = Use 7 days
progress-limited = The workspace allows only so many calls a minute for this report.
# Behind the sentence above, with a space before it; counted down each second.
progress-continuing = { " " }{ $seconds ->
    [one] Continuing in 1 s.
   *[other] Continuing in { $seconds } s.
}
# Behind a sentence that tells what failed, with a space before it; counted down each second.
progress-retrying = { " " }{ $seconds ->
    [one] Asking again in 1 s.
   *[other] Asking again in { $seconds } s.
}
# Buttons: not to wait for the answer, and not to wait for the next call that is allowed.
progress-cancel = Cancel
progress-skip = Skip
# What the bar beside the next sentence is, for those who hear it.
progress-label = How far it has come
# Behind one of the sentences above, of a question that is asked in several parts.
progress-parts = { " " }{ NUMBER($done) } of { NUMBER($all) } parts are here, { NUMBER($left) } to come.

## receipt: What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = About this number
# $covers tells the period, the departments and whose days they are.
receipt-covers = Covers: { $covers }
# Before the list of the calls. A kept answer is one that the page had from an earlier time, so that it did not ask.
receipt-calls = It took { $calls ->
    [one] 1 call
   *[other] { $calls } calls
}:
receipt-kept = It took no call; { $kept ->
    [one] 1 kept answer
   *[other] { $kept } kept answers
} served:
receipt-calls-and-kept = It took { $calls ->
    [one] 1 call
   *[other] { $calls } calls
}, and { $kept ->
    [one] 1 kept answer
   *[other] { $kept } kept answers
} served:
# Behind the address of a call. $at is a time, maybe with its day.
receipt-answered = answered at { $at } after { $millis } ms
receipt-not-answered = not answered at { $at } after { $millis } ms
receipt-not-asked = kept since { $at }, not asked again

## change, headline: How a number stands to the one that it is compared with, and the period in one sentence.

# A change in percent. It is put into the messages below as $percent. The space does not break.
change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } more
change-fewer = { $percent } fewer
change-less = { $percent } less
change-longer = { $percent } longer
change-shorter = { $percent } shorter
change-slower = { $percent } slower
change-faster = { $percent } faster
change-same = the same
change-about-same = about the same
# Of conversations and of durations.
change-after-none = zero before
# The number of the compared period, where too few for a percent: 9 before.
change-before = { $before } before
# $words is one of the changes above, $difference the difference with its sign: 12 % slower (+5 s)
change-with-difference = { $words } ({ $difference })
# The same with the days that the change is from; $than as for the sentence below.
change-beside = { $words } (beside { $than })

# The sentence is made of a count, then maybe how that stands to the compared period, then maybe the first response:
# "1,284 conversations, 6 % fewer than the 28 days before; first response about 48 s, 12 % slower."
headline-unknown = How many conversations came in is not known.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] No conversations
    [one] 1 conversation
   *[other] { $count } conversations
}
# $than is what the comparison is with, as the messages of the group comparisons say it: the 28 days before
headline-than = , { $words } than { $than }
# Read after "No conversations" as well.
headline-as-many = , the same as { $than }
headline-about-as-many = , about as many as { $than }
headline-after-none = ; { $than }: none
headline-after = ; { $than }: { NUMBER($before) }
headline-no-response = ; no first response yet
headline-response = ; first response about { $duration }
headline-response-changed = ; first response about { $duration }, { $words }

## comparing: Numbers beside those of a compared period.

# Heads of a table: the number in the compared period, and how this one stands to it (12 % more).
comparing-before = Before
comparing-change = Change

# Notes below a panel. "The compared days" are those that the shown ones are compared with.
comparing-whole = Today still runs while the compared days are whole, so no percent is given.
comparing-running = These days or the compared ones may not be over by the workspace's clock, so no percent is given.
comparing-elapsed = The compared days count as far as these have come: { $than }.

## tables: Tables of numbers, the search above them, and the tiles that show the same.

# The search, as seen and as heard, where it tells which table it is for.
tables-search = Search
tables-search-of = Search { $table }
# Button that empties the search.
tables-clear = Clear
# $found of all rows are shown.
tables-found = { $all ->
    [one] { NUMBER($found) } of { $all } row
   *[other] { NUMBER($found) } of { $all } rows
}
tables-found-none = No row contains “{ $search }”.

# Button under a table that shows its first rows alone: all rows.
tables-show-all = Show all { NUMBER($all) }

# A choice of orders where no head can be pressed, and these. $column is a column's head.
tables-sort-by = Sort by
tables-default-order = Default order
tables-from-a = { $column }, A to Z
tables-from-z = { $column }, Z to A
tables-lowest-first = { $column }, lowest first
tables-highest-first = { $column }, highest first

# Button that opens a menu of the columns, what the menu is called, and its button that undoes the choice.
tables-columns = Columns
tables-columns-of = Columns of { $table }
tables-reset-columns = Reset columns

# Said when a column's head was pressed. $column is its head.
tables-own-order = In the table's own order.
tables-sorted-from-a = Sorted by { $column }, from A to Z.
tables-sorted-from-z = Sorted by { $column }, from Z to A.
tables-sorted-lowest-first = Sorted by { $column }, lowest first.
tables-sorted-highest-first = Sorted by { $column }, highest first.

# In place of a number that the workspace did not send.
tables-not-sent = not sent

## targets: The field for what a chart should keep to.

targets-count = Target, at most
# In seconds.
targets-seconds = Target, at most (s)
# In the empty field.
targets-none = None
