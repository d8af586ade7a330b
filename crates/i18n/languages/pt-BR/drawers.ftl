### The drawer at the side of the view: what is known of one agent or one department.

drawers-close = Fechar
drawers-nobody = Ninguém
drawers-names-nobody = O endereço não indica nenhum agente nem departamento.
drawers-asking = Consultando…
drawers-share = { $own ->
    [one] { $own } conversa
    [many] { $own } de conversas
   *[other] { $own } conversas
}, { $share } do total de { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } conversa. Não se sabe quantas houve no total, pois faltam linhas.
    [many] { $count } de conversas. Não se sabe quantas houve no total, pois faltam linhas.
   *[other] { $count } conversas. Não se sabe quantas houve no total, pois faltam linhas.
}
drawers-share-title = Participação
drawers-no-number = O espaço de trabalho não enviou nenhum número.
drawers-not-by-department = Nenhum relatório do espaço de trabalho informa por departamento as conversas e o tempo em serviço dos agentes.
drawers-show-only = Mostrar só este departamento
drawers-department-totals = Totais do departamento
drawers-department-trend = Tendência do departamento
drawers-conversations = Conversas
drawers-namesakes = Agentes com este mesmo nome são contados juntos.
drawers-before = Em comparação com { $than }: { NUMBER($before) }.
drawers-before-changed = Em comparação com { $than }: { NUMBER($before) }; { $change }.
drawers-on-service = Em serviço
drawers-time = { $time } como { $username }.
drawers-time-when = { $time } como { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Esta é a soma do próprio espaço de trabalho; as sessões, com as sobreposições contadas uma vez, somam { $time }.
drawers-no-time = Nenhum tempo em serviço com este nome.
drawers-not-among = Não está entre as linhas que puderam ser lidas, portanto não dá para saber.
drawers-names-unknown = Os nomes dos agentes não são conhecidos; por isso, não é possível informar este dado. { $why }
drawers-single-day = Escolha um só dia para ver os horários.
drawers-not-by-agent = O espaço de trabalho não informa tendência nem tempos de resposta de um agente.
