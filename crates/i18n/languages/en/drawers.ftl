### The drawer at the side of the view: what is known of one agent or one department.

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

## Of a department.

# A heading over drawers-share.
drawers-share-title = Share
drawers-no-number = The workspace sent no number.
drawers-not-by-department = The workspace tells the agents' conversations and their time on service by department in no report.
# A button: limits the whole page to the department.
drawers-show-only = Show this department only
# Titles of panels.
drawers-department-totals = Department totals
drawers-department-trend = Department trend

## Of an agent.

# A heading over drawers-share and the sentences up to the next heading.
drawers-conversations = Conversations
drawers-namesakes = Agents who share this name are counted together.
# $before is a number of conversations; $than what the days are compared with, as comparisons.ftl says it.
drawers-before = Beside { $than }: { NUMBER($before) }.
# $change is one of the changes in change.ftl: Beside 1–28 Feb 2026: 90; 12 % more (+11).
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
# In place of conversations or of time on service. $why is a sentence that tells why the names could not be asked for.
drawers-names-unknown = The agents' names are not known, so this cannot be told. { $why }
# Choosing a single day shows when the agent was on service.
drawers-single-day = A single day tells when.
drawers-not-by-agent = The workspace tells no trend and no response times of one agent.
