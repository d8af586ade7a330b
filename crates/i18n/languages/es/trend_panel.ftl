### The panel with the trend: one number over time, drawn by the hour, day, week or month.

trend-panel-title = Tendencia

trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = etiquetas propias del espacio de trabajo

trend-panel-nothing-on = Sin datos el { $day }. El espacio de trabajo no envió puntos para este gráfico.
trend-panel-nothing = Sin datos del { $first } al { $last }. El espacio de trabajo no envió puntos para este gráfico.

trend-panel-date = Fecha
trend-panel-bucket = { $bucket } ({ $standing })

trend-panel-part = Recibidos hasta ahora: { NUMBER($come) } de { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}; los demás se dibujan a medida que llegan.
trend-panel-clocks-change = Este día cambia la hora en { $zone }: tiene { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}, contadas desde su inicio.
trend-panel-no-hours = El espacio de trabajo envió días UTC en lugar de horas, como hace con un día en el que se atrasan sus relojes.
trend-panel-day-beside = El espacio de trabajo corta los días a medianoche UTC y envió un día contiguo al periodo; se dibuja atenuado y no cuenta en el resumen.
trend-panel-local-days = El espacio de trabajo cortó los días a medianoche de la zona horaria de su servidor y rotuló cada uno con la fecha del día anterior; aquí cada uno está en su propia fecha.
trend-panel-unknown-days = La respuesta del espacio de trabajo no permite saber si estos días empiezan a medianoche UTC o a medianoche de su propia zona horaria.
trend-panel-unlike-days = Los días del periodo comparado se cortaron según otro reloj, por lo que no se ponen al lado de estos.
trend-panel-hour-beside = El espacio de trabajo siempre envía 24 horas; la última es del día siguiente, se dibuja atenuada y no cuenta en el resumen.
trend-panel-short-hours = Como los informes del espacio de trabajo se rigen por { $zone }, cuyas horas no coinciden con las de UTC, este gráfico solo cuenta { $minutes ->
    [one] el primer minuto ({ $minutes })
    [many] los primeros { $minutes } de minutos
   *[other] los primeros { $minutes } minutos
} de cada hora: el espacio de trabajo omite el resto.
trend-panel-short-hours-maybe = Si los informes del espacio de trabajo se rigen por { $zone }, cuyas horas no coinciden con las de UTC, este gráfico solo cuenta { $minutes ->
    [one] el primer minuto ({ $minutes })
    [many] los primeros { $minutes } de minutos
   *[other] los primeros { $minutes } minutos
} de cada hora: el espacio de trabajo omite el resto.
trend-panel-unplaced = { $points ->
    [one] El espacio de trabajo envió { $points } punto que no corresponde a ningún día de este periodo, por lo que aparece con su propia etiqueta.
    [many] El espacio de trabajo envió { $points } de puntos que no corresponden a ningún día de este periodo, por lo que aparecen con sus propias etiquetas.
   *[other] El espacio de trabajo envió { $points } puntos que no corresponden a ningún día de este periodo, por lo que aparecen con sus propias etiquetas.
}
trend-panel-approximate = El espacio de trabajo indica el promedio de cada día; los de semanas y meses se obtienen de ellos, ponderados por las conversaciones de cada día: se acercan al valor real, pero no son exactos.

trend-panel-about-points = Cada punto cuenta las conversaciones creadas en su intervalo. Varios días llegan como días UTC completos, de algunos servidores como días de su propia zona horaria; un solo día, como horas de la zona horaria de los informes del espacio de trabajo.
trend-panel-about-messages = Los mensajes de agentes son los de agentes y bots; no incluyen los de los visitantes, que los totales sí incluyen, y una conversación sin ninguno cuenta como uno.
trend-panel-about-averages = Los promedios se calculan sobre las conversaciones; el de duración del chat, sobre las cerradas; el mejor tiempo de primera respuesta es el más corto. Reflejan el momento en que respondió el espacio de trabajo: cambian mientras las conversaciones continúan.
trend-panel-about-responses = La respuesta de un bot también cuenta como respuesta, salvo que el espacio de trabajo esté configurado para omitir los mensajes automáticos. Si un agente escribe antes que el visitante, el último de esos mensajes cuenta como primera respuesta.
trend-panel-part-before = Del período comparado han llegado { NUMBER($come) } de { NUMBER($days) } días.
