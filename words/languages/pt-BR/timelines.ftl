### When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = { $agents ->
    [one] { $agents } agente em serviço; primeira entrada: { $first }, última saída: { $last }.
    [many] { $agents } de agentes em serviço; primeira entrada: { $first }, última saída: { $last }.
   *[other] { $agents } agentes em serviço; primeira entrada: { $first }, última saída: { $last }.
}
timelines-none = Nenhuma sessão terminou neste dia.
timelines-sessions = { $sessions ->
    [one] { $time } em { $sessions } sessão
    [many] { $time } em { $sessions } de sessões
   *[other] { $time } em { $sessions } sessões
}
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] e mais { $sessions }
    [many] e mais { $sessions }
   *[other] e mais { $sessions }
}
