### The panel of the agents' time on service: when they could be given conversations.

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
