period-picker-label = Période
period-picker-choice = { $name } · { $dates }
period-picker-custom = Personnalisée…
period-picker-dates = Choisir des dates…
period-picker-previous = Période précédente
period-picker-next = Période suivante

period-dialog-title = Choisir des dates
period-dialog-typed = Saisissez une période, par exemple now-7d, last month ou 2026-03-01..2026-03-28
period-dialog-apply = Appliquer
period-dialog-weeks = Premier jour de la semaine
period-dialog-zoom-out = Zoom arrière
period-dialog-slip = « { $what } » : { $why }. Est compris, par exemple : { $examples }
period-dialog-empty = Saisissez une période, par exemple : { $examples }
period-dialog-read-as = Lu comme { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
period-dialog-one-end = { $days }. Choisissez l’autre extrémité.
