### What every panel has: title and state, scope, changes, tables.

## panel: The parts around a panel's numbers: title, age, and buttons.

# Next to the title, while a request is running.
panel-updating = Updating…
# Next to the title. $age is one of the group age: updated 2 min ago
panel-updated = updated { $age }
# Tooltip of the button with the round arrow.
panel-ask-again = Refresh
# The same button for screen readers. $title is the panel's title, with its own capitals.
panel-refresh = Refresh { $title }
# Beside a panel's title, where departments are chosen and its numbers are of all departments all the same.
panel-not-by-department = Not filtered by department
panel-show-table = Show table
panel-hide-table = Hide table
# Over old numbers; the sentences that say why there are no newer ones follow the space. $moment is a time, maybe with
# its day, $age is one of the group age: Data from 2:05 PM (2 min ago).
panel-numbers-from = Data from { $moment } ({ $age }).{ " " }
# Buttons: over old numbers, and in place of numbers.
panel-try-now = Retry
panel-try-again = Retry
# In place of numbers, while the notice for the whole page says why there are none.
panel-no-numbers = No data yet.
# Said when numbers have come. $age: updated just now; or what they cover.
panel-told = { $name }: { $age }
# Buttons when there is nothing to show: other choices that may have data.
panel-way-all-departments = Show all departments
panel-way-before = Show previous period
panel-way-latest = Show last 28 days

## covering: A panel's scope: days, time zone, and departments; and what is said when there are no numbers.

# The line under a panel's title; the last part may be missing. A dot separates the parts:
# "Mar 1 – 28, 2026 · time zone: Europe/Berlin · all departments · vs. Feb 1 – 28, 2026"

# $range: Mar 1 – 28, 2026. $whose is one of covering-zone, covering-utc-days, covering-server-days, and those that start
# with covering-reporting.
covering-range = { $range } · { $whose }
# $departments: one name, several names (with covering-between-names), or one of the two below.
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = all departments
covering-departments = { $count ->
    [one] { $count } department
   *[other] { $count } departments
}
# Separates the names of several departments, and several times: Sales, Support, Billing
covering-between-names = { ", " }
# $covers is the line so far, $days the comparison period: … · vs. Feb 1 – 28, 2026
covering-beside = { $covers } · vs. { $days }
# The same for periods of different length: … · vs. Jan 1 – 31, 2026 (28 days vs. 31). $own and $other are the two
# numbers of days.
covering-beside-unlike = { $covers } · vs. { $days } ({ $own ->
    [one] { $own } day
   *[other] { $own } days
} vs. { NUMBER($other) })
# $covers is the line so far. Only a single day has times; they are in this zone: … · times in Europe/Berlin
covering-times = { $covers } · times in { $zone }

# The time zone of the days or hours. Parts of the line above.

# $zone: Europe/Berlin, or zones-local: time zone: local time
covering-zone = time zone: { $zone }
covering-utc-days = UTC days
covering-server-days = days in the server's time zone
covering-unknown-days = days in an unknown time zone
covering-reporting-days = days in the workspace's reporting time zone
covering-reporting-days-in = days in the workspace's reporting time zone, { $zone }
covering-reporting-hours = hours in the workspace's reporting time zone
covering-reporting-hours-in = hours in the workspace's reporting time zone, { $zone }

# A day whose last hour occurs twice: a note below a panel. The day is written out: Thu, Oct 29, 2026

covering-hour-untold = On { $day }, the last hour occurs twice in { $zone }. When a period ends with that day, the workspace counts only the first of the two.
# The same when the workspace's zone is unknown and the one shown may be it.
covering-hour-untold-maybe = If the workspace reports in { $zone }: on { $day }, the last hour occurs twice there. When a period ends with that day, the workspace counts only the first of the two.

# How the numbers of several departments are combined: a note below a panel. $count is how many there are, $names are
# their names, with covering-between-names.

covering-sum = Sum of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# Approx.: approximately.
covering-weighted = Approx.: weighted by the conversations of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# The best, which is the shortest, of the departments' first responses.
covering-best = Best of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# One request for each department.
covering-each = Requested for each of { $count ->
    [one] { $count } department
   *[other] { $count } departments
}: { $names }.
# Below numbers by agent or by department.
covering-unread = { $count ->
    [one] { $count } row couldn't be read. It is missing here and in the total.
   *[other] { $count } rows couldn't be read. They are missing here and in the total.
}
# Rows beyond the page's limit.
covering-beyond = { $count ->
    [one] { $count } more row isn't included here or in the total: the workspace has more than this page can load.
   *[other] { $count } more rows aren't included here or in the total: the workspace has more than this page can load.
}

# In place of numbers. The days are written out: Mon, Mar 2, 2026

covering-no-conversations-on = No conversations on { $day }.
covering-no-conversations = No conversations from { $first } to { $last }.
covering-starts-on = This period is in the future. It starts on { $day }.

## age: How long ago a response came, and when.

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
# A time of another day than today: Wed, Mar 4, 2026, 2:05 PM
age-moment = { $day }, { $time }

## progress: While a request takes more than a moment.

# $host is the workspace's host or the name of the demo.
progress-asking = Loading { $days ->
    [one] 1 day
   *[other] { $days } days
} from { $host }…
progress-still-waiting = Still loading. Long periods take longer.
# Button: a shorter period, which loads sooner.
progress-sooner = Show 7 days
progress-limited = The workspace limits requests per minute for this report.
# After the sentence above, with a space before it; counted down each second.
progress-continuing = { " " }{ $seconds ->
    [one] Continuing in 1 s.
   *[other] Continuing in { $seconds } s.
}
# After a sentence that says what failed, with a space before it; counted down each second.
progress-retrying = { " " }{ $seconds ->
    [one] Retrying in 1 s.
   *[other] Retrying in { $seconds } s.
}
# Buttons: stop waiting for the response, and for the next request that is allowed.
progress-cancel = Cancel
progress-skip = Skip
# Name of the progress bar, for screen readers.
progress-label = Progress
# After one of the sentences above, when loading takes several requests.
progress-parts = { " " }{ NUMBER($done) } of { NUMBER($all) } parts loaded, { NUMBER($left) } to go.

## receipt: Unfolds below a panel's numbers: what was requested, when it was answered, and what is counted.

receipt-title = About this number
# $covers is the scope: the period, the time zone, and the departments.
receipt-covers = Covers: { $covers }
# Before the list of requests. A cached answer came with an earlier request, so nothing was sent.
receipt-calls = { $calls ->
    [one] 1 request
   *[other] { $calls } requests
}:
receipt-kept = No requests, { $kept ->
    [one] 1 cached answer
   *[other] { $kept } cached answers
}:
receipt-calls-and-kept = { $calls ->
    [one] 1 request
   *[other] { $calls } requests
}, { $kept ->
    [one] 1 cached answer
   *[other] { $kept } cached answers
}:
# After the address of a request. $at is a time, maybe with its day.
receipt-answered = answered at { $at } after { $millis } ms
receipt-not-answered = no answer at { $at } after { $millis } ms
receipt-not-asked = cached at { $at }, not requested again

## units: A duration in a sentence, a tile or a table: 1 h 14 min. $number is a number as the language writes it.

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change: How a number compares with the comparison period.

# A change in percent. It is $percent in the messages below.
change-percent = { NUMBER($percent) }%
change-more = { $percent } more
change-fewer = { $percent } fewer
change-less = { $percent } less
change-longer = { $percent } longer
change-shorter = { $percent } shorter
change-slower = { $percent } slower
change-faster = { $percent } faster
change-same = no change
change-about-same = about the same
# For conversations and for times.
change-after-none = previously none
# The number of the comparison period, when it is too small for a percentage: previously 9.
change-before = previously { $before }
# $words is one of the changes above, $difference the difference with its sign: 12% slower (+5 s)
change-with-difference = { $words } ({ $difference })

## comparing: Numbers next to those of the comparison period.

# Heads of a table: the number in the comparison period, and how this one compares (12% more).
comparing-before = Previous
comparing-change = Change

# Notes below a panel.
comparing-whole = Today isn't over, so no percentage yet.
comparing-running = These days or the comparison days may not be over in the workspace's time zone, so no percentage yet.
comparing-elapsed = Compared up to the same point: { $than }.

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

## export: Taking a panel's numbers out of the page: files and the clipboard.

# What the button with the arrow says to those who point at it.
export-title = Export
# The button's name for those who hear it.
export-of = Export { $panel }
# The choices.
export-csv = CSV
export-csv-plain = CSV, table only
export-details = Details as CSV
export-copy = Copy table
export-png = Picture (PNG)
export-svg = Picture (SVG)
export-copy-picture = Copy picture
# A box to tick, where the page is dark: pictures get a white ground.
export-on-white = Pictures on white
# A part of a file's name: conversations-by-agent-2026-10-23-2026-11-19-details.csv
export-details-file = details
# What came of it.
export-copied = Copied.
export-copy-failed = Your browser didn't allow copying. Download the CSV instead.
export-failed = Your browser didn't create the file. Copy the table instead.
export-picture-failed = Your browser didn't create the picture. Take a screenshot instead.
export-copy-picture-failed = Your browser didn't allow copying. Download the picture instead.
# Below a picture: Source: Rocket.Chat, chat.example.com. Answered Fri 20 Nov 2026, 15:00 (Europe/Berlin).
export-source = Source: Rocket.Chat, { $workspace }. Answered { $moment } ({ $zone }).
# The names of what stands above the table: its name, the workspace, its days as 2026-10-23/2026-11-19, the period, time zone and departments in words, when the workspace answered, what is said of the numbers, why cells are empty, and what was requested.
export-report = Report
export-workspace = Workspace
export-period = Period
export-covers = Covers
export-answered = Answered
export-note = Note
# Said of numbers that are not the newest.
export-old = Older data: newer numbers haven't arrived.
export-empty = Why cells are empty
export-request = Request
# Columns of exports: what the workspace calls an agent or a department, the unit of a number, and the last day of a week or a month.
export-id = ID
export-unit = Unit
export-until = To

## targets: The field for a chart's target.

targets-count = Target (max)
# In seconds.
targets-seconds = Target (max, s)
# In the empty field.
targets-none = None
