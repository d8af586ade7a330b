### Periods by name, and why a text or two dates are none.

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

periods-refresh-off = Manual
periods-refresh-every = { $minutes ->
    [one] Cada minuto
    [many] Cada { $minutes } de minutos
   *[other] Cada { $minutes } minutos
}

periods-unknown = no existe ningún periodo con ese nombre
periods-length = debe durar al menos 1 día y como máximo { $most }
periods-form = no tiene la forma 2026-03-01..2026-03-28
periods-reversed = termina antes de empezar
periods-too-long = dura más de { $most } días
periods-year = su año no está entre { $first } y { $last }

periods-typed-nothing = escriba un periodo, como now-7d, last month o 2026-03-01..2026-03-28
periods-typed-after-now = después de now va -7d, /M o -1M/M
periods-typed-after-minus = después del signo menos va un número, como en now-7d
periods-typed-days = el número de días debe estar entre 1 y { $most }
periods-typed-weeks = el número de semanas debe estar entre 1 y { $most }
periods-typed-months = el número de meses debe estar entre 1 y { $most }
periods-typed-quarters = el número de trimestres debe estar entre 1 y { $most }
periods-typed-years = el número de años debe estar entre 1 y { $most }
periods-typed-two-units = ambas unidades deben ser iguales, como en now-1M/M
periods-typed-shorter-than-day = un periodo se compone de días enteros: use d, w, M, Q o y
periods-typed-unit-missing = falta una unidad: d, w, M, Q o y
periods-typed-unit-unknown = { $unit } no es una unidad: use d, w, M, Q o y
periods-typed-until = a
periods-typed-no-such-day = ese mes no tiene ese día
periods-typed-no-such-month = no existe ese mes
periods-typed-date = una fecha se escribe como 2026-03-01
periods-typed-unknown = ningún periodo tiene ese nombre
