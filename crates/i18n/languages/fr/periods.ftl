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

periods-friday = vendredi
periods-monday = lundi
periods-saturday = samedi
periods-sunday = dimanche

periods-refresh-off = Désactivée
periods-refresh-every = { $minutes ->
    [one] Toutes les minutes
    [many] Toutes les { $minutes } de minutes
   *[other] Toutes les { $minutes } minutes
}

periods-unknown = aucune période ne porte ce nom
periods-length = la durée doit être comprise entre 1 et { $most ->
    [one] { $most } jour
    [many] { $most } de jours
   *[other] { $most } jours
}
periods-form = la forme attendue est 2026-03-01..2026-03-28
periods-reversed = la fin précède le début
periods-too-long = la durée dépasse { $most ->
    [one] { $most } jour
    [many] { $most } de jours
   *[other] { $most } jours
}
periods-year = l’année n’est pas comprise entre { $first } et { $last }

periods-typed-nothing = saisissez une période, par exemple now-7d, last month ou 2026-03-01..2026-03-28
periods-typed-after-now = après now vient -7d, /M ou -1M/M
periods-typed-after-minus = après le signe moins vient un nombre, comme dans now-7d
periods-typed-days = le nombre de jours doit être compris entre 1 et { $most }
periods-typed-weeks = le nombre de semaines doit être compris entre 1 et { $most }
periods-typed-months = le nombre de mois doit être compris entre 1 et { $most }
periods-typed-quarters = le nombre de trimestres doit être compris entre 1 et { $most }
periods-typed-years = le nombre d’années doit être compris entre 1 et { $most }
periods-typed-two-units = les deux unités doivent être identiques, comme dans now-1M/M
periods-typed-shorter-than-day = une période se compose de jours entiers : utilisez d, w, M, Q ou y
periods-typed-unit-missing = il manque une unité : d, w, M, Q ou y
periods-typed-unit-unknown = { $unit } n’est pas une unité : utilisez d, w, M, Q ou y
periods-typed-until = au
periods-typed-no-such-day = ce jour n’existe pas dans ce mois
periods-typed-no-such-month = ce mois n’existe pas
periods-typed-date = une date s’écrit 2026-03-01
periods-typed-unknown = aucune période n’a ce nom
