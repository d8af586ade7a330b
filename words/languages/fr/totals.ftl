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
totals-last-active = selon leur dernière activité, en jours UTC
totals-no-sum = pas de somme
totals-in-several = un même visiteur peut figurer dans plusieurs départements

totals-total = Indicateur
totals-count = Nombre

totals-about-days = « Conversations », « Ouvertes », « En attente » et « Messages » portent sur les conversations créées pendant ces jours, selon le fuseau des rapports de l’espace de travail.
totals-about-now = Les conversations ouvertes ou en attente et les messages sont ceux du moment où l’espace de travail a répondu : ces chiffres changent tant que les conversations se poursuivent.
totals-about-messages = Les messages comprennent ceux des visiteurs ; la tendance ne compte que les messages des agents, d’où l’écart entre les deux.
totals-about-visitors = Les visiteurs sont ceux dont la fiche a été modifiée pour la dernière fois pendant ces jours, comptés en jours UTC : une période ancienne perd ceux qui sont revenus depuis.
