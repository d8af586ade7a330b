availability-title = Disponibilité des agents
availability-on-service = En service

availability-agent = Agent
availability-time = Temps de disponibilité
availability-once = Chevauchements comptés une fois

availability-nothing-on = Aucun temps de service le { $day }.
availability-nothing = Aucun temps de service du { $first } au { $last }.

availability-finished = Sessions terminées uniquement : l’espace de travail ajoute une session en cours lorsqu’elle se termine.
availability-worth = Ce sont les sommes de l’espace de travail lui-même, qui peuvent être inférieures ou supérieures à la réalité : un changement de statut recommence la session en cours et en perd le temps écoulé, et une session terminée deux fois compte double.
availability-unseen = L’espace de travail n’envoie les sessions que d’un seul jour : les chevauchements sur plusieurs jours ne se voient pas ici, mais un seul jour les montre.
availability-missing = { $count ->
    [one] L’espace de travail a annoncé { $count } agent de plus qu’il n’en a envoyé ; il n’est pas affiché.
    [many] L’espace de travail a annoncé { $count } d’agents de plus qu’il n’en a envoyé ; ils ne sont pas affichés.
   *[other] L’espace de travail a annoncé { $count } agents de plus qu’il n’en a envoyé ; ils ne sont pas affichés.
}

availability-about = Plages de service terminées, selon les jours du serveur de l’espace de travail. Une plage en cours est ajoutée lorsqu’elle se termine.
availability-about-sessions = Les sessions qui se chevauchent sont dessinées comme une seule. Là où leur temps, chaque instant compté une fois, n’est pas la somme de l’espace de travail, les deux sont affichés. Ce que l’espace de travail a perdu n’est dans aucune session et ne peut être montré.
availability-drawn = Le graphique montre les { NUMBER($most) } agents les plus présents ; le tableau les contient tous ({ NUMBER($all) }).
