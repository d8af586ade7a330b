## panel

panel-updating = Actualisation…
panel-updated = actualisé { $age }
panel-ask-again = Actualiser
panel-refresh = Actualiser « { $title } »
panel-not-by-department = Non filtré par département
panel-show-table = Afficher le tableau
panel-hide-table = Masquer le tableau
panel-numbers-from = Dernières données : { $moment } ({ $age }).{ " " }
panel-try-now = Réessayer
panel-try-again = Réessayer
panel-no-numbers = Pas encore de données.
panel-told = { $name } : { $age }
panel-way-all-departments = Afficher tous les départements
panel-way-before = Afficher la période précédente
panel-way-latest = Afficher les 28 derniers jours

## covering

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = tous les départements
covering-departments = { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
}
covering-between-names = { ", " }
covering-beside = { $covers } · vs { $days }
covering-beside-unlike = { $covers } · vs { $days } ({ $own ->
    [one] { $own } jour
    [many] { $own } de jours
   *[other] { $own } jours
} contre { NUMBER($other) })
covering-times = { $covers } · heures : { $zone }

covering-zone = fuseau horaire : { $zone }
covering-utc-days = jours UTC
covering-server-days = jours dans le fuseau du serveur
covering-unknown-days = jours dans un fuseau inconnu
covering-reporting-days = jours dans le fuseau des rapports de l’espace de travail
covering-reporting-days-in = jours dans le fuseau des rapports de l’espace de travail, { $zone }
covering-reporting-hours = heures dans le fuseau des rapports de l’espace de travail
covering-reporting-hours-in = heures dans le fuseau des rapports de l’espace de travail, { $zone }
covering-hour-untold = Le { $day }, la dernière heure se répète dans le fuseau { $zone }. Quand une période se termine ce jour-là, l’espace de travail ne compte que la première des deux.
covering-hour-untold-maybe = Si l’espace de travail utilise { $zone } pour ses rapports : le { $day }, la dernière heure s’y répète. Quand une période se termine ce jour-là, l’espace de travail ne compte que la première des deux.

covering-sum = Somme de { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
} : { $names }.
covering-weighted = Valeur approchée, pondérée par les conversations de { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
} : { $names }.
covering-best = Meilleure valeur de { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
} : { $names }.
covering-each = { $count ->
    [one] Une requête pour { $count } département
    [many] Une requête pour chacun des { $count } de départements
   *[other] Une requête pour chacun des { $count } départements
} : { $names }.
covering-unread = { $count ->
    [one] { $count } ligne est illisible. Elle manque ici et dans le total.
    [many] { $count } de lignes sont illisibles. Elles manquent ici et dans le total.
   *[other] { $count } lignes sont illisibles. Elles manquent ici et dans le total.
}
covering-beyond = { $count ->
    [one] { $count } ligne supplémentaire n’est incluse ni ici ni dans le total : l’espace de travail en a plus que cette page ne peut en charger.
    [many] { $count } de lignes supplémentaires ne sont incluses ni ici ni dans le total : l’espace de travail en a plus que cette page ne peut en charger.
   *[other] { $count } lignes supplémentaires ne sont incluses ni ici ni dans le total : l’espace de travail en a plus que cette page ne peut en charger.
}

covering-no-conversations-on = Aucune conversation le { $day }.
covering-no-conversations = Aucune conversation du { $first } au { $last }.
covering-starts-on = Cette période est à venir. Elle commence le { $day }.

## age

age-now = à l’instant
age-minutes = { $minutes ->
    [one] il y a { $minutes } min
    [many] il y a { $minutes } min
   *[other] il y a { $minutes } min
}
age-hours = { $hours ->
    [one] il y a { $hours } h
    [many] il y a { $hours } h
   *[other] il y a { $hours } h
}
age-days = { $days ->
    [one] il y a { $days } jour
    [many] il y a { $days } de jours
   *[other] il y a { $days } jours
}
age-moment = { $day } à { $time }

## progress

progress-asking = Chargement de { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
} depuis { $host }…
progress-still-waiting = Chargement toujours en cours. Les longues périodes prennent plus de temps.
progress-sooner = Afficher 7 jours
progress-limited = L’espace de travail limite le nombre de requêtes par minute pour ce rapport.
progress-continuing = { " " }{ $seconds ->
    [one] Reprise dans { $seconds } s.
    [many] Reprise dans { $seconds } s.
   *[other] Reprise dans { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Nouvel essai dans { $seconds } s.
    [many] Nouvel essai dans { $seconds } s.
   *[other] Nouvel essai dans { $seconds } s.
}
progress-cancel = Annuler
progress-skip = Passer
progress-label = Progression
progress-parts = { " " }Parties chargées : { NUMBER($done) } sur { NUMBER($all) }, encore { NUMBER($left) }.

## receipt

receipt-title = À propos de ce chiffre
receipt-covers = Périmètre : { $covers }
receipt-calls = { $calls ->
    [one] { $calls } requête
    [many] { $calls } de requêtes
   *[other] { $calls } requêtes
} :
receipt-kept = Aucune requête, { $kept ->
    [one] { $kept } réponse en cache
    [many] { $kept } de réponses en cache
   *[other] { $kept } réponses en cache
} :
receipt-calls-and-kept = { $calls ->
    [one] { $calls } requête
    [many] { $calls } de requêtes
   *[other] { $calls } requêtes
}, { $kept ->
    [one] { $kept } réponse en cache
    [many] { $kept } de réponses en cache
   *[other] { $kept } réponses en cache
} :
receipt-answered = réponse en { $millis } ms ({ $at })
receipt-not-answered = aucune réponse après { $millis } ms ({ $at })
receipt-not-asked = en cache ({ $at }), sans nouvelle requête

## units

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change

change-percent = { NUMBER($percent) } %
change-more = { $percent } de plus
change-fewer = { $percent } de moins
change-less = { $percent } de moins
change-longer = { $percent } de plus
change-shorter = { $percent } de moins
change-slower = { $percent } de plus
change-faster = { $percent } de moins
change-same = aucun changement
change-about-same = presque identique
change-after-none = rien auparavant
change-before = { $before } auparavant
change-with-difference = { $words } ({ $difference })

## comparing

comparing-before = Avant
comparing-change = Évolution

comparing-whole = La journée n’est pas terminée : pas encore de pourcentage.
comparing-running = Ces jours ou ceux de la comparaison ne sont peut-être pas terminés dans le fuseau de l’espace de travail : pas encore de pourcentage.
comparing-elapsed = Comparaison jusqu’au même point : { $than }.

## tables

tables-search = Rechercher
tables-search-of = Rechercher dans « { $table } »
tables-clear = Effacer
tables-found = { $all ->
    [one] { NUMBER($found) } sur { $all } ligne
    [many] { NUMBER($found) } sur { $all } de lignes
   *[other] { NUMBER($found) } sur { $all } lignes
}
tables-found-none = Aucune ligne ne contient « { $search } ».
tables-show-all = Tout afficher ({ NUMBER($all) })
tables-sort-by = Trier par
tables-default-order = Ordre par défaut
tables-from-a = { $column }, de A à Z
tables-from-z = { $column }, de Z à A
tables-lowest-first = { $column }, ordre croissant
tables-highest-first = { $column }, ordre décroissant
tables-columns = Colonnes
tables-columns-of = Colonnes de « { $table } »
tables-reset-columns = Réinitialiser les colonnes

tables-own-order = Ordre par défaut.
tables-sorted-from-a = Tri par { $column }, de A à Z.
tables-sorted-from-z = Tri par { $column }, de Z à A.
tables-sorted-lowest-first = Tri par { $column }, ordre croissant.
tables-sorted-highest-first = Tri par { $column }, ordre décroissant.

tables-not-sent = non envoyé

## export

export-title = Exporter
export-of = Exporter { $panel }
export-csv = CSV
export-csv-plain = CSV, tableau seul
export-details = Détails en CSV
export-copy = Copier le tableau
export-png = Image (PNG)
export-svg = Image (SVG)
export-copy-picture = Copier l’image
export-on-white = Images sur fond blanc
export-details-file = details
export-copied = Copié.
export-copy-failed = Le navigateur n’autorise pas la copie. Téléchargez plutôt le CSV.
export-failed = Le navigateur n’a pas créé le fichier. Copiez plutôt le tableau.
export-picture-failed = Votre navigateur n’a pas créé l’image. Faites plutôt une capture d’écran.
export-copy-picture-failed = Votre navigateur n’a pas autorisé la copie. Téléchargez plutôt l’image.
export-source = Source : Rocket.Chat, { $workspace }. Réponse du { $moment } ({ $zone }).
export-report = Rapport
export-workspace = Espace de travail
export-period = Période
export-covers = Portée
export-answered = Réponse reçue
export-note = Remarque
export-old = Données anciennes : des chiffres plus récents ne sont pas arrivés.
export-empty = Raison des cellules vides
export-request = Requête
export-id = ID
export-unit = Unité
export-until = Jusqu’au

## targets

targets-count = Objectif (max.)
targets-seconds = Objectif (max., s)
targets-none = Aucun
