sign-in-title = Omnichannel Dashboard
sign-in-lead = Voyez combien de conversations sont arrivées, en combien de temps il y a été répondu, qui s’en est chargé et quand personne n’était disponible. Votre navigateur ne communique qu’avec votre propre espace de travail Rocket.Chat.
sign-in-signed-in-to = Vos sessions ouvertes
sign-in-no-workspace = Pas d’espace de travail sous la main ?
sign-in-demo = Explorer la démo
sign-in-secret = Un jeton présent dans l’adresse a été ignoré et retiré. Si d’autres personnes ont pu le voir, remplacez-le dans Rocket.Chat.
sign-in-sandboxed = Cette page se trouve dans un bac à sable (sandbox), qui cache d’où elle vient : un espace de travail qui n’admet que certaines origines ne peut pas l’admettre, rien ne peut être conservé et le formulaire peut rester sans effet. La personne qui l’a mis en place peut y ajouter allow-same-origin et allow-forms ; sinon, ouvrez cette page dans son propre onglet.

sign-in-ended = session expirée
sign-in-kept-tab = session conservée pour cet onglet
sign-in-kept-not = session non conservée
sign-in-kept-device = session conservée sur cet appareil
