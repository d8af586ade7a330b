covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = tous les départements
covering-departments = { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
}
covering-between-names = { ", " }
covering-beside = { $covers } · comparaison : { $days }
covering-beside-unlike = { $covers } · comparaison : { $days } ({ $own ->
    [one] { $own } jour
    [many] { $own } de jours
   *[other] { $own } jours
} contre { NUMBER($other) })
covering-times = { $covers } · horaires : { $zone }

covering-zone = fuseau horaire : { $zone }
covering-utc-days = jours UTC
covering-server-days = jours du serveur de l’espace de travail
covering-unknown-days = jours d’une horloge inconnue
covering-reporting-days = jours selon le fuseau des rapports de l’espace de travail
covering-reporting-days-in = jours selon le fuseau des rapports de l’espace de travail, { $zone }
covering-reporting-hours = heures selon le fuseau des rapports de l’espace de travail
covering-reporting-hours-in = heures selon le fuseau des rapports de l’espace de travail, { $zone }
covering-hour-untold = Le { $day }, les horloges de { $zone } affichent deux fois la dernière heure : quand une période finit ce jour-là, l’espace de travail la compte la première fois et omet la seconde.
covering-hour-untold-maybe = Si les rapports de l’espace de travail suivent { $zone } : le { $day }, ses horloges affichent deux fois la dernière heure et, quand une période finit ce jour-là, l’espace de travail la compte la première fois et omet la seconde.

covering-sum = Somme de { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
} : { $names }.
covering-weighted = Valeur approchée, pondérée par les conversations de { $count ->
    [one] { $count } département
    [many] chacun des { $count } de départements
   *[other] chacun des { $count } départements
} : { $names }.
covering-best = Meilleure valeur parmi { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
} : { $names }.
covering-each = Demandé séparément pour { $count ->
    [one] { $count } département
    [many] chacun des { $count } de départements
   *[other] chacun des { $count } départements
} : { $names }.
covering-unread = { $count ->
    [one] { $count } ligne de la réponse n’a pas pu être lue : ce qu’elle dirait manque ici et dans la somme.
    [many] { $count } de lignes de la réponse n’ont pas pu être lues : ce qu’elles diraient manque ici et dans la somme.
   *[other] { $count } lignes de la réponse n’ont pas pu être lues : ce qu’elles diraient manque ici et dans la somme.
}
covering-beyond = { $count ->
    [one] { $count } ligne supplémentaire manque ici et dans la somme : l’espace de travail en a plus que cette page n’en accepte.
    [many] { $count } de lignes supplémentaires manquent ici et dans la somme : l’espace de travail en a plus que cette page n’en accepte.
   *[other] { $count } lignes supplémentaires manquent ici et dans la somme : l’espace de travail en a plus que cette page n’en accepte.
}

covering-no-conversations-on = Aucune conversation le { $day }.
covering-no-conversations = Aucune conversation du { $first } au { $last }.
covering-starts-on = Cette période commence le { $day }.
