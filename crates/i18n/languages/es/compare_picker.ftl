### The choice of what the period is compared with.

compare-picker-label = Comparar con
compare-picker-nothing = Nada
compare-picker-weekdays = Mismos días de la semana
compare-picker-by-date = Mismas fechas
compare-picker-others = Otras fechas
compare-picker-before = Periodo anterior
compare-picker-year-before = Año anterior
compare-picker-type = Escribir fechas…
compare-picker-dates = Fechas de comparación
compare-picker-example = Por ejemplo, 2026-03-01..2026-03-28 o 2026-03.
compare-picker-compare = Comparar
