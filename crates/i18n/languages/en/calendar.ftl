### The two months of days that a period can be chosen from.

# The buttons with the arrows beside the months, for those who hear them.
calendar-earlier = Earlier month
calendar-later = Later month
# A day's name for those who hear it, on the current day: Wed, 4 Mar 2026, today
calendar-today = { $day }, today
# A day that cannot be chosen, by its name, and then why: the message below.
calendar-refused = { $day }. { $why }
# $why is a part of a sentence: it is longer than 1096 days
calendar-no-period = This is no period: { $why }.
