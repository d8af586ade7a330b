## totals: The panel with the five totals.

totals-title = Totales de conversaciones

totals-conversations = Conversaciones
totals-came = creadas en el periodo
totals-open = Abiertas
totals-queued-included = de ellas, incluidas las que están en cola
totals-on-hold = En espera
totals-of-these = de ellas
totals-messages = Mensajes
totals-with-visitors = incluidos los de los visitantes
totals-visitors = Visitantes
totals-latest-conversation = por su última conversación, en días UTC
totals-no-sum = sin suma
totals-in-several = un visitante puede estar en varios departamentos

totals-total = Métrica
totals-count = Cantidad

totals-about-days = “Conversaciones”, “Abiertas”, “En espera” y “Mensajes” corresponden a las conversaciones creadas en estos días, según la zona horaria de los informes del espacio de trabajo.
totals-about-now = “Abiertas”, “En espera” y “Mensajes” reflejan el momento en que respondió el espacio de trabajo: cambian mientras las conversaciones continúan.
totals-about-messages = “Mensajes” incluye los de los visitantes; la tendencia solo cuenta los de agentes y bots, por lo que ambas cifras difieren.
totals-about-visitors = “Visitantes” son quienes se registraron o iniciaron su última conversación en estos días, contados en días UTC: un periodo antiguo pierde a quienes volvieron más tarde. Lo que se escribe en ella y su cierre no cuentan; en espacios de trabajo anteriores a Rocket.Chat 7.0 sí cuenta la primera respuesta de cada mes.

## trend-panel: The panel with the trend: one number over time, drawn by the hour, day, week or month.

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

## tiles: Indicadores

tiles-versus = frente a { $than }
tiles-more = Más métricas
tiles-fewer = Menos métricas
tiles-first-response = Primera respuesta
tiles-response = Respuesta
tiles-chat-duration = Duración del chat
tiles-reaction = Reacción
tiles-best-first-response = Mejor primera respuesta
tiles-all-messages = Todos los mensajes
tiles-available-time = Tiempo disponible
tiles-per-available-hour = Conversaciones por hora disponible
tiles-about = aprox.
tiles-about-number = aprox. { $number }
tiles-open-and-held = { $open } abiertas o en cola · { $held } en espera
tiles-finished-part = solo lo ya terminado
tiles-finished-sessions = solo sesiones terminadas
tiles-some-agents-missing = faltan algunos agentes
tiles-failed = No se pudo cargar
tiles-premium = Solo planes Premium
tiles-no-permission = Sin permiso
tiles-unsupported = Requiere un Rocket.Chat más nuevo
tiles-retry = Reintentar
tiles-value = Valor
tiles-about-means = Los tiempos son medias de las medias diarias, ponderadas por conversaciones: cercanas a la media real, pero no exactas.
tiles-about-availability = El tiempo disponible es la suma que hace el propio espacio de trabajo de todos los agentes y departamentos, por días del servidor. No incluye las sesiones en curso, pierde tiempo cuando un agente cambia de estado y puede contar dos veces los solapamientos. Las conversaciones por hora disponible dividen todas las conversaciones entre esa suma, así que también son aproximadas.

## notes: Notas sobre el gráfico

notes-running = Este período aún no ha terminado.
notes-missed = Objetivo de { $target } incumplido { NUMBER($missed) } de { NUMBER($all) } veces.
notes-unusual = Inusual: { $day } ({ $value }, normalmente { $usual }).
notes-unusual-days = { NUMBER($days) } días inusuales, el último { $day } ({ $value }, normalmente { $usual }).
notes-most = Máximo: { $day } ({ $value }).
notes-longest = El más largo: { $day } ({ $value }).

## heat

heat-title = Conversaciones por hora
heat-columns = Columnas
heat-days = Cada día
heat-week = Una semana habitual
heat-load = Cargar { $days ->
    [one] { $days } día
    [many] { $days } de días
    *[other] { $days } días
}: { $calls ->
    [one] { $calls } solicitud
    [many] { $calls } de solicitudes
    *[other] { $calls } solicitudes
}
heat-load-long = { $load }, unos { NUMBER($minutes) } min
heat-part = Horas recibidas: { NUMBER($known) } de { $days ->
    [one] { $days } día
    [many] { $days } de días
    *[other] { $days } días
}.
heat-not-asked = El espacio de trabajo solo indica las horas de un día a la vez, así que cada día es una solicitud. Aún no hay ninguno de estos días.
heat-too-long = Las horas se muestran para { NUMBER($most) } días como máximo. Elija un período más corto.
heat-hour = { $day }, { $hour }
heat-none = Ninguna conversación en las horas recibidas.
heat-most = El máximo, { $most }: { $when }.
heat-most-usual = El máximo en promedio, { $most }: { $when }.
heat-conversations = { $count ->
    [0] ninguna conversación
    [one] { $count } conversación
    [many] { $count } de conversaciones
    *[other] { $count } conversaciones
}
heat-so-far = { $conversations } hasta ahora
heat-unknown = aún no solicitado
heat-about = Las horas son las de la zona horaria de los informes del espacio de trabajo, contadas desde la medianoche. Cada color representa más o menos tantas horas como otro, para que una hora con mucha carga no haga palidecer a las demás; el más pálido significa ninguna.
heat-day = Día
heat-colours = Conversaciones por hora
heat-none-here = Aún no ha llegado ninguna de estas horas.
heat-no-whole-day = Aún no hay ningún día que ya hubiera terminado al recibirse.
heat-untold = sin desglose por horas
heat-skipped = omitida por el cambio de hora

## agents: The panel of conversations by agent.

agents-title = Conversaciones por agente
agents-conversations = Conversaciones

agents-agent = Agente
agents-open = Abiertas
agents-on-hold = En espera
agents-closed = Cerradas
agents-total = Total
agents-share = Porcentaje

agents-community = Según el informe de la edición community, por nombre de usuario: conversaciones creadas en el periodo que están abiertas o en espera, o que ya estaban cerradas al terminar este. No incluye las conversaciones sin agente.
agents-years = El espacio de trabajo responde por un año como máximo, así que esta es la suma de { $answers ->
    [one] { $answers } respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}; los agentes con el mismo nombre en años distintos se cuentan como uno solo.
agents-namesakes = Algunos agentes comparten nombre; sus cifras se suman.

agents-about-names = Conversaciones creadas en el periodo, según el agente que las atendió. Los agentes con el mismo nombre comparten una fila, porque el espacio de trabajo no los distingue. Las conversaciones de “Sin asignar” no tuvieron agente.
agents-about-community = Sin la licencia premium, o con un departamento elegido: por nombre de usuario, conversaciones abiertas, en espera y cerradas; las cerradas cuentan si ya lo estaban al terminar el periodo.
agents-about-monitor = Un supervisor solo ve las conversaciones de sus propias unidades.
agents-per-hour = Por hora disponible
agents-with-username = { $name } ({ $username })
agents-former = { $name } (ya no es agente)
agents-bot = { $name } (bot)
agents-sharing = { $count ->
    [one] { $name } ({ $count } agente tiene este nombre)
    [many] { $name } ({ $count } agentes tienen este nombre)
   *[other] { $name } ({ $count } agentes tienen este nombre)
}
agents-deleted = Agente eliminado
agents-deleted-many = { $count ->
    [one] { $count } agente eliminado
    [many] { $count } agentes eliminados
   *[other] { $count } agentes eliminados
}
agents-all-departments = Todos los departamentos
agents-not-by-department = No por departamento
agents-one-department = Solo un departamento
agents-old = Sin actualizar
agents-no-sample = Nada que medir
agents-unknown = Se desconoce: Rocket.Chat no envió un número legible
agents-under-name = Contado en la fila del nombre compartido
agents-not-matched = Rocket.Chat lo cuenta con otro nombre o ID, así que no se puede asociar
agents-not-applicable = No corresponde
agents-no-before = Se desconoce el número anterior
agents-no-total = Sin total: no se conocen todos los números
agents-short-time = Menos de 1 hora disponible, así que puede ser muy impreciso
agents-column-failed = { $columns }: { $why }
agents-retry = Reintentar: { $what }
agents-names-unknown = No se pueden leer los nombres de los agentes, así que las conversaciones contadas por nombre tienen filas propias. { $why }
agents-about-metrics = Tiempos y mensajes: conversaciones creadas en el periodo, por días de la zona horaria de los informes. La primera respuesta se atribuye a quien la dio, aunque sea un bot; lo demás, al agente que atiende la conversación.
agents-about-available = Tiempo disponible: sesiones terminadas en los días del servidor, en todos los departamentos. Las conversaciones por hora disponible se dividen por él y aparecen en gris si es menor de una hora.
agents-about-matching = Las conversaciones se cuentan por nombre visible; lo demás, por nombre de usuario. Solo comparten fila si un único agente tiene ese nombre. En los totales, los tiempos son las medias de los agentes ponderadas por conversaciones.

## split: Several departments side by side.

split-switch = Separar por departamento
split-title = Por departamento
split-metric = Métrica
split-summary = { $metric } por departamento: { $list }.
split-part = { $name } { $value }
split-not-compared = Las líneas separadas no se comparan con otro periodo.
split-common = Solo se muestran los días conocidos de todos los departamentos.


## departments: The panel of chats by department.

departments-title = Chats por departamento
departments-conversations = Conversaciones

departments-department = Departamento
departments-answered = Respondidas
departments-waiting = Por responder
departments-open = Abiertas
departments-closed = Cerradas
departments-total = Total

departments-community = Según el informe de la edición community, por nombre de departamento: conversaciones creadas en el periodo según su estado cuando respondió el espacio de trabajo: abiertas, incluidas las que están en espera, o cerradas, aunque se cerraran después de su fin. No incluye las conversaciones sin departamento.
departments-missing = { $count ->
    [one] El espacio de trabajo anunció { $count } departamento más de los que envió; no se muestra.
    [many] El espacio de trabajo anunció { $count } de departamentos más de los que envió; no se muestran.
   *[other] El espacio de trabajo anunció { $count } departamentos más de los que envió; no se muestran.
}

departments-about-answered = Conversaciones creadas en el periodo, por departamento: las respondidas no esperan ninguna respuesta; las que están por responder sí, o la esperaban cuando se cerraron.
departments-about-community = Sin la licencia premium: por nombre de departamento, conversaciones abiertas y cerradas según su estado cuando respondió el espacio de trabajo; las cerradas cuentan aunque se cerraran después del fin del periodo.
departments-share = Porcentaje
departments-chat-duration = Duración del chat
departments-waiting-time = Tiempo de espera
departments-service-time = Tiempo de atención
departments-service-total = Tiempo de atención total
departments-transferred = Transferidas
departments-abandoned = Abandonadas
departments-abandoned-share = Abandonadas %
departments-outdated = Sin actualizar
departments-deleted = Departamento eliminado
departments-archived = { $name } (archivado)
departments-no-sample = Nada que medir
departments-unknown = La respuesta de Rocket.Chat no lo dice
departments-column-failed = { $columns }: { $why }
departments-about-averages = El tiempo de espera es el tiempo medio hasta la primera respuesta; el de atención, desde que entra el agente hasta la última respuesta. Ninguno incluye las conversaciones en las que el visitante espera.
departments-about-closed = La duración del chat, el tiempo de atención total y las abandonadas cuentan solo las conversaciones creadas en el periodo y cerradas antes de que acabe.
departments-about-transferred = Transferidas cuenta las transferencias hechas en el periodo, se creara cuando se creara la conversación, en su último departamento.
departments-about-abandoned = Abandonadas: al cerrarse, el visitante llevaba en silencio más de lo que permite el espacio de trabajo (una hora por defecto). El porcentaje es del total de conversaciones creadas en el periodo, redondeado a la baja.


## availability: The panel of the agents' time on service: when they could be given conversations.

availability-title = Disponibilidad de los agentes
availability-on-service = En servicio

availability-agent = Agente
availability-time = Tiempo disponible
availability-once = Solapes contados una vez

availability-nothing-on = Sin tiempo en servicio el { $day }.
availability-nothing = Sin tiempo en servicio del { $first } al { $last }.

availability-finished = Solo sesiones finalizadas: el espacio de trabajo añade la que está en curso cuando termina.
availability-worth = Son las sumas del propio espacio de trabajo, que pueden quedar por debajo o por encima de la realidad: un cambio de estado reinicia la sesión en curso y pierde su tiempo hasta entonces, y una sesión que se cierra dos veces cuenta doble.
availability-unseen = El espacio de trabajo envía las sesiones de un solo día; por eso los solapes dentro de varios días no se ven aquí, pero sí en un solo día.
availability-missing = { $count ->
    [one] El espacio de trabajo anunció { $count } agente más de los que envió; no se muestra.
    [many] El espacio de trabajo anunció { $count } de agentes más de los que envió; no se muestran.
   *[other] El espacio de trabajo anunció { $count } agentes más de los que envió; no se muestran.
}

availability-about = Tramos finalizados de tiempo en servicio, en los días del servidor del espacio de trabajo. Un tramo en curso se añade cuando termina.
availability-about-sessions = Las sesiones que se solapan se dibujan como una sola. Donde su tiempo, contando cada momento una vez, no es la suma del espacio de trabajo, se muestran ambos. Lo que el espacio de trabajo ha perdido no está en ninguna sesión y no se puede mostrar.
availability-drawn = Se dibujan los { NUMBER($most) } agentes con más tiempo; la tabla tiene los { NUMBER($all) }.

## timelines: When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = { $agents ->
    [one] 1 agente en servicio; primera entrada: { $first }; última salida: { $last }.
    [many] { $agents } de agentes en servicio; primera entrada: { $first }; última salida: { $last }.
   *[other] { $agents } agentes en servicio; primera entrada: { $first }; última salida: { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] En 1 agente la suma del espacio de trabajo no es el tiempo de las sesiones; la tabla tiene ambos.
    [many] En { $agents } de agentes la suma del espacio de trabajo no es el tiempo de las sesiones; la tabla tiene ambos.
   *[other] En { $agents } agentes la suma del espacio de trabajo no es el tiempo de las sesiones; la tabla tiene ambos.
}
timelines-none = Ninguna sesión terminó este día.

timelines-sessions = { $sessions ->
    [one] { $time } en 1 sesión
    [many] { $time } en { $sessions } de sesiones
   *[other] { $time } en { $sessions } sesiones
}
timelines-once = { $sessions }, solapes contados una vez
timelines-sum = Suma del propio espacio de trabajo: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] y 1 más
    [many] y { $sessions } más
   *[other] y { $sessions } más
}

## drawers: The drawer at the side of the view: what is known of one agent or one department.

drawers-close = Cerrar
drawers-nobody = Nadie
drawers-names-nobody = La dirección no indica ningún agente ni departamento.
drawers-asking = Consultando…

drawers-share = { $own ->
    [one] { $own } conversación
    [many] { $own } de conversaciones
   *[other] { $own } conversaciones
}, { $share } del total de { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } conversación. No se sabe cuántas hubo en total, porque faltan filas.
    [many] { $count } de conversaciones. No se sabe cuántas hubo en total, porque faltan filas.
   *[other] { $count } conversaciones. No se sabe cuántas hubo en total, porque faltan filas.
}

drawers-share-title = Porcentaje
drawers-no-number = El espacio de trabajo no envió ninguna cifra.
drawers-show-only = Mostrar solo este departamento
drawers-department-totals = Totales del departamento
drawers-department-trend = Tendencia del departamento

drawers-conversations = Conversaciones
drawers-before = En comparación con { $than }: { NUMBER($before) }.
drawers-before-changed = En comparación con { $than }: { NUMBER($before) }; { $change }.
drawers-on-service = En servicio
drawers-time = { $time } como { $username }.
drawers-time-when = { $time } como { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Es la suma del propio espacio de trabajo; las sesiones, con los solapes contados una vez, suman { $time }.
drawers-no-time = Sin tiempo en servicio con este nombre.
drawers-not-among = No está entre las filas que se pudieron leer, así que no se puede saber.
drawers-single-day = Elija un solo día para ver las horas.
drawers-team = Comparado con el equipo
drawers-measure = Métrica
drawers-value = Agente
drawers-team-median = Mediana del equipo
drawers-difference = Diferencia
drawers-few = muy pocas conversaciones
drawers-rank = N.º { $rank } de { $agents } por conversaciones.
drawers-rank-of-known = N.º { $rank } de { $agents } por conversaciones, sin contar a los agentes cuyo número propio se desconoce.
drawers-no-daily = Rocket.Chat no tiene cifras diarias de un solo agente.
drawers-username = Nombre de usuario: { $username }
drawers-id = ID: { $id }
drawers-shared-name = Varios agentes tienen este nombre: { $usernames }. Rocket.Chat no indica de quién es cada conversación.
drawers-department-id = ID: { $id }
drawers-metrics = Métricas del departamento
drawers-metric = Métrica
drawers-own-value = Este departamento
drawers-median = Mediana de los departamentos
drawers-department-agents = Agentes del departamento
drawers-about-median = La mediana es de los departamentos con conversaciones en el periodo; no cuenta las conversaciones sin departamento.

