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
drawers-not-by-department = Aucun rapport de l’espace de travail ne donne, par département, les conversations et le temps de service des agents.
drawers-show-only = N’afficher que ce département
drawers-department-totals = Totaux du département
drawers-department-trend = Tendance du département

drawers-conversations = Conversations
drawers-namesakes = Les agents qui portent ce nom sont comptés ensemble.
drawers-before = Par rapport à { $than } : { NUMBER($before) }.
drawers-before-changed = Par rapport à { $than } : { NUMBER($before) } ; { $change }.
drawers-on-service = En service
drawers-time = { $time } en tant que { $username }.
drawers-time-when = { $time } en tant que { $username } : { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = C’est la somme de l’espace de travail lui-même ; les sessions, chevauchements comptés une fois, font { $time }.
drawers-no-time = Aucun temps de service sous ce nom.
drawers-not-among = Absent des lignes qui ont pu être lues ; on ne peut donc pas le dire.
drawers-names-unknown = Les noms des agents ne sont pas connus ; cette information ne peut donc pas être indiquée. { $why }
drawers-single-day = Choisissez un seul jour pour voir les horaires.
drawers-not-by-agent = L’espace de travail ne donne ni tendance ni temps de réponse par agent.
