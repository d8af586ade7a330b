### When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = { $agents ->
    [one] 1 agente en servicio; primera entrada: { $first }; última salida: { $last }.
    [many] { $agents } de agentes en servicio; primera entrada: { $first }; última salida: { $last }.
   *[other] { $agents } agentes en servicio; primera entrada: { $first }; última salida: { $last }.
}
timelines-none = Ninguna sesión terminó este día.

timelines-sessions = { $sessions ->
    [one] { $time } en 1 sesión
    [many] { $time } en { $sessions } de sesiones
   *[other] { $time } en { $sessions } sesiones
}
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] y 1 más
    [many] y { $sessions } más
   *[other] y { $sessions } más
}
