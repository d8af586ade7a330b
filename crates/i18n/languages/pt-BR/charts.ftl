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

figure-compared-period = Período de comparação
figure-part = { $part }: { $value }
figure-beside = vs. { $than }: { $value }
figure-share = { $share } do total
figure-bars = { $total }. Maior valor: { $name } ({ $most }).
figure-bars-total = { $total }.
figure-bars-part = { $total }, sem contar as linhas que faltam.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }
figure-role = gráfico
figure-label = { $name }: { $summary } Use as setas para ir de um ponto a outro e Enter para fixar um. Pressione T para a tabela e S para o som.
figure-label-opening = { $name }: { $summary } Use as setas para ir de um ponto a outro e Enter para abrir ou fixar um. Pressione T para a tabela e S para o som.
figure-held = Fixado. Pressione Esc para soltar.
figure-held-by-finger = Fixado. Toque em outro lugar para soltar.
figure-to-open = Selecione para abrir
figure-to-zoom = Selecione para ampliar os dias do intervalo
figure-legend-hint = Mostrar ou ocultar. Clique duplo ou Shift + clique para ver só este item.
figure-sound-on = Som ligado
figure-sound-off = Som desligado
figure-table-shown = Tabela exibida
figure-table-hidden = Tabela oculta

## trends: The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

trends-this-period = Este período
trends-value = { $name }: { $value }
trends-value-about = { $name }: cerca de { $value }
trends-hour = { $day }, { $time }
trends-no-sample = sem amostra
trends-not-yet = ainda não
trends-none-yet = nada até agora
trends-running = em andamento
trends-unsure = talvez ainda em andamento
trends-cut = só dias deste período
trends-outside = fora deste período
trends-conversations = { $count ->
    [one] { $count } conversa
    [many] { $count } de conversas
   *[other] { $count } conversas
}
trends-unusual = Atípico. Normal: { $median } ± { $spread } (mediana de { $days ->
    [one] { $days } ocorrência do mesmo dia da semana
    [many] { $days } de ocorrências do mesmo dia da semana
   *[other] { $days } ocorrências do mesmo dia da semana
})
trends-no-points = { $title }: o espaço de trabalho não enviou dados.
trends-nothing-yet = { $title }: nada até agora neste período.
trends-none = { $title }: nada neste período.
trends-without-sample = { $title }: sem amostra neste período.
trends-most-on = { $title }: { $sum }. Pico: { $day } ({ $most }).
trends-most-from = { $title }: { $sum }. Pico: { $time } ({ $most }).
trends-longest-on = { $title }. Maior tempo: { $day } ({ $longest }).
trends-longest-from = { $title }. Maior tempo: { $time } ({ $longest }).
trends-changed = { " " }Em comparação com { $than }: { $change }.
trends-changed-about = { " " }Em comparação com { $than }: cerca de { $change }.
trends-within-target = { " " }Dentro da meta ({ $target } ou menos): { NUMBER($within) } de { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Dentro da meta ({ $target } ou menos): 0 de 0.
trends-unusual-days = { " " }{ $days ->
    [one] { $days } dia é atípico para o dia da semana.
    [many] { $days } de dias são atípicos para o dia da semana.
   *[other] { $days } dias são atípicos para o dia da semana.
}
