### The two months of days that a period can be chosen from.

calendar-earlier = Mes anterior
calendar-later = Mes siguiente
calendar-today = { $day }, hoy
calendar-refused = { $day }. { $why }
calendar-no-period = No es un periodo válido: { $why }.
