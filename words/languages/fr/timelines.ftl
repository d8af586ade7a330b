timelines-told = { $agents ->
    [one] { $agents } agent en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
    [many] { $agents } d’agents en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
   *[other] { $agents } agents en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
}
timelines-none = Aucune session ne s’est terminée ce jour-là.

timelines-sessions = { $sessions ->
    [one] { $time } en { $sessions } session
    [many] { $time } en { $sessions } de sessions
   *[other] { $time } en { $sessions } sessions
}
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] et { $sessions } autre
    [many] et { $sessions } d’autres
   *[other] et { $sessions } autres
}
