### The panel of the agents' time on service: when they could be given conversations.

availability-title = Disponibilidade dos agentes
availability-on-service = Em serviço
availability-agent = Agente
availability-time = Tempo disponível
availability-nothing-on = Nenhum agente em serviço em { $day }.
availability-nothing = Nenhum agente em serviço de { $first } a { $last }.
availability-finished = Só sessões encerradas: o espaço de trabalho inclui uma sessão em andamento quando ela termina.
availability-missing = { $count ->
    [one] O espaço de trabalho informou { $count } agente além dos que enviou; ele não é mostrado.
    [many] O espaço de trabalho informou { $count } de agentes além dos que enviou; eles não são mostrados.
   *[other] O espaço de trabalho informou { $count } agentes além dos que enviou; eles não são mostrados.
}
availability-about = Sessões de serviço já encerradas, nos dias do servidor do espaço de trabalho. Uma sessão em andamento é incluída quando termina.
availability-drawn = O gráfico mostra os { NUMBER($most) } agentes com mais tempo; a tabela tem todos os { NUMBER($all) }.
