## metrics

metrics-conversations = Conversations
metrics-agent-messages = Messages des agents
metrics-average-chat-duration = Durée moyenne de chat
metrics-average-first-response-time = Temps moyen de première réponse
metrics-best-first-response-time = Meilleur temps de première réponse
metrics-average-response-time = Temps moyen de réponse
metrics-average-reaction-time = Temps moyen de réaction

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
figure-beside = vs { $than } : { $value }
figure-share = { $share } du total
figure-bars = { $total }. En tête : { $name } ({ $most }).
figure-bars-total = { $total }.
figure-bars-part = { $total }, sans les lignes manquantes.

figure-spoken = { $title } : { $lines }
figure-spoken-between = ,{ " " }

figure-role = graphique
figure-label = { $name } : { $summary } Utilisez les flèches pour parcourir les points et Entrée pour en épingler un. Appuyez sur T pour le tableau, sur S pour le son.
figure-label-opening = { $name } : { $summary } Utilisez les flèches pour parcourir les points et Entrée pour en ouvrir ou en épingler un. Appuyez sur T pour le tableau, sur S pour le son.

figure-held = Épinglé. Appuyez sur Échap pour désépingler.
figure-held-by-finger = Épinglé. Touchez ailleurs pour désépingler.
figure-to-open = Sélectionner pour ouvrir
figure-to-zoom = Sélectionner pour zoomer sur les jours entre les deux
figure-legend-hint = Afficher ou masquer. Double-clic ou Maj + clic pour isoler.
figure-sound-on = Son activé
figure-sound-off = Son désactivé
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
trends-unsure = peut-être encore en cours
trends-cut = jours de la période uniquement
trends-outside = hors période
trends-conversations = { $count ->
    [one] { $count } conversation
    [many] { $count } de conversations
   *[other] { $count } conversations
}
trends-unusual = Inhabituel. D’habitude : { $median } ± { $spread } (médiane du même jour sur { $days ->
    [one] { $days } semaine
    [many] { $days } de semaines
   *[other] { $days } semaines
})

trends-no-points = { $title } : l’espace de travail n’a envoyé aucune donnée.
trends-nothing-yet = { $title } : rien pour l’instant sur cette période.
trends-none = { $title } : rien sur cette période.
trends-without-sample = { $title } : aucune mesure sur cette période.
trends-most-on = { $title } : { $sum }. Maximum : { $day } ({ $most }).
trends-most-from = { $title } : { $sum }. Maximum : { $time } ({ $most }).
trends-longest-on = { $title }. Maximum : { $day } ({ $longest }).
trends-longest-from = { $title }. Maximum : { $time } ({ $longest }).
trends-changed = { " " }Comparaison avec { $than } : { $change }.
trends-changed-about = { " " }Comparaison avec { $than } : environ { $change }.
trends-within-target = { " " }Objectif atteint ({ $target } ou moins) : { NUMBER($within) } sur { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Objectif atteint ({ $target } ou moins) : 0 sur 0.
trends-unusual-days = { " " }{ $days ->
    [one] { $days } jour est inhabituel pour son jour de la semaine.
    [many] { $days } de jours sont inhabituels pour leur jour de la semaine.
   *[other] { $days } jours sont inhabituels pour leur jour de la semaine.
}
