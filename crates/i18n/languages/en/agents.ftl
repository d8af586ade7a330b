### The panel of conversations by agent.

# Its title.
agents-title = Conversations by agent
# What is counted, before the sum: Conversations: 12 in all
agents-conversations = Conversations

## Heads of its table. Open, on hold and closed are conversations; the share is that of all.

agents-agent = Agent
agents-open = Open
agents-on-hold = On hold
agents-closed = Closed
agents-total = Total
agents-share = Share

## Notes below its chart.

# The workspace's other report, which it has without the premium licence.
agents-community = Counted from the community report, by username: conversations created in the period that are open or on hold, or were closed by its end. Conversations without an agent are not in it.
# A year each was asked for.
agents-years = The workspace answers for a year at most, so this is the sum of { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}; agents of one name in different years are taken for one.
agents-namesakes = Some agents share a name; their numbers are put together.

## What the numbers count: sentences under "About this number".

# "Unassigned" is the row of the table that stands for conversations without an agent.
agents-about-names = Conversations created in the period, by the agent who served them. Agents of one name keep a row each, but over more than a year theirs are added up. Unassigned had no agent.
agents-about-community = Without the premium licence: by username, open, on-hold and closed ones; closed ones count if they were closed by the end of the period.
# A monitor is a role of Rocket.Chat, who watches over units of departments.
agents-about-monitor = A monitor sees only the conversations of their own units.
