### What a period is compared with.

comparisons-last-weekday = el { $weekday } pasado
comparisons-day = el { $day }
comparisons-days = el periodo { $days }
comparisons-by-time = { $day } hasta las { $time }
comparisons-last-day-by-time = { $days }, el último día hasta las { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } día
    [many] { $own } de días
   *[other] { $own } días
} frente a { NUMBER($other) }
comparisons-other-weekdays = { $than }, otros días de la semana
comparisons-by-what-is-over = { $than }, según lo ya transcurrido

comparisons-failed = No se pudo cargar el periodo comparado. { $why }

comparisons-unknown = no existe ninguna comparación con ese nombre
