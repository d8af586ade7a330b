### The two months of days that a period can be chosen from.

calendar-earlier = Mês anterior
calendar-later = Mês seguinte
calendar-today = { $day }, hoje
calendar-refused = { $day }. { $why }
calendar-no-period = Este período não é válido: { $why }.
