timelines-told = { $agents ->
    [one] { $agents } agent en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
    [many] { $agents } d’agents en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
   *[other] { $agents } agents en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Pour { $agents } agent, la somme de l’espace de travail n’est pas le temps des sessions ; le tableau donne les deux.
    [many] Pour { $agents } d’agents, la somme de l’espace de travail n’est pas le temps des sessions ; le tableau donne les deux.
   *[other] Pour { $agents } agents, la somme de l’espace de travail n’est pas le temps des sessions ; le tableau donne les deux.
}
timelines-none = Aucune session ne s’est terminée ce jour-là.

timelines-sessions = { $sessions ->
    [one] { $time } en { $sessions } session
    [many] { $time } en { $sessions } de sessions
   *[other] { $time } en { $sessions } sessions
}
timelines-once = { $sessions }, chevauchements comptés une fois
timelines-sum = Somme de l’espace de travail lui-même : { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] et { $sessions } autre
    [many] et { $sessions } d’autres
   *[other] et { $sessions } autres
}
