### The panel of chats by department.

# Its title.
departments-title = Chats by department
# What is counted, before the sum: Conversations: 12 in all
departments-conversations = Conversations

## Heads of its table; answered and waiting are the parts of the chart's bars as well. All four are conversations.

departments-department = Department
departments-answered = Answered
departments-waiting = Waiting
departments-open = Open
departments-closed = Closed
departments-total = Total

## Notes below its chart.

# The workspace's other report, which it has without the premium licence.
departments-community = Counted from the community report, by department name: conversations created in the period, as they stood when the workspace answered: open, on-hold ones included, or closed, even after its end. Conversations without a department are not in it.
departments-missing = { $count ->
    [one] The workspace announced { $count } more department than it sent; it is not shown.
   *[other] The workspace announced { $count } more departments than it sent; they are not shown.
}

## What the numbers count: sentences under "About this number".

departments-about-answered = Conversations created in the period, by department: answered ones wait for no reply, waiting ones do, or did when they were closed.
departments-about-community = Without the premium licence: by department name, open and closed ones, as they stood when the workspace answered; closed ones count even if they were closed after the end of the period.
