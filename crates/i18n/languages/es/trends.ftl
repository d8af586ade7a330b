### The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

trends-this-period = Este periodo

trends-value = { $name }: { $value }
trends-value-about = { $name }: aprox. { $value }
trends-hour = { $day }, { $time }
trends-no-sample = sin mediciones
trends-not-yet = por llegar
trends-none-yet = aún nada
trends-running = en curso
trends-unsure = quizá sin terminar
trends-cut = solo los días del periodo
trends-outside = fuera del periodo
trends-conversations = { $count ->
    [one] 1 conversación
    [many] { $count } de conversaciones
   *[other] { $count } conversaciones
}
trends-unusual = Inusual: lo habitual es { $median } (mediana del mismo día de la semana en { $days ->
    [one] 1 semana
    [many] { $days } de semanas
   *[other] { $days } semanas
}, dispersión { $spread })

trends-no-points = { $title }: el espacio de trabajo no envió puntos.
trends-nothing-yet = { $title }: aún nada en este periodo.
trends-none = { $title }: nada en este periodo.
trends-without-sample = { $title }: sin mediciones en este periodo.
trends-most-on = { $title }: { $sum } en total; el valor más alto, { $most } ({ $day }).
trends-most-from = { $title }: { $sum } en total; el valor más alto, { $most } (desde { $time }).
trends-longest-on = { $title }: el tiempo más largo, { $longest } ({ $day }).
trends-longest-from = { $title }: el tiempo más largo, { $longest } (desde { $time }).
trends-changed = { " " }En comparación con { $than }: { $change }.
trends-changed-about = { " " }En comparación con { $than }: aprox. { $change }.
trends-within-target = { " " }Como máximo { $target }: { NUMBER($within) } de { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Como máximo { $target }: 0 de 0 (sin datos).
trends-unusual-days = { " " }{ $days ->
    [one] 1 día con un valor inusual para su día de la semana.
    [many] { $days } de días con un valor inusual para su día de la semana.
   *[other] { $days } días con un valor inusual para su día de la semana.
}
