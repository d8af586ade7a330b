### Which days, whose zone and which departments a panel's numbers are for, and what is said where there are none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = todos os departamentos
covering-departments = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
covering-between-names = { ", " }
covering-beside = { $covers } · comparado com { $days }
covering-beside-unlike = { $covers } · comparado com { $days } ({ $own ->
    [one] { $own } dia
    [many] { $own } de dias
   *[other] { $own } dias
} contra { NUMBER($other) })
covering-times = { $covers } · horários no fuso { $zone }
covering-zone = fuso horário: { $zone }
covering-utc-days = dias em UTC
covering-server-days = dias do servidor do espaço de trabalho
covering-unknown-days = dias de um relógio desconhecido
covering-reporting-days = dias do fuso de relatórios do espaço de trabalho
covering-reporting-days-in = dias do fuso de relatórios do espaço de trabalho, { $zone }
covering-reporting-hours = horas do fuso de relatórios do espaço de trabalho
covering-reporting-hours-in = horas do fuso de relatórios do espaço de trabalho, { $zone }
covering-hour-untold = Em { $day }, os relógios em { $zone } mostram a última hora duas vezes: quando um período termina nesse dia, o espaço de trabalho a conta na primeira vez e deixa a segunda de fora.
covering-hour-untold-maybe = Se os relatórios do espaço de trabalho seguem { $zone }: em { $day }, os relógios mostram a última hora duas vezes e, quando um período termina nesse dia, o espaço de trabalho a conta na primeira vez e deixa a segunda de fora.
covering-sum = Soma de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-weighted = Aprox.: ponderado pelas conversas de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-best = O melhor entre { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-each = Uma consulta por departamento, { NUMBER($count) } no total: { $names }.
covering-unread = { $count ->
    [one] Não foi possível ler { $count } linha da resposta: o que ela diria falta aqui e na soma.
    [many] Não foi possível ler { $count } de linhas da resposta: o que elas diriam falta aqui e na soma.
   *[other] Não foi possível ler { $count } linhas da resposta: o que elas diriam falta aqui e na soma.
}
covering-beyond = { $count ->
    [one] Mais { $count } linha fica de fora aqui e na soma: o espaço de trabalho tem mais do que esta página comporta.
    [many] Mais { $count } de linhas ficam de fora aqui e na soma: o espaço de trabalho tem mais do que esta página comporta.
   *[other] Mais { $count } linhas ficam de fora aqui e na soma: o espaço de trabalho tem mais do que esta página comporta.
}
covering-no-conversations-on = Nenhuma conversa em { $day }.
covering-no-conversations = Nenhuma conversa de { $first } a { $last }.
covering-starts-on = Este período começa em { $day }.
