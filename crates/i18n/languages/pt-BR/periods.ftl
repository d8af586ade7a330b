### Periods by name, and why a text or two dates are none.

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
periods-unknown = não há período com esse nome
periods-length = deve ter no mínimo 1 e no máximo { $most } dias
periods-form = não está no formato 2026-03-01..2026-03-28
periods-reversed = termina antes de começar
periods-too-long = tem mais de { $most } dias
periods-year = o ano não está entre { $first } e { $last }
periods-typed-nothing = digite um período, como now-7d, last month ou 2026-03-01..2026-03-28
periods-typed-after-now = depois de now vem -7d, /M ou -1M/M
periods-typed-after-minus = depois do sinal de menos vem um número, como em now-7d
periods-typed-days = o número de dias deve estar entre 1 e { $most }
periods-typed-weeks = o número de semanas deve estar entre 1 e { $most }
periods-typed-months = o número de meses deve estar entre 1 e { $most }
periods-typed-quarters = o número de trimestres deve estar entre 1 e { $most }
periods-typed-years = o número de anos deve estar entre 1 e { $most }
periods-typed-two-units = as duas unidades devem ser iguais, como em now-1M/M
periods-typed-shorter-than-day = um período é feito de dias inteiros: use d, w, M, Q ou y
periods-typed-unit-missing = falta uma unidade: d, w, M, Q ou y
periods-typed-unit-unknown = { $unit } não é uma unidade: use d, w, M, Q ou y
periods-typed-until = a
periods-typed-no-such-day = esse dia não existe nesse mês
periods-typed-no-such-month = esse mês não existe
periods-typed-date = uma data é escrita como 2026-03-01
periods-typed-unknown = nenhum período tem esse nome
