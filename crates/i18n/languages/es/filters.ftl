## filters: The controls above the numbers.

filters-label = Filtros
filters-chart = Gráfico
filters-group = Agrupar por
filters-refresh = Actualización
filters-options = Opciones
filters-weeks = Inicio de la semana
filters-automatic-hour = Automático (hora)
filters-automatic-day = Automático (día)
filters-automatic-week = Automático (semana)
filters-automatic-month = Automático (mes)
filters-week-by-language = Según el idioma ({ $day })

filters-step = { $name }: { $range }
filters-step-none = { $name }: ninguno

filters-departments-unknown = No se conocen los nombres de los departamentos. { $trouble }
filters-departments-unread = { $count ->
    [one] No se pudo leer { $count } departamento, que falta en la lista.
    [many] No se pudieron leer { $count } de departamentos, que faltan en la lista.
   *[other] No se pudieron leer { $count } departamentos, que faltan en la lista.
}
filters-departments-beyond = { $count ->
    [one] { $count } departamento más falta en la lista: el espacio de trabajo tiene más de los que esta página puede cargar.
    [many] { $count } de departamentos más faltan en la lista: el espacio de trabajo tiene más de los que esta página puede cargar.
   *[other] { $count } departamentos más faltan en la lista: el espacio de trabajo tiene más de los que esta página puede cargar.
}
filters-cost = { $calls ->
    [one] cerca de 1 solicitud más
    [many] cerca de { $calls } de solicitudes más
   *[other] unas { $calls } solicitudes más
}
filters-cost-nothing = ninguna solicitud más, porque esta vista abarca todos los departamentos
filters-logarithmic = Escala logarítmica
filters-more = { $count ->
    [0] Filtros
    [one] Filtros ({ $count })
    [many] Filtros ({ $count })
   *[other] Filtros ({ $count })
}
filters-done = Listo

## period-picker, period-dialog: The choice of a period, in one dialog: typed, by name, or from a calendar.

period-picker-label = Periodo
period-picker-choice = { $name } · { $dates }
period-picker-versus = vs. { $dates }
period-picker-presets = Periodos frecuentes
period-picker-previous = Periodo anterior
period-picker-next = Periodo siguiente

period-dialog-typed = Escriba un periodo, como now-7d, last month o 2026-03-01..2026-03-28
period-dialog-apply = Aplicar
period-dialog-zoom-out = Alejar
period-dialog-slip = “{ $what }”: { $why }. Ejemplos válidos: { $examples }
period-dialog-empty = Escriba un periodo, por ejemplo: { $examples }
period-dialog-read-as = Leído como { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
}
period-dialog-one-end = { $days }. Elija el otro extremo.

## periods: Names of periods, and why a text or two dates are not a period.

periods-to-date = En curso
periods-before = Anteriores
periods-up-to-yesterday = Hasta ayer

periods-today = Hoy
periods-this-week = Esta semana
periods-this-month = Este mes
periods-this-quarter = Este trimestre
periods-this-year = Este año
periods-yesterday = Ayer
periods-last-week = Semana pasada
periods-last-month = Mes pasado
periods-last-quarter = Trimestre pasado
periods-last-year = Año pasado
periods-last-days = { $days ->
    [one] Un día hasta ayer
    [many] Últimos { $days } de días
   *[other] Últimos { $days } días
}
periods-last-weeks = { $weeks ->
    [one] Una semana hasta ayer
    [many] Últimos { $weeks } de semanas
   *[other] Últimas { $weeks } semanas
}
periods-last-months = { $months ->
    [one] Un mes hasta ayer
    [many] Últimos { $months } de meses
   *[other] Últimos { $months } meses
}
periods-last-quarters = { $quarters ->
    [one] Un trimestre hasta ayer
    [many] Últimos { $quarters } de trimestres
   *[other] Últimos { $quarters } trimestres
}
periods-last-years = { $years ->
    [one] Un año hasta ayer
    [many] Últimos { $years } de años
   *[other] Últimos { $years } años
}
periods-days-ago = { $days ->
    [one] Hace 1 día
    [many] Hace { $days } de días
   *[other] Hace { $days } días
}
periods-weeks-ago = { $weeks ->
    [one] Hace 1 semana
    [many] Hace { $weeks } de semanas
   *[other] Hace { $weeks } semanas
}
periods-months-ago = { $months ->
    [one] Hace 1 mes
    [many] Hace { $months } de meses
   *[other] Hace { $months } meses
}
periods-quarters-ago = { $quarters ->
    [one] Hace 1 trimestre
    [many] Hace { $quarters } de trimestres
   *[other] Hace { $quarters } trimestres
}
periods-years-ago = { $years ->
    [one] Hace 1 año
    [many] Hace { $years } de años
   *[other] Hace { $years } años
}
periods-custom = Personalizado

periods-friday = Viernes
periods-monday = Lunes
periods-saturday = Sábado
periods-sunday = Domingo

periods-refresh-off = Desactivada
periods-refresh-every = { $minutes ->
    [one] Cada minuto
    [many] Cada { $minutes } de minutos
   *[other] Cada { $minutes } minutos
}

periods-unknown = no existe ese periodo
periods-length = debe durar entre 1 y { $most } días
periods-form = use la forma 2026-03-01..2026-03-28
periods-reversed = termina antes de empezar
periods-too-long = dura más de { $most } días
periods-year = el año debe estar entre { $first } y { $last }

periods-typed-nothing = escriba un periodo, como now-7d, last month o 2026-03-01..2026-03-28
periods-typed-after-now = después de now, use -7d, /M o -1M/M
periods-typed-after-minus = después del signo menos, use un número, como en now-7d
periods-typed-days = el número de días debe estar entre 1 y { $most }
periods-typed-weeks = el número de semanas debe estar entre 1 y { $most }
periods-typed-months = el número de meses debe estar entre 1 y { $most }
periods-typed-quarters = el número de trimestres debe estar entre 1 y { $most }
periods-typed-years = el número de años debe estar entre 1 y { $most }
periods-typed-two-units = ambas unidades deben coincidir, como en now-1M/M
periods-typed-shorter-than-day = los periodos son de días enteros: use d, w, M, Q o y
periods-typed-unit-missing = añada una unidad: d, w, M, Q o y
periods-typed-unit-unknown = { $unit } no es una unidad: use d, w, M, Q o y
periods-typed-until = a
periods-typed-no-such-day = ese mes no tiene ese día
periods-typed-no-such-month = no existe ese mes
periods-typed-date = escriba la fecha como 2026-03-01
periods-typed-unknown = no existe ese periodo

## calendar: The two months of days that a period can be chosen from.

calendar-earlier = Mes anterior
calendar-later = Mes siguiente
calendar-today = { $day }, hoy
calendar-refused = { $day }. { $why }
calendar-no-period = No es un periodo válido: { $why }.

## compare-picker: The choice of what the period is compared with.

compare-picker-label = Comparar con
compare-picker-nothing = Sin comparación
compare-picker-weekdays = Alinear días de la semana
compare-picker-before = Periodo anterior
compare-picker-year-before = Mismo periodo del año anterior
compare-picker-type = Fechas personalizadas
compare-picker-dates = Fechas de comparación
compare-picker-example = Por ejemplo, 2026-03-01..2026-03-28 o 2026-03.

## comparisons: What a period is compared with.

comparisons-last-weekday = el { $weekday } pasado
comparisons-day = el { $day }
comparisons-days = { $days }
comparisons-by-time = { $day } hasta las { $time }
comparisons-last-day-by-time = { $days }, el último día hasta las { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } día
    [many] { $own } de días
   *[other] { $own } días
} vs. { NUMBER($other) }
comparisons-other-weekdays = { $than }, distintos días de la semana
comparisons-by-what-is-over = { $than }, solo días completos

comparisons-failed = No se pudo cargar el periodo de comparación. { $why }

comparisons-unknown = no existe esa comparación

## department-picker: The choice of departments.

department-picker-label = Departamento
department-picker-all = Todos los departamentos
department-picker-several = { $count ->
    [one] 1 departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
department-picker-archived = { $name } (archivado)
department-picker-list = Departamentos
department-picker-chosen = Departamentos seleccionados
department-picker-remove = Quitar { $name }
department-picker-cost = Otro departamento: { $cost }.
department-picker-full = { $most ->
    [one] Puede seleccionar 1 a la vez. Quítelo para añadir otro.
    [many] Puede seleccionar hasta { $most }. Quite uno para añadir otro.
   *[other] Puede seleccionar hasta { $most }. Quite uno para añadir otro.
}
department-picker-none = Ningún departamento coincide
department-picker-none-known = Ninguno de los departamentos cargados coincide
department-picker-coming = Cargando departamentos…
department-picker-more = { $count ->
    [one] 1 más: escriba para encontrarlo
    [many] { $count } más: escriba para encontrarlos
   *[other] { $count } más: escriba para encontrarlos
}

## zone-picker: The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Zona horaria
zone-picker-browser = Navegador ({ $zone })
zone-picker-browser-and-reports = Navegador e informes del espacio de trabajo ({ $zone })
zone-picker-reports = Informes del espacio de trabajo ({ $zone })
zone-picker-other = Otra…
zone-picker-name = Nombre de la zona horaria
zone-picker-apply = Aplicar
zone-picker-unknown = Ninguna zona horaria tiene ese nombre. Escríbalo como Europe/Berlin.

## zones: Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = hora local
zones-unknown = no existe esa zona horaria

zones-not-told = Su cuenta no puede ver la zona horaria del espacio de trabajo. Elíjala aquí.
zones-not-known-here = Los informes del espacio de trabajo usan { $name }, una zona horaria que este navegador no conoce.
zones-of-server = Los informes del espacio de trabajo usan la zona horaria de su servidor, pero no indican cuál es. Elíjala aquí.
