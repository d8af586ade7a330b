## metrics

metrics-conversations = Conversations
metrics-agent-messages = Messages des agents
metrics-average-chat-duration = Durée moyenne du chat
metrics-average-first-response-time = Délai moyen de première réponse
metrics-best-first-response-time = Meilleur délai de première réponse
metrics-average-response-time = Temps de réponse moyen
metrics-average-reaction-time = Temps de réaction moyen

## charts

charts-hour = Heure
charts-day = Jour
charts-week = Semaine
charts-month = Mois

charts-no-name = Sans nom
charts-unassigned = Non attribuées
charts-no-department = Sans département
charts-other = Autres ({ NUMBER($count) })

charts-open = Ouvertes
charts-on-hold = En attente
charts-closed = Fermées

## figure

figure-compared-period = Période de comparaison
figure-part = { $part } : { $value }
figure-beside = Par rapport à { $than } : { $value }
figure-share = { $share } du total
figure-bars = { $total }. Maximum : { $name } ({ $most }).
figure-bars-total = { $total } au total.
figure-bars-part = { $total } sans les lignes manquantes.

figure-spoken = { $title } : { $lines }
figure-spoken-between = ,{ " " }

figure-role = graphique
figure-label = { $name } : { $summary } Les flèches lisent les points, Enter en épingle un. T affiche le tableau, S active ou coupe le son.
figure-label-opening = { $name } : { $summary } Les flèches lisent les points, Enter en ouvre ou en épingle un. T affiche le tableau, S active ou coupe le son.

figure-held = Épinglé jusqu’à Esc
figure-held-by-finger = Épinglé ; touchez ailleurs pour le libérer
figure-to-open = Sélectionner pour ouvrir
figure-to-zoom = Sélectionner pour zoomer sur les jours entre les deux points
figure-legend-hint = Masquer ou afficher ; isoler par double-clic ou avec Maj
figure-sound-on = Son activé
figure-sound-off = Son coupé
figure-table-shown = Tableau affiché
figure-table-hidden = Tableau masqué

## trends

trends-this-period = Cette période

trends-value = { $name } : { $value }
trends-value-about = { $name } : environ { $value }
trends-hour = { $day }, { $time }
trends-no-sample = aucune mesure
trends-not-yet = à venir
trends-none-yet = rien pour l’instant
trends-running = en cours
trends-unsure = peut-être pas terminé
trends-cut = uniquement les jours de la période
trends-outside = hors de la période
trends-conversations = { $count ->
    [one] { $count } conversation
    [many] { $count } de conversations
   *[other] { $count } conversations
}
trends-unusual = Inhabituel. Valeur habituelle : { $median } ± { $spread } (médiane de ce jour sur { $days ->
    [one] { $days } semaine
    [many] { $days } de semaines
   *[other] { $days } semaines
})

trends-no-points = { $title } : l’espace de travail n’a envoyé aucun point.
trends-nothing-yet = { $title } : rien pour l’instant sur cette période.
trends-none = { $title } : zéro sur cette période.
trends-without-sample = { $title } : aucune mesure sur cette période.
trends-most-on = { $title } : { $sum }. Maximum : { $day } ({ $most }).
trends-most-from = { $title } : { $sum }. Maximum : { $time } ({ $most }).
trends-longest-on = { $title }. Maximum : { $day } ({ $longest }).
trends-longest-from = { $title }. Maximum : { $time } ({ $longest }).
trends-changed = { " " }Par rapport à { $than } : { $change }.
trends-changed-about = { " " }Par rapport à { $than } : environ { $change }.
trends-within-target = { " " }Au plus { $target } : { NUMBER($within) } sur { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Au plus { $target } : 0 sur 0 (aucune mesure).
trends-unusual-days = { " " }{ $days ->
    [one] { $days } jour est inhabituel par rapport au même jour des autres semaines.
    [many] { $days } de jours sont inhabituels par rapport aux mêmes jours des autres semaines.
   *[other] { $days } jours sont inhabituels par rapport aux mêmes jours des autres semaines.
}
