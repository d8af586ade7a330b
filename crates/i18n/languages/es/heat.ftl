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
heat-colour-none = ninguna
heat-colour-from = desde { $number }
heat-none-here = Aún no ha llegado ninguna de estas horas.
heat-no-whole-day = Aún no hay ningún día que ya hubiera terminado al recibirse.
heat-untold = sin desglose por horas
heat-skipped = omitida por el cambio de hora
