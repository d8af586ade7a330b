## filters: The controls above the numbers.

filters-label = Filtros
filters-chart = Gráfico
filters-group = Agrupar por
filters-refresh = Atualização
filters-options = Opções
filters-weeks = Início da semana
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
    [one] Mais { $count } departamento fica de fora da lista: o espaço de trabalho tem mais do que esta página consegue carregar.
    [many] Mais { $count } de departamentos ficam de fora da lista: o espaço de trabalho tem mais do que esta página consegue carregar.
   *[other] Mais { $count } departamentos ficam de fora da lista: o espaço de trabalho tem mais do que esta página consegue carregar.
}
filters-cost = cerca de { $calls ->
    [one] { $calls } solicitação a mais
    [many] { $calls } de solicitações a mais
   *[other] { $calls } solicitações a mais
}
filters-cost-nothing = nenhuma solicitação a mais, pois esta visão abrange todos os departamentos
filters-logarithmic = Escala logarítmica
filters-more = { $count ->
    [0] Filtros
    [one] Filtros ({ $count })
    [many] Filtros ({ $count })
   *[other] Filtros ({ $count })
}
filters-done = Concluir

## period-picker, period-dialog: The choice of a period: a list of names with their dates, and a dialog to type one or
## to take it from a calendar.

period-picker-label = Período
period-picker-choice = { $name } · { $dates }
period-picker-versus = vs. { $dates }
period-picker-presets = Períodos predefinidos
period-picker-previous = Período anterior
period-picker-next = Próximo período
period-dialog-typed = Digite um período, como now-7d, last month ou 2026-03-01..2026-03-28
period-dialog-apply = Aplicar
period-dialog-zoom-out = Reduzir zoom
period-dialog-slip = “{ $what }”: { $why }. Exemplos válidos: { $examples }
period-dialog-empty = Digite um período, por exemplo: { $examples }
period-dialog-read-as = Lido como { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}
period-dialog-one-end = { $days }. Escolha a outra data.

## periods: Periods by name, and why a text or two dates are none.

periods-to-date = Até hoje
periods-before = Anteriores
periods-up-to-yesterday = Até ontem
periods-today = Hoje
periods-this-week = Esta semana
periods-this-month = Este mês
periods-this-quarter = Este trimestre
periods-this-year = Este ano
periods-yesterday = Ontem
periods-last-week = Semana passada
periods-last-month = Mês passado
periods-last-quarter = Trimestre passado
periods-last-year = Ano passado
periods-last-days = { $days ->
    [one] Um dia até ontem
    [many] Últimos { $days } de dias
   *[other] Últimos { $days } dias
}
periods-last-weeks = { $weeks ->
    [one] Uma semana até ontem
    [many] Últimos { $weeks } de semanas
   *[other] Últimas { $weeks } semanas
}
periods-last-months = { $months ->
    [one] Um mês até ontem
    [many] Últimos { $months } de meses
   *[other] Últimos { $months } meses
}
periods-last-quarters = { $quarters ->
    [one] Um trimestre até ontem
    [many] Últimos { $quarters } de trimestres
   *[other] Últimos { $quarters } trimestres
}
periods-last-years = { $years ->
    [one] Um ano até ontem
    [many] Últimos { $years } de anos
   *[other] Últimos { $years } anos
}
periods-days-ago = { $days ->
    [one] Há { $days } dia
    [many] Há { $days } de dias
   *[other] Há { $days } dias
}
periods-weeks-ago = { $weeks ->
    [one] Há { $weeks } semana
    [many] Há { $weeks } de semanas
   *[other] Há { $weeks } semanas
}
periods-months-ago = { $months ->
    [one] Há { $months } mês
    [many] Há { $months } de meses
   *[other] Há { $months } meses
}
periods-quarters-ago = { $quarters ->
    [one] Há { $quarters } trimestre
    [many] Há { $quarters } de trimestres
   *[other] Há { $quarters } trimestres
}
periods-years-ago = { $years ->
    [one] Há { $years } ano
    [many] Há { $years } de anos
   *[other] Há { $years } anos
}
periods-custom = Personalizado
periods-friday = Sexta-feira
periods-monday = Segunda-feira
periods-saturday = Sábado
periods-sunday = Domingo
periods-refresh-off = Desativada
periods-refresh-every = { $minutes ->
    [one] A cada minuto
    [many] A cada { $minutes } de minutos
   *[other] A cada { $minutes } minutos
}
periods-unknown = esse período não existe
periods-length = deve ter entre 1 e { $most } dias
periods-form = use o formato 2026-03-01..2026-03-28
periods-reversed = termina antes de começar
periods-too-long = tem mais de { $most } dias
periods-year = o ano deve estar entre { $first } e { $last }
periods-typed-nothing = digite um período, como now-7d, last month ou 2026-03-01..2026-03-28
periods-typed-after-now = depois de now, use -7d, /M ou -1M/M
periods-typed-after-minus = depois do sinal de menos, use um número, como em now-7d
periods-typed-days = o número de dias deve estar entre 1 e { $most }
periods-typed-weeks = o número de semanas deve estar entre 1 e { $most }
periods-typed-months = o número de meses deve estar entre 1 e { $most }
periods-typed-quarters = o número de trimestres deve estar entre 1 e { $most }
periods-typed-years = o número de anos deve estar entre 1 e { $most }
periods-typed-two-units = as duas unidades devem ser iguais, como em now-1M/M
periods-typed-shorter-than-day = períodos são de dias inteiros: use d, w, M, Q ou y
periods-typed-unit-missing = inclua uma unidade: d, w, M, Q ou y
periods-typed-unit-unknown = { $unit } não é uma unidade: use d, w, M, Q ou y
periods-typed-until = a
periods-typed-no-such-day = esse dia não existe nesse mês
periods-typed-no-such-month = esse mês não existe
periods-typed-date = escreva a data como 2026-03-01
periods-typed-unknown = esse período não existe

## calendar: The two months of days that a period can be chosen from.

calendar-earlier = Mês anterior
calendar-later = Mês seguinte
calendar-today = { $day }, hoje
calendar-refused = { $day }. { $why }
calendar-no-period = Este período não é válido: { $why }.

## compare-picker: The choice of what the period is compared with.

compare-picker-label = Comparar com
compare-picker-nothing = Sem comparação
compare-picker-weekdays = Alinhar dias da semana
compare-picker-before = Período anterior
compare-picker-year-before = Mesmo período do ano passado
compare-picker-type = Datas personalizadas
compare-picker-dates = Datas para comparar
compare-picker-example = Por exemplo, 2026-03-01..2026-03-28 ou 2026-03.

## comparisons: What a period is compared with.

comparisons-last-weekday = { $weekday } da semana passada
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day } até { $time }
comparisons-last-day-by-time = { $days }, no último dia até { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } dia
    [many] { $own } de dias
   *[other] { $own } dias
} vs. { NUMBER($other) }
comparisons-other-weekdays = { $than }, dias da semana diferentes
comparisons-by-what-is-over = { $than }, só dias completos
comparisons-failed = Não foi possível carregar o período de comparação. { $why }
comparisons-unknown = essa comparação não existe

## department-picker: The choice of departments.

department-picker-label = Departamento
department-picker-all = Todos os departamentos
department-picker-several = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
department-picker-archived = { $name } (arquivado)
department-picker-list = Departamentos
department-picker-chosen = Departamentos selecionados
department-picker-remove = Remover { $name }
department-picker-cost = Mais um departamento: { $cost }.
department-picker-full = { $most ->
    [one] Você pode selecionar { $most } por vez. Remova-o para incluir outro.
    [many] Você pode selecionar até { $most }. Remova um para incluir outro.
   *[other] Você pode selecionar até { $most }. Remova um para incluir outro.
}
department-picker-none = Nenhum departamento encontrado
department-picker-none-known = Nenhum resultado entre os departamentos carregados
department-picker-coming = Carregando departamentos…
department-picker-more = { $count ->
    [one] Mais { $count }: digite para encontrar
    [many] Mais { $count }: digite para encontrar
   *[other] Mais { $count }: digite para encontrar
}

## zone-picker: The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Fuso horário
zone-picker-browser = Navegador ({ $zone })
zone-picker-browser-and-reports = Navegador e relatórios do espaço de trabalho ({ $zone })
zone-picker-reports = Relatórios do espaço de trabalho ({ $zone })
zone-picker-other = Outro…
zone-picker-name = Nome do fuso horário
zone-picker-apply = Aplicar
zone-picker-unknown = Nenhum fuso horário tem esse nome. Escreva como Europe/Berlin.

## zones: Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = horário local
zones-unknown = esse fuso horário não existe
zones-not-told = Sua conta não pode ver o fuso horário do espaço de trabalho. Escolha-o aqui.
zones-not-known-here = Os relatórios do espaço de trabalho usam { $name }, um fuso horário que este navegador não conhece.
zones-of-server = Os relatórios do espaço de trabalho usam o fuso do servidor, mas não dizem qual é. Escolha-o aqui.
