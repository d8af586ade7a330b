### How long ago an answer came, and when.

age-now = agora mesmo
age-minutes = { $minutes ->
    [one] há { $minutes } min
    [many] há { $minutes } min
   *[other] há { $minutes } min
}
age-hours = { $hours ->
    [one] há { $hours } h
    [many] há { $hours } h
   *[other] há { $hours } h
}
age-days = { $days ->
    [one] há { $days } dia
    [many] há { $days } de dias
   *[other] há { $days } dias
}
age-moment = { $day }, { $time }
