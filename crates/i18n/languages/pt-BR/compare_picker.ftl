### The choice of what the period is compared with.

compare-picker-label = Comparar com
compare-picker-nothing = Nada
compare-picker-weekdays = Mesmos dias da semana
compare-picker-by-date = Mesmas datas
compare-picker-others = Outras datas
compare-picker-before = Período anterior
compare-picker-year-before = Ano anterior
compare-picker-type = Digitar datas…
compare-picker-dates = Datas para comparar
compare-picker-example = Por exemplo, 2026-03-01..2026-03-28 ou 2026-03.
compare-picker-compare = Comparar
