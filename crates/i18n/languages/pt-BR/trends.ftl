### The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

trends-this-period = Este período
trends-value = { $name }: { $value }
trends-value-about = { $name }, aprox.: { $value }
trends-hour = { $day }, { $time }
trends-no-sample = sem amostra
trends-not-yet = ainda por vir
trends-none-yet = nada até agora
trends-running = em andamento
trends-unsure = talvez ainda não terminado
trends-cut = só os dias do período
trends-outside = fora do período
trends-conversations = { $count ->
    [one] { $count } conversa
    [many] { $count } de conversas
   *[other] { $count } conversas
}
trends-unusual = Atípico: o normal é { $median } (mediana de { $days ->
    [one] { $days } ocorrência
    [many] { $days } de ocorrências
   *[other] { $days } ocorrências
} deste dia da semana, dispersão { $spread })
trends-no-points = { $title }: o espaço de trabalho não enviou pontos.
trends-nothing-yet = { $title }: nada até agora neste período.
trends-none = { $title }: zero neste período.
trends-without-sample = { $title }: sem amostra neste período.
trends-most-on = { $title }: { $sum } no total; pico de { $most } em { $day }.
trends-most-from = { $title }: { $sum } no total; pico de { $most } a partir de { $time }.
trends-longest-on = { $title }: pico de { $longest } em { $day }.
trends-longest-from = { $title }: pico de { $longest } a partir de { $time }.
trends-changed = { " " }Em comparação com { $than }: { $change }.
trends-changed-about = { " " }Em comparação com { $than }, aprox.: { $change }.
trends-within-target = { " " }No máximo { $target }: { NUMBER($within) } de { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }No máximo { $target }: 0 de 0 (nenhum).
trends-unusual-days = { " " }{ $days ->
    [one] { $days } dia é atípico para o dia da semana.
    [many] { $days } de dias são atípicos para o dia da semana.
   *[other] { $days } dias são atípicos para o dia da semana.
}
