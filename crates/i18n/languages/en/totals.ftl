### The panel with the five totals.

# Its title.
totals-title = Conversation totals

## The five names, each with a small note below its number that goes on from the name: Open, of these, queued ones
## included. "These" are the conversations.

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

## Heads of its table, beside comparing-change: over the five names, and over their numbers.

totals-total = Metric
totals-count = Count

## What the numbers count: sentences under "About this number".

totals-about-days = Conversations, open, on hold and messages count the conversations created on these days of the workspace's reporting zone.
totals-about-now = Open, on hold and messages are as they were when the workspace answered: they change while conversations go on.
totals-about-messages = Messages include the visitors' own; the trend counts those of agents and bots only, so the two differ.
totals-about-visitors = Visitors are those who registered or began their latest conversation in these days, counted in UTC days: an old period loses those who came back later. What is written in it and its closing do not count; on older workspaces, before Rocket.Chat 7.0, the first reply of a month does.
