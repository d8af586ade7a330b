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
change-beside = { $words } (gegenüber { $than })
headline-unknown = Wie viele Konversationen eingegangen sind, ist nicht bekannt.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] Keine Konversationen
    [one] 1 Konversation
   *[other] { $count } Konversationen
}
headline-than = , { $words } gegenüber { $than }
headline-as-many = , unverändert gegenüber { $than }
headline-about-as-many = , kaum verändert gegenüber { $than }
headline-after-none = ; im Vergleich mit { $than }: keine
headline-after = ; im Vergleich mit { $than }: { NUMBER($before) }
headline-no-response = ; noch keine erste Antwort
headline-response = ; etwa { $duration } bis zur ersten Antwort
headline-response-changed = ; etwa { $duration } bis zur ersten Antwort, { $words }
