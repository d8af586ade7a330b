### The panel of the agents' time on service: when they could be given conversations.

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
