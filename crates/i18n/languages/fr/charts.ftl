charts-hour = Heure
charts-day = Jour
charts-week = Semaine
charts-month = Mois

charts-no-name = Sans nom
charts-unassigned = Non attribuées
charts-no-department = Sans département
charts-other = Autres ({ NUMBER($count) })

charts-open = Ouvertes
charts-on-hold = En attente
charts-closed = Fermées
