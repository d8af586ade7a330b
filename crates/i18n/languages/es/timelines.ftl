### When each agent was on service on a day: a lane each, with a bar for each session.

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
