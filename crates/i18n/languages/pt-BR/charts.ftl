## metrics: The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = Conversas
metrics-agent-messages = Mensagens de agentes
metrics-average-chat-duration = Duração média da conversa
metrics-average-first-response-time = Tempo médio de primeira resposta
metrics-best-first-response-time = Melhor tempo de primeira resposta
metrics-average-response-time = Tempo médio de resposta
metrics-average-reaction-time = Tempo médio de reação

## charts: What stands at the rows and parts of charts and tables.

charts-hour = Hora
charts-day = Dia
charts-week = Semana
charts-month = Mês
charts-no-name = Sem nome
charts-unassigned = Não atribuídas
charts-no-department = Sem departamento
charts-other = Outros ({ NUMBER($count) })
charts-open = Abertas
charts-on-hold = Em espera
charts-closed = Fechadas

## figure: What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

figure-compared-period = Período comparado
figure-part = { $part }: { $value }
figure-beside = Em comparação com { $than }: { $value }
figure-share = { $share } do total
figure-bars = { $total } no total; maior valor: { $most } ({ $name }).
figure-bars-total = { $total } no total.
figure-bars-part = { $total } sem as linhas que faltam.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }
figure-role = gráfico
figure-label = { $name }: { $summary } As setas percorrem os pontos, Enter fixa um. T mostra a tabela e S liga ou desliga o som.
figure-label-opening = { $name }: { $summary } As setas percorrem os pontos, Enter abre ou fixa um. T mostra a tabela e S liga ou desliga o som.
figure-held = Fixado até Esc
figure-held-by-finger = Fixado; toque em outro lugar para soltar
figure-to-open = Selecione para abrir
figure-to-zoom = Selecione para ver só os dias do intervalo
figure-legend-hint = Ocultar ou mostrar; com duplo clique ou Shift, só esta
figure-sound-on = Som ligado
figure-sound-off = Som desligado
figure-table-shown = Tabela exibida
figure-table-hidden = Tabela oculta

## trends: The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

trends-this-period = Este período
trends-value = { $name }: { $value }
trends-value-about = { $name }, aprox.: { $value }
trends-hour = { $day }, { $time }
trends-no-sample = sem amostra
trends-not-yet = ainda por vir
trends-none-yet = nada até agora
trends-running = em andamento
trends-unsure = talvez ainda não terminado
trends-cut = só os dias do período
trends-outside = fora do período
trends-conversations = { $count ->
    [one] { $count } conversa
    [many] { $count } de conversas
   *[other] { $count } conversas
}
trends-unusual = Atípico: o normal é { $median } (mediana de { $days ->
    [one] { $days } ocorrência
    [many] { $days } de ocorrências
   *[other] { $days } ocorrências
} deste dia da semana, dispersão { $spread })
trends-no-points = { $title }: o espaço de trabalho não enviou pontos.
trends-nothing-yet = { $title }: nada até agora neste período.
trends-none = { $title }: zero neste período.
trends-without-sample = { $title }: sem amostra neste período.
trends-most-on = { $title }: { $sum } no total; pico de { $most } em { $day }.
trends-most-from = { $title }: { $sum } no total; pico de { $most } a partir de { $time }.
trends-longest-on = { $title }: pico de { $longest } em { $day }.
trends-longest-from = { $title }: pico de { $longest } a partir de { $time }.
trends-changed = { " " }Em comparação com { $than }: { $change }.
trends-changed-about = { " " }Em comparação com { $than }, aprox.: { $change }.
trends-within-target = { " " }No máximo { $target }: { NUMBER($within) } de { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }No máximo { $target }: 0 de 0 (nenhum).
trends-unusual-days = { " " }{ $days ->
    [one] { $days } dia é atípico para o dia da semana.
    [many] { $days } de dias são atípicos para o dia da semana.
   *[other] { $days } dias são atípicos para o dia da semana.
}
