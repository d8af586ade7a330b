change-percent = { NUMBER($percent) } %
change-more = { $percent } de plus
change-fewer = { $percent } de moins
change-less = { $percent } de moins
change-longer = { $percent } plus longue
change-shorter = { $percent } plus courte
change-slower = { $percent } plus long
change-faster = { $percent } plus court
change-same = identique
change-about-same = presque identique
change-after-none = zéro auparavant
change-before = { $before } auparavant
change-with-difference = { $words } ({ $difference })
change-beside = { $words } (par rapport à { $than })

headline-unknown = Le nombre de conversations reçues n’est pas connu.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] Aucune conversation
    [one] { $count } conversation
    [many] { $count } de conversations
   *[other] { $count } conversations
}
headline-than = , { $words } que { $than }
headline-as-many = , comme { $than }
headline-about-as-many = , à peu près autant que { $than }
headline-after-none = { "\u202F" }; { $than } : aucune
headline-after = { "\u202F" }; { $than } : { NUMBER($before) }
headline-no-response = { "\u202F" }; pas encore de première réponse
headline-response = { "\u202F" }; délai de première réponse d’environ { $duration }
headline-response-changed = { "\u202F" }; délai de première réponse d’environ { $duration }, { $words }
