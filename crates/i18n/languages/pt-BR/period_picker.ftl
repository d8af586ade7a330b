### The choice of a period: a list of names with their dates, and a dialog to type one or to take it from a calendar.

period-picker-label = Período
period-picker-choice = { $name } · { $dates }
period-picker-custom = Personalizado…
period-picker-dates = Escolher datas…
period-picker-previous = Período anterior
period-picker-next = Próximo período
period-dialog-title = Escolher datas
period-dialog-typed = Digite um período, como now-7d, last month ou 2026-03-01..2026-03-28
period-dialog-apply = Aplicar
period-dialog-weeks = Início da semana
period-dialog-zoom-out = Dobrar os dias
period-dialog-slip = “{ $what }”: { $why }. O que se entende, por exemplo: { $examples }
period-dialog-empty = Digite um período, por exemplo: { $examples }
period-dialog-read-as = Lido como { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}
period-dialog-one-end = { $days }. Escolha a outra data.
