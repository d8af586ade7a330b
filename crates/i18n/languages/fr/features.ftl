## totals

totals-title = Totaux des conversations

totals-conversations = Conversations
totals-open = Ouvertes
totals-on-hold = En attente
totals-messages = Messages
totals-with-visitors = ceux des visiteurs compris
totals-visitors = Visiteurs
totals-latest-conversation = selon leur dernière conversation, en jours UTC
totals-no-sum = pas de total
totals-in-several = un visiteur peut figurer dans plusieurs départements

totals-total = Indicateur
totals-count = Nombre

totals-about-days = « Conversations », « Ouvertes », « En attente » et « Messages » portent sur les conversations créées ces jours-là, dans le fuseau des rapports de l’espace de travail.
totals-about-now = « Ouvertes », « En attente » et « Messages » donnent l’état au moment où l’espace de travail a répondu et changent tant que les conversations se poursuivent. « Ouvertes » compte aussi la file d’attente.
totals-about-messages = Les messages comprennent ceux des visiteurs. La tendance ne compte que ceux des agents et des bots, d’où l’écart.
totals-about-visitors = Les visiteurs sont ceux qui se sont enregistrés ou ont commencé leur dernière conversation ces jours-là, en jours UTC : une période ancienne perd ceux qui sont revenus depuis. Ni les messages écrits dans la conversation ni sa fermeture ne comptent. Sur les espaces de travail antérieurs à Rocket.Chat 7.0, la première réponse d’un mois compte.

## trend-panel

trend-panel-title = Tendance

trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = libellés envoyés par l’espace de travail

trend-panel-nothing-on = Aucune donnée le { $day }. L’espace de travail n’a envoyé aucun point pour ce graphique.
trend-panel-nothing = Aucune donnée du { $first } au { $last }. L’espace de travail n’a envoyé aucun point pour ce graphique.

trend-panel-date = Date
trend-panel-target = Objectif
trend-panel-met = atteint
trend-panel-missed = manqué
trend-panel-bucket = { $bucket } ({ $standing })

trend-panel-part = { NUMBER($come) } sur { $days ->
    [one] { $days } jour chargé
    [many] { $days } de jours chargés
   *[other] { $days } jours chargés
}. La suite s’affiche au fur et à mesure.
trend-panel-clocks-change = L’heure change ce jour-là dans le fuseau { $zone }. La journée compte { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
}, comptées depuis son début.
trend-panel-no-hours = L’espace de travail a envoyé des jours UTC au lieu d’heures, comme il le fait pour le jour où ses horloges reculent.
trend-panel-day-beside = L’espace de travail découpe les jours à minuit UTC et a envoyé un jour hors de la période. Ce jour est dessiné en plus pâle et n’est pas compté dans le résumé.
trend-panel-local-days = L’espace de travail découpe les jours à minuit dans le fuseau de son serveur et donne à chacun la date de la veille. Ici, chacun a sa propre date.
trend-panel-unknown-days = La réponse ne dit pas si ces jours commencent à minuit UTC ou à minuit dans le fuseau de l’espace de travail.
trend-panel-unlike-days = Les jours de la période de comparaison commencent à une autre heure et ne sont donc pas comparés à ceux-ci.
trend-panel-hour-beside = L’espace de travail envoie toujours 24 heures. La dernière appartient au jour suivant. Elle est dessinée en plus pâle et n’est pas comptée dans le résumé.
trend-panel-short-hours = Les rapports de l’espace de travail utilisent { $zone }, dont les heures ne coïncident pas avec UTC. Il n’envoie que { $minutes ->
    [one] la première minute
    [many] les { $minutes } premières de minutes
   *[other] les { $minutes } premières minutes
} de chaque heure : le reste manque dans ce graphique.
trend-panel-short-hours-maybe = Si les rapports de l’espace de travail utilisent { $zone }, dont les heures ne coïncident pas avec UTC, il n’envoie que { $minutes ->
    [one] la première minute
    [many] les { $minutes } premières de minutes
   *[other] les { $minutes } premières minutes
} de chaque heure, et le reste manque dans ce graphique.
trend-panel-unplaced = { $points ->
    [one] L’espace de travail a envoyé { $points } point qui ne correspond à aucun jour de cette période. Il figure sous son propre libellé.
    [many] L’espace de travail a envoyé { $points } de points qui ne correspondent à aucun jour de cette période. Ils figurent sous leurs propres libellés.
   *[other] L’espace de travail a envoyé { $points } points qui ne correspondent à aucun jour de cette période. Ils figurent sous leurs propres libellés.
}
trend-panel-approximate = Les semaines et les mois sont approximatifs : Rocket.Chat envoie des moyennes quotidiennes, pondérées ici par les conversations de chaque jour.

trend-panel-about-points = Chaque point compte les conversations créées pendant cette heure, ce jour, cette semaine ou ce mois. Pour plusieurs jours, Rocket.Chat envoie des jours UTC ou, sur certains serveurs, des jours dans le fuseau du serveur. Pour un seul jour, il envoie des heures dans le fuseau des rapports de l’espace de travail.
trend-panel-about-messages = Les messages des agents viennent des agents et des bots. Ceux des visiteurs en sont exclus, mais figurent dans les totaux. Une conversation sans message d’agent compte tout de même pour un.
trend-panel-about-averages = Les moyennes portent sur les conversations, et la durée de chat sur les conversations fermées. Le meilleur temps de première réponse est le plus court. Ces valeurs sont celles du moment où l’espace de travail a répondu et changent tant que les conversations se poursuivent.
trend-panel-about-responses = La réponse d’un bot compte comme réponse, sauf si l’espace de travail est réglé pour ignorer les messages automatiques. Si un agent écrit avant le visiteur, le dernier de ces messages compte comme première réponse.
trend-panel-part-before = Période de comparaison : { NUMBER($come) } sur { NUMBER($days) } jours chargés.

## tiles

tiles-versus = vs { $than }
tiles-more = Plus d’indicateurs
tiles-fewer = Moins d’indicateurs

tiles-first-response = Première réponse
tiles-response = Réponse
tiles-chat-duration = Durée de chat
tiles-reaction = Réaction
tiles-best-first-response = Meilleure première réponse
tiles-all-messages = Tous les messages
tiles-available-time = Temps de disponibilité
tiles-per-available-hour = Conversations par heure de disponibilité

tiles-about = environ
tiles-about-number = environ { $number }
tiles-open-and-held = { $open } ouvertes ou en file d’attente · { $held } en attente
tiles-finished-part = partie terminée uniquement
tiles-finished-sessions = sessions terminées uniquement
tiles-target-met = objectif de { $target } atteint
tiles-target-missed = objectif de { $target } manqué
tiles-some-agents-missing = il manque des agents

tiles-failed = Échec du chargement
tiles-premium = Offres premium uniquement
tiles-no-permission = Pas d’autorisation
tiles-unsupported = Rocket.Chat plus récent requis
tiles-not-recorded = Pas dans l’instantané
tiles-retry = Réessayer
tiles-value = Valeur

tiles-about-means = Les temps sont des moyennes des moyennes quotidiennes, pondérées par les conversations : proches de la moyenne réelle, mais pas exactes.
tiles-about-availability = Le temps de disponibilité est la somme calculée par l’espace de travail pour tous les agents et tous les départements, selon les jours du serveur. Il exclut les sessions en cours, perd du temps quand un agent change de statut et peut compter deux fois les chevauchements. Les conversations par heure de disponibilité divisent toutes les conversations par ce temps et sont donc approximatives elles aussi.

## notes

notes-running = Cette période n’est pas terminée.
notes-missed = Objectif de { $target } manqué { NUMBER($missed) } fois sur { NUMBER($all) }.
notes-missed-on = Objectif de { $target } manqué : { $days }.
notes-unusual = Inhabituel : { $day } ({ $value }, d’habitude { $usual }).
notes-unusual-days = { NUMBER($days) } jours inhabituels, le plus récent : { $day } ({ $value }, d’habitude { $usual }).
notes-most = Maximum : { $day } ({ $value }).
notes-longest = Maximum : { $day } ({ $value }).

## heat

heat-title = Conversations par heure
heat-columns = Colonnes
heat-days = Chaque jour
heat-week = Semaine type
heat-load = Charger { $days ->
    [one] { $days } jour
    [many] { $days } de jours
    *[other] { $days } jours
} ({ $calls ->
    [one] { $calls } requête
    [many] { $calls } de requêtes
    *[other] { $calls } requêtes
})
heat-load-long = { $load }, environ { NUMBER($minutes) } min
heat-part = { NUMBER($known) } sur { $days ->
    [one] { $days } jour chargé
    [many] { $days } de jours chargés
    *[other] { $days } jours chargés
}.
heat-not-asked = Rocket.Chat envoie les données horaires un jour à la fois. Rien n’est encore chargé.
heat-hour = { $day }, { $hour }
heat-none = Aucune conversation dans les heures chargées.
heat-most = Heure la plus chargée : { $when } ({ $most }).
heat-most-usual = Heure la plus chargée en moyenne : { $when } ({ $most }).
heat-conversations = { $count ->
    [0] aucune conversation
    [one] { $count } conversation
    [many] { $count } de conversations
    *[other] { $count } conversations
}
heat-so-far = { $conversations } pour l’instant
heat-unknown = pas encore chargé
heat-about = Les heures sont dans le fuseau des rapports de l’espace de travail, comptées depuis minuit. Chaque couleur couvre à peu près autant d’heures que la suivante, pour qu’une heure chargée ne fasse pas pâlir les autres. La plus pâle signifie « aucune conversation ».
heat-day = Jour
heat-colours = Conversations par heure
heat-none-here = Aucune heure chargée pour l’instant.
heat-no-whole-day = Aucun jour complet chargé pour l’instant.
heat-untold = pas de données horaires
heat-skipped = sautée au passage à l’heure d’été

## live

live-title = En ce moment
live-queued = En file d’attente
live-queued-note = attendent un agent
live-open = Ouvertes
live-open-note = avec un agent
live-on-hold = En attente
live-on-hold-note = mises de côté
live-agents = Agents disponibles
live-agents-note = en ligne, acceptent des conversations
live-of-all = { $available } sur { $all }

live-no-agents = Les agents n’ont pas pu être chargés. { $why }
live-all-agents = Agents de tous les départements : un agent peut appartenir à plusieurs.

live-about-conversations = Conversations créées au cours des 30 derniers jours, selon leur statut au moment où l’espace de travail a répondu. Les plus anciennes qui attendent encore ne sont pas comptées.
live-about-agents = Agents selon leur présence au moment où l’espace de travail a répondu. « Hors ligne » comprend ceux qui n’acceptent pas de conversations.

## agents

agents-title = Conversations par agent
agents-conversations = Conversations

agents-agent = Agent
agents-open = Ouvertes
agents-on-hold = En attente
agents-closed = Fermées
agents-total = Total
agents-share = Part

agents-community = D’après le rapport de l’édition communautaire, par nom d’utilisateur : conversations créées pendant la période qui sont ouvertes, en attente ou ont été fermées avant sa fin. Les conversations sans agent ne sont pas incluses.
agents-years = Rocket.Chat répond pour un an au plus : ces chiffres additionnent donc { $answers ->
    [one] { $answers } réponse
    [many] { $answers } de réponses
   *[other] { $answers } réponses
}. Les agents de même nom d’une année à l’autre comptent pour un seul.
agents-namesakes = Certains agents portent le même nom. Leurs chiffres sont additionnés.

agents-about-names = Conversations créées pendant la période, selon l’agent qui les a traitées. Les agents de même nom partagent une ligne, car l’espace de travail ne les distingue pas. Les conversations non attribuées n’ont pas eu d’agent.
agents-about-community = Sans offre premium, ou si un département est sélectionné : conversations ouvertes, en attente et fermées par nom d’utilisateur. Les conversations fermées comptent si elles l’ont été avant la fin de la période.
agents-about-monitor = Les personnes ayant le rôle de moniteur ne voient que les conversations de leurs propres unités.

agents-per-hour = Par heure de disponibilité
agents-with-username = { $name } ({ $username })
agents-former = { $name } (pas agent actuellement)
agents-bot = { $name } (bot)
agents-sharing = { $count ->
    [one] { $name } ({ $count } agent porte ce nom)
    [many] { $name } ({ $count } d’agents portent ce nom)
   *[other] { $name } ({ $count } agents portent ce nom)
}
agents-deleted = Agent supprimé
agents-deleted-many = { $count ->
    [one] { $count } agent supprimé
    [many] { $count } d’agents supprimés
   *[other] { $count } agents supprimés
}
agents-all-departments = Tous les départements
agents-not-by-department = Pas par département
agents-finished-sessions = Sessions terminées uniquement
agents-one-department = Un seul département
agents-old = Non actualisé
agents-no-sample = Rien à mesurer
agents-unknown = Inconnu : Rocket.Chat n’a envoyé aucun nombre lisible
agents-under-name = Compté dans la ligne du nom partagé
agents-not-matched = Rocket.Chat le compte sous un autre nom ou ID : association impossible
agents-not-applicable = Sans objet
agents-no-before = Le nombre précédent est inconnu
agents-no-total = Pas de total : certains nombres sont inconnus
agents-short-time = Moins d’une heure de disponibilité : valeur potentiellement très imprécise
agents-column-failed = { $columns } : { $why }
agents-retry = Réessayer : { $what }
agents-names-unknown = Les noms des agents sont illisibles. Les conversations comptées par nom ont donc leurs propres lignes. { $why }
agents-about-metrics = Temps et messages : conversations créées pendant la période, selon les jours du fuseau des rapports de l’espace de travail. La première réponse revient à qui l’a donnée, bot compris. Tout le reste revient à l’agent qui traite la conversation.
agents-about-available = Temps de disponibilité : sessions terminées, selon les jours du serveur de l’espace de travail, dans tous les départements. Les conversations par heure de disponibilité sont divisées par ce temps et grisées s’il est inférieur à une heure.
agents-about-matching = Les conversations sont comptées par nom affiché, le reste par nom d’utilisateur. Ils ne partagent une ligne que si un seul agent porte ce nom. Dans les totaux, les temps sont les moyennes des agents, pondérées par les conversations.

## split

split-switch = Séparer par département

split-title = Par département
split-metric = Indicateur

split-summary = { $metric } par département : { $list }.
split-part = { $name } { $value }

split-not-compared = Les courbes séparées ne sont pas comparées à une autre période.
split-common = Seuls les jours connus pour tous les départements sont affichés.
split-not-yet = Rien d’achevé pour l’instant

## departments

departments-title = Conversations par département
departments-conversations = Conversations

departments-department = Département
departments-answered = Réponse donnée
departments-waiting = Réponse attendue
departments-open = Ouvertes
departments-closed = Fermées
departments-total = Total

departments-community = D’après le rapport de l’édition communautaire, par nom de département : conversations créées pendant la période, dans leur état au moment où l’espace de travail a répondu. « Ouvertes » comprend celles en attente, « Fermées » celles fermées après la période. Les conversations sans département ne sont pas incluses.
departments-missing = { $count ->
    [one] L’espace de travail a annoncé { $count } département de plus qu’il n’en a envoyé. Il n’est pas affiché.
    [many] L’espace de travail a annoncé { $count } de départements de plus qu’il n’en a envoyé. Ils ne sont pas affichés.
   *[other] L’espace de travail a annoncé { $count } départements de plus qu’il n’en a envoyé. Ils ne sont pas affichés.
}

departments-about-answered = Conversations créées pendant la période, par département. « Réponse donnée » : le visiteur n’attend pas de réponse. « Réponse attendue » : il en attend une, ou en attendait une à la fermeture.
departments-about-community = Sans offre premium : conversations ouvertes et fermées par nom de département, dans leur état au moment où l’espace de travail a répondu. Les conversations fermées comptent même si elles l’ont été après la période.

departments-share = Part
departments-chat-duration = Durée de chat
departments-waiting-time = Temps d’attente
departments-service-time = Temps de traitement
departments-service-total = Temps de traitement total
departments-transferred = Transférées
departments-abandoned = Abandonnées
departments-abandoned-share = Taux d’abandon

departments-outdated = Non actualisé

departments-deleted = Département supprimé
departments-archived = { $name } (archivé)

departments-no-sample = Rien à mesurer
departments-unknown = Inconnu : Rocket.Chat n’a envoyé aucun nombre lisible


departments-about-averages = Le temps d’attente est le temps moyen jusqu’à la première réponse. Le temps de traitement est le temps moyen entre l’arrivée de l’agent et la dernière réponse. Les deux excluent les conversations où le visiteur attend.
departments-about-closed = « Durée de chat », « Temps de traitement total » et « Abandonnées » ne comptent que les conversations créées pendant la période et fermées avant sa fin.
departments-about-transferred = « Transférées » compte les transferts effectués pendant la période, quelle que soit la date de création de la conversation, pour son dernier département.
departments-about-abandoned = « Abandonnées » : à la fermeture, le visiteur se taisait depuis plus longtemps que l’espace de travail ne le permet (une heure par défaut). Le taux porte sur toutes les conversations créées pendant la période et est arrondi vers le bas.

## availability

availability-title = Disponibilité des agents
availability-on-service = Temps de disponibilité

availability-agent = Agent
availability-time = Temps de disponibilité
availability-once = Chevauchements comptés une fois

availability-nothing-on = Aucun temps de disponibilité le { $day }.
availability-nothing = Aucun temps de disponibilité du { $first } au { $last }.

availability-finished = Sessions terminées uniquement. Une session en cours est ajoutée à sa fin.
availability-worth = Ce sont les totaux de l’espace de travail. Ils peuvent être trop bas ou trop élevés : un changement de statut redémarre la session en cours et en perd le temps écoulé, et une session terminée deux fois compte double.
availability-unseen = Rocket.Chat n’envoie les sessions que d’un seul jour : les chevauchements sont donc invisibles sur plusieurs jours. Choisissez un seul jour pour les voir.
availability-missing = { $count ->
    [one] L’espace de travail a annoncé { $count } agent de plus qu’il n’en a envoyé. Il n’est pas affiché.
    [many] L’espace de travail a annoncé { $count } d’agents de plus qu’il n’en a envoyé. Ils ne sont pas affichés.
   *[other] L’espace de travail a annoncé { $count } agents de plus qu’il n’en a envoyé. Ils ne sont pas affichés.
}

availability-about = Sessions terminées, par jour dans le fuseau du serveur. Une session en cours est ajoutée à sa fin.
availability-about-sessions = Les sessions qui se chevauchent sont dessinées comme une seule. Si leur temps, chevauchements comptés une fois, diffère du total de l’espace de travail, les deux sont affichés. Le temps que l’espace de travail a perdu n’est dans aucune session et ne peut pas être affiché.
availability-drawn = Le graphique montre les { NUMBER($most) } agents qui ont le plus de temps. Le tableau les contient tous ({ NUMBER($all) }).

## timelines

timelines-told = { $agents ->
    [one] { $agents } agent disponible. Début le plus tôt : { $first }. Fin la plus tardive : { $last }.
    [many] { $agents } d’agents disponibles. Début le plus tôt : { $first }. Fin la plus tardive : { $last }.
   *[other] { $agents } agents disponibles. Début le plus tôt : { $first }. Fin la plus tardive : { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Pour { $agents } agent, le total de l’espace de travail diffère du temps des sessions. Le tableau donne les deux.
    [many] Pour { $agents } d’agents, le total de l’espace de travail diffère du temps des sessions. Le tableau donne les deux.
   *[other] Pour { $agents } agents, le total de l’espace de travail diffère du temps des sessions. Le tableau donne les deux.
}
timelines-none = Aucune session ne s’est terminée ce jour-là.

timelines-sessions = { $sessions ->
    [one] { $time } en { $sessions } session
    [many] { $time } en { $sessions } de sessions
   *[other] { $time } en { $sessions } sessions
}
timelines-once = { $sessions }, chevauchements comptés une fois
timelines-sum = Total de l’espace de travail : { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] et { $sessions } autre
    [many] et { $sessions } d’autres
   *[other] et { $sessions } autres
}

## drawers

drawers-close = Fermer
drawers-nobody = Introuvable
drawers-names-nobody = Cette adresse ne désigne ni agent ni département.
drawers-asking = Chargement…

drawers-share = { $own ->
    [one] { $own } conversation
    [many] { $own } de conversations
   *[other] { $own } conversations
}, { $share } du total ({ NUMBER($all) }).
drawers-own = { $count ->
    [one] { $count } conversation. Le total est inconnu, car des lignes manquent.
    [many] { $count } de conversations. Le total est inconnu, car des lignes manquent.
   *[other] { $count } conversations. Le total est inconnu, car des lignes manquent.
}

drawers-share-title = Part
drawers-no-number = L’espace de travail n’a envoyé aucun nombre.
drawers-show-only = Afficher uniquement ce département
drawers-department-totals = Totaux du département
drawers-department-trend = Tendance du département

drawers-conversations = Conversations
drawers-before = Comparaison avec { $than } : { NUMBER($before) }.
drawers-before-changed = Comparaison avec { $than } : { NUMBER($before) }, { $change }.
drawers-on-service = Temps de disponibilité
drawers-time = { $time } en tant que { $username }.
drawers-time-when = { $time } en tant que { $username } : { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = C’est le total de l’espace de travail. Les sessions, chevauchements comptés une fois, totalisent { $time }.
drawers-no-time = Aucun temps de disponibilité sous ce nom.
drawers-not-among = Absent des lignes lisibles : la valeur est donc inconnue.
drawers-sessions-of = Sessions du { $day }
drawers-no-sessions = Aucune session terminée le { $day }.

drawers-team = Par rapport à l’équipe
drawers-measure = Indicateur
drawers-value = Cet agent
drawers-team-median = Médiane de l’équipe
drawers-about-team = La médiane porte sur les agents qui ont des conversations pendant la période.
drawers-difference = Écart
drawers-few = trop peu de conversations
drawers-rank = N° { $rank } sur { $agents } par nombre de conversations.
drawers-rank-of-known = N° { $rank } sur { $agents } par nombre de conversations, hors agents dont le nombre est inconnu.
drawers-no-daily = Rocket.Chat n’a pas de données quotidiennes pour un seul agent.
drawers-username = Nom d’utilisateur : { $username }
drawers-id = ID : { $id }
drawers-shared-name = Plusieurs agents portent ce nom : { $usernames }. Rocket.Chat n’indique pas à qui revient chaque conversation.

drawers-department-id = ID : { $id }

drawers-metrics = Indicateurs du département
drawers-metric = Indicateur
drawers-own-value = Ce département

drawers-department-agents = Agents du département
drawers-about-median = La médiane porte sur les départements qui ont des conversations pendant la période. Les conversations sans département sont exclues.
drawers-median = Médiane des départements

## view-export: Taking all numbers of a view out of the page: the menu in the bar, and its files.

view-export-label = Exporter cette vue
view-export-workbook = Classeur Excel
view-export-archive = Fichiers CSV dans un ZIP
view-export-answers = Réponses en JSON
view-export-snapshot = Instantané (HTML)
view-export-with-agents = Avec les noms des agents
view-export-with-workspace = Avec le nom de l’espace de travail
view-export-writing = Création du fichier…
view-export-saved = Téléchargé.
view-export-failed = Impossible de créer le fichier. Vérifiez votre connexion, puis choisissez-le à nouveau.
view-export-receipt = Justificatif
view-export-detail = Détail
view-export-view = Vue
view-export-compared = Période de comparaison
view-export-exported = Exporté
view-export-missing = Pas de chiffres

## report

report-default-title = Rapport du support, { $range }
report-periods = Période du rapport
report-print = Imprimer ou enregistrer en PDF
report-title = Titre
report-remarks = Remarques
report-kept = Enregistré dans ce navigateur et imprimé avec le rapport.
report-not-kept = Ce navigateur n’a pas pu l’enregistrer : son stockage est plein ou bloqué. L’impression le contient quand même.
report-workspace = Espace de travail
report-period = Période
report-compared = Comparé à
report-not-compared = aucune autre période
report-zone = Fuseau horaire
report-departments = Départements
report-all-departments = tous les départements
report-running = Cette période n’est pas terminée. Ses chiffres vont changer.
report-notable = Jours notables
report-sign = { $sign } : { $why }
report-made = Établi : { $moment } (fuseau horaire : { $zone }).
report-oldest = Chiffres les plus anciens : { $moment }.

## snapshot:

snapshot-title = { $view } – { $workspace }
snapshot-notice = Un instantané des chiffres du { $moment } ({ $zone }). Il reste tel quel, s’ouvre sans réseau et n’envoie rien.
snapshot-hidden = { " " }Les noms des agents sont remplacés, et les graphiques qui les montrent sont omis.
snapshot-agent = Agent { $number }
snapshot-saved-by = Enregistré par
snapshot-open = Ouvrir un instantané…
snapshot-tab = Instantané
snapshot-banner = { $workspace } au { $moment }. Ces chiffres ne changent pas.
snapshot-close = Fermer l’instantané
snapshot-lost = Cette adresse montrait un instantané. Rouvrez son fichier pour le voir.
snapshot-not-one = Ce fichier n’est pas un instantané de ce tableau de bord. Choisissez un fichier HTML issu de « Exporter cette vue ».
snapshot-without-data = Cet instantané ne se lit que comme fichier : il ne contient pas de données pour cette page. Ouvrez-le dans un navigateur.
snapshot-unreadable = Cet instantané est endommagé, ou une version plus récente de cette page l’a enregistré. Redemandez-le, ou mettez la page à jour.
snapshot-compare = Comparer avec un instantané…
snapshot-compare-title = Changements depuis { $moment }
snapshot-compare-note = Seuls les jours terminés quand l’instantané a été enregistré sont comparés.
snapshot-compare-waiting = Chargement des chiffres actuels…
snapshot-compare-same = Aucun changement. Chiffres comparés : { NUMBER($count) }.
snapshot-compare-changed = Modifiés : { NUMBER($changed) }. Chiffres comparés : { NUMBER($count) }.
snapshot-compare-nothing = Non comparé : aucun jour terminé.
snapshot-compare-elsewhere = Cet instantané vient de { $theirs }, et la page montre { $ours }. Choisissez-en un de { $ours }.
snapshot-compare-unnamed = Cet instantané ne dit pas de quel espace de travail il vient : impossible de le comparer.
snapshot-compare-language = L’instantané est dans une autre langue : les chiffres sous des noms de métriques sont donc omis.
snapshot-compare-number = Chiffre
snapshot-compare-then = Instantané
snapshot-compare-now = Maintenant
