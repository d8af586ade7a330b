## boot

boot-loading = Chargement du tableau de bord…
boot-slow = Chargement toujours en cours. Votre connexion est lente.
boot-later = Le chargement dure depuis dix secondes. Vérifiez votre connexion ou réessayez.
boot-failed = Impossible de charger le tableau de bord : l’un de ses fichiers est absent ou endommagé. Vérifiez votre connexion, puis réessayez. Si le problème persiste, demandez à l’hébergeur de cette page si tous les fichiers sont en place.
boot-absent = Cette page nécessite WebAssembly, absent ou désactivé dans ce navigateur. Utilisez un navigateur récent ou contactez votre administrateur.
boot-blocked = La politique de sécurité de ce serveur bloque WebAssembly. L’hébergeur de cette page peut ajouter 'wasm-unsafe-eval' à script-src dans son Content-Security-Policy.
boot-refused = La politique de sécurité de ce serveur bloque un fichier de cette page. L’hébergeur de cette page peut ajouter ceci à son Content-Security-Policy :
boot-sandboxed = Un bac à sable (sandbox) bloque les fichiers de cette page : celui du cadre qui l’entoure ou celui de la politique du serveur. La personne qui l’a mis en place peut ajouter allow-same-origin. Vous pouvez aussi ouvrir cette page dans son propre onglet.
boot-again = Réessayer
boot-stopped = Le tableau de bord a cessé de fonctionner. Votre vue reste dans l’adresse.
boot-reload = Recharger
boot-translated = Votre navigateur ou une extension a traduit cette page. Le texte d’origine est rétabli, car les nombres traduits ne s’actualisent plus. Désactivez la traduction de cette page. Pour changer de langue, utilisez le menu en bas.
boot-translating = Votre navigateur ou une extension continue de traduire cette page. La page est masquée, car les nombres traduits ne s’actualisent plus. Désactivez la traduction de cette page, puis rechargez-la. Pour changer de langue, utilisez le menu en bas.
boot-close = Fermer
boot-scriptless = Cette page nécessite JavaScript et WebAssembly. Votre navigateur ou une politique bloque les scripts. Autorisez-les pour cette page, puis rechargez-la.
boot-unstarted = Le tableau de bord n’a pas démarré : son premier script est absent ou bloqué par une politique. L’hébergeur de cette page peut vérifier que tous les fichiers sont en place et que son Content-Security-Policy autorise script-src 'self' 'wasm-unsafe-eval'. Dans le navigateur, autorisez les scripts pour cette page, puis rechargez-la.

## frame

frame-skip = Aller au contenu
frame-brand = Omnichannel Dashboard
frame-tabs = Vues
frame-saved-views = Vues enregistrées
frame-add = Ajouter un espace de travail
frame-keys-list = Raccourcis clavier
frame-close = Fermer
frame-cancel = Annuler
frame-keys = Raccourcis clavier

frame-demo = Démo
frame-demo-note = Données de démonstration, pas celles de votre espace de travail.
frame-connect = Connecter le vôtre
frame-offline = Hors ligne
frame-offline-note =
    Vous êtes hors ligne. Chaque panneau affiche ses dernières données et leur ancienneté. Elles s’actualiseront dès que vous serez de nouveau en ligne.
frame-silent = Pas de réponse
frame-silent-note =
    { $host } ne répond pas. Chaque panneau affiche ses dernières données et leur ancienneté.
frame-session-ended = Votre session a pris fin. Connectez-vous pour revenir à cette vue.
frame-lacks-permission =
    Certains panneaux nécessitent l’autorisation { $permission }, que votre compte n’a pas. Contactez un administrateur.

frame-foot = { $facts }. Rien ne quitte ce navigateur, sauf les requêtes à l’espace de travail.
frame-signed-in = Compte : { $account }
frame-built-in-demo = démo intégrée
frame-version = Rocket.Chat { $version }
frame-premium = édition premium
frame-community = édition communautaire

frame-compared = Comparaison avec { $range }.
frame-compared-with-nothing = Aucune comparaison.
frame-grouped-by-hour = Regroupement par heure.
frame-grouped-by-day = Regroupement par jour.
frame-grouped-by-week = Regroupement par semaine.
frame-grouped-by-month = Regroupement par mois.
frame-asking = Actualisation de toutes les données.
frame-no-search = Ici, aucun tableau n’est assez long pour une recherche.
frame-no-period = Période inconnue.
frame-all-rows = Affichage de toutes les lignes.
frame-all-departments = Affichage de tous les départements.

frame-wall = Affichage mural
frame-wall-leave = Quitter l’affichage mural
frame-wall-period = { $title }, { $range }
frame-wall-old = Données anciennes : les trois dernières actualisations n’ont rien apporté de plus récent.
frame-tab = { $view } · { $brand }

## appearance

appearance-language = Langue
appearance-language-browser = Langue du navigateur
appearance-theme = Thème
appearance-theme-system = Thème du système
appearance-theme-light = Clair
appearance-theme-dark = Sombre
appearance-language-missing = Impossible de charger cette langue. Vérifiez votre connexion, puis choisissez-la de nouveau.

## keys

keys-previous-period = Période précédente
keys-next-period = Période suivante
keys-period = Choisir une période
keys-zoom-out = Deux fois plus de jours
keys-compare = Comparaison suivante : période précédente, même période l’an dernier, aucune
keys-group = Regroupement suivant : jour, semaine, mois, automatique
keys-next-view = Vue suivante
keys-refresh = Tout actualiser
keys-search = Rechercher dans le tableau le plus proche
keys-export = Exporter cette vue
keys-list = Afficher les raccourcis clavier
keys-clear = Fermer, puis effacer les départements et les recherches

## dialog, key-list

dialog-cancel = Annuler

key-list-use = Utiliser les raccourcis à une touche
key-list-note = Les raccourcis sont désactivés pendant la saisie, quand un graphique ou une boîte de dialogue a le focus, et avec Alt, Ctrl ou Meta.

## notices

notices-ignored = { $what } ignoré : { $why }. { $instead }
notices-showing-overview = Affichage de la vue d’ensemble.
notices-showing-last-28-days = Affichage des 28 derniers jours.
notices-weeks-by-language = Les semaines commencent selon l’usage de votre langue.
notices-showing-all-departments = Affichage de tous les départements.
notices-comparing-with-previous = Comparaison avec la période précédente.
notices-showing-what-suits = Regroupement adapté à la période.
notices-showing-evenly = Affichage en échelle linéaire.
notices-showing-days = Affichage de chaque jour.
notices-showing-no-target = Aucun objectif affiché.
notices-showing-conversations = Affichage des conversations.
notices-refreshing-when-asked = L’actualisation automatique est désactivée.
notices-showing-zone = Fuseau horaire affiché : { $zone }.

notices-no-view = vue inconnue
notices-no-chart = graphique inconnu
notices-no-week-start = les semaines commencent par mon, sun, sat ou fri
notices-no-grouping = regroupez par hour, day, week ou month
notices-no-refresh = utilisez off, 1, 5 ou 15 minutes, ou des minutes entières en secondes, de 60 à 3600
notices-no-target = un objectif est le nom d’un graphique et un nombre entier, par exemple Avg_first_response_time:60
notices-no-department = aucun département n’a cet ID
notices-too-many-departments = { $most ->
    [one] ne sélectionnez que { $most } département à la fois
    [many] sélectionnez au plus { $most } de départements
   *[other] sélectionnez au plus { $most } départements
}

notices-no-version = { $what } ignoré : version inconnue.
notices-newer-link =
    Ce lien vient d’une version plus récente de cette page. Ce que cette version ne connaît pas est ignoré.
notices-address-cut =
    L’adresse dépasse { NUMBER($most) } caractères, le maximum que cette page lit. Ignoré : { $what }. L’affichage peut
    différer de ce que visait le lien.

notices-clock-ahead = L’horloge de cet ordinateur avance de { $difference } sur celle de { $host }, qui héberge cette page. La date du jour et toutes les heures affichées ici suivent { $host }.
notices-clock-behind = L’horloge de cet ordinateur retarde de { $difference } sur celle de { $host }, qui héberge cette page. La date du jour et toutes les heures affichées ici suivent { $host }.

notices-department-unlisted =
    L’espace de travail ne répertorie pas le département { $name }. Il a peut-être été supprimé. Ses données restent affichées.
notices-no-scale = une échelle est linear ou log
notices-no-fold = les colonnes sont days ou week
