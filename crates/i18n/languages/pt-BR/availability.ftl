### The panel of the agents' time on service: when they could be given conversations.

availability-title = Disponibilidade dos agentes
availability-on-service = Em serviço
availability-agent = Agente
availability-time = Tempo disponível
availability-once = Sobreposições contadas uma vez
availability-nothing-on = Nenhum agente em serviço em { $day }.
availability-nothing = Nenhum agente em serviço de { $first } a { $last }.
availability-finished = Só sessões encerradas: o espaço de trabalho inclui uma sessão em andamento quando ela termina.
availability-worth = Estas são as somas do próprio espaço de trabalho, que podem ficar abaixo ou acima da realidade: uma mudança de status recomeça a sessão em andamento e perde o tempo até ali, e uma sessão encerrada duas vezes conta em dobro.
availability-unseen = O espaço de trabalho envia sessões de um só dia; por isso, sobreposições em vários dias não aparecem aqui, mas aparecem em um só dia.
availability-missing = { $count ->
    [one] O espaço de trabalho informou { $count } agente além dos que enviou; ele não é mostrado.
    [many] O espaço de trabalho informou { $count } de agentes além dos que enviou; eles não são mostrados.
   *[other] O espaço de trabalho informou { $count } agentes além dos que enviou; eles não são mostrados.
}
availability-about = Sessões de serviço já encerradas, nos dias do servidor do espaço de trabalho. Uma sessão em andamento é incluída quando termina.
availability-about-sessions = Sessões que se sobrepõem são desenhadas como uma só. Onde o tempo delas, com cada momento contado uma vez, não é a soma do espaço de trabalho, os dois são mostrados. O que o espaço de trabalho perdeu não está em nenhuma sessão e não pode ser mostrado.
availability-drawn = O gráfico mostra os { NUMBER($most) } agentes com mais tempo; a tabela tem todos os { NUMBER($all) }.
