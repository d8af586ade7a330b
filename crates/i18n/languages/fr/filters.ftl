## filters

filters-label = Filtres
filters-chart = Graphique
filters-group = Regrouper par
filters-refresh = Actualisation
filters-options = Options
filters-weeks = Premier jour de la semaine
filters-logarithmic = Échelle logarithmique
filters-more = { $count ->
    [0] Filtres
    [one] Filtres ({ $count })
    [many] Filtres ({ $count })
   *[other] Filtres ({ $count })
}
filters-done = Terminé
filters-automatic-hour = Automatique (heure)
filters-automatic-day = Automatique (jour)
filters-automatic-week = Automatique (semaine)
filters-automatic-month = Automatique (mois)
filters-week-by-language = Selon la langue ({ $day })

filters-step = { $name } : { $range }
filters-step-none = { $name } : aucune

filters-departments-unknown = Les noms des départements sont indisponibles. { $trouble }
filters-departments-unread = { $count ->
    [one] { $count } département est illisible et manque dans la liste.
    [many] { $count } de départements sont illisibles et manquent dans la liste.
   *[other] { $count } départements sont illisibles et manquent dans la liste.
}
filters-departments-beyond = { $count ->
    [one] { $count } département supplémentaire manque dans la liste : l’espace de travail en a plus que cette page ne peut en charger.
    [many] { $count } de départements supplémentaires manquent dans la liste : l’espace de travail en a plus que cette page ne peut en charger.
   *[other] { $count } départements supplémentaires manquent dans la liste : l’espace de travail en a plus que cette page ne peut en charger.
}
filters-cost = environ { $calls ->
    [one] { $calls } requête supplémentaire
    [many] { $calls } de requêtes supplémentaires
   *[other] { $calls } requêtes supplémentaires
}
filters-cost-nothing = aucune requête supplémentaire, car cette vue porte sur tous les départements

## period-picker, period-dialog

period-picker-label = Période
period-picker-choice = { $name } · { $dates }
period-picker-versus = vs { $dates }
period-picker-presets = Périodes prédéfinies
period-picker-previous = Période précédente
period-picker-next = Période suivante

period-dialog-typed = Saisissez une période, par exemple now-7d, last month ou 2026-03-01..2026-03-28
period-dialog-apply = Appliquer
period-dialog-zoom-out = Zoom arrière
period-dialog-slip = « { $what } » : { $why }. Exemples valides : { $examples }
period-dialog-empty = Saisissez une période, par exemple : { $examples }
period-dialog-read-as = Lu comme { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
period-dialog-one-end = { $days }. Choisissez l’autre date.

## periods

periods-to-date = En cours
periods-before = Terminées
periods-up-to-yesterday = Jusqu’à hier

periods-today = Aujourd’hui
periods-this-week = Cette semaine
periods-this-month = Ce mois-ci
periods-this-quarter = Ce trimestre
periods-this-year = Cette année
periods-yesterday = Hier
periods-last-week = Semaine dernière
periods-last-month = Mois dernier
periods-last-quarter = Trimestre dernier
periods-last-year = Année dernière
periods-last-days = { $days ->
    [one] Un jour jusqu’à hier
    [many] { $days } de derniers jours
   *[other] { $days } derniers jours
}
periods-last-weeks = { $weeks ->
    [one] Une semaine jusqu’à hier
    [many] { $weeks } de dernières semaines
   *[other] { $weeks } dernières semaines
}
periods-last-months = { $months ->
    [one] Un mois jusqu’à hier
    [many] { $months } de derniers mois
   *[other] { $months } derniers mois
}
periods-last-quarters = { $quarters ->
    [one] Un trimestre jusqu’à hier
    [many] { $quarters } de derniers trimestres
   *[other] { $quarters } derniers trimestres
}
periods-last-years = { $years ->
    [one] Un an jusqu’à hier
    [many] { $years } de dernières années
   *[other] { $years } dernières années
}
periods-days-ago = { $days ->
    [one] Il y a { $days } jour
    [many] Il y a { $days } de jours
   *[other] Il y a { $days } jours
}
periods-weeks-ago = { $weeks ->
    [one] Il y a { $weeks } semaine
    [many] Il y a { $weeks } de semaines
   *[other] Il y a { $weeks } semaines
}
periods-months-ago = { $months ->
    [one] Il y a { $months } mois
    [many] Il y a { $months } de mois
   *[other] Il y a { $months } mois
}
periods-quarters-ago = { $quarters ->
    [one] Il y a { $quarters } trimestre
    [many] Il y a { $quarters } de trimestres
   *[other] Il y a { $quarters } trimestres
}
periods-years-ago = { $years ->
    [one] Il y a { $years } an
    [many] Il y a { $years } d’ans
   *[other] Il y a { $years } ans
}
periods-custom = Personnalisée

periods-friday = Vendredi
periods-monday = Lundi
periods-saturday = Samedi
periods-sunday = Dimanche

periods-refresh-off = Désactivée
periods-refresh-every = { $minutes ->
    [one] Toutes les minutes
    [many] Toutes les { $minutes } de minutes
   *[other] Toutes les { $minutes } minutes
}

periods-unknown = période inconnue
periods-length = elle doit durer entre 1 et { $most } jours
periods-form = utilisez la forme 2026-03-01..2026-03-28
periods-reversed = la fin précède le début
periods-too-long = elle dépasse { $most } jours
periods-year = l’année doit être comprise entre { $first } et { $last }

periods-typed-nothing = saisissez une période, par exemple now-7d, last month ou 2026-03-01..2026-03-28
periods-typed-after-now = après now, utilisez -7d, /M ou -1M/M
periods-typed-after-minus = après le signe moins, utilisez un nombre, comme dans now-7d
periods-typed-days = le nombre de jours doit être compris entre 1 et { $most }
periods-typed-weeks = le nombre de semaines doit être compris entre 1 et { $most }
periods-typed-months = le nombre de mois doit être compris entre 1 et { $most }
periods-typed-quarters = le nombre de trimestres doit être compris entre 1 et { $most }
periods-typed-years = le nombre d’années doit être compris entre 1 et { $most }
periods-typed-two-units = les deux unités doivent être identiques, comme dans now-1M/M
periods-typed-shorter-than-day = une période compte des jours entiers : utilisez d, w, M, Q ou y
periods-typed-unit-missing = ajoutez une unité : d, w, M, Q ou y
periods-typed-unit-unknown = { $unit } n’est pas une unité : utilisez d, w, M, Q ou y
periods-typed-until = au
periods-typed-no-such-day = ce jour n’existe pas dans ce mois
periods-typed-no-such-month = ce mois n’existe pas
periods-typed-date = écrivez une date sous la forme 2026-03-01
periods-typed-unknown = période inconnue

## calendar

calendar-earlier = Mois précédent
calendar-later = Mois suivant
calendar-today = { $day }, aujourd’hui
calendar-refused = { $day }. { $why }
calendar-no-period = Période non valide : { $why }.

## compare-picker

compare-picker-label = Comparer avec
compare-picker-nothing = Aucune comparaison
compare-picker-before = Période précédente
compare-picker-year-before = Même période l’an dernier
compare-picker-type = Dates personnalisées
compare-picker-weekdays = Aligner les jours de la semaine
compare-picker-dates = Dates de comparaison
compare-picker-example = Par exemple 2026-03-01..2026-03-28 ou 2026-03.

## comparisons

comparisons-last-weekday = { $weekday } dernier
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day } jusqu’à { $time }
comparisons-last-day-by-time = { $days }, le dernier jour jusqu’à { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } jour
    [many] { $own } de jours
   *[other] { $own } jours
} contre { NUMBER($other) }
comparisons-other-weekdays = { $than }, jours de la semaine différents
comparisons-by-what-is-over = { $than }, jours terminés uniquement

comparisons-failed = La période de comparaison n’a pas pu être chargée. { $why }

comparisons-unknown = comparaison inconnue

## department-picker

department-picker-label = Département
department-picker-all = Tous les départements
department-picker-several = { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
}
department-picker-archived = { $name } (archivé)
department-picker-list = Départements
department-picker-chosen = Départements sélectionnés
department-picker-remove = Retirer { $name }
department-picker-cost = Un département de plus : { $cost }.
department-picker-full = { $most ->
    [one] Vous pouvez en sélectionner { $most } à la fois. Retirez-le pour en ajouter un autre.
    [many] Vous pouvez en sélectionner jusqu’à { $most }. Retirez-en un pour en ajouter un autre.
   *[other] Vous pouvez en sélectionner jusqu’à { $most }. Retirez-en un pour en ajouter un autre.
}
department-picker-none = Aucun département correspondant
department-picker-none-known = Aucun résultat parmi les départements chargés
department-picker-coming = Chargement des départements…
department-picker-more = { $count ->
    [one] { $count } autre : saisissez son nom pour le trouver
    [many] { $count } d’autres : saisissez leur nom pour les trouver
   *[other] { $count } autres : saisissez leur nom pour les trouver
}

## zone-picker

zone-picker-label = Fuseau horaire
zone-picker-browser = Navigateur ({ $zone })
zone-picker-browser-and-reports = Navigateur et rapports de l’espace de travail ({ $zone })
zone-picker-reports = Rapports de l’espace de travail ({ $zone })
zone-picker-other = Autre…
zone-picker-name = Nom du fuseau horaire
zone-picker-apply = Appliquer
zone-picker-unknown = Fuseau horaire inconnu. Écrivez-le comme Europe/Berlin.

## zones

zones-local = heure locale
zones-unknown = fuseau horaire inconnu

zones-not-told = Votre compte ne peut pas voir le fuseau horaire de l’espace de travail. Choisissez-le ici.
zones-not-known-here = Les rapports de l’espace de travail utilisent { $name }, un fuseau horaire inconnu de ce navigateur.
zones-of-server = Les rapports de l’espace de travail utilisent le fuseau horaire de son serveur, sans le nommer. Choisissez-le ici.
