### When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = { $agents ->
    [one] { $agents } agente em serviço; primeira entrada: { $first }, última saída: { $last }.
    [many] { $agents } de agentes em serviço; primeira entrada: { $first }, última saída: { $last }.
   *[other] { $agents } agentes em serviço; primeira entrada: { $first }, última saída: { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Para { $agents } agente, a soma do espaço de trabalho não é o tempo das sessões; a tabela tem os dois.
    [many] Para { $agents } de agentes, a soma do espaço de trabalho não é o tempo das sessões; a tabela tem os dois.
   *[other] Para { $agents } agentes, a soma do espaço de trabalho não é o tempo das sessões; a tabela tem os dois.
}
timelines-none = Nenhuma sessão terminou neste dia.
timelines-sessions = { $sessions ->
    [one] { $time } em { $sessions } sessão
    [many] { $time } em { $sessions } de sessões
   *[other] { $time } em { $sessions } sessões
}
timelines-once = { $sessions }, sobreposições contadas uma vez
timelines-sum = Soma do próprio espaço de trabalho: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] e mais { $sessions }
    [many] e mais { $sessions }
   *[other] e mais { $sessions }
}
