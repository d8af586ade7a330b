### What a period is compared with.

comparisons-last-weekday = { $weekday } da semana passada
comparisons-day = { $day }
comparisons-days = o período { $days }
comparisons-by-time = { $day } até { $time }
comparisons-last-day-by-time = { $days }, no último dia até { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } dia
    [many] { $own } de dias
   *[other] { $own } dias
} contra { NUMBER($other) }
comparisons-other-weekdays = { $than }, outros dias da semana
comparisons-by-what-is-over = { $than }, contando só o que já terminou
comparisons-failed = Não foi possível carregar o período comparado. { $why }
comparisons-unknown = não há comparação com esse nome
