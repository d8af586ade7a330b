### The two months of days that a period can be chosen from.

calendar-earlier = 前の月
calendar-later = 次の月
calendar-today = { $day }、今日
calendar-refused = { $day }。{ $why }
calendar-no-period = 期間として選択できません。{ $why }。
