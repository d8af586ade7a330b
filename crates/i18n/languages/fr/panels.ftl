## panel

panel-updating = Mise à jour…
panel-updated = mis à jour { $age }
panel-ask-again = Actualiser
panel-refresh = Actualiser « { $title } »
panel-not-by-department = Non filtré par département
panel-show-table = Afficher le tableau
panel-hide-table = Masquer le tableau
panel-numbers-from = Derniers chiffres reçus : { $moment } ({ $age }).{ " " }
panel-try-now = Réessayer
panel-try-again = Réessayer
panel-no-numbers = Pas encore de chiffres.
panel-told = { $name } : { $age }
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
covering-beside = { $covers } · comparaison : { $days }
covering-beside-unlike = { $covers } · comparaison : { $days } ({ $own ->
    [one] { $own } jour
    [many] { $own } de jours
   *[other] { $own } jours
} contre { NUMBER($other) })
covering-times = { $covers } · horaires : { $zone }

covering-zone = fuseau horaire : { $zone }
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
covering-starts-on = Cette période est dans le futur. Elle commence le { $day }.

## age

age-now = à l’instant
age-minutes = { $minutes ->
    [one] il y a { $minutes } min
    [many] il y a { $minutes } min
   *[other] il y a { $minutes } min
}
age-hours = { $hours ->
    [one] il y a { $hours } h
    [many] il y a { $hours } h
   *[other] il y a { $hours } h
}
age-days = { $days ->
    [one] il y a { $days } jour
    [many] il y a { $days } de jours
   *[other] il y a { $days } jours
}
age-moment = { $day } à { $time }

## progress

progress-asking = Demande à { $host } : { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}…
progress-still-waiting = Toujours en attente : les longues périodes demandent du temps à l’espace de travail.
progress-sooner = Prendre 7 jours
progress-limited = L’espace de travail limite le nombre d’appels par minute pour ce rapport.
progress-continuing = { " " }{ $seconds ->
    [one] Reprise dans { $seconds } s.
    [many] Reprise dans { $seconds } s.
   *[other] Reprise dans { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Nouvel essai dans { $seconds } s.
    [many] Nouvel essai dans { $seconds } s.
   *[other] Nouvel essai dans { $seconds } s.
}
progress-cancel = Annuler
progress-skip = Passer
progress-label = Avancement
progress-parts = { " " }{ NUMBER($done) } parties sur { NUMBER($all) } sont arrivées, il en reste { NUMBER($left) }.

## receipt

receipt-title = À propos de ce chiffre
receipt-covers = Périmètre : { $covers }
receipt-calls = Obtenu en { $calls ->
    [one] { $calls } appel
    [many] { $calls } d’appels
   *[other] { $calls } appels
} :
receipt-kept = Obtenu sans appel, à partir de { $kept ->
    [one] { $kept } réponse conservée
    [many] { $kept } de réponses conservées
   *[other] { $kept } réponses conservées
} :
receipt-calls-and-kept = Obtenu en { $calls ->
    [one] { $calls } appel
    [many] { $calls } d’appels
   *[other] { $calls } appels
} et à partir de { $kept ->
    [one] { $kept } réponse conservée
    [many] { $kept } de réponses conservées
   *[other] { $kept } réponses conservées
} :
receipt-answered = réponse reçue en { $millis } ms ({ $at })
receipt-not-answered = sans réponse après { $millis } ms ({ $at })
receipt-not-asked = réponse conservée ({ $at }), sans nouvel appel

## units

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change

change-percent = { NUMBER($percent) } %
change-more = { $percent } de plus
change-fewer = { $percent } de moins
change-less = { $percent } de moins
change-longer = { $percent } plus longue
change-shorter = { $percent } plus courte
change-slower = { $percent } plus long
change-faster = { $percent } plus court
change-same = aucun changement
change-about-same = presque identique
change-after-none = aucun auparavant
change-before = auparavant { $before }
change-with-difference = { $words } ({ $difference })

## comparing

comparing-before = Avant
comparing-change = Évolution

comparing-whole = La journée en cours n’est pas terminée alors que les jours de comparaison sont complets : aucun pourcentage n’est donc indiqué.
comparing-running = Ces jours ou les jours de comparaison ne sont peut-être pas encore terminés selon l’horloge de l’espace de travail : aucun pourcentage n’est donc indiqué.
comparing-elapsed = Les jours de comparaison ne comptent que jusqu’au même point que la période affichée : { $than }.

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
tables-default-order = Ordre d’origine
tables-from-a = { $column }, de A à Z
tables-from-z = { $column }, de Z à A
tables-lowest-first = { $column }, du plus petit au plus grand
tables-highest-first = { $column }, du plus grand au plus petit
tables-columns = Colonnes
tables-columns-of = Colonnes de « { $table } »
tables-reset-columns = Rétablir les colonnes

tables-own-order = Dans l’ordre propre au tableau.
tables-sorted-from-a = Tri par « { $column } », de A à Z.
tables-sorted-from-z = Tri par « { $column } », de Z à A.
tables-sorted-lowest-first = Tri par « { $column } », du plus petit au plus grand.
tables-sorted-highest-first = Tri par « { $column } », du plus grand au plus petit.

tables-not-sent = non envoyé

## targets

targets-count = Objectif, au plus
targets-seconds = Objectif, au plus (s)
targets-none = Aucun
