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
trends-unusual = Inhabituel : d’ordinaire { $median } (médiane de ce jour sur { $days ->
    [one] { $days } semaine
    [many] { $days } de semaines
   *[other] { $days } semaines
}, écart { $spread })

trends-no-points = { $title } : l’espace de travail n’a envoyé aucun point.
trends-nothing-yet = { $title } : rien pour l’instant sur cette période.
trends-none = { $title } : zéro sur cette période.
trends-without-sample = { $title } : aucune mesure sur cette période.
trends-most-on = { $title } : { $sum } au total ; maximum { $most } ({ $day }).
trends-most-from = { $title } : { $sum } au total ; maximum { $most } (à partir de { $time }).
trends-longest-on = { $title } : maximum { $longest } ({ $day }).
trends-longest-from = { $title } : maximum { $longest } (à partir de { $time }).
trends-changed = { " " }Par rapport à { $than } : { $change }.
trends-changed-about = { " " }Par rapport à { $than } : environ { $change }.
trends-within-target = { " " }Au plus { $target } : { NUMBER($within) } sur { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Au plus { $target } : 0 sur 0 (aucune mesure).
trends-unusual-days = { " " }{ $days ->
    [one] { $days } jour est inhabituel par rapport au même jour des autres semaines.
    [many] { $days } de jours sont inhabituels par rapport aux mêmes jours des autres semaines.
   *[other] { $days } jours sont inhabituels par rapport aux mêmes jours des autres semaines.
}
