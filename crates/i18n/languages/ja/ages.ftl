### How long ago an answer came, and when.

age-now = たった今
age-minutes = { NUMBER($minutes) }分前
age-hours = { NUMBER($hours) }時間前
age-days = { NUMBER($days) }日前
age-moment = { $day } { $time }
