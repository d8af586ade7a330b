progress-asking = Demande à { $host } : { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}…
progress-still-waiting = Toujours en attente : les longues périodes demandent du temps à l’espace de travail.
progress-sooner = Prendre 7 jours
progress-limited = L’espace de travail limite le nombre d’appels par minute pour ce rapport.
progress-continuing = { " " }{ $seconds ->
    [one] Reprise dans { $seconds } s.
    [many] Reprise dans { $seconds } s.
   *[other] Reprise dans { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Nouvel essai dans { $seconds } s.
    [many] Nouvel essai dans { $seconds } s.
   *[other] Nouvel essai dans { $seconds } s.
}
progress-cancel = Annuler
progress-skip = Passer
progress-label = Avancement
progress-parts = { " " }{ NUMBER($done) } parties sur { NUMBER($all) } sont arrivées, il en reste { NUMBER($left) }.
