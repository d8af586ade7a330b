### The panel of the agents' time on service: when they could be given conversations.

availability-title = Disponibilidad de los agentes
availability-on-service = En servicio

availability-agent = Agente
availability-time = Tiempo disponible

availability-nothing-on = Sin tiempo en servicio el { $day }.
availability-nothing = Sin tiempo en servicio del { $first } al { $last }.

availability-finished = Solo sesiones finalizadas: el espacio de trabajo añade la que está en curso cuando termina.
availability-missing = { $count ->
    [one] El espacio de trabajo anunció { $count } agente más de los que envió; no se muestra.
    [many] El espacio de trabajo anunció { $count } de agentes más de los que envió; no se muestran.
   *[other] El espacio de trabajo anunció { $count } agentes más de los que envió; no se muestran.
}

availability-about = Tramos finalizados de tiempo en servicio, en los días del servidor del espacio de trabajo. Un tramo en curso se añade cuando termina.
availability-drawn = Se dibujan los { NUMBER($most) } agentes con más tiempo; la tabla tiene los { NUMBER($all) }.
