### The choice of a period: a list of names with their dates, and a dialog to type one or to take it from a calendar.

period-picker-label = Periodo
period-picker-choice = { $name } · { $dates }
period-picker-custom = Personalizado…
period-picker-dates = Elegir fechas…
period-picker-previous = Periodo anterior
period-picker-next = Periodo siguiente

period-dialog-title = Elegir fechas
period-dialog-typed = Escriba un periodo, como now-7d, last month o 2026-03-01..2026-03-28
period-dialog-apply = Aplicar
period-dialog-weeks = La semana empieza en
period-dialog-zoom-out = Alejar
period-dialog-slip = “{ $what }”: { $why }. Se entiende, por ejemplo: { $examples }
period-dialog-empty = Escriba un periodo, por ejemplo: { $examples }
period-dialog-read-as = Leído como { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
}
period-dialog-one-end = { $days }. Elija el otro extremo.
