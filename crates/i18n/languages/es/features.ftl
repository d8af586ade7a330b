## totals: The panel with the five totals.

totals-title = Totales de conversaciones

totals-conversations = Conversaciones
totals-open = Abiertas
totals-on-hold = En espera
totals-messages = Mensajes
totals-with-visitors = incluidos los de los visitantes
totals-visitors = Visitantes
totals-latest-conversation = por su última conversación, en días UTC
totals-no-sum = sin suma
totals-in-several = un visitante puede estar en varios departamentos

totals-total = Métrica
totals-count = Cantidad

totals-about-days = “Conversaciones”, “Abiertas”, “En espera” y “Mensajes” corresponden a las conversaciones creadas en estos días, según la zona horaria de los informes del espacio de trabajo.
totals-about-now = “Abiertas”, “En espera” y “Mensajes” reflejan el momento en que respondió el espacio de trabajo: cambian mientras las conversaciones continúan. “Abiertas” incluye las que están en cola.
totals-about-messages = “Mensajes” incluye los de los visitantes. La tendencia solo cuenta los de agentes y bots, por lo que ambas cifras difieren.
totals-about-visitors = “Visitantes” son quienes se registraron o iniciaron su última conversación en estos días, contados en días UTC: un periodo antiguo pierde a quienes volvieron más tarde. Lo que se escribe en la conversación y su cierre no cuentan. En espacios de trabajo anteriores a Rocket.Chat 7.0 sí cuenta la primera respuesta de cada mes.

## trend-panel: The panel with the trend: a metric over time, by hour, day, week, or month.

trend-panel-title = Tendencia

trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = etiquetas tal como las envió el espacio de trabajo

trend-panel-nothing-on = Sin datos el { $day }. El espacio de trabajo no envió puntos para este gráfico.
trend-panel-nothing = Sin datos del { $first } al { $last }. El espacio de trabajo no envió puntos para este gráfico.

trend-panel-date = Fecha
trend-panel-target = Objetivo
trend-panel-met = cumplido
trend-panel-missed = no cumplido
trend-panel-bucket = { $bucket } ({ $standing })

trend-panel-part = { NUMBER($come) } de { $days ->
    [one] { $days } día cargado
    [many] { $days } de días cargados
   *[other] { $days } días cargados
}. El resto aparece a medida que se carga.
trend-panel-clocks-change = Este día cambia la hora en { $zone }. Tiene { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}, contadas desde su inicio.
trend-panel-no-hours = El espacio de trabajo envió días UTC en lugar de horas, como hace en los días en que se atrasa el reloj.
trend-panel-day-beside = El espacio de trabajo divide los días a medianoche UTC y envió un día fuera del periodo. Se dibuja atenuado y no cuenta en el resumen.
trend-panel-local-days = El espacio de trabajo divide los días a medianoche en la zona horaria de su servidor y etiqueta cada uno con la fecha anterior. Aquí, cada uno tiene su propia fecha.
trend-panel-unknown-days = La respuesta no indica si estos días empiezan a medianoche UTC o a medianoche en la zona horaria del espacio de trabajo.
trend-panel-unlike-days = Los días del periodo de comparación empiezan a otra hora, así que no se comparan con estos.
trend-panel-hour-beside = El espacio de trabajo siempre envía 24 horas. La última es del día siguiente. Se dibuja atenuada y no cuenta en el resumen.
trend-panel-short-hours = Los informes del espacio de trabajo usan { $zone }, cuyas horas no coinciden con las de UTC. De cada hora solo envía { $minutes ->
    [one] el primer minuto ({ $minutes })
    [many] los primeros { $minutes } de minutos
   *[other] los primeros { $minutes } minutos
}, así que este gráfico omite el resto.
trend-panel-short-hours-maybe = Si los informes del espacio de trabajo usan { $zone }, cuyas horas no coinciden con las de UTC, de cada hora solo envía { $minutes ->
    [one] el primer minuto ({ $minutes })
    [many] los primeros { $minutes } de minutos
   *[other] los primeros { $minutes } minutos
}, y este gráfico omite el resto.
trend-panel-unplaced = { $points ->
    [one] El espacio de trabajo envió { $points } punto que no corresponde a ningún día de este periodo. Aparece con su propia etiqueta.
    [many] El espacio de trabajo envió { $points } de puntos que no corresponden a ningún día de este periodo. Aparecen con sus propias etiquetas.
   *[other] El espacio de trabajo envió { $points } puntos que no corresponden a ningún día de este periodo. Aparecen con sus propias etiquetas.
}
trend-panel-approximate = Las semanas y los meses son aproximados: Rocket.Chat envía medias diarias, ponderadas aquí por las conversaciones de cada día.

trend-panel-about-points = Cada punto cuenta las conversaciones creadas en esa hora, día, semana o mes. Para varios días, Rocket.Chat envía días UTC o, en algunos servidores, días en la zona horaria del servidor. Para un solo día, envía horas en la zona horaria de los informes del espacio de trabajo.
trend-panel-about-messages = Los mensajes de agentes son de agentes y bots. Los de los visitantes no se incluyen aquí, pero sí en los totales. Una conversación sin mensajes de agentes cuenta igualmente como uno.
trend-panel-about-averages = Las medias son por conversación, y la de duración del chat solo incluye las cerradas. La mejor primera respuesta es la más corta. Todo refleja el momento de la respuesta del espacio de trabajo y cambia mientras las conversaciones continúan.
trend-panel-about-responses = La respuesta de un bot cuenta como respuesta, salvo que el espacio de trabajo omita los mensajes automáticos. Si un agente escribe antes que el visitante, el último de esos mensajes cuenta como primera respuesta.
trend-panel-part-before = Periodo de comparación: { NUMBER($come) } de { NUMBER($days) } días cargados.

## tiles: The row of tiles at the top of the overview: each a metric with its number, its change and a small chart.

tiles-versus = vs. { $than }
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
tiles-finished-part = solo la parte terminada
tiles-finished-sessions = solo sesiones terminadas
tiles-target-met = objetivo de { $target } cumplido
tiles-target-missed = objetivo de { $target } no cumplido
tiles-some-agents-missing = faltan algunos agentes
tiles-failed = No se pudo cargar
tiles-premium = Solo planes premium
tiles-no-permission = Sin permiso
tiles-unsupported = Requiere Rocket.Chat más reciente
tiles-not-recorded = No está en la instantánea
tiles-retry = Reintentar
tiles-value = Valor
tiles-about-means = Los tiempos son medias de las medias diarias, ponderadas por conversaciones: cercanas a la media real, pero no exactas.
tiles-about-availability = El tiempo disponible es la suma que hace el propio espacio de trabajo de todos los agentes y departamentos, por días del servidor. No incluye las sesiones en curso, pierde tiempo cuando un agente cambia de estado y puede contar dos veces los solapamientos. Las conversaciones por hora disponible dividen todas las conversaciones entre esa suma, así que también son aproximadas.

## notes: One line above the main chart: what is to be noticed about it, in short sentences.

notes-running = Este periodo aún no ha terminado.
notes-missed = Objetivo de { $target } no cumplido { NUMBER($missed) } de { NUMBER($all) } veces.
notes-missed-on = Objetivo de { $target } no cumplido: { $days }.
notes-unusual = Inusual: { $day } ({ $value }, normalmente { $usual }).
notes-unusual-days = { NUMBER($days) } días inusuales, el último { $day } ({ $value }, normalmente { $usual }).
notes-most = Máximo: { $day } ({ $value }).
notes-longest = Máximo: { $day } ({ $value }).

## heat: Conversations hour by hour: a heat map with a column for each day and a row for each hour.

heat-title = Conversaciones por hora
heat-columns = Columnas
heat-days = Cada día
heat-week = Semana típica
heat-load = Cargar { $days ->
    [one] { $days } día
    [many] { $days } de días
    *[other] { $days } días
} ({ $calls ->
    [one] { $calls } solicitud
    [many] { $calls } de solicitudes
    *[other] { $calls } solicitudes
})
heat-load-long = { $load }, aprox. { NUMBER($minutes) } min
heat-part = { NUMBER($known) } de { $days ->
    [one] { $days } día cargado
    [many] { $days } de días cargados
    *[other] { $days } días cargados
}.
heat-not-asked = Rocket.Chat envía los datos por hora de un día a la vez. Aún no se ha cargado nada.
heat-hour = { $day }, { $hour }
heat-none = Sin conversaciones en las horas cargadas.
heat-most = Hora con más actividad: { $when } ({ $most }).
heat-most-usual = Hora con más actividad de media: { $when } ({ $most }).
heat-conversations = { $count ->
    [0] ninguna conversación
    [one] { $count } conversación
    [many] { $count } de conversaciones
    *[other] { $count } conversaciones
}
heat-so-far = { $conversations } hasta ahora
heat-unknown = aún sin cargar
heat-about = Las horas están en la zona horaria de los informes del espacio de trabajo, contadas desde la medianoche. Cada color abarca más o menos el mismo número de horas, para que una hora muy activa no atenúe las demás. El más pálido significa ninguna conversación.
heat-day = Día
heat-colours = Conversaciones por hora
heat-none-here = Aún no se ha cargado ninguna hora.
heat-no-whole-day = Aún no se ha cargado ningún día completo.
heat-untold = sin datos por hora
heat-skipped = omitida por el cambio de hora

## live: The panel of what waits and who is there right now.

live-title = Ahora mismo
live-queued = En cola
live-queued-note = esperan a un agente
live-open = Abiertas
live-open-note = con un agente
live-on-hold = En espera
live-on-hold-note = apartadas
live-agents = Agentes disponibles
live-agents-note = en línea y aceptan conversaciones
live-of-all = { $available } de { $all }
live-no-agents = No se pudieron cargar los agentes. { $why }
live-all-agents = Agentes de todos los departamentos: un agente puede estar en varios.
live-about-conversations = Conversaciones creadas en los últimos 30 días, según su estado cuando respondió el espacio de trabajo. No se cuentan las más antiguas que aún esperan.
live-about-agents = Agentes según su presencia cuando respondió el espacio de trabajo. “Sin conexión” incluye a quienes no aceptan conversaciones.

## agents: The panel of conversations by agent.

agents-title = Conversaciones por agente
agents-conversations = Conversaciones

agents-agent = Agente
agents-open = Abiertas
agents-on-hold = En espera
agents-closed = Cerradas
agents-total = Total
agents-share = Porcentaje

agents-community = Del informe community, por nombre de usuario: conversaciones creadas en el periodo que están abiertas o en espera, o que se cerraron antes de que terminara. No incluye las conversaciones sin agente.
agents-years = Rocket.Chat informa de un año como máximo, así que esto suma { $answers ->
    [one] { $answers } respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}. Los agentes con el mismo nombre en años distintos se cuentan como uno.
agents-namesakes = Algunos agentes comparten nombre. Sus cifras se suman.

agents-about-names = Conversaciones creadas en el periodo, según el agente que las atendió. Los agentes con el mismo nombre comparten una fila, porque el espacio de trabajo no los distingue. Las conversaciones de “Sin asignar” no tuvieron agente.
agents-about-community = Sin un plan premium, o con un departamento seleccionado: conversaciones abiertas, en espera y cerradas por nombre de usuario. Las cerradas cuentan si se cerraron antes de que terminara el periodo.
agents-about-monitor = Los supervisores solo ven las conversaciones de sus propias unidades.
agents-per-hour = Por hora disponible
agents-with-username = { $name } ({ $username })
agents-former = { $name } (ahora no es agente)
agents-bot = { $name } (bot)
agents-sharing = { $count ->
    [one] { $name } ({ $count } agente tiene este nombre)
    [many] { $name } ({ $count } de agentes tienen este nombre)
   *[other] { $name } ({ $count } agentes tienen este nombre)
}
agents-deleted = Agente eliminado
agents-deleted-many = { $count ->
    [one] { $count } agente eliminado
    [many] { $count } de agentes eliminados
   *[other] { $count } agentes eliminados
}
agents-all-departments = Todos los departamentos
agents-not-by-department = Sin desglose por departamento
agents-finished-sessions = Solo sesiones terminadas
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
agents-about-metrics = Tiempos y mensajes: conversaciones creadas en el periodo, por días de la zona horaria de los informes del espacio de trabajo. La primera respuesta se atribuye a quien la dio, aunque sea un bot. Lo demás se atribuye al agente que atiende la conversación.
agents-about-available = Tiempo disponible: sesiones terminadas, según los días del servidor del espacio de trabajo, en todos los departamentos. Las conversaciones por hora disponible se dividen por él y aparecen en gris si es menor de una hora.
agents-about-matching = Las conversaciones se cuentan por nombre visible y lo demás, por nombre de usuario. Solo comparten fila si un único agente tiene ese nombre. En los totales, los tiempos son las medias de los agentes ponderadas por conversaciones.

## split: Several departments side by side.

split-switch = Separar por departamento
split-title = Por departamento
split-metric = Métrica
split-summary = { $metric } por departamento: { $list }.
split-part = { $name } { $value }
split-not-compared = Las líneas separadas no se comparan con otro periodo.
split-common = Solo se muestran los días conocidos de todos los departamentos.
split-not-yet = Aún no hay nada completo


## departments: The panel of chats by department.

departments-title = Conversaciones por departamento
departments-conversations = Conversaciones

departments-department = Departamento
departments-answered = Respondidas
departments-waiting = Por responder
departments-open = Abiertas
departments-closed = Cerradas
departments-total = Total

departments-community = Del informe community, por nombre de departamento: conversaciones creadas en el periodo, según su estado cuando respondió el espacio de trabajo. “Abiertas” incluye las que están en espera. “Cerradas” incluye las cerradas después del periodo. No incluye las conversaciones sin departamento.
departments-missing = { $count ->
    [one] El espacio de trabajo anunció { $count } departamento más de los que envió. No se muestra.
    [many] El espacio de trabajo anunció { $count } de departamentos más de los que envió. No se muestran.
   *[other] El espacio de trabajo anunció { $count } departamentos más de los que envió. No se muestran.
}

departments-about-answered = Conversaciones creadas en el periodo, por departamento. Las respondidas no esperan respuesta. Las que están por responder sí, o la esperaban cuando se cerraron.
departments-about-community = Sin un plan premium: conversaciones abiertas y cerradas por nombre de departamento, según su estado cuando respondió el espacio de trabajo. Las cerradas cuentan aunque se cerraran después del periodo.
departments-share = Porcentaje
departments-chat-duration = Duración del chat
departments-waiting-time = Tiempo de espera
departments-service-time = Tiempo de atención
departments-service-total = Tiempo de atención total
departments-transferred = Transferidas
departments-abandoned = Abandonadas
departments-abandoned-share = Tasa de abandono
departments-outdated = Sin actualizar
departments-deleted = Departamento eliminado
departments-archived = { $name } (archivado)
departments-no-sample = Nada que medir
departments-unknown = Se desconoce: Rocket.Chat no envió un número legible
departments-about-averages = El tiempo de espera es el tiempo medio hasta la primera respuesta. El de atención es el tiempo medio desde que entra el agente hasta la última respuesta. Ninguno incluye las conversaciones en las que el visitante espera.
departments-about-closed = “Duración del chat”, “Tiempo de atención total” y “Abandonadas” cuentan solo las conversaciones creadas en el periodo y cerradas antes de que acabe.
departments-about-transferred = “Transferidas” cuenta las transferencias hechas en el periodo, sea cual sea la fecha de creación de la conversación, en su último departamento.
departments-about-abandoned = “Abandonadas”: al cerrarse, el visitante llevaba en silencio más de lo que permite el espacio de trabajo (una hora por defecto). La tasa se calcula sobre el total de conversaciones creadas en el periodo y se redondea a la baja.


## availability: The panel of the agents' available time: when they could be given conversations.

availability-title = Disponibilidad de los agentes
availability-on-service = Tiempo disponible

availability-agent = Agente
availability-time = Tiempo disponible
availability-once = Solapamientos contados una vez

availability-nothing-on = Sin tiempo disponible el { $day }.
availability-nothing = Sin tiempo disponible del { $first } al { $last }.

availability-finished = Solo sesiones terminadas. Una sesión en curso se añade cuando termina.
availability-worth = Son los totales del propio espacio de trabajo. Pueden ser demasiado bajos o demasiado altos: un cambio de estado reinicia la sesión en curso y pierde su tiempo hasta entonces, y una sesión cerrada dos veces cuenta doble.
availability-unseen = Rocket.Chat envía las sesiones de un solo día, así que en varios días no se ven los solapamientos. Elija un solo día para verlos.
availability-missing = { $count ->
    [one] El espacio de trabajo anunció { $count } agente más de los que envió. No se muestra.
    [many] El espacio de trabajo anunció { $count } de agentes más de los que envió. No se muestran.
   *[other] El espacio de trabajo anunció { $count } agentes más de los que envió. No se muestran.
}

availability-about = Sesiones terminadas, por día en la zona horaria del servidor. Una sesión en curso se añade cuando termina.
availability-about-sessions = Las sesiones que se solapan se dibujan como una. Si su tiempo, con los solapamientos contados una vez, difiere del total del espacio de trabajo, se muestran ambos. El tiempo que el espacio de trabajo ha perdido no está en ninguna sesión y no se puede mostrar.
availability-drawn = El gráfico muestra los { NUMBER($most) } agentes con más tiempo. La tabla tiene los { NUMBER($all) }.

## timelines: When each agent was available on a day: a lane for each agent, with a bar for each session.

timelines-told = { $agents ->
    [one] 1 agente disponible. Primera entrada: { $first }. Última salida: { $last }.
    [many] { $agents } de agentes disponibles. Primera entrada: { $first }. Última salida: { $last }.
   *[other] { $agents } agentes disponibles. Primera entrada: { $first }. Última salida: { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] En 1 agente, el total del espacio de trabajo difiere del tiempo de las sesiones. La tabla tiene ambos.
    [many] En { $agents } de agentes, el total del espacio de trabajo difiere del tiempo de las sesiones. La tabla tiene ambos.
   *[other] En { $agents } agentes, el total del espacio de trabajo difiere del tiempo de las sesiones. La tabla tiene ambos.
}
timelines-none = Ninguna sesión terminó este día.

timelines-sessions = { $sessions ->
    [one] { $time } en 1 sesión
    [many] { $time } en { $sessions } de sesiones
   *[other] { $time } en { $sessions } sesiones
}
timelines-once = { $sessions }, solapamientos contados una vez
timelines-sum = Total del espacio de trabajo: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] y 1 más
    [many] y { $sessions } más
   *[other] y { $sessions } más
}

## drawers: The drawer with the details of one agent or one department.

drawers-close = Cerrar
drawers-nobody = No encontrado
drawers-names-nobody = Esta dirección no indica ningún agente ni departamento.
drawers-asking = Cargando…

drawers-share = { $own ->
    [one] { $own } conversación
    [many] { $own } de conversaciones
   *[other] { $own } conversaciones
}, { $share } de { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } conversación. Se desconoce el total porque faltan filas.
    [many] { $count } de conversaciones. Se desconoce el total porque faltan filas.
   *[other] { $count } conversaciones. Se desconoce el total porque faltan filas.
}

drawers-share-title = Porcentaje
drawers-no-number = El espacio de trabajo no envió ninguna cifra.
drawers-show-only = Mostrar solo este departamento
drawers-department-totals = Totales del departamento
drawers-department-trend = Tendencia del departamento

drawers-conversations = Conversaciones
drawers-before = En comparación con { $than }: { NUMBER($before) }.
drawers-before-changed = En comparación con { $than }: { NUMBER($before) }, { $change }.
drawers-on-service = Tiempo disponible
drawers-time = { $time } como { $username }.
drawers-time-when = { $time } como { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Es el total del propio espacio de trabajo. Las sesiones, con los solapamientos contados una vez, suman { $time }.
drawers-no-time = Sin tiempo disponible con este nombre.
drawers-not-among = No está en las filas que se pudieron leer, así que se desconoce.
drawers-sessions-of = Sesiones del { $day }
drawers-no-sessions = Sin sesiones terminadas el { $day }.
drawers-team = Comparado con el equipo
drawers-measure = Métrica
drawers-value = Este agente
drawers-team-median = Mediana del equipo
drawers-about-team = La mediana es de los agentes con conversaciones en el periodo.
drawers-difference = Diferencia
drawers-few = muy pocas conversaciones
drawers-rank = N.º { $rank } de { $agents } por número de conversaciones.
drawers-rank-of-known = N.º { $rank } de { $agents } por número de conversaciones, sin contar a los agentes cuyo número se desconoce.
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
drawers-about-median = La mediana es de los departamentos con conversaciones en el periodo. No cuenta las conversaciones sin departamento.

## view-export: Taking all numbers of a view out of the page: the menu in the bar, and its files.

view-export-label = Exportar esta vista
view-export-workbook = Libro de Excel
view-export-archive = Archivos CSV en un ZIP
view-export-answers = Respuestas en JSON
view-export-snapshot = Instantánea (HTML)
view-export-with-agents = Con los nombres de los agentes
view-export-with-workspace = Con el nombre del espacio de trabajo
view-export-writing = Creando el archivo…
view-export-saved = Descargado.
view-export-failed = No se pudo crear el archivo. Compruebe su conexión y vuelva a elegirlo.
view-export-receipt = Comprobante
view-export-detail = Detalle
view-export-view = Vista
view-export-compared = Periodo de comparación
view-export-exported = Exportado
view-export-missing = Sin cifras

## report: El informe para papel y PDF

report-default-title = Informe de soporte, { $range }
report-periods = Periodo del informe
report-print = Imprimir o guardar como PDF
report-title = Título
report-remarks = Observaciones
report-kept = Se guarda en este navegador y se imprime con el informe.
report-not-kept = Este navegador no pudo guardarlo: su almacenamiento está lleno o bloqueado. Se imprime de todos modos.
report-workspace = Espacio de trabajo
report-period = Periodo
report-compared = Comparado con
report-not-compared = ningún otro periodo
report-zone = Zona horaria
report-departments = Departamentos
report-all-departments = todos los departamentos
report-running = Este periodo aún no ha terminado. Sus cifras cambiarán.
report-notable = Días destacados
report-sign = { $sign }: { $why }
report-made = Creado: { $moment } (zona horaria: { $zone }).
report-oldest = Cifras más antiguas: { $moment }.

## snapshot:

snapshot-title = { $view } – { $workspace }
snapshot-notice = Una instantánea de las cifras del { $moment } ({ $zone }). Queda como está, se abre sin red y no envía nada.
snapshot-hidden = { " " }Los nombres de los agentes están sustituidos y se omiten los gráficos que los muestran.
snapshot-agent = Agente { $number }
snapshot-saved-by = Guardado por
snapshot-open = Abrir una instantánea…
snapshot-tab = Instantánea
snapshot-banner = { $workspace } a { $moment }. Estas cifras no cambian.
snapshot-close = Cerrar la instantánea
snapshot-lost = Esta dirección mostraba una instantánea. Abra de nuevo el archivo para verla.
snapshot-not-one = Este archivo no es una instantánea de este panel. Elija un archivo HTML de «Exportar esta vista».
snapshot-without-data = Esta instantánea solo se puede leer como archivo: no contiene datos para esta página. Ábrala en un navegador.
snapshot-unreadable = Esta instantánea está dañada o la guardó una versión más nueva de esta página. Pídala de nuevo o actualice la página.
snapshot-compare = Comparar con una instantánea…
snapshot-compare-title = Cambios desde { $moment }
snapshot-compare-note = Solo se comparan los días que habían terminado cuando se guardó la instantánea.
snapshot-compare-waiting = Cargando las cifras actuales…
snapshot-compare-same = Sin cambios. Cifras comparadas: { NUMBER($count) }.
snapshot-compare-changed = Cambiadas: { NUMBER($changed) }. Cifras comparadas: { NUMBER($count) }.
snapshot-compare-nothing = Sin comparar: no hay días terminados.
snapshot-compare-elsewhere = Esta instantánea es de { $theirs } y la página muestra { $ours }. Elija una de { $ours }.
snapshot-compare-unnamed = Esta instantánea no indica de qué espacio de trabajo es, así que no se puede comparar.
snapshot-compare-language = La instantánea está en otro idioma, por lo que se omiten las cifras bajo nombres de métricas.
snapshot-compare-number = Cifra
snapshot-compare-then = Instantánea
snapshot-compare-now = Ahora
