## metrics: The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = Conversaciones
metrics-agent-messages = Mensajes de agentes
metrics-average-chat-duration = Promedio de duración del chat
metrics-average-first-response-time = Promedio del tiempo de primera respuesta
metrics-best-first-response-time = Mejor tiempo de primera respuesta
metrics-average-response-time = Promedio del tiempo de respuesta
metrics-average-reaction-time = Promedio del tiempo de reacción

## charts: What stands at the rows and parts of charts and tables.

charts-hour = Hora
charts-day = Día
charts-week = Semana
charts-month = Mes

charts-no-name = Sin nombre
charts-unassigned = Sin asignar
charts-no-department = Sin departamento
charts-other = Otros ({ NUMBER($count) })

charts-open = Abiertas
charts-on-hold = En espera
charts-closed = Cerradas

## figure: What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

figure-compared-period = Periodo comparado
figure-part = { $part }: { $value }
figure-beside = En comparación con { $than }: { $value }
figure-share = { $share } del total
figure-bars = { $total } en total; el valor más alto, { $most } ({ $name }).
figure-bars-total = { $total } en total.
figure-bars-part = { $total } sin las filas que faltan.

figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }

figure-role = gráfico
figure-label = { $name }: { $summary } Las teclas de flecha leen los puntos; Enter fija uno. T muestra la tabla y S activa o desactiva el sonido.
figure-label-opening = { $name }: { $summary } Las teclas de flecha leen los puntos; Enter abre o fija uno. T muestra la tabla y S activa o desactiva el sonido.

figure-held = Fijado hasta pulsar Esc
figure-held-by-finger = Fijado; toque en otro lugar para soltarlo
figure-to-open = Selecciónelo para abrirlo
figure-to-zoom = Selecciónelo para ampliar los días que abarca
figure-legend-hint = Ocultar o mostrar; con doble clic o Mayús, solo esta
figure-sound-on = Sonido activado
figure-sound-off = Sonido desactivado
figure-table-shown = Tabla visible
figure-table-hidden = Tabla oculta

## trends: The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

trends-this-period = Este periodo

trends-value = { $name }: { $value }
trends-value-about = { $name }: aprox. { $value }
trends-hour = { $day }, { $time }
trends-no-sample = sin mediciones
trends-not-yet = por llegar
trends-none-yet = aún nada
trends-running = en curso
trends-unsure = quizá sin terminar
trends-cut = solo los días del periodo
trends-outside = fuera del periodo
trends-conversations = { $count ->
    [one] 1 conversación
    [many] { $count } de conversaciones
   *[other] { $count } conversaciones
}
trends-unusual = Inusual: lo habitual es { $median } (mediana del mismo día de la semana en { $days ->
    [one] 1 semana
    [many] { $days } de semanas
   *[other] { $days } semanas
}, dispersión { $spread })

trends-no-points = { $title }: el espacio de trabajo no envió puntos.
trends-nothing-yet = { $title }: aún nada en este periodo.
trends-none = { $title }: nada en este periodo.
trends-without-sample = { $title }: sin mediciones en este periodo.
trends-most-on = { $title }: { $sum } en total; el valor más alto, { $most } ({ $day }).
trends-most-from = { $title }: { $sum } en total; el valor más alto, { $most } (desde { $time }).
trends-longest-on = { $title }: el tiempo más largo, { $longest } ({ $day }).
trends-longest-from = { $title }: el tiempo más largo, { $longest } (desde { $time }).
trends-changed = { " " }En comparación con { $than }: { $change }.
trends-changed-about = { " " }En comparación con { $than }: aprox. { $change }.
trends-within-target = { " " }Como máximo { $target }: { NUMBER($within) } de { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Como máximo { $target }: 0 de 0 (sin datos).
trends-unusual-days = { " " }{ $days ->
    [one] 1 día con un valor inusual para su día de la semana.
    [many] { $days } de días con un valor inusual para su día de la semana.
   *[other] { $days } días con un valor inusual para su día de la semana.
}
