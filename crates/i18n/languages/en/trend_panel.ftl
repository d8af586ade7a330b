### The panel with the trend: one number over time, drawn by the hour, day, week or month.

# Its title.
trend-panel-title = Trend

# The line under the title: the number's name, and then the line that covering.ftl tells of.
# Conversations · 1–28 Mar 2026 · time zone Europe/Berlin · all departments
trend-panel-covers = { $metric } · { $covers }
# In place of whose days they are, in that line: the workspace's points could not be told apart as days or hours.
trend-panel-own-labels = the workspace's own labels

# In place of the chart. The days are written out: Mon, 2 Mar 2026
trend-panel-nothing-on = No data on { $day }. The workspace sent no points for this chart.
trend-panel-nothing = No data from { $first } to { $last }. The workspace sent no points for this chart.

## Its table.

# The head of the first column; the second is the number's name, then maybe comparing-before and comparing-change.
trend-panel-date = Date
# A day, an hour or several days, and what sets them apart: Mon, 2 Mar 2026 (still running)
trend-panel-bucket = { $bucket } ({ $standing })

## Notes below the chart.

trend-panel-part = { NUMBER($come) } of { $days ->
    [one] { $days } day has
   *[other] { $days } days have
} come so far; the others are drawn as they come.
# $hours may be 23, 25, or in a few places 23.5.
trend-panel-clocks-change = The clocks change on this day in { $zone }: it has { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}, counted from its beginning.
trend-panel-no-hours = The workspace sent UTC days instead of hours, as it does for a day on which its clocks are put back.
trend-panel-day-beside = The workspace cuts days at midnight UTC and sent a day beside the period; it is drawn faint and not counted in the summary.
trend-panel-local-days = The workspace cut the days at midnight of its server's own zone and labelled each with the date of the day before; here each stands under its own date.
trend-panel-unknown-days = Whether these days begin at midnight UTC or at midnight of the workspace's own zone cannot be told from its answer.
trend-panel-unlike-days = The days of the compared period were cut by another clock, so they are not set beside these.
trend-panel-hour-beside = The workspace always sends 24 hours; the last of them is the next day's, drawn faint and not counted in the summary.
# The workspace's zone is known: Asia/Kolkata, for one, is half an hour off.
trend-panel-short-hours = Because the workspace's reports go by { $zone }, whose hours are not UTC's, this chart counts only the first { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} of each hour: the workspace leaves out the rest.
# The same where the workspace's zone is not known, so that the one shown may be it.
trend-panel-short-hours-maybe = If the workspace's reports go by { $zone }, whose hours are not UTC's, this chart counts only the first { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} of each hour: the workspace leaves out the rest.
trend-panel-unplaced = { $points ->
    [one] The workspace sent { $points } point that fits no day of this period, so it stands under its own label.
   *[other] The workspace sent { $points } points that fit no day of this period, so they stand under its own labels.
}
trend-panel-approximate = The workspace tells each day's mean; weeks and months are those, weighted by each day's conversations: near the truth, not exact.

## What the numbers count: sentences under "About this number". A bucket is an hour, a day, a week or a month.

trend-panel-about-points = Each point counts the conversations created in its bucket. Several days come as whole days of UTC, from some servers as days of their own zone, one day as hours of the workspace's reporting zone.
trend-panel-about-messages = Agent messages are those of agents and bots; they leave out the visitors' own, which the totals include, and a conversation without any still counts one.
trend-panel-about-averages = Averages are means over conversations, of chat duration over closed ones; the best first response is the shortest. They are as they were when the workspace answered: they change while conversations go on.
trend-panel-about-responses = A bot's reply is a response too, unless the workspace is set to pass over automatic messages. Where an agent writes before the visitor does, the last of these messages counts as the first response.
# The same of the period that is compared with.
trend-panel-part-before = Of the compared period { NUMBER($come) } of { NUMBER($days) } days are here.
