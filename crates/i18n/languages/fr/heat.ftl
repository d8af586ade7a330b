heat-title = Conversations par heure
heat-columns = Colonnes
heat-days = Chaque jour
heat-week = Une semaine habituelle
heat-load = Charger { $days ->
    [one] { $days } jour
    [many] { $days } de jours
    *[other] { $days } jours
} : { $calls ->
    [one] { $calls } appel
    [many] { $calls } d’appels
    *[other] { $calls } appels
}
heat-load-long = { $load }, environ { NUMBER($minutes) } min
heat-part = Heures reçues : { NUMBER($known) } sur { $days ->
    [one] { $days } jour
    [many] { $days } de jours
    *[other] { $days } jours
}.
heat-not-asked = L’espace de travail ne donne les heures que d’un jour à la fois : chaque jour est donc un appel. Aucun de ces jours n’est encore là.
heat-too-long = Les heures sont affichées pour { NUMBER($most) } jours au plus. Choisissez une période plus courte.
heat-hour = { $day }, { $hour }
heat-none = Aucune conversation dans les heures reçues.
heat-most = Maximum, { $most } : { $when }.
heat-most-usual = Maximum en moyenne, { $most } : { $when }.
heat-conversations = { $count ->
    [0] aucune conversation
    [one] { $count } conversation
    [many] { $count } de conversations
    *[other] { $count } conversations
}
heat-so-far = { $conversations } pour l’instant
heat-unknown = pas encore demandé
heat-about = Les heures sont celles du fuseau des rapports de l’espace de travail, comptées depuis minuit. Chaque couleur représente à peu près autant d’heures qu’une autre, pour qu’une heure chargée ne fasse pas pâlir les autres ; la plus pâle signifie aucune.
heat-day = Jour
heat-colours = Conversations par heure
heat-colour-none = aucune
heat-colour-from = dès { $number }
heat-none-here = Aucune de ces heures n’est encore là.
heat-no-whole-day = Aucun jour déjà terminé à sa réception n’est encore là.
heat-untold = non communiqué par heure
heat-skipped = sautée par le changement d’heure
