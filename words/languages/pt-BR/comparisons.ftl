### What a period is compared with.

comparisons-days-before = { $days ->
    [one] no dia anterior
    [many] nos { $days } de dias anteriores
   *[other] nos { $days } dias anteriores
}
comparisons-week-before = na semana anterior
comparisons-month-before = no mês anterior
comparisons-quarter-before = no trimestre anterior
comparisons-year-before = no ano anterior
comparisons-same-days-of-week-before = nos mesmos dias da semana anterior
comparisons-same-days-of-month-before = nos mesmos dias do mês anterior
comparisons-same-days-of-quarter-before = nos mesmos dias do trimestre anterior
comparisons-same-days-of-year-before = nos mesmos dias do ano anterior
comparisons-same-weekdays-month-before = nos mesmos dias da semana um mês antes
comparisons-same-weekdays-quarter-before = nos mesmos dias da semana um trimestre antes
comparisons-same-weekdays-year-before = nos mesmos dias da semana um ano antes
comparisons-same-days-year-before = nas mesmas datas um ano antes
comparisons-chosen-days = nos dias da comparação
comparisons-so-many-chosen-days = { $days ->
    [one] no único dia da comparação
    [many] nos { $days } de dias da comparação
   *[other] nos { $days } dias da comparação
}
comparisons-by-what-is-over = { $than }, contando só o que já terminou
comparisons-failed = Não foi possível carregar o período comparado. { $why }
comparisons-unknown = não há comparação com esse nome
