age-now = à l’instant
age-minutes = { $minutes ->
    [one] il y a { $minutes } min
    [many] il y a { $minutes } min
   *[other] il y a { $minutes } min
}
age-hours = { $hours ->
    [one] il y a { $hours } h
    [many] il y a { $hours } h
   *[other] il y a { $hours } h
}
age-days = { $days ->
    [one] il y a { $days } jour
    [many] il y a { $days } de jours
   *[other] il y a { $days } jours
}
age-moment = { $day } à { $time }
