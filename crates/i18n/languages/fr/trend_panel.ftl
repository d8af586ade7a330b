trend-panel-title = Tendance

trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = étiquettes propres à l’espace de travail

trend-panel-nothing-on = Aucune donnée le { $day }. L’espace de travail n’a envoyé aucun point pour ce graphique.
trend-panel-nothing = Aucune donnée du { $first } au { $last }. L’espace de travail n’a envoyé aucun point pour ce graphique.

trend-panel-date = Date
trend-panel-bucket = { $bucket } ({ $standing })

trend-panel-part = Reçu jusqu’ici : { NUMBER($come) } sur { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
} ; la suite s’affiche à mesure qu’elle arrive.
trend-panel-clocks-change = L’heure change ce jour-là ({ $zone }) : la journée a { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
}, comptées depuis son début.
trend-panel-no-hours = L’espace de travail a envoyé des jours UTC au lieu d’heures, comme il le fait pour le jour où son horloge est retardée.
trend-panel-day-beside = L’espace de travail découpe les jours à minuit UTC et a envoyé un jour hors de la période ; il est dessiné en plus pâle et n’est pas compté dans le résumé.
trend-panel-local-days = L’espace de travail a découpé les jours à minuit dans le fuseau de son serveur et a donné à chacun la date de la veille ; ici, chacun est à sa propre date.
trend-panel-unknown-days = La réponse de l’espace de travail ne dit pas si ces jours commencent à minuit UTC ou à minuit dans son propre fuseau.
trend-panel-unlike-days = Les jours de la période comparée ont été découpés selon une autre horloge ; ils ne sont donc pas mis en regard de ceux-ci.
trend-panel-hour-beside = L’espace de travail envoie toujours 24 heures ; la dernière appartient au jour suivant, elle est dessinée en plus pâle et n’est pas comptée dans le résumé.
trend-panel-short-hours = Les rapports de l’espace de travail suivent le fuseau { $zone }, dont les heures ne coïncident pas avec celles d’UTC : ce graphique ne compte que { $minutes ->
    [one] la première minute
    [many] les { $minutes } premières de minutes
   *[other] les { $minutes } premières minutes
} de chaque heure, car l’espace de travail omet le reste.
trend-panel-short-hours-maybe = Si les rapports de l’espace de travail suivent le fuseau { $zone }, dont les heures ne coïncident pas avec celles d’UTC, ce graphique ne compte que { $minutes ->
    [one] la première minute
    [many] les { $minutes } premières de minutes
   *[other] les { $minutes } premières minutes
} de chaque heure, car l’espace de travail omet le reste.
trend-panel-unplaced = { $points ->
    [one] L’espace de travail a envoyé { $points } point qui ne correspond à aucun jour de cette période ; il figure sous sa propre étiquette.
    [many] L’espace de travail a envoyé { $points } de points qui ne correspondent à aucun jour de cette période ; ils figurent sous leurs propres étiquettes.
   *[other] L’espace de travail a envoyé { $points } points qui ne correspondent à aucun jour de cette période ; ils figurent sous leurs propres étiquettes.
}
trend-panel-approximate = L’espace de travail donne la moyenne de chaque jour ; celles des semaines et des mois en sont tirées, pondérées par les conversations de chaque jour : elles sont proches de la réalité, mais pas exactes.

trend-panel-about-points = Chaque point compte les conversations créées dans son intervalle. Plusieurs jours sont donnés en jours UTC entiers, par certains serveurs en jours de leur propre fuseau, un seul jour en heures selon le fuseau des rapports de l’espace de travail.
trend-panel-about-messages = Les messages des agents sont ceux des agents et des bots ; ils ne comprennent pas ceux des visiteurs, que les totaux incluent, et une conversation sans aucun message compte tout de même pour un.
trend-panel-about-averages = Les moyennes portent sur les conversations, et sur les conversations fermées pour la durée du chat ; le meilleur délai de première réponse est le plus court. Ces valeurs sont celles du moment où l’espace de travail a répondu : elles changent tant que les conversations se poursuivent.
trend-panel-about-responses = La réponse d’un bot compte aussi comme réponse, sauf si l’espace de travail est réglé pour ignorer les messages automatiques. Quand un agent écrit avant le visiteur, le dernier de ces messages compte comme première réponse.
trend-panel-part-before = De la période comparée, { NUMBER($come) } jours sur { NUMBER($days) } sont là.
