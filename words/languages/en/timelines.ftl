### When each agent was on service on a day: a lane each, with a bar for each session.

# The whole in a sentence. $first and $last are times of day.
timelines-told = { $agents ->
    [one] 1 agent on service; the first from { $first }, the last until { $last }.
   *[other] { $agents } agents on service; the first from { $first }, the last until { $last }.
}
timelines-none = No session has ended on this day.

# What is read of one agent: 1 h 30 min in 2 sessions; then the first few of these, a line each.
timelines-sessions = { $sessions ->
    [one] { $time } in 1 session
   *[other] { $time } in { $sessions } sessions
}
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] and 1 more
   *[other] and { $sessions } more
}
