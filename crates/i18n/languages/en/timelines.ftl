### When each agent was on service on a day: a lane each, with a bar for each session.

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
