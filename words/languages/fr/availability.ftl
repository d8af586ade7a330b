availability-title = Disponibilité des agents
availability-on-service = En service

availability-agent = Agent
availability-time = Temps de disponibilité

availability-nothing-on = Aucun temps de service le { $day }.
availability-nothing = Aucun temps de service du { $first } au { $last }.

availability-finished = Sessions terminées uniquement : l’espace de travail ajoute une session en cours lorsqu’elle se termine.
availability-missing = { $count ->
    [one] L’espace de travail a annoncé { $count } agent de plus qu’il n’en a envoyé ; il n’est pas affiché.
    [many] L’espace de travail a annoncé { $count } d’agents de plus qu’il n’en a envoyé ; ils ne sont pas affichés.
   *[other] L’espace de travail a annoncé { $count } agents de plus qu’il n’en a envoyé ; ils ne sont pas affichés.
}

availability-about = Plages de service terminées, selon les jours du serveur de l’espace de travail. Une plage en cours est ajoutée lorsqu’elle se termine.
availability-drawn = Le graphique montre les { NUMBER($most) } agents les plus présents ; le tableau les contient tous ({ NUMBER($all) }).
