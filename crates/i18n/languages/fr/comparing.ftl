comparing-before = Avant
comparing-change = Évolution

comparing-whole = La journée en cours n’est pas terminée alors que les jours de comparaison sont complets : aucun pourcentage n’est donc indiqué.
comparing-running = Ces jours ou les jours de comparaison ne sont peut-être pas encore terminés selon l’horloge de l’espace de travail : aucun pourcentage n’est donc indiqué.
comparing-elapsed = Les jours de comparaison ne comptent que jusqu’au même point que la période affichée : { $than }.
