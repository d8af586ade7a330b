### How long ago an answer came, and when.

age-now = ahora mismo
age-minutes = { $minutes ->
    [one] hace 1 min
    [many] hace { $minutes } min
   *[other] hace { $minutes } min
}
age-hours = { $hours ->
    [one] hace 1 h
    [many] hace { $hours } h
   *[other] hace { $hours } h
}
age-days = { $days ->
    [one] hace 1 día
    [many] hace { $days } de días
   *[other] hace { $days } días
}
age-moment = { $day }, { $time }
