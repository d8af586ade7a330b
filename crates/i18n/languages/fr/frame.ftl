frame-skip = Aller aux chiffres
frame-brand = Omnichannel Dashboard
frame-tabs = Vues
frame-saved-views = Vues enregistrées
frame-add = Ajouter un espace de travail
frame-keys-list = Raccourcis clavier
frame-close = Fermer
frame-cancel = Annuler
frame-keys = Raccourcis

frame-demo = Démo
frame-demo-note = Données de démonstration, et non celles de votre espace de travail.
frame-connect = Connecter le vôtre
frame-offline = Hors ligne
frame-offline-note =
    Vous êtes hors ligne. Les chiffres affichés sont les derniers reçus ; chaque panneau indique leur ancienneté, et ils seront actualisés dès le retour du réseau.
frame-silent = Pas de réponse
frame-silent-note =
    { $host } ne répond pas. Les chiffres de cette page sont les derniers arrivés, aussi anciens que l’indique chaque panneau.
frame-session-ended = Votre session a expiré. Connectez-vous pour continuer ; votre vue est conservée.
frame-lacks-permission =
    Votre compte n’a pas l’autorisation { $permission } ; certains panneaux ne peuvent donc pas être affichés. Demandez-la à un administrateur.

frame-foot = { $facts }. Rien ne sort de ce navigateur, hormis les demandes à l’espace de travail.
frame-signed-in = Compte : { $account }
frame-built-in-demo = démo intégrée
frame-version = Rocket.Chat { $version }
frame-premium = édition premium
frame-community = édition communautaire

frame-compared = Période de comparaison : { $range }.
frame-compared-with-nothing = Aucune comparaison.
frame-grouped-by-hour = Regroupement par heure.
frame-grouped-by-day = Regroupement par jour.
frame-grouped-by-week = Regroupement par semaine.
frame-grouped-by-month = Regroupement par mois.
frame-asking = Actualisation de tous les chiffres.
frame-no-search = Aucun tableau n’a ici assez de lignes pour une recherche.
frame-no-period = Cette période n’existe pas.
frame-all-rows = Toutes les lignes.
frame-all-departments = Tous les départements.

frame-wall = Affichage mural
frame-wall-leave = Quitter l’affichage mural
frame-wall-period = { $title }, { $range }
frame-wall-old = Chiffres anciens : trois actualisations n’en ont pas apporté de plus récents.
frame-tab = { $view } · { $brand }
