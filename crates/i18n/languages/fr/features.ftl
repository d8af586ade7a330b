## totals

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

## trend-panel

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

## tiles: Indicateurs

tiles-versus = par rapport à { $than }
tiles-more = Plus d’indicateurs
tiles-fewer = Moins d’indicateurs
tiles-first-response = Première réponse
tiles-response = Réponse
tiles-chat-duration = Durée du chat
tiles-reaction = Réaction
tiles-best-first-response = Meilleure première réponse
tiles-all-messages = Tous les messages
tiles-available-time = Temps disponible
tiles-per-available-hour = Conversations par heure disponible
tiles-about = environ
tiles-about-number = environ { $number }
tiles-open-and-held = { $open } ouvertes ou en file · { $held } en attente
tiles-finished-part = partie terminée seulement
tiles-finished-sessions = sessions terminées seulement
tiles-some-agents-missing = il manque des agents
tiles-failed = Échec du chargement
tiles-premium = Offres Premium seulement
tiles-no-permission = Pas d’autorisation
tiles-unsupported = Rocket.Chat plus récent requis
tiles-retry = Réessayer
tiles-value = Valeur
tiles-about-means = Les durées sont des moyennes des moyennes quotidiennes, pondérées par les conversations : proches de la moyenne réelle, mais pas exactes.
tiles-about-availability = Le temps disponible est la somme calculée par l’espace de travail pour tous les agents et tous les départements, selon les jours du serveur. Elle exclut les sessions en cours, perd du temps quand un agent change de statut et peut compter deux fois des chevauchements. Les conversations par heure disponible divisent toutes les conversations par cette somme et sont donc approximatives elles aussi.

## notes: Remarques sur le graphique

notes-running = Cette période n’est pas terminée.
notes-missed = Objectif de { $target } manqué { NUMBER($missed) } fois sur { NUMBER($all) }.
notes-unusual = Inhabituel : { $day } ({ $value }, d’habitude { $usual }).
notes-unusual-days = { NUMBER($days) } jours inhabituels, le dernier { $day } ({ $value }, d’habitude { $usual }).
notes-most = Maximum : { $day } ({ $value }).
notes-longest = Le plus long : { $day } ({ $value }).

## heat

heat-title = Conversations par heure
heat-columns = Colonnes
heat-days = Chaque jour
heat-week = Une semaine habituelle
heat-load = Charger { $days ->
    [one] { $days } jour
    [many] { $days } de jours
    *[other] { $days } jours
} : { $calls ->
    [one] { $calls } appel
    [many] { $calls } d’appels
    *[other] { $calls } appels
}
heat-load-long = { $load }, environ { NUMBER($minutes) } min
heat-part = Heures reçues : { NUMBER($known) } sur { $days ->
    [one] { $days } jour
    [many] { $days } de jours
    *[other] { $days } jours
}.
heat-not-asked = Rocket.Chat envoie les données horaires un jour à la fois. Rien n’est encore chargé.
heat-too-long = Les heures sont affichées pour { NUMBER($most) } jours au plus. Choisissez une période plus courte.
heat-hour = { $day }, { $hour }
heat-none = Aucune conversation dans les heures reçues.
heat-most = Heure la plus chargée : { $when } ({ $most }).
heat-most-usual = Heure la plus chargée en moyenne : { $when } ({ $most }).
heat-conversations = { $count ->
    [0] aucune conversation
    [one] { $count } conversation
    [many] { $count } de conversations
    *[other] { $count } conversations
}
heat-so-far = { $conversations } pour l’instant
heat-unknown = pas encore demandé
heat-about = Les heures sont celles du fuseau des rapports de l’espace de travail, comptées depuis minuit. Chaque couleur représente à peu près autant d’heures qu’une autre, pour qu’une heure chargée ne fasse pas pâlir les autres ; la plus pâle signifie aucune.
heat-day = Jour
heat-colours = Conversations par heure
heat-none-here = Aucune de ces heures n’est encore là.
heat-no-whole-day = Aucun jour déjà terminé à sa réception n’est encore là.
heat-untold = non communiqué par heure
heat-skipped = sautée par le changement d’heure

## live

live-title = En ce moment
live-queued = En file d'attente
live-queued-note = attendent un agent
live-open = Ouvertes
live-open-note = avec un agent
live-on-hold = En attente
live-on-hold-note = mises de côté
live-agents = Agents disponibles
live-agents-note = en ligne et acceptant des conversations
live-of-all = { $available } sur { $all }
live-no-agents = Les agents n'ont pas pu être chargés. { $why }
live-all-agents = Agents de tous les départements : un agent peut appartenir à plusieurs.
live-about-conversations = Conversations créées au cours des 30 derniers jours, selon leur statut au moment de la réponse. Les plus anciennes qui attendent encore ne sont pas comptées.
live-about-agents = Agents selon leur présence au moment de la réponse. « Hors ligne » comprend ceux qui n'acceptent pas de conversations.

## agents

agents-title = Conversations par agent
agents-conversations = Conversations

agents-agent = Agent
agents-open = Ouvertes
agents-on-hold = En attente
agents-closed = Fermées
agents-total = Total
agents-share = Part

agents-community = D’après le rapport de l’édition communautaire, par nom d’utilisateur : conversations créées pendant la période qui sont ouvertes ou en attente, ou qui ont été fermées avant sa fin. Les conversations sans agent n’y figurent pas.
agents-years = L’espace de travail répond pour un an au plus ; ces chiffres sont donc la somme de { $answers ->
    [one] { $answers } réponse
    [many] { $answers } de réponses
   *[other] { $answers } réponses
}. Des agents de même nom dans des années différentes sont comptés comme un seul.
agents-namesakes = Certains agents portent le même nom ; leurs chiffres sont additionnés.

agents-about-names = Conversations créées pendant la période, selon l’agent qui les a traitées. Les agents de même nom partagent une ligne, car l’espace de travail ne les distingue pas. La ligne « Non attribuées » compte les conversations sans agent.
agents-about-community = Sans la licence premium : par nom d’utilisateur, conversations ouvertes, en attente et fermées ; les conversations fermées comptent si elles l’ont été avant la fin de la période.
agents-about-monitor = Un moniteur ne voit que les conversations de ses propres unités.
agents-per-hour = Par heure disponible
agents-with-username = { $name } ({ $username })
agents-former = { $name } (n’est pas agent actuellement)
agents-bot = { $name } (bot)
agents-sharing = { $count ->
    [one] { $name } ({ $count } agent porte ce nom)
    [many] { $name } ({ $count } agents portent ce nom)
   *[other] { $name } ({ $count } agents portent ce nom)
}
agents-deleted = Agent supprimé
agents-deleted-many = { $count ->
    [one] { $count } agent supprimé
    [many] { $count } agents supprimés
   *[other] { $count } agents supprimés
}
agents-all-departments = Tous les départements
agents-not-by-department = Pas par département
agents-finished-sessions = Sessions terminées seulement
agents-one-department = Un seul département
agents-old = Non actualisé
agents-no-sample = Rien à mesurer
agents-unknown = Inconnu : Rocket.Chat n’a pas envoyé de nombre lisible
agents-under-name = Compté dans la ligne du nom partagé
agents-not-matched = Rocket.Chat le compte sous un autre nom ou ID, il est donc impossible de l’associer
agents-not-applicable = Sans objet
agents-no-before = Le nombre précédent est inconnu
agents-no-total = Pas de total : tous les nombres ne sont pas connus
agents-short-time = Moins de 1 heure de disponibilité : peu fiable
agents-column-failed = { $columns } : { $why }
agents-retry = Réessayer : { $what }
agents-names-unknown = Les noms des agents ne sont pas lisibles : les conversations comptées par nom ont donc leurs propres lignes. { $why }
agents-about-metrics = Temps et messages : conversations créées pendant la période, selon les jours du fuseau des rapports. La première réponse revient à qui l’a donnée, bot compris ; le reste à l’agent qui traite la conversation.
agents-about-available = Temps disponible : sessions terminées, selon les jours du serveur, tous départements confondus. Les conversations par heure disponible en découlent et sont grisées sous une heure.
agents-about-matching = Les conversations sont comptées par nom affiché, le reste par nom d’utilisateur. Ils partagent une ligne seulement si un seul agent porte ce nom. Dans les totaux, les temps sont les moyennes des agents pondérées par leurs conversations.

## split: Several departments side by side.

split-switch = Séparer par département
split-title = Par département
split-metric = Indicateur
split-summary = { $metric } par département : { $list }.
split-part = { $name } { $value }
split-not-compared = Les lignes séparées ne sont pas comparées à une autre période.
split-common = Seuls les jours connus pour tous les départements sont affichés.
split-not-yet = Rien d’achevé pour l’instant


## departments

departments-title = Chats par département
departments-conversations = Conversations

departments-department = Département
departments-answered = Répondues
departments-waiting = Réponse attendue
departments-open = Ouvertes
departments-closed = Fermées
departments-total = Total

departments-community = D’après le rapport de l’édition communautaire, par nom de département : conversations créées pendant la période, dans leur état au moment où l’espace de travail a répondu : ouvertes, en attente comprises, ou fermées, même après sa fin. Les conversations sans département n’y figurent pas.
departments-missing = { $count ->
    [one] L’espace de travail a annoncé { $count } département de plus qu’il n’en a envoyé ; il n’est pas affiché.
    [many] L’espace de travail a annoncé { $count } de départements de plus qu’il n’en a envoyé ; ils ne sont pas affichés.
   *[other] L’espace de travail a annoncé { $count } départements de plus qu’il n’en a envoyé ; ils ne sont pas affichés.
}

departments-about-answered = Conversations créées pendant la période, par département. « Répondues » : aucune réponse n’est plus attendue. « Réponse attendue » : le visiteur en attend une, ou en attendait une à la fermeture.
departments-about-community = Sans la licence premium : par nom de département, conversations ouvertes et fermées, dans leur état au moment où l’espace de travail a répondu ; les conversations fermées comptent même si elles l’ont été après la fin de la période.
departments-share = Part
departments-chat-duration = Durée du chat
departments-waiting-time = Temps d’attente
departments-service-time = Temps de traitement
departments-service-total = Temps de traitement total
departments-transferred = Transférées
departments-abandoned = Abandonnées
departments-abandoned-share = Abandonnées %
departments-outdated = Non actualisé
departments-deleted = Département supprimé
departments-archived = { $name } (archivé)
departments-no-sample = Rien à mesurer
departments-unknown = La réponse de Rocket.Chat ne le dit pas
departments-column-failed = { $columns } : { $why }
departments-about-averages = Le temps d’attente est le temps moyen jusqu’à la première réponse ; le temps de traitement va de l’arrivée de l’agent à la dernière réponse. Les conversations où le visiteur attend n’y sont pas.
departments-about-closed = La durée du chat, le temps de traitement total et les abandons ne comptent que les conversations créées pendant la période et fermées avant sa fin.
departments-about-transferred = « Transférées » compte les transferts faits pendant la période, quelle que soit la date de création de la conversation, pour son dernier département.
departments-about-abandoned = Abandonnées : à la fermeture, le visiteur se taisait depuis plus longtemps que l’espace de travail ne le permet (une heure par défaut). Le pourcentage porte sur toutes les conversations créées pendant la période, arrondi vers le bas.


## availability

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

## timelines

timelines-told = { $agents ->
    [one] { $agents } agent en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
    [many] { $agents } d’agents en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
   *[other] { $agents } agents en service ; le premier dès { $first }, le dernier jusqu’à { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Pour { $agents } agent, la somme de l’espace de travail n’est pas le temps des sessions ; le tableau donne les deux.
    [many] Pour { $agents } d’agents, la somme de l’espace de travail n’est pas le temps des sessions ; le tableau donne les deux.
   *[other] Pour { $agents } agents, la somme de l’espace de travail n’est pas le temps des sessions ; le tableau donne les deux.
}
timelines-none = Aucune session ne s’est terminée ce jour-là.

timelines-sessions = { $sessions ->
    [one] { $time } en { $sessions } session
    [many] { $time } en { $sessions } de sessions
   *[other] { $time } en { $sessions } sessions
}
timelines-once = { $sessions }, chevauchements comptés une fois
timelines-sum = Somme de l’espace de travail lui-même : { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] et { $sessions } autre
    [many] et { $sessions } d’autres
   *[other] et { $sessions } autres
}

## drawers

drawers-close = Fermer
drawers-nobody = Introuvable
drawers-names-nobody = L’adresse ne désigne aucun agent ni département.
drawers-asking = Chargement…

drawers-share = { $own ->
    [one] { $own } conversation
    [many] { $own } de conversations
   *[other] { $own } conversations
}, { $share } du total ({ NUMBER($all) }).
drawers-own = { $count ->
    [one] { $count } conversation. On ne sait pas combien il y en a eu au total, car des lignes manquent.
    [many] { $count } de conversations. On ne sait pas combien il y en a eu au total, car des lignes manquent.
   *[other] { $count } conversations. On ne sait pas combien il y en a eu au total, car des lignes manquent.
}

drawers-share-title = Part
drawers-no-number = L’espace de travail n’a envoyé aucun nombre.
drawers-show-only = N’afficher que ce département
drawers-department-totals = Totaux du département
drawers-department-trend = Tendance du département

drawers-conversations = Conversations
drawers-before = Par rapport à { $than } : { NUMBER($before) }.
drawers-before-changed = Par rapport à { $than } : { NUMBER($before) } ; { $change }.
drawers-on-service = En service
drawers-time = { $time } en tant que { $username }.
drawers-time-when = { $time } en tant que { $username } : { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = C’est la somme de l’espace de travail lui-même ; les sessions, chevauchements comptés une fois, font { $time }.
drawers-no-time = Aucun temps de service sous ce nom.
drawers-not-among = Absent des lignes qui ont pu être lues ; on ne peut donc pas le dire.
drawers-single-day = Choisissez un seul jour pour voir les horaires.
drawers-team = Par rapport à l’équipe
drawers-measure = Indicateur
drawers-value = Agent
drawers-team-median = Médiane de l’équipe
drawers-about-team = La médiane porte sur les agents qui ont des conversations dans la période.
drawers-difference = Écart
drawers-few = trop peu de conversations
drawers-rank = N° { $rank } sur { $agents } par conversations.
drawers-rank-of-known = N° { $rank } sur { $agents } par conversations, hors agents dont le nombre propre est inconnu.
drawers-no-daily = Rocket.Chat n’a pas de chiffres quotidiens pour un agent.
drawers-username = Nom d’utilisateur : { $username }
drawers-id = ID : { $id }
drawers-shared-name = Plusieurs agents portent ce nom : { $usernames }. Rocket.Chat n’indique pas à qui revient chaque conversation.
drawers-department-id = ID : { $id }
drawers-metrics = Indicateurs du département
drawers-metric = Indicateur
drawers-own-value = Ce département
drawers-median = Médiane des départements
drawers-department-agents = Agents du département
drawers-about-median = La médiane porte sur les départements qui ont des conversations pendant la période, sans celles qui n’ont pas de département.

