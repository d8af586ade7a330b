### How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }%
change-more = { $percent } a mais
change-fewer = { $percent } a menos
change-less = { $percent } a menos
change-longer = { $percent } mais longa
change-shorter = { $percent } mais curta
change-slower = { $percent } mais lento
change-faster = { $percent } mais rápido
change-same = sem variação
change-about-same = quase sem variação
change-after-none = zero antes
change-before = contra { $before } antes
change-with-difference = { $words } ({ $difference })
change-beside = { $words } (em comparação com { $than })
headline-unknown = Não se sabe quantas conversas chegaram.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] Nenhuma conversa
    [one] { $count } conversa
    [many] { $count } de conversas
   *[other] { $count } conversas
}
headline-than = , { $words } que { $than }
headline-as-many = , assim como { $than }
headline-about-as-many = , quase o mesmo número que { $than }
headline-after-none = ; { $than }: nenhuma
headline-after = ; { $than }: { NUMBER($before) }
headline-no-response = ; ainda sem primeira resposta
headline-response = ; tempo de primeira resposta: cerca de { $duration }
headline-response-changed = ; tempo de primeira resposta: cerca de { $duration }, { $words }
