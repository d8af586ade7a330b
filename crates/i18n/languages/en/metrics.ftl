### The seven charts by name: in menus, and as headings of charts and columns.

# The first also names the part of a bar chart that counts conversations.
metrics-conversations = Conversations
# Not sent by the visitor.
metrics-agent-messages = Agent messages
# From the start of a conversation to its end.
metrics-average-chat-duration = Average chat duration
metrics-average-first-response-time = Average first response time
# The shortest one.
metrics-best-first-response-time = Best first response time
# Of every response, not only the first.
metrics-average-response-time = Average response time
# From an agent's joining to their first reply.
metrics-average-reaction-time = Average reaction time
