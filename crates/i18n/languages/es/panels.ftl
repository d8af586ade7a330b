## panel: The parts around a panel's numbers: title, age, and buttons.

panel-updating = Actualizando…
panel-updated = actualizado { $age }
panel-ask-again = Actualizar
panel-refresh = Actualizar: { $title }
panel-not-by-department = Sin filtrar por departamento
panel-show-table = Mostrar tabla
panel-hide-table = Ocultar tabla
panel-numbers-from = Últimos datos: { $moment } ({ $age }).{ " " }
panel-try-now = Reintentar
panel-try-again = Reintentar
panel-no-numbers = Aún no hay datos.
panel-told = { $name }: { $age }
panel-way-all-departments = Mostrar todos los departamentos
panel-way-before = Mostrar el periodo anterior
panel-way-latest = Mostrar los últimos 28 días

## covering: A panel's scope: days, time zone, and departments; and what is said when there are no numbers.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = todos los departamentos
covering-departments = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
covering-between-names = { ", " }
covering-beside = { $covers } · vs. { $days }
covering-beside-unlike = { $covers } · vs. { $days } ({ $own ->
    [one] { $own } día
    [many] { $own } de días
   *[other] { $own } días
} vs. { NUMBER($other) })
covering-times = { $covers } · horas de { $zone }

covering-zone = zona horaria: { $zone }
covering-utc-days = días UTC
covering-server-days = días en la zona horaria del servidor
covering-unknown-days = días en una zona horaria desconocida
covering-reporting-days = días en la zona horaria de los informes del espacio de trabajo
covering-reporting-days-in = días en la zona horaria de los informes del espacio de trabajo, { $zone }
covering-reporting-hours = horas en la zona horaria de los informes del espacio de trabajo
covering-reporting-hours-in = horas en la zona horaria de los informes del espacio de trabajo, { $zone }
covering-hour-untold = El { $day }, la última hora ocurre dos veces en { $zone }. Cuando un periodo termina ese día, el espacio de trabajo solo cuenta la primera.
covering-hour-untold-maybe = Si los informes del espacio de trabajo usan { $zone }: el { $day }, la última hora ocurre allí dos veces. Cuando un periodo termina ese día, el espacio de trabajo solo cuenta la primera.

covering-sum = Suma de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-weighted = Aprox.: media ponderada por las conversaciones de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-best = El mejor valor de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-each = Solicitado por separado para { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-unread = { $count ->
    [one] No se pudo leer { $count } fila. Falta aquí y en el total.
    [many] No se pudieron leer { $count } de filas. Faltan aquí y en el total.
   *[other] No se pudieron leer { $count } filas. Faltan aquí y en el total.
}
covering-beyond = { $count ->
    [one] { $count } fila más falta aquí y en el total: el espacio de trabajo tiene más de las que esta página puede cargar.
    [many] { $count } de filas más faltan aquí y en el total: el espacio de trabajo tiene más de las que esta página puede cargar.
   *[other] { $count } filas más faltan aquí y en el total: el espacio de trabajo tiene más de las que esta página puede cargar.
}

covering-no-conversations-on = Sin conversaciones el { $day }.
covering-no-conversations = Sin conversaciones del { $first } al { $last }.
covering-starts-on = Este periodo está en el futuro. Empieza el { $day }.

## age: How long ago a response came, and when.

age-now = ahora mismo
age-minutes = { $minutes ->
    [one] hace 1 min
    [many] hace { $minutes } min
   *[other] hace { $minutes } min
}
age-hours = { $hours ->
    [one] hace 1 h
    [many] hace { $hours } h
   *[other] hace { $hours } h
}
age-days = { $days ->
    [one] hace 1 día
    [many] hace { $days } de días
   *[other] hace { $days } días
}
age-moment = { $day }, { $time }

## progress: While a request takes more than a moment.

progress-asking = Cargando { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} de { $host }…
progress-still-waiting = Aún cargando. Los periodos largos tardan más.
progress-sooner = Mostrar 7 días
progress-limited = El espacio de trabajo limita las solicitudes por minuto para este informe.
progress-continuing = { " " }{ $seconds ->
    [one] Continúa en 1 s.
    [many] Continúa en { $seconds } s.
   *[other] Continúa en { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Reintento en 1 s.
    [many] Reintento en { $seconds } s.
   *[other] Reintento en { $seconds } s.
}
progress-cancel = Cancelar
progress-skip = Omitir
progress-label = Progreso
progress-parts = { " " }{ NUMBER($done) } de { NUMBER($all) } partes cargadas, faltan { NUMBER($left) }.

## receipt: Unfolds below a panel's numbers: what was requested, when it was answered, and what is counted.

receipt-title = Sobre esta cifra
receipt-covers = Abarca: { $covers }
receipt-calls = { $calls ->
    [one] 1 solicitud
    [many] { $calls } de solicitudes
   *[other] { $calls } solicitudes
}:
receipt-kept = Ninguna solicitud, { $kept ->
    [one] 1 respuesta en caché
    [many] { $kept } de respuestas en caché
   *[other] { $kept } respuestas en caché
}:
receipt-calls-and-kept = { $calls ->
    [one] 1 solicitud
    [many] { $calls } de solicitudes
   *[other] { $calls } solicitudes
}, { $kept ->
    [one] 1 respuesta en caché
    [many] { $kept } de respuestas en caché
   *[other] { $kept } respuestas en caché
}:
receipt-answered = respondida ({ $at }) en { $millis } ms
receipt-not-answered = sin respuesta ({ $at }) tras { $millis } ms
receipt-not-asked = en caché ({ $at }), sin solicitarla de nuevo

## units: A duration in a sentence, a tile or a table: 1 h 14 min. $number is a number as the language writes it.

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change: How a number compares with the comparison period.

change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } más
change-fewer = { $percent } menos
change-less = { $percent } menos
change-longer = { $percent } más
change-shorter = { $percent } menos
change-slower = { $percent } más lento
change-faster = { $percent } más rápido
change-same = sin cambios
change-about-same = casi sin cambios
change-after-none = nada antes
change-before = antes { $before }
change-with-difference = { $words } ({ $difference })

## comparing: Numbers next to those of the comparison period.

comparing-before = Antes
comparing-change = Variación

comparing-whole = El día de hoy no ha terminado, así que aún no hay porcentaje.
comparing-running = Puede que estos días o los de comparación no hayan terminado en la zona horaria del espacio de trabajo, así que aún no hay porcentaje.
comparing-elapsed = Comparado hasta el mismo punto: { $than }.

## tables: Tables of numbers, the search above them, and the tiles that show the same.

tables-search = Buscar
tables-search-of = Buscar en { $table }
tables-clear = Borrar
tables-found = { $all ->
    [one] { NUMBER($found) } de { $all } fila
    [many] { NUMBER($found) } de { $all } de filas
   *[other] { NUMBER($found) } de { $all } filas
}
tables-found-none = Ninguna fila contiene “{ $search }”.
tables-show-all = Mostrar todas ({ NUMBER($all) })
tables-sort-by = Ordenar por
tables-default-order = Orden original
tables-from-a = { $column }, de la A a la Z
tables-from-z = { $column }, de la Z a la A
tables-lowest-first = { $column }, de menor a mayor
tables-highest-first = { $column }, de mayor a menor
tables-columns = Columnas
tables-columns-of = Columnas de { $table }
tables-reset-columns = Restablecer columnas

tables-own-order = En el orden original de la tabla.
tables-sorted-from-a = Tabla ordenada por { $column }, de la A a la Z.
tables-sorted-from-z = Tabla ordenada por { $column }, de la Z a la A.
tables-sorted-lowest-first = Tabla ordenada por { $column }, de menor a mayor.
tables-sorted-highest-first = Tabla ordenada por { $column }, de mayor a menor.

tables-not-sent = no enviado

## export: Taking a panel's numbers out of the page: files and the clipboard.

export-title = Exportar
export-of = Exportar { $panel }
export-csv = CSV
export-csv-plain = CSV, solo la tabla
export-details = Detalles en CSV
export-copy = Copiar tabla
export-png = Imagen (PNG)
export-svg = Imagen (SVG)
export-copy-picture = Copiar imagen
export-on-white = Imágenes sobre blanco
export-details-file = detalles
export-copied = Tabla copiada.
export-copy-failed = El navegador no permitió copiar. Descargue el CSV.
export-failed = El navegador no creó el archivo. Copie la tabla.
export-picture-failed = El navegador no ha creado la imagen. Haga una captura de pantalla.
export-copy-picture-failed = El navegador no ha permitido copiar. Descargue la imagen.
export-source = Fuente: Rocket.Chat, { $workspace }. Respuesta: { $moment } ({ $zone }).
export-report = Informe
export-workspace = Espacio de trabajo
export-period = Periodo
export-covers = Abarca
export-answered = Respondido
export-note = Nota
export-old = Datos antiguos: no han llegado cifras más recientes.
export-empty = Motivo de las celdas vacías
export-request = Solicitud
export-id = ID
export-unit = Unidad
export-until = Hasta

## targets: The field for a chart's target.

targets-count = Objetivo (máx.)
targets-seconds = Objetivo (máx., s)
targets-none = Ninguno
