### What a period is compared with.

comparisons-days-before = { $days ->
    [one] el día anterior
    [many] en los { $days } de días anteriores
   *[other] en los { $days } días anteriores
}
comparisons-week-before = la semana anterior
comparisons-month-before = el mes anterior
comparisons-quarter-before = el trimestre anterior
comparisons-year-before = el año anterior
comparisons-same-days-of-week-before = en los mismos días de la semana anterior
comparisons-same-days-of-month-before = en los mismos días del mes anterior
comparisons-same-days-of-quarter-before = en los mismos días del trimestre anterior
comparisons-same-days-of-year-before = en los mismos días del año anterior
comparisons-same-weekdays-month-before = un mes antes, en los mismos días de la semana
comparisons-same-weekdays-quarter-before = un trimestre antes, en los mismos días de la semana
comparisons-same-weekdays-year-before = un año antes, en los mismos días de la semana
comparisons-same-days-year-before = un año antes, en las mismas fechas
comparisons-chosen-days = en los días comparados
comparisons-so-many-chosen-days = { $days ->
    [one] en el único día comparado
    [many] en los { $days } de días comparados
   *[other] en los { $days } días comparados
}
comparisons-by-what-is-over = { $than }, según lo ya transcurrido

comparisons-failed = No se pudo cargar el periodo comparado. { $why }

comparisons-unknown = no existe ninguna comparación con ese nombre
