filters-label = Filtres
filters-chart = Graphique
filters-group = Regrouper par
filters-refresh = Actualisation
filters-logarithmic = Échelle logarithmique
filters-more = { $count ->
    [0] Filtres
    [one] Filtres ({ $count })
    [many] Filtres ({ $count })
   *[other] Filtres ({ $count })
}
filters-done = Terminé
filters-automatic-hour = Automatique (heure)
filters-automatic-day = Automatique (jour)
filters-automatic-week = Automatique (semaine)
filters-automatic-month = Automatique (mois)
filters-week-by-language = selon la langue ({ $day })

filters-step = { $name } : { $range }
filters-step-none = { $name } : indisponible

filters-departments-unknown = Les noms des départements ne sont pas connus. { $trouble }
filters-departments-unread = { $count ->
    [one] { $count } département n’a pas pu être lu et manque dans la liste.
    [many] { $count } de départements n’ont pas pu être lus et manquent dans la liste.
   *[other] { $count } départements n’ont pas pu être lus et manquent dans la liste.
}
filters-departments-beyond = { $count ->
    [one] { $count } département supplémentaire manque dans la liste : l’espace de travail en a plus que cette page n’en accepte.
    [many] { $count } de départements supplémentaires manquent dans la liste : l’espace de travail en a plus que cette page n’en accepte.
   *[other] { $count } départements supplémentaires manquent dans la liste : l’espace de travail en a plus que cette page n’en accepte.
}
filters-cost = environ { $calls ->
    [one] { $calls } appel supplémentaire
    [many] { $calls } d’appels supplémentaires
   *[other] { $calls } appels supplémentaires
}
filters-cost-overview = environ { $calls ->
    [one] { $calls } appel supplémentaire
    [many] { $calls } d’appels supplémentaires
   *[other] { $calls } appels supplémentaires
}, et { NUMBER($charts) } pour les petits graphiques lorsqu’ils seront à l’écran
filters-cost-nothing = aucun appel supplémentaire, car cette vue porte sur tous les départements
