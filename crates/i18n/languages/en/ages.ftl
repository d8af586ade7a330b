### How long ago an answer came, and when.

age-now = just now
age-minutes = { $minutes ->
    [one] 1 min ago
   *[other] { $minutes } min ago
}
age-hours = { $hours ->
    [one] 1 h ago
   *[other] { $hours } h ago
}
age-days = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
# A time of another day than today: Wed, 4 Mar 2026, 14:05
age-moment = { $day }, { $time }
