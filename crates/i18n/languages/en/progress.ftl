### What is told of a question that takes longer than a moment.

# $host is the workspace’s host or the name of the demo.
progress-asking = Asking { $host } for { $days ->
    [one] 1 day
   *[other] { $days } days
}…
progress-still-waiting = Still waiting: long periods take the workspace long.
# Buttons: a shorter period, which the workspace tells sooner.
progress-sooner = Use 7 days
progress-limited = The workspace allows only so many calls a minute for this report.
# Behind the sentence above, with a space before it; counted down each second.
progress-continuing = { " " }{ $seconds ->
    [one] Continuing in 1 s.
   *[other] Continuing in { $seconds } s.
}
# Behind a sentence that tells what failed, with a space before it; counted down each second.
progress-retrying = { " " }{ $seconds ->
    [one] Asking again in 1 s.
   *[other] Asking again in { $seconds } s.
}
# Buttons: not to wait for the answer, and not to wait for the next call that is allowed.
progress-cancel = Cancel
progress-skip = Skip
# What the bar beside the next sentence is, for those who hear it.
progress-label = How far it has come
# Behind one of the sentences above, of a question that is asked in several parts.
progress-parts = { " " }{ NUMBER($done) } of { NUMBER($all) } parts are here, { NUMBER($left) } to come.
