### Single panels, and the drawer of an agent or a department.

## totals: The panel with the five totals.

# Its title.
totals-title = Conversation totals

# The five names, each with a small note below its number that goes on from the name: Open, of these, queued ones
# included. "These" are the conversations.

totals-conversations = Conversations
totals-came = created in the period
totals-open = Open
totals-queued-included = of these, queued ones included
totals-on-hold = On hold
totals-of-these = of these
totals-messages = Messages
totals-with-visitors = visitors' included
totals-visitors = Visitors
totals-latest-conversation = by latest conversation, in UTC days
# In place of the number and the note of the visitors, where several departments are shown.
totals-no-sum = no sum
totals-in-several = one visitor can be in several departments

# Heads of its table, beside comparing-change: over the five names, and over their numbers.

totals-total = Metric
totals-count = Count

# What the numbers count: sentences under "About this number".

totals-about-days = Conversations, open, on hold and messages count the conversations created on these days of the workspace's reporting zone.
totals-about-now = Open, on hold and messages are as they were when the workspace answered: they change while conversations go on.
totals-about-messages = Messages include the visitors' own; the trend counts those of agents and bots only, so the two differ.
totals-about-visitors = Visitors are those who registered or began their latest conversation in these days, counted in UTC days: an old period loses those who came back later. What is written in it and its closing do not count; on older workspaces, before Rocket.Chat 7.0, the first reply of a month does.

## trend-panel: The panel with the trend: one number over time, drawn by the hour, day, week or month.

# Its title.
trend-panel-title = Trend

# The line under the title: the number's name, and then the line that the group covering tells of.
# Conversations · 1–28 Mar 2026 · time zone Europe/Berlin · all departments
trend-panel-covers = { $metric } · { $covers }
# In place of whose days they are, in that line: the workspace's points could not be told apart as days or hours.
trend-panel-own-labels = the workspace's own labels

# In place of the chart. The days are written out: Mon, 2 Mar 2026
trend-panel-nothing-on = No data on { $day }. The workspace sent no points for this chart.
trend-panel-nothing = No data from { $first } to { $last }. The workspace sent no points for this chart.

# Its table.

# The head of the first column; the second is the number's name, then maybe comparing-before and comparing-change.
trend-panel-date = Date
# A day, an hour or several days, and what sets them apart: Mon, 2 Mar 2026 (still running)
trend-panel-bucket = { $bucket } ({ $standing })

# Notes below the chart.

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

# What the numbers count: sentences under "About this number". A bucket is an hour, a day, a week or a month.

trend-panel-about-points = Each point counts the conversations created in its bucket. Several days come as whole days of UTC, from some servers as days of their own zone, one day as hours of the workspace's reporting zone.
trend-panel-about-messages = Agent messages are those of agents and bots; they leave out the visitors' own, which the totals include, and a conversation without any still counts one.
trend-panel-about-averages = Averages are means over conversations, of chat duration over closed ones; the best first response is the shortest. They are as they were when the workspace answered: they change while conversations go on.
trend-panel-about-responses = A bot's reply is a response too, unless the workspace is set to pass over automatic messages. Where an agent writes before the visitor does, the last of these messages counts as the first response.
# The same of the period that is compared with.
trend-panel-part-before = Of the compared period { NUMBER($come) } of { NUMBER($days) } days are here.

## tiles: The row of tiles at the top of the overview: each a metric with its number, its change and a small chart.

# What the period is compared with, once for all tiles. $than as the group comparisons says it: vs. Oct 4 – 31
tiles-versus = vs. { $than }
# A button that shows more tiles, and the same while they are shown.
tiles-more = More metrics
tiles-fewer = Fewer metrics

# Names of tiles, short, as the number stands right below. The first five are averages over conversations, and the best.

tiles-first-response = First response
tiles-response = Response
tiles-chat-duration = Chat duration
tiles-reaction = Reaction
tiles-best-first-response = Best first response
# All messages, visitors' own included.
tiles-all-messages = All messages
# How long all agents together were available.
tiles-available-time = Available time
tiles-per-available-hour = Conversations per available hour

# Before a number that is not exact, in small letters: about 48 s
tiles-about = about
# The same in a table.
tiles-about-number = about { $number }
# Below the number of conversations: how many of them are open (queued ones are too) and on hold.
tiles-open-and-held = { $open } open or queued · { $held } on hold
# Below a number: the period still runs, and it is of what has ended.
tiles-finished-part = finished part only
# Below the available time, whose sum lacks sessions that still run.
tiles-finished-sessions = finished sessions only
tiles-some-agents-missing = some agents are missing

# In place of a number: why there is none. Very short.

tiles-failed = Couldn’t load
tiles-premium = Premium plans only
tiles-no-permission = No permission
tiles-unsupported = Needs a newer Rocket.Chat
# A button.
tiles-retry = Retry
# Head of a table's column: the numbers.
tiles-value = Value

# What the numbers count: sentences under "About this number".

tiles-about-means = Times are means of the days' means, weighted by conversations: close to the true mean, but not exact.
tiles-about-availability = Available time is the workspace's own sum over all agents and all departments, by the server's days. It leaves out sessions that are still running, loses time when an agent changes status, and can count overlaps twice. Conversations per available hour divides all conversations by it, so it is approximate too.

## notes: One line above the main chart: what is to be noticed about it, in short sentences.

notes-running = This period isn’t over yet.
# $target: 1 min. Of $all days, hours, weeks or months $missed were over it.
notes-missed = Target of { $target } missed { NUMBER($missed) } of { NUMBER($all) } times.
# A day far from what is usual for its weekday. $value and $usual are numbers with their units.
notes-unusual = Unusual: { $day } ({ $value }, usually { $usual }).
# Several of them, and the latest.
notes-unusual-days = { NUMBER($days) } unusual days, the latest { $day } ({ $value }, usually { $usual }).
# The highest number, and its day, hour, week or month.
notes-most = Most: { $day } ({ $value }).
notes-longest = Longest: { $day } ({ $value }).

## heat: Conversations hour by hour: a field of colours with a column a day and a row an hour.

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
heat-none-here = None of these hours is here yet.
heat-no-whole-day = No day that was over when it came is here yet.
# In place of a number, as heat-unknown.
heat-untold = not told by hours
heat-skipped = passed over by the clocks

## agents: The panel of conversations by agent.

# Its title.
agents-title = Conversations by agent
# What is counted, before the sum: Conversations: 12 in all
agents-conversations = Conversations

# Heads of its table, and of the agents in a department’s details. Open, on hold and closed are conversations; the share is
# that of all.

agents-agent = Agent
agents-open = Open
agents-on-hold = On hold
agents-closed = Closed
agents-total = Total
agents-share = Share

# Notes below its chart.

# The workspace's other report, which it has without the premium licence.
agents-community = Counted from the community report, by username: conversations created in the period that are open or on hold, or were closed by its end. Conversations without an agent are not in it.
# A year each was asked for.
agents-years = The workspace answers for a year at most, so this is the sum of { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}; agents of one name in different years are taken for one.
agents-namesakes = Some agents share a name; their numbers are put together.

# What the numbers count: sentences under "About this number".

# "Unassigned" is the row of the table that stands for conversations without an agent.
agents-about-names = Conversations created in the period, by the agent who served them. Agents who share a name are one row of it, as the workspace does not tell them apart. Unassigned had no agent.
agents-about-community = Without the premium licence, or with a department chosen: by username, open, on-hold and closed ones; closed ones count if they were closed by the end of the period.
# A monitor is a role of Rocket.Chat, who watches over units of departments.
agents-about-monitor = A monitor sees only the conversations of their own units.

# Conversations per hour of available time.
agents-per-hour = Per available hour
# A name that another agent has too, with the username: Alex Adler (alex.adler2)
agents-with-username = { $name } ({ $username })
# Somebody who is not in the list of agents.
agents-former = { $name } (not an agent now)
agents-bot = { $name } (bot)
# A name by which conversations of several agents are counted.
agents-sharing = { $count ->
    [one] { $name } ({ $count } agent has this name)
   *[other] { $name } ({ $count } agents share this name)
}
# An account that is gone; its name is not known any more.
agents-deleted = Deleted agent
# Many of these as one row.
agents-deleted-many = { $count ->
    [one] { $count } deleted agent
   *[other] { $count } deleted agents
}
# Under the head of a column that is grey: what it stands for though a department is chosen.
agents-all-departments = All departments
# Under the head of an empty column while a department is chosen, and in place of its numbers.
agents-not-by-department = Not by department
# The same where several departments are chosen and each alone would be told.
agents-one-department = One department only
# Under the head of a column whose newer numbers failed.
agents-old = Couldn’t refresh
# In place of numbers, as their titles.
agents-no-sample = Nothing to measure
agents-unknown = Not known: Rocket.Chat sent no number that can be read
agents-under-name = Counted in the row of the shared name
agents-not-matched = Rocket.Chat counts this under another name or ID, so it can’t be matched
agents-not-applicable = Does not apply
agents-no-before = The number before is not known
agents-no-total = No total: not all numbers behind it are known
# Beside a number of conversations per available hour.
agents-short-time = Less than 1 hour of available time, so this can be far off
# Which columns have no numbers, or old ones, and a sentence that tells why: First response: You don’t have permission to see this.
agents-column-failed = { $columns }: { $why }
# The spoken name of the button tiles-retry beside it. $what is agents-column-failed.
agents-retry = Retry: { $what }
# A note. $why is a sentence.
agents-names-unknown = Agents’ names can’t be read, so conversations counted by name stand in rows of their own. { $why }
# Sentences under "About this number".
agents-about-metrics = Times and messages: conversations created in the period, by the days of the workspace’s reporting zone. First response is credited to whoever gave the first reply, a bot among them; all others to the agent who serves the conversation.
agents-about-available = Available time: finished sessions on the days of the workspace’s server, in all departments. Conversations per available hour divides by it, and is grey where that time is under an hour.
agents-about-matching = Conversations are counted by display name, the rest by username. They share a row only where exactly one agent has the name. In the totals, times are the agents’ means weighted by conversations.

## split: Several departments side by side.

# A switch beside the main chart, while two to five departments are chosen.
split-switch = Split by department

# The title of the table with a column for each department.
split-title = By department
split-metric = Metric

# What the chart says: Conversations by department: Sales 120, Support 80.
split-summary = { $metric } by department: { $list }.
split-part = { $name } { $value }

# Notes below it.
split-not-compared = Split lines are not compared with another period.
split-common = Only the days that are known for every department are shown.

# A switch beside the main chart, while two to five departments are chosen.

# The title of the table with a column for each department.

# What the chart says: Conversations by department: Sales 120, Support 80.

# Notes below it.

## departments: The panel of chats by department.

# Its title.
departments-title = Chats by department
# What is counted, before the sum: Conversations: 12 in all
departments-conversations = Conversations

# Heads of its table; answered and waiting are the parts of the chart's bars as well. All four are conversations.

departments-department = Department
departments-answered = Answered
departments-waiting = Waiting
departments-open = Open
departments-closed = Closed
departments-total = Total

# Notes below its chart.

# The workspace's other report, which it has without the premium licence.
departments-community = Counted from the community report, by department name: conversations created in the period, as they stood when the workspace answered: open, on-hold ones included, or closed, even after its end. Conversations without a department are not in it.
departments-missing = { $count ->
    [one] The workspace announced { $count } more department than it sent; it is not shown.
   *[other] The workspace announced { $count } more departments than it sent; they are not shown.
}

# What the numbers count: sentences under "About this number".

departments-about-answered = Conversations created in the period, by department: answered ones wait for no reply, waiting ones do, or did when they were closed.
departments-about-community = Without the premium licence: by department name, open and closed ones, as they stood when the workspace answered; closed ones count even if they were closed after the end of the period.

# Heads of more columns.
departments-share = Share
departments-chat-duration = Chat duration
departments-waiting-time = Waiting time
departments-service-time = Service time
departments-service-total = Total service time
departments-transferred = Transferred
departments-abandoned = Abandoned
departments-abandoned-share = Abandoned %

# Below a head: its numbers are old, as newer ones failed.
departments-outdated = Not updated

# Names of rows.
departments-deleted = Deleted department
departments-archived = { $name } (archived)

# Why a cell has no number.
departments-no-sample = Nothing to measure
departments-unknown = Rocket.Chat’s answer doesn’t say

# A note: columns, with commas between them, and a sentence that tells why they are empty or old.
departments-column-failed = { $columns }: { $why }

# Sentences under "About this number".
departments-about-averages = Waiting time is the average time to the first response. Service time is the average time from the agent joining to the latest reply. Both leave out conversations in which the visitor is waiting.
departments-about-closed = Chat duration, Total service time and Abandoned count only conversations created in the period and closed by its end.
departments-about-transferred = Transferred counts the transfers made in the period, whenever the conversation was created, for its latest department.
departments-about-abandoned = Abandoned: when it was closed, the visitor had been silent for longer than the workspace allows (an hour by default). The percentage is of all conversations created in the period, rounded down.

# Heads of more columns.

# Below a head: its numbers are old, as newer ones failed.

# Names of rows.

# Why a cell has no number.

# A note: columns, with commas between them, and a sentence that tells why they are empty or old.

# Sentences under "About this number".

## availability: The panel of the agents' time on service: when they could be given conversations.

# Its title.
availability-title = Agent availability
# What is counted, before the sum, and the name of the bars: On service: 12 h in all
availability-on-service = On service

# Heads of its table.
availability-agent = Agent
availability-time = Available time
# Only where a sum of the workspace, which the head before stands for, is not the time of the sessions.
availability-once = Overlaps counted once

# In place of the chart. The days are written out: Mon, 2 Mar 2026
availability-nothing-on = No time on service on { $day }.
availability-nothing = No time on service from { $first } to { $last }.

# Notes below the chart.
availability-finished = Finished sessions only: the workspace adds a running one when it ends.
availability-worth = These are the workspace's own sums, which can be below the truth or above it: a change of status begins a running session anew and loses its time so far, and a session that is ended twice counts twice.
availability-unseen = The workspace sends sessions of a single day only, so overlaps within several days are not seen here; a single day shows them.
availability-missing = { $count ->
    [one] The workspace announced { $count } more agent than it sent; it is not shown.
   *[other] The workspace announced { $count } more agents than it sent; they are not shown.
}

# What the numbers count: a sentence under "About this number".
availability-about = Finished stretches of time on service, on the days of the workspace's server. A stretch that still runs is added when it ends.
availability-about-sessions = Sessions that overlap are drawn as one. Where their time, each moment counted once, is not the workspace's sum, both are shown. What the workspace has lost is in no session and cannot be shown.
# A note: the chart of a day has room for some of the agents.
availability-drawn = Drawn are the { NUMBER($most) } agents with the most time; the table has all { NUMBER($all) }.

## timelines: When each agent was on service on a day: a lane each, with a bar for each session.

# The whole in a sentence. $first and $last are times of day.
timelines-told = { $agents ->
    [one] 1 agent on service; the first from { $first }, the last until { $last }.
   *[other] { $agents } agents on service; the first from { $first }, the last until { $last }.
}
# $told is timelines-told or timelines-none.
timelines-told-apart = { $told } { $agents ->
    [one] For 1 agent the workspace's sum is not the time of the sessions; the table has both.
   *[other] For { $agents } agents the workspace's sum is not the time of the sessions; the table has both.
}
timelines-none = No session has ended on this day.

# What is read of one agent: 1 h 30 min in 2 sessions; then the first few of these, a line each.
timelines-sessions = { $sessions ->
    [one] { $time } in 1 session
   *[other] { $time } in { $sessions } sessions
}
# $sessions is timelines-sessions: 8 h in 1 session, overlaps counted once; and a line below it what the workspace has
# added up: The workspace's own sum: 11 h
timelines-once = { $sessions }, overlaps counted once
timelines-sum = The workspace's own sum: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] and 1 more
   *[other] and { $sessions } more
}

## drawers: The drawer at the side of the view: what is known of one agent or one department.

# The button that closes it.
drawers-close = Close
# Its title and its text where the address names nobody that there can be.
drawers-nobody = Nobody
drawers-names-nobody = The address names no agent and no department.
# While the workspace has not answered.
drawers-asking = Asking…

# How many conversations an agent or a department had: 120 conversations, 14% of all 857. $share has its sign, or is a
# dash where there are none at all.
drawers-share = { $own ->
    [one] { $own } conversation
   *[other] { $own } conversations
}, { $share } of all { NUMBER($all) }.
# The same where rows of the answer are missing.
drawers-own = { $count ->
    [one] { $count } conversation. How many there were in all is not known, as rows are missing.
   *[other] { $count } conversations. How many there were in all is not known, as rows are missing.
}

# Of a department.

# A heading over drawers-share.
drawers-share-title = Share
drawers-no-number = The workspace sent no number.
# A button: limits the whole page to the department.
drawers-show-only = Show this department only
# Titles of panels.
drawers-department-totals = Department totals
drawers-department-trend = Department trend

# Of an agent.

# A heading over drawers-share and the sentences up to the next heading.
drawers-conversations = Conversations
# $before is a number of conversations; $than what the days are compared with, as the group comparisons says it.
drawers-before = Beside { $than }: { NUMBER($before) }.
# $change is one of the changes in the group change: Beside 1–28 Feb 2026: 90; 12 % more (+11).
drawers-before-changed = Beside { $than }: { NUMBER($before) }; { $change }.
# A heading over the sentences that follow.
drawers-on-service = On service
# How long an agent was on service under a username: 7 h 30 min as ana.
drawers-time = { $time } as { $username }.
# The same with the stretches of a single day, by drawers-stretch and covering-between-names between them:
# 7 h 30 min as ana: 08:00–12:00, 12:30–16:00.
drawers-time-when = { $time } as { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
# After one of the two before, where the stretches come to another time than that.
drawers-once = That is the workspace's own sum; the sessions, overlaps counted once, come to { $time }.
drawers-no-time = No time on service under this name.
# In place of conversations or of time on service.
drawers-not-among = Not among the rows that could be read, so this cannot be told.
# Choosing a single day shows when the agent was on service.
drawers-single-day = A single day tells when.

# A heading over the agent’s numbers beside those of the others, and the heads of that table.
drawers-team = Compared with the team
drawers-measure = Metric
drawers-value = Agent
drawers-team-median = Team median
drawers-difference = Difference
# In place of a difference.
drawers-few = too few conversations
# The place by the number of conversations: No. 3 of 14 by conversations.
drawers-rank = No. { $rank } of { $agents } by conversations.
# The same where some agents are not among them.
drawers-rank-of-known = No. { $rank } of { $agents } by conversations, leaving out agents whose own number isn’t known.
# Where a trend would stand.
drawers-no-daily = Rocket.Chat has no daily figures for one agent.
drawers-username = Username: { $username }
# Of a deleted account, or a department.
drawers-id = ID: { $id }
# $usernames are the agents’ usernames, with covering-between-names.
drawers-shared-name = Several agents have this name: { $usernames }. Rocket.Chat doesn’t tell whose conversations are whose.

# More of a department. A line below its name.
drawers-department-id = ID: { $id }

# The title and the heads of its table of metrics.
drawers-metrics = Department metrics
drawers-metric = Metric
drawers-own-value = This department

# The title of the table of its agents.
drawers-department-agents = Department agents
drawers-about-median = The median is of the departments that have conversations in the period; conversations without a department are left out.

# More of a department. A line below its name.

# The title and the heads of its table of metrics.
drawers-median = Median of departments

# The title of the table of its agents.
