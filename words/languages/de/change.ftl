### Änderungen und der Zeitraum in einem Satz

change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } mehr
change-fewer = { $percent } weniger
change-less = { $percent } weniger
change-longer = { $percent } länger
change-shorter = { $percent } kürzer
change-slower = { $percent } langsamer
change-faster = { $percent } schneller
change-same = unverändert
change-about-same = kaum verändert
change-after-none = vorher null
change-before = { $before } vorher
change-with-difference = { $words } ({ $difference })
headline-unknown = Wie viele Konversationen eingegangen sind, ist nicht bekannt.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] Keine Konversationen
    [one] 1 Konversation
   *[other] { $count } Konversationen
}
headline-than = , { $words } als { $than }
headline-as-many = , wie auch { $than }
headline-about-as-many = , etwa so viele wie { $than }
headline-after-none = , nach keiner { $than }
headline-after = , nach { NUMBER($before) } { $than }
headline-no-response = ; noch keine erste Antwort
headline-response = ; etwa { $duration } bis zur ersten Antwort
headline-response-changed = ; etwa { $duration } bis zur ersten Antwort, { $words }
