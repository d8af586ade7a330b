### Which days, whose zone and which departments a panel's numbers are for, and what is said where there are none.

## The line under a panel's title, of which the last part may be missing. The dot stands between equals:
## "1–28 Mar 2026 · time zone Europe/Berlin · all departments · beside 1–28 Feb 2026"

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

## Whose days or hours the numbers are. Parts of the line above.

# $zone: Europe/Berlin, or zones-local: time zone: local time
covering-zone = time zone: { $zone }
covering-utc-days = UTC days
covering-server-days = days of the workspace's server
covering-unknown-days = days of an unknown clock
covering-reporting-days = days of the workspace's reporting zone
covering-reporting-days-in = days of the workspace's reporting zone, { $zone }
covering-reporting-hours = hours of the workspace's reporting zone
covering-reporting-hours-in = hours of the workspace's reporting zone, { $zone }

## A day whose last hour comes twice: a note below a panel. The day is written out: Thu, 29 Oct 2026

covering-hour-untold = On { $day } the clocks in { $zone } show the last hour twice: where a period ends with that day, the workspace counts it the first time and leaves out the second.
# The same where the workspace's zone is not known, so that the one shown may be it.
covering-hour-untold-maybe = If the workspace's reports go by { $zone }: on { $day } its clocks show the last hour twice, and where a period ends with that day, the workspace counts it the first time and leaves out the second.

## How the numbers of several departments are put together: a note below a panel. $count is how many there are, $names
## are theirs, with covering-between-names.

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

## In place of numbers. The days are written out: Mon, 2 Mar 2026

covering-no-conversations-on = No conversations on { $day }.
covering-no-conversations = No conversations from { $first } to { $last }.
covering-starts-on = This period starts on { $day }.
