comparisons-last-weekday = { $weekday } dernier
comparisons-day = { $day }
comparisons-days = la période { $days }
comparisons-by-time = { $day } jusqu’à { $time }
comparisons-last-day-by-time = { $days }, le dernier jour jusqu’à { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } jour
    [many] { $own } de jours
   *[other] { $own } jours
} contre { NUMBER($other) }
comparisons-other-weekdays = { $than }, autres jours de la semaine
comparisons-by-what-is-over = { $than } (partie écoulée seulement)

comparisons-failed = La période de comparaison n’a pas pu être chargée. { $why }

comparisons-unknown = aucune comparaison ne porte ce nom
