## panel: What stands around the numbers of a panel: one report with its title, its age and its buttons.

panel-to-main = Mostrar como gráfico principal
panel-updating = Actualizando…
panel-updated = actualizado { $age }
panel-ask-again = Solicitar de nuevo
panel-refresh = Actualizar: { $title }
panel-show-table = Mostrar tabla
panel-hide-table = Ocultar tabla
panel-numbers-from = Hora de las cifras: { $moment } ({ $age }).{ " " }
panel-try-now = Intentar ahora
panel-try-again = Intentar de nuevo
panel-no-numbers = Aún no hay números.
panel-told = { $name }: { $age }
panel-way-all-departments = Mostrar todos los departamentos
panel-way-before = Mostrar el período anterior
panel-way-latest = Mostrar los últimos 28 días

## covering: Which days, whose zone and which departments a panel's numbers are for, and what is said where there are
## none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = todos los departamentos
covering-departments = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
covering-between-names = { ", " }
covering-beside = { $covers } · frente a { $days }
covering-beside-unlike = { $covers } · frente a { $days } ({ $own ->
    [one] { $own } día
    [many] { $own } de días
   *[other] { $own } días
} frente a { NUMBER($other) })
covering-times = { $covers } · horas de { $zone }

covering-zone = zona horaria: { $zone }
covering-utc-days = días UTC
covering-server-days = días del servidor del espacio de trabajo
covering-unknown-days = días según un reloj desconocido
covering-reporting-days = días según la zona horaria de los informes
covering-reporting-days-in = días según la zona horaria de los informes, { $zone }
covering-reporting-hours = horas según la zona horaria de los informes
covering-reporting-hours-in = horas según la zona horaria de los informes, { $zone }
covering-hour-untold = El { $day } los relojes en { $zone } muestran la última hora dos veces: cuando un periodo termina ese día, el espacio de trabajo la cuenta la primera vez y omite la segunda.
covering-hour-untold-maybe = Si los informes del espacio de trabajo se rigen por { $zone }: el { $day } sus relojes muestran la última hora dos veces y, cuando un periodo termina ese día, el espacio de trabajo la cuenta la primera vez y omite la segunda.

covering-sum = Suma de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-weighted = Aprox.: promedio ponderado por las conversaciones de { $count ->
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
    [one] No se pudo leer { $count } fila de la respuesta: lo que diría falta aquí y en la suma.
    [many] No se pudieron leer { $count } de filas de la respuesta: lo que dirían falta aquí y en la suma.
   *[other] No se pudieron leer { $count } filas de la respuesta: lo que dirían falta aquí y en la suma.
}
covering-beyond = { $count ->
    [one] { $count } fila más falta aquí y en la suma: el espacio de trabajo tiene más de las que admite esta página.
    [many] { $count } de filas más faltan aquí y en la suma: el espacio de trabajo tiene más de las que admite esta página.
   *[other] { $count } filas más faltan aquí y en la suma: el espacio de trabajo tiene más de las que admite esta página.
}

covering-no-conversations-on = Sin conversaciones el { $day }.
covering-no-conversations = Sin conversaciones del { $first } al { $last }.
covering-starts-on = Este periodo empieza el { $day }.

## age: How long ago an answer came, and when.

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

## progress: What is told of a question that takes longer than a moment.

progress-asking = Consultando { $host }: { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}…
progress-still-waiting = Aún sin respuesta: los periodos largos le llevan más tiempo al espacio de trabajo.
progress-sooner = Usar 7 días
progress-limited = El espacio de trabajo solo permite un número limitado de solicitudes por minuto para este informe.
progress-continuing = { " " }{ $seconds ->
    [one] Se continúa en 1 s.
    [many] Se continúa en { $seconds } s.
   *[other] Se continúa en { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Se solicita de nuevo en 1 s.
    [many] Se solicita de nuevo en { $seconds } s.
   *[other] Se solicita de nuevo en { $seconds } s.
}
progress-cancel = Cancelar
progress-skip = Omitir
progress-label = Progreso
progress-parts = { " " }Han llegado { NUMBER($done) } de { NUMBER($all) } partes; faltan { NUMBER($left) }.

## receipt: What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = Sobre esta cifra
receipt-covers = Abarca: { $covers }
receipt-calls = { $calls ->
    [one] Se hizo 1 solicitud
    [many] Se hicieron { $calls } de solicitudes
   *[other] Se hicieron { $calls } solicitudes
}:
receipt-kept = No se hizo ninguna solicitud; { $kept ->
    [one] se usó 1 respuesta guardada
    [many] se usaron { $kept } de respuestas guardadas
   *[other] se usaron { $kept } respuestas guardadas
}:
receipt-calls-and-kept = { $calls ->
    [one] Se hizo 1 solicitud
    [many] Se hicieron { $calls } de solicitudes
   *[other] Se hicieron { $calls } solicitudes
} y { $kept ->
    [one] se usó 1 respuesta guardada
    [many] se usaron { $kept } de respuestas guardadas
   *[other] se usaron { $kept } respuestas guardadas
}:
receipt-answered = respondida ({ $at }) en { $millis } ms
receipt-not-answered = sin respuesta ({ $at }) tras { $millis } ms
receipt-not-asked = guardada ({ $at }), sin solicitarla de nuevo

## change, headline: How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } más
change-fewer = { $percent } menos
change-less = { $percent } menos
change-longer = { $percent } más largo
change-shorter = { $percent } más corto
change-slower = { $percent } más lento
change-faster = { $percent } más rápido
change-same = igual
change-about-same = casi igual
change-after-none = antes 0
change-before = antes { $before }
change-with-difference = { $words } ({ $difference })
change-beside = { $words } (en comparación con { $than })

headline-unknown = No se sabe cuántas conversaciones llegaron.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] Ninguna conversación
    [one] 1 conversación
    [many] { $count } de conversaciones
   *[other] { $count } conversaciones
}
headline-than = , un { $words } que { $than }
headline-as-many = , igual que { $than }
headline-about-as-many = , casi igual que { $than }
headline-after-none = ; { $than }: ninguna
headline-after = ; { $than }: { NUMBER($before) }
headline-no-response = ; aún sin primera respuesta
headline-response = ; tiempo de primera respuesta: aprox. { $duration }
headline-response-changed = ; tiempo de primera respuesta: aprox. { $duration }, { $words }

## comparing: Numbers beside those of a compared period.

comparing-before = Antes
comparing-change = Variación

comparing-whole = El día de hoy aún no ha terminado y los días comparados están completos, por lo que no se indica ningún porcentaje.
comparing-running = Es posible que estos días o los comparados aún no hayan terminado según el reloj del espacio de trabajo, por lo que no se indica ningún porcentaje.
comparing-elapsed = De los días comparados solo cuenta la parte equivalente a lo ya transcurrido: { $than }.

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

## targets: The field for what a chart should keep to.

targets-count = Objetivo, como máximo
targets-seconds = Objetivo, como máximo (s)
targets-none = Ninguno
