## metrics: The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = Conversaciones
metrics-agent-messages = Mensajes de agentes
metrics-average-chat-duration = Duración media del chat
metrics-average-first-response-time = Tiempo medio de primera respuesta
metrics-best-first-response-time = Mejor tiempo de primera respuesta
metrics-average-response-time = Tiempo medio de respuesta
metrics-average-reaction-time = Tiempo medio de reacción

## charts: Labels of rows and parts in charts and tables.

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

## figure: Legends, tooltips, and one sentence for screen readers.

figure-compared-period = Periodo de comparación
figure-part = { $part }: { $value }
figure-beside = vs. { $than }: { $value }
figure-share = { $share } del total
figure-bars = { $total }. Máximo: { $name } ({ $most }).
figure-bars-total = { $total }.
figure-bars-part = { $total }, sin contar las filas que faltan.

figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }

figure-role = gráfico
figure-label = { $name }: { $summary } Use las flechas para moverse entre los puntos y Enter para fijar uno. Pulse T para la tabla y S para el sonido.
figure-label-opening = { $name }: { $summary } Use las flechas para moverse entre los puntos y Enter para abrir o fijar uno. Pulse T para la tabla y S para el sonido.

figure-held = Fijado. Pulse Esc para soltarlo.
figure-held-by-finger = Fijado. Toque en otro lugar para soltarlo.
figure-to-open = Seleccione para abrir
figure-to-zoom = Seleccione para ampliar los días intermedios
figure-legend-hint = Mostrar u ocultar. Doble clic o Mayús + clic para ver solo este elemento.
figure-sound-on = Sonido activado
figure-sound-off = Sonido desactivado
figure-table-shown = Tabla visible
figure-table-hidden = Tabla oculta

## trends: A metric over time: the tooltip of a point, and a summary in a few sentences.

trends-this-period = Este periodo

trends-value = { $name }: { $value }
trends-value-about = { $name }: aprox. { $value }
trends-hour = { $day }, { $time }
trends-no-sample = sin mediciones
trends-not-yet = todavía no
trends-none-yet = nada aún
trends-running = en curso
trends-unsure = quizá aún en curso
trends-cut = solo los días de este periodo
trends-outside = fuera de este periodo
trends-conversations = { $count ->
    [one] 1 conversación
    [many] { $count } de conversaciones
   *[other] { $count } conversaciones
}
trends-unusual = Inusual. Habitual: { $median } ± { $spread } (mediana del mismo día en { $days ->
    [one] 1 semana
    [many] { $days } de semanas
   *[other] { $days } semanas
})

trends-no-points = { $title }: el espacio de trabajo no envió datos.
trends-nothing-yet = { $title }: nada aún en este periodo.
trends-none = { $title }: nada en este periodo.
trends-without-sample = { $title }: sin mediciones en este periodo.
trends-most-on = { $title }: { $sum }. Máximo: { $day } ({ $most }).
trends-most-from = { $title }: { $sum }. Máximo: { $time } ({ $most }).
trends-longest-on = { $title }. Máximo: { $day } ({ $longest }).
trends-longest-from = { $title }. Máximo: { $time } ({ $longest }).
trends-changed = { " " }En comparación con { $than }: { $change }.
trends-changed-about = { " " }En comparación con { $than }: aprox. { $change }.
trends-within-target = { " " }Dentro del objetivo ({ $target } o menos): { NUMBER($within) } de { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Dentro del objetivo ({ $target } o menos): 0 de 0.
trends-unusual-days = { " " }{ $days ->
    [one] 1 día con un valor inusual para su día de la semana.
    [many] { $days } de días con un valor inusual para su día de la semana.
   *[other] { $days } días con un valor inusual para su día de la semana.
}
