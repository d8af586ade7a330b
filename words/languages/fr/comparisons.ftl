comparisons-days-before = { $days ->
    [one] la veille
    [many] sur les { $days } de jours précédents
   *[other] sur les { $days } jours précédents
}
comparisons-week-before = la semaine précédente
comparisons-month-before = le mois précédent
comparisons-quarter-before = le trimestre précédent
comparisons-year-before = l’année précédente
comparisons-same-days-of-week-before = sur les mêmes jours de la semaine précédente
comparisons-same-days-of-month-before = sur les mêmes jours du mois précédent
comparisons-same-days-of-quarter-before = sur les mêmes jours du trimestre précédent
comparisons-same-days-of-year-before = sur les mêmes jours de l’année précédente
comparisons-same-weekdays-month-before = sur les mêmes jours de la semaine un mois plus tôt
comparisons-same-weekdays-quarter-before = sur les mêmes jours de la semaine un trimestre plus tôt
comparisons-same-weekdays-year-before = sur les mêmes jours de la semaine un an plus tôt
comparisons-same-days-year-before = sur les mêmes dates un an plus tôt
comparisons-chosen-days = sur les jours de comparaison
comparisons-so-many-chosen-days = { $days ->
    [one] le jour de comparaison
    [many] sur les { $days } de jours de comparaison
   *[other] sur les { $days } jours de comparaison
}
comparisons-by-what-is-over = { $than } (partie écoulée seulement)

comparisons-failed = La période de comparaison n’a pas pu être chargée. { $why }

comparisons-unknown = aucune comparaison ne porte ce nom
