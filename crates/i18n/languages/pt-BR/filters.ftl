### The controls above the numbers.

filters-label = Filtros
filters-chart = Gráfico
filters-group = Agrupar por
filters-refresh = Atualização
filters-automatic-hour = Automático (hora)
filters-automatic-day = Automático (dia)
filters-automatic-week = Automático (semana)
filters-automatic-month = Automático (mês)
filters-week-by-language = Pelo idioma ({ $day })
filters-step = { $name }: { $range }
filters-step-none = { $name }: nenhum
filters-departments-unknown = Os nomes dos departamentos não são conhecidos. { $trouble }
filters-departments-unread = { $count ->
    [one] Não foi possível ler { $count } departamento, que falta na lista.
    [many] Não foi possível ler { $count } de departamentos, que faltam na lista.
   *[other] Não foi possível ler { $count } departamentos, que faltam na lista.
}
filters-departments-beyond = { $count ->
    [one] Mais { $count } departamento fica de fora da lista: o espaço de trabalho tem mais do que esta página comporta.
    [many] Mais { $count } de departamentos ficam de fora da lista: o espaço de trabalho tem mais do que esta página comporta.
   *[other] Mais { $count } departamentos ficam de fora da lista: o espaço de trabalho tem mais do que esta página comporta.
}
filters-cost = cerca de { $calls ->
    [one] { $calls } chamada a mais
    [many] { $calls } de chamadas a mais
   *[other] { $calls } chamadas a mais
}
filters-cost-overview = cerca de { $calls ->
    [one] { $calls } chamada a mais
    [many] { $calls } de chamadas a mais
   *[other] { $calls } chamadas a mais
} e { NUMBER($charts) } para os gráficos pequenos quando aparecerem na tela
filters-cost-nothing = nenhuma chamada a mais, pois esta visão abrange todos os departamentos
filters-logarithmic = Escala logarítmica
filters-more = { $count ->
    [0] Filtros
    [one] Filtros ({ $count })
    [many] Filtros ({ $count })
   *[other] Filtros ({ $count })
}
filters-done = Concluir
