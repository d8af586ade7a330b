### The two months of days that a period can be chosen from.

calendar-earlier = الشهر السابق
calendar-later = الشهر التالي
calendar-today = { $day }، اليوم
calendar-refused = { $day }. { $why }
calendar-no-period = هذه ليست فترة صالحة: { $why }.
