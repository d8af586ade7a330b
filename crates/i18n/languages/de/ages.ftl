### Alter einer Antwort

age-now = soeben
age-minutes = { $minutes ->
    [one] vor 1 Min.
   *[other] vor { $minutes } Min.
}
age-hours = { $hours ->
    [one] vor 1 Std.
   *[other] vor { $hours } Std.
}
age-days = { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
age-moment = { $day }, { $time }
