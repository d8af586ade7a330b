### How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } más
change-fewer = { $percent } menos
change-less = { $percent } menos
change-longer = { $percent } más largo
change-shorter = { $percent } más corto
change-slower = { $percent } más lento
change-faster = { $percent } más rápido
change-same = igual
change-about-same = casi igual
change-after-none = antes 0
change-before = antes { $before }
change-with-difference = { $words } ({ $difference })
change-beside = { $words } (en comparación con { $than })

headline-unknown = No se sabe cuántas conversaciones llegaron.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] Ninguna conversación
    [one] 1 conversación
    [many] { $count } de conversaciones
   *[other] { $count } conversaciones
}
headline-than = , un { $words } que { $than }
headline-as-many = , igual que { $than }
headline-about-as-many = , casi igual que { $than }
headline-after-none = ; { $than }: ninguna
headline-after = ; { $than }: { NUMBER($before) }
headline-no-response = ; aún sin primera respuesta
headline-response = ; tiempo de primera respuesta: aprox. { $duration }
headline-response-changed = ; tiempo de primera respuesta: aprox. { $duration }, { $words }
