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
