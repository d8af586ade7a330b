totals-title = Totaux des conversations

totals-conversations = Conversations
totals-came = créées pendant la période
totals-open = Ouvertes
totals-queued-included = parmi celles-ci, file d’attente comprise
totals-on-hold = En attente
totals-of-these = parmi celles-ci
totals-messages = Messages
totals-with-visitors = ceux des visiteurs compris
totals-visitors = Visiteurs
totals-latest-conversation = selon leur dernière conversation, en jours UTC
totals-no-sum = pas de somme
totals-in-several = un même visiteur peut figurer dans plusieurs départements

totals-total = Indicateur
totals-count = Nombre

totals-about-days = « Conversations », « Ouvertes », « En attente » et « Messages » portent sur les conversations créées pendant ces jours, selon le fuseau des rapports de l’espace de travail.
totals-about-now = Les conversations ouvertes ou en attente et les messages sont ceux du moment où l’espace de travail a répondu : ces chiffres changent tant que les conversations se poursuivent.
totals-about-messages = Les messages comprennent ceux des visiteurs ; la tendance ne compte que ceux des agents et des bots, d’où l’écart entre les deux.
totals-about-visitors = Les visiteurs sont ceux qui se sont enregistrés ou ont commencé leur dernière conversation pendant ces jours, comptés en jours UTC : une période ancienne perd ceux qui sont revenus depuis. Ce qui y est écrit et sa fermeture ne comptent pas ; dans les espaces de travail antérieurs à Rocket.Chat 7.0, la première réponse d’un mois compte.
