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

agents-about-names = Conversations créées pendant la période, selon l’agent qui les a traitées. Les agents de même nom gardent chacun leur ligne, mais au-delà d’un an leurs chiffres sont additionnés. La ligne « Non attribuées » compte les conversations sans agent.
agents-about-community = Sans la licence premium : par nom d’utilisateur, conversations ouvertes, en attente et fermées ; les conversations fermées comptent si elles l’ont été avant la fin de la période.
agents-about-monitor = Un moniteur ne voit que les conversations de ses propres unités.
