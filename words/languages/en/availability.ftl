### The panel of the agents' time on service: when they could be given conversations.

# Its title.
availability-title = Agent availability
# What is counted, before the sum, and the name of the bars: On service: 12 h in all
availability-on-service = On service

# Heads of its table.
availability-agent = Agent
availability-time = Available time

# In place of the chart. The days are written out: Mon, 2 Mar 2026
availability-nothing-on = No time on service on { $day }.
availability-nothing = No time on service from { $first } to { $last }.

# Notes below the chart.
availability-finished = Finished sessions only: the workspace adds a running one when it ends.
availability-missing = { $count ->
    [one] The workspace announced { $count } more agent than it sent; it is not shown.
   *[other] The workspace announced { $count } more agents than it sent; they are not shown.
}

# What the numbers count: a sentence under "About this number".
availability-about = Finished stretches of time on service, on the days of the workspace's server. A stretch that still runs is added when it ends.
# A note: the chart of a day has room for some of the agents.
availability-drawn = Drawn are the { NUMBER($most) } agents with the most time; the table has all { NUMBER($all) }.
