### Single panels, and the drawer of an agent or a department.

## totals: The panel with the five totals.

# Its title.
totals-title = Conversation totals

# The five names, each with a small note below its number that goes on from the name: Open, including queued.

totals-conversations = Conversations
totals-open = Open
totals-on-hold = On hold
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
totals-about-now = Open, on hold and messages are as they were when the workspace answered: they change while conversations go on. Open includes queued conversations.
totals-about-messages = Messages include the visitors' own; the trend counts those of agents and bots only, so the two differ.
totals-about-visitors = Visitors are those who registered or began their latest conversation in these days, counted in UTC days: an old period loses those who came back later. What is written in it and its closing do not count; on older workspaces, before Rocket.Chat 7.0, the first reply of a month does.

## trend-panel: The panel with the trend: a metric over time, by hour, day, week, or month.

# Its title.
trend-panel-title = Trend

# The line under the title: the metric, then the line described in the group covering.
# Conversations · Mar 1 – 28, 2026 · time zone: Europe/Berlin · all departments
trend-panel-covers = { $metric } · { $covers }
# In place of the time zone in that line: the points couldn't be identified as days or hours.
trend-panel-own-labels = labels as sent by the workspace

# In place of the chart. The days are written out: Mon, Mar 2, 2026
trend-panel-nothing-on = No data for { $day }. The workspace sent no points for this chart.
trend-panel-nothing = No data from { $first } to { $last }. The workspace sent no points for this chart.

# Its table.

# The head of the first column; the second is the metric, then maybe comparing-before and comparing-change.
trend-panel-date = Date
# The head of a column with a target, and what it says of each row.
trend-panel-target = Target
trend-panel-met = met
trend-panel-missed = missed
# A day, an hour, or several days, and what is special about it: Mon, Mar 2, 2026 (in progress)
trend-panel-bucket = { $bucket } ({ $standing })

# Notes below the chart.

trend-panel-part = { NUMBER($come) } of { $days ->
    [one] { $days } day
   *[other] { $days } days
} loaded. The rest appear as they load.
# $hours may be 23, 25, or in a few places 23.5.
trend-panel-clocks-change = The clocks change on this day in { $zone }. It has { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}, counted from its start.
trend-panel-no-hours = The workspace sent UTC days instead of hours, as it does for a day when its clocks go back.
trend-panel-day-beside = The workspace splits days at midnight UTC and sent one day outside the period. It is drawn faint and isn't counted in the summary.
trend-panel-local-days = The workspace splits days at midnight in its server's time zone and labels each with the previous date. Here, each has its own date.
trend-panel-unknown-days = The response doesn't say whether these days start at midnight UTC or at midnight in the workspace's time zone.
trend-panel-unlike-days = The comparison period's days start at a different time of day, so they aren't compared with these.
trend-panel-hour-beside = The workspace always sends 24 hours. The last one belongs to the next day. It is drawn faint and isn't counted in the summary.
# The workspace's zone is known: Asia/Kolkata, for one, is half an hour off.
trend-panel-short-hours = The workspace reports in { $zone }, whose hours don't line up with UTC. It sends only the first { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} of each hour, so this chart leaves out the rest.
# The same when the workspace's zone is unknown and the one shown may be it.
trend-panel-short-hours-maybe = If the workspace reports in { $zone }, whose hours don't line up with UTC, it sends only the first { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} of each hour, and this chart leaves out the rest.
trend-panel-unplaced = { $points ->
    [one] The workspace sent { $points } point that matches no day of this period. It is shown under its own label.
   *[other] The workspace sent { $points } points that match no day of this period. They are shown under their own labels.
}
trend-panel-approximate = Weeks and months are approximate: Rocket.Chat sends daily averages, weighted here by each day's conversations.

# What is counted: sentences under "About this number".

trend-panel-about-points = Each point counts conversations created in that hour, day, week, or month. For several days, Rocket.Chat sends UTC days, or days in the server's own time zone on some servers. For one day, it sends hours in the workspace's reporting time zone.
trend-panel-about-messages = Agent messages are from agents and bots. Visitors' messages are left out here but included in the totals. A conversation with no agent messages still counts as one.
trend-panel-about-averages = Averages are over conversations; chat duration is over closed ones. The best first response is the shortest. All are as of the workspace's answer and change while conversations go on.
trend-panel-about-responses = A bot's reply counts as a response unless the workspace is set to skip automatic messages. If an agent writes before the visitor does, the last of those messages counts as the first response.
# The same for the comparison period.
trend-panel-part-before = Comparison period: { NUMBER($come) } of { NUMBER($days) } days loaded.

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
# How a time stands to its target: target 1 min met.
tiles-target-met = target { $target } met
tiles-target-missed = target { $target } missed
tiles-some-agents-missing = some agents are missing

# In place of a number: why there is none. Very short.

tiles-failed = Couldn't load
tiles-premium = Premium plans only
tiles-no-permission = No permission
tiles-unsupported = Needs a newer Rocket.Chat
tiles-not-recorded = Not in the snapshot
# A button.
tiles-retry = Retry
# Head of a table's column: the numbers.
tiles-value = Value

# What the numbers count: sentences under "About this number".

tiles-about-means = Times are means of the days' means, weighted by conversations: close to the true mean, but not exact.
tiles-about-availability = Available time is the workspace's own sum over all agents and all departments, by the server's days. It leaves out sessions that are still running, loses time when an agent changes status, and can count overlaps twice. Conversations per available hour divides all conversations by it, so it is approximate too.

## notes: One line above the main chart: what is to be noticed about it, in short sentences.

notes-running = This period isn't over yet.
# $target: 1 min. Of $all days, hours, weeks or months $missed were over it.
notes-missed = Target of { $target } missed { NUMBER($missed) } of { NUMBER($all) } times.
# The same for few of them, which are named: Target of 1 min missed on Mon, Mar 2, 2026, Wed, Mar 4, 2026.
notes-missed-on = Target of { $target } missed on { $days }.
# A day far from what is usual for its weekday. $value and $usual are numbers with their units.
notes-unusual = Unusual: { $day } ({ $value }, usually { $usual }).
# Several of them, and the latest.
notes-unusual-days = { NUMBER($days) } unusual days, the latest { $day } ({ $value }, usually { $usual }).
# The highest number, and its day, hour, week or month.
notes-most = Most: { $day } ({ $value }).
notes-longest = Longest: { $day } ({ $value }).

## heat: Conversations hour by hour: a heat map with a column for each day and a row for each hour.

heat-title = Conversations by hour
# Label of a choice between the two below: each day by itself, or the mean of all days of a weekday.
heat-columns = Columns
heat-days = Each day
heat-week = Typical week
# Button.
heat-load = Load { $days ->
    [one] 1 day
    *[other] { $days } days
} ({ $calls ->
    [one] 1 request
    *[other] { $calls } requests
})
# $load is heat-load, when loading takes more than a moment.
heat-load-long = { $load }, about { NUMBER($minutes) } min
heat-part = { NUMBER($known) } of { $days ->
    [one] 1 day
    *[other] { $days } days
} loaded.
heat-not-asked = Rocket.Chat sends hourly data one day at a time. Nothing loaded yet.
# $day is a date or a weekday, $hour the time at which the hour starts: Mon, Nov 16, 2026, 2 PM
heat-hour = { $day }, { $hour }
heat-none = No conversations in the hours loaded.
# $when is heat-hour, $most one of heat-conversations: Busiest hour: Fri, Nov 27, 2026, 2 PM (18 conversations).
heat-most = Busiest hour: { $when } ({ $most }).
heat-most-usual = Busiest hour on average: { $when } ({ $most }).
heat-conversations = { $count ->
    [0] no conversations
    [one] 1 conversation
    *[other] { $count } conversations
}
# For an hour in progress. $conversations is one of those above.
heat-so-far = { $conversations } so far
# In place of a number.
heat-unknown = not loaded yet
heat-about = Hours are in the workspace's reporting time zone, counted from midnight. Each color covers about as many hours as the next, so one busy hour doesn't make the others pale. The palest color means none.
# Head of a column of the table.
heat-day = Day
# What the colors count, before the two below.
heat-colours = Conversations per hour
heat-none-here = No hours loaded yet.
heat-no-whole-day = No complete day loaded yet.
# In place of a number, as heat-unknown.
heat-untold = no hourly data
heat-skipped = skipped when clocks went forward

## live: The panel of what waits and who is there right now.

# Its title.
live-title = Right now
# Its tiles: conversations that wait for an agent, those that an agent serves, those that were set aside, and the agents
# who can be given conversations. Each has a note below its number.
live-queued = Queued
live-queued-note = waiting for an agent
live-open = Open
live-open-note = with an agent
live-on-hold = On hold
live-on-hold-note = set aside
live-agents = Agents available
live-agents-note = online and accepting conversations
# How many agents of all: 7 of 12
live-of-all = { $available } of { $all }

# Notes below the tiles. $why is a sentence.
live-no-agents = Agents couldn't be loaded. { $why }
live-all-agents = Agents of all departments: an agent can be in more than one.

# What the numbers count: sentences under "About this number".
live-about-conversations = Conversations created in the last 30 days, by their status when the workspace answered. Older ones that still wait aren't counted.
live-about-agents = Agents by their presence when the workspace answered. Offline includes those who don't accept conversations.

## agents: The panel of conversations by agent.

# Its title.
agents-title = Conversations by agent
# Head of the column with the number of conversations.
agents-conversations = Conversations

# Heads of its table, and of the agents in a department's details. Open, on hold and closed are conversations; the share is
# that of all.

agents-agent = Agent
agents-open = Open
agents-on-hold = On hold
agents-closed = Closed
agents-total = Total
agents-share = Share

# Notes below its chart.

# The report available without a premium plan.
agents-community = From the community report, by username: conversations created in the period that are open, on hold, or were closed by its end. Conversations without an agent aren't included.
# Each year was requested separately.
agents-years = Rocket.Chat reports at most a year at a time, so this adds up { $answers ->
    [one] { $answers } response
   *[other] { $answers } responses
}. Agents with the same name in different years are counted as one.
agents-namesakes = Some agents share a name. Their numbers are added together.

# What is counted: sentences under "About this number".

# "Unassigned" is the table row for conversations without an agent.
agents-about-names = Conversations created in the period, by the agent who served them. Agents who share a name are one row, because the workspace doesn't tell them apart. Unassigned conversations had no agent.
agents-about-community = Without a premium plan, or with a department selected: open, on-hold, and closed conversations by username. Closed ones count if they were closed by the end of the period.
# A monitor is a role in Rocket.Chat that supervises units of departments.
agents-about-monitor = Monitors see only the conversations of their own units.

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
# In the head of a column, while the period runs.
agents-finished-sessions = Finished sessions only
# The same where several departments are chosen and each alone would be told.
agents-one-department = One department only
# Under the head of a column whose newer numbers failed.
agents-old = Couldn't refresh
# In place of numbers, as their titles.
agents-no-sample = Nothing to measure
agents-unknown = Not known: Rocket.Chat sent no number that can be read
agents-under-name = Counted in the row of the shared name
agents-not-matched = Rocket.Chat counts this under another name or ID, so it can't be matched
agents-not-applicable = Does not apply
agents-no-before = The number before is not known
agents-no-total = No total: not all numbers behind it are known
# Beside a number of conversations per available hour.
agents-short-time = Less than 1 hour of available time, so this can be far off
# Which columns have no numbers, or old ones, and a sentence that tells why: First response: You don't have permission to see this.
agents-column-failed = { $columns }: { $why }
# The spoken name of the button tiles-retry beside it. $what is agents-column-failed.
agents-retry = Retry: { $what }
# A note. $why is a sentence.
agents-names-unknown = Agents' names can't be read, so conversations counted by name stand in rows of their own. { $why }
# Sentences under "About this number".
agents-about-metrics = Times and messages: conversations created in the period, by the days of the workspace's reporting zone. First response is credited to whoever gave the first reply, a bot among them; all others to the agent who serves the conversation.
agents-about-available = Available time: finished sessions on the days of the workspace's server, in all departments. Conversations per available hour divides by it, and is grey where that time is under an hour.
agents-about-matching = Conversations are counted by display name, the rest by username. They share a row only where exactly one agent has the name. In the totals, times are the agents' means weighted by conversations.

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
# In place of a number: no day or hour of the period is complete.
split-not-yet = Nothing complete yet

## departments: The panel of chats by department.

# Its title.
departments-title = Chats by department
# Name of what the bars count.
departments-conversations = Conversations

# Heads of its table; answered and waiting are the parts of the chart's bars as well. All four are conversations.

departments-department = Department
departments-answered = Answered
departments-waiting = Waiting
departments-open = Open
departments-closed = Closed
departments-total = Total

# Notes below its chart.

# The report available without a premium plan.
departments-community = From the community report, by department name: conversations created in the period, as of the workspace's answer. Open includes on hold. Closed includes those closed after the period. Conversations without a department aren't included.
departments-missing = { $count ->
    [one] The workspace listed { $count } more department than it sent. It isn't shown.
   *[other] The workspace listed { $count } more departments than it sent. They aren't shown.
}

# What is counted: sentences under "About this number".

departments-about-answered = Conversations created in the period, by department. Answered ones aren't waiting for a reply. Waiting ones are, or were when they were closed.
departments-about-community = Without a premium plan: open and closed conversations by department name, as of the workspace's answer. Closed ones count even if they were closed after the period.

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
departments-outdated = Couldn't refresh

# Names of rows.
departments-deleted = Deleted department
departments-archived = { $name } (archived)

# Why a cell has no number.
departments-no-sample = Nothing to measure
departments-unknown = Not known: Rocket.Chat sent no number that can be read

# Sentences under "About this number".
departments-about-averages = Waiting time is the average time to the first response. Service time is the average time from the agent joining to the latest reply. Both leave out conversations in which the visitor is waiting.
departments-about-closed = Chat duration, Total service time and Abandoned count only conversations created in the period and closed by its end.
departments-about-transferred = Transferred counts the transfers made in the period, whenever the conversation was created, for its latest department.
departments-about-abandoned = Abandoned: when it was closed, the visitor had been silent for longer than the workspace allows (an hour by default). The percentage is of all conversations created in the period, rounded down.

## availability: The panel of the agents' available time: when they could be given conversations.

# Its title.
availability-title = Agent availability
# Name of the bars, and before the total: Available time: 12 h
availability-on-service = Available time

# Heads of its table.
availability-agent = Agent
availability-time = Available time
# Only when the workspace's total, which the head before stands for, differs from the time of the sessions.
availability-once = Overlaps counted once

# In place of the chart. The days are written out: Mon, Mar 2, 2026
availability-nothing-on = No available time on { $day }.
availability-nothing = No available time from { $first } to { $last }.

# Notes below the chart.
availability-finished = Finished sessions only. A running session is added when it ends.
availability-worth = These are the workspace's own totals. They can be too low or too high: a status change restarts a running session and loses its time so far, and a session ended twice counts twice.
availability-unseen = Rocket.Chat sends sessions for a single day only, so overlaps can't be seen over several days. Choose a single day to see them.
availability-missing = { $count ->
    [one] The workspace listed { $count } more agent than it sent. It isn't shown.
   *[other] The workspace listed { $count } more agents than it sent. They aren't shown.
}

# What is counted: sentences under "About this number".
availability-about = Finished sessions, by day in the server's time zone. A running session is added when it ends.
availability-about-sessions = Overlapping sessions are drawn as one. If their time, with overlaps counted once, differs from the workspace's total, both are shown. Time the workspace has lost is in no session and can't be shown.
# A note: the chart of a day has room for some of the agents.
availability-drawn = The chart shows the { NUMBER($most) } agents with the most time. The table has all { NUMBER($all) }.

## timelines: When each agent was available on a day: a lane for each agent, with a bar for each session.

# The whole chart in a sentence. $first and $last are times of day.
timelines-told = { $agents ->
    [one] 1 agent available. First start: { $first }. Last end: { $last }.
   *[other] { $agents } agents available. First start: { $first }. Last end: { $last }.
}
# $told is timelines-told or timelines-none.
timelines-told-apart = { $told } { $agents ->
    [one] For 1 agent, the workspace's total differs from the session time. The table has both.
   *[other] For { $agents } agents, the workspace's total differs from the session time. The table has both.
}
timelines-none = No session ended on this day.

# Tooltip of an agent: 1 h 30 min in 2 sessions; then the first few of these, a line each.
timelines-sessions = { $sessions ->
    [one] { $time } in 1 session
   *[other] { $time } in { $sessions } sessions
}
# $sessions is timelines-sessions: 8 h in 1 session, overlaps counted once; and a line below it the workspace's own
# total: Workspace total: 11 h
timelines-once = { $sessions }, overlaps counted once
timelines-sum = Workspace total: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] and 1 more
   *[other] and { $sessions } more
}

## drawers: The drawer with the details of one agent or one department.

# The button that closes it.
drawers-close = Close
# Its title and its text when the address has no valid agent or department.
drawers-nobody = Not found
drawers-names-nobody = This address doesn't name an agent or a department.
# Until the workspace has answered.
drawers-asking = Loading…

# An agent's or a department's conversations: 120 conversations, 14% of 857. $share has its sign, or is a dash when there
# are none at all.
drawers-share = { $own ->
    [one] { $own } conversation
   *[other] { $own } conversations
}, { $share } of { NUMBER($all) }.
# The same when rows of the response are missing.
drawers-own = { $count ->
    [one] { $count } conversation. The total is unknown because rows are missing.
   *[other] { $count } conversations. The total is unknown because rows are missing.
}

# Of a department.

# A heading over drawers-share.
drawers-share-title = Share
drawers-no-number = The workspace sent no number.
# A button: limits the whole page to the department.
drawers-show-only = Show only this department
# Titles of panels.
drawers-department-totals = Department totals
drawers-department-trend = Department trend

# Of an agent.

# A heading over drawers-share and the sentences up to the next heading.
drawers-conversations = Conversations
# $before is a number of conversations; $than one of the group comparisons.
drawers-before = Compared with { $than }: { NUMBER($before) }.
# $change is one of the group change: Compared with Feb 1 – 28, 2026: 90, 12% more (+11).
drawers-before-changed = Compared with { $than }: { NUMBER($before) }, { $change }.
# A heading over the sentences that follow.
drawers-on-service = Available time
# How long an agent was available under a username: 7 h 30 min as ana.
drawers-time = { $time } as { $username }.
# The same with the sessions of a single day, by drawers-stretch, with covering-between-names between them:
# 7 h 30 min as ana: 08:00–12:00, 12:30–16:00.
drawers-time-when = { $time } as { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
# After one of the two before, when the sessions add up to another time than that.
drawers-once = That is the workspace's own total. The sessions, with overlaps counted once, add up to { $time }.
drawers-no-time = No available time under this name.
# In place of conversations or of available time.
drawers-not-among = Not in the rows that could be read, so this is unknown.
# The heading of the agent's sessions on the last day of the period, and what stands there where it has none. The day is
# written out: Mon, Mar 2, 2026
drawers-sessions-of = Sessions on { $day }
drawers-no-sessions = No finished sessions on { $day }.

# A heading over the agent's numbers beside those of the others, and the heads of that table.
drawers-team = Compared with the team
drawers-measure = Metric
drawers-value = This agent
drawers-team-median = Team median
# Below the table.
drawers-about-team = The median is of the agents who have conversations in the period.
drawers-difference = Difference
# In place of a difference.
drawers-few = too few conversations
# The place by the number of conversations: No. 3 of 14 by conversations.
drawers-rank = No. { $rank } of { $agents } by conversations.
# The same where some agents are not among them.
drawers-rank-of-known = No. { $rank } of { $agents } by conversations, leaving out agents whose own number isn't known.
# Where a trend would stand.
drawers-no-daily = Rocket.Chat has no daily figures for one agent.
drawers-username = Username: { $username }
# Of a deleted account, or a department.
drawers-id = ID: { $id }
# $usernames are the agents' usernames, with covering-between-names.
drawers-shared-name = Several agents have this name: { $usernames }. Rocket.Chat doesn't tell whose conversations are whose.

# More of a department. A line below its name.
drawers-department-id = ID: { $id }

# The title and the heads of its table of metrics.
drawers-metrics = Department metrics
drawers-metric = Metric
drawers-own-value = This department

# The title of the table of its agents.
drawers-department-agents = Department agents
drawers-about-median = The median is of the departments that have conversations in the period; conversations without a department are left out.
drawers-median = Median of departments

## view-export: Taking all numbers of a view out of the page: the menu in the bar, and its files.

# The name of the menu for those who hear it, and what its button says to those who point at it.
view-export-label = Export this view
# The choices.
view-export-workbook = Excel workbook
view-export-archive = CSV files in a ZIP
view-export-answers = Responses as JSON
view-export-snapshot = Snapshot (HTML)
# What a snapshot shows, to be ticked.
view-export-with-agents = With agents' names
view-export-with-workspace = With the workspace's name
# What comes of it.
view-export-writing = Creating the file…
view-export-saved = Downloaded.
view-export-failed = Couldn't create the file. Check your connection, then choose it again.
# The name of the first sheet and of a file: where the numbers come from, what they cover, and what they lack. Then the heads of its table; the value has tiles-value.
view-export-receipt = Receipt
view-export-detail = Detail
# The names of what it says beside those of a panel's export: the view, its compared period as 2026-09-25/2026-10-22, when the file was made, and why a panel has no numbers.
view-export-view = View
view-export-compared = Compared period
view-export-exported = Exported
view-export-missing = No numbers

## report: The period on a sheet for paper and PDF, with words of the reader.

# The title of the sheet, where the reader has given none. $range is its days: Oct 19 – 25, 2026
report-default-title = Support report, { $range }
# The name of a group of buttons above the sheet: last week, 2 weeks ago, last month, 2 months ago. Then a button.
report-periods = Report period
report-print = Print or save as PDF
# Two fields for words of the reader, and what is said below them. The second is a heading on the sheet too.
report-title = Title
report-remarks = Remarks
report-kept = Kept in this browser and printed with the report.
report-not-kept = This browser couldn't save it: its storage is full or blocked. It's printed all the same.
# What all numbers of the sheet are of: each a label with its value. Not compared: in place of days.
report-workspace = Workspace
report-period = Period
report-compared = Compared with
report-not-compared = no other period
report-zone = Time zone
report-departments = Departments
report-all-departments = all departments
# Below them, in a sentence.
report-running = This period isn't over yet. Its numbers will change.
# A heading: what is to be noticed about each metric.
report-notable = Notable days
# Below a table: what a sign in place of a number means. –: no sample
report-sign = { $sign }: { $why }
# At the foot of the sheet. $moment is a day and a time.
report-made = Made on { $moment } (time zone: { $zone }).
# After report-made: when the workspace sent the oldest of the numbers on the sheet. $moment as in report-made.
report-oldest = The oldest numbers are from { $moment }.

## snapshot: A view as one file: its title, what it is, and what stands in place of names.

# Its title: Agents – chat.example.com
snapshot-title = { $view } – { $workspace }
# What it is; $moment is a day and a time. Then what goes on from it where names are not to be read.
snapshot-notice = A snapshot of the numbers on { $moment } ({ $zone }). It stays as it is, opens without a network and sends nothing.
snapshot-hidden = { " " }Agents' names are replaced, and charts that show them are left out.
# In place of an agent's name.
snapshot-agent = Agent { $number }
# Before the name of who saved it.
snapshot-saved-by = Saved by
# A snapshot's file, opened in the page: the button; then its name in the bar, in the browser's tab and of the notice; the notice; and the button that leads back. $workspace: chat.example.com; $moment is a day and a time.
snapshot-open = Open a snapshot…
snapshot-tab = Snapshot
snapshot-banner = { $workspace } as of { $moment }. These numbers don't change.
snapshot-close = Close the snapshot
# Why one cannot be seen.
snapshot-lost = This address showed a snapshot. Open its file again to see it.
snapshot-not-one = This file isn't a snapshot of this dashboard. Choose an HTML file from Export this view.
snapshot-without-data = This snapshot can only be read as a file: it holds no data for this page. Open it in a browser.
snapshot-unreadable = This snapshot is damaged, or a newer version of this page saved it. Ask for it again, or update the page.
# A snapshot beside the numbers on screen: the choice in the menu, the title of what opens, and what it says.
snapshot-compare = Compare with a snapshot…
snapshot-compare-title = Changes since { $moment }
snapshot-compare-note = Only days that were over when the snapshot was saved are compared.
snapshot-compare-waiting = Loading the numbers of now…
snapshot-compare-same = No change. Numbers compared: { NUMBER($count) }.
snapshot-compare-changed = Changed: { NUMBER($changed) }. Numbers compared: { NUMBER($count) }.
snapshot-compare-nothing = Not compared: no finished days.
# Why it cannot be compared. $theirs and $ours are hosts.
snapshot-compare-elsewhere = This snapshot is of { $theirs }, and the page shows { $ours }. Choose one of { $ours }.
snapshot-compare-unnamed = This snapshot doesn't say which workspace it is of, so it can't be compared.
snapshot-compare-language = The snapshot is in another language, so numbers under the names of metrics are left out.
# The heads of its tables: the name of a number, such as Alex Adler, Conversations; what it was; what it is.
snapshot-compare-number = Number
snapshot-compare-then = Snapshot
snapshot-compare-now = Now
