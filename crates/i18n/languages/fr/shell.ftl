## boot

boot-loading = Chargement du tableau de bord…
boot-slow = Chargement toujours en cours : la connexion est lente.
boot-later = Le chargement dure depuis plus de dix secondes. Vérifiez la connexion ou réessayez.
boot-failed = Le tableau de bord n’a pas pu être chargé : l’un de ses fichiers n’est pas arrivé, ou pas correctement. Vérifiez la connexion, puis réessayez ; si le problème persiste, demandez à la personne qui héberge cette page si tous les fichiers sont en place.
boot-absent = Cette page nécessite WebAssembly, que ce navigateur ne prend pas en charge ou qui y est désactivé. Utilisez un navigateur récent ou adressez-vous à votre administrateur.
boot-blocked = La politique de sécurité de ce serveur bloque WebAssembly. La personne qui héberge cette page peut ajouter 'wasm-unsafe-eval' à script-src dans son Content-Security-Policy.
boot-refused = La politique de sécurité de ce serveur bloque un fichier de cette page. La personne qui héberge cette page peut autoriser, dans son Content-Security-Policy :
boot-sandboxed = Un bac à sable (sandbox) empêche cette page d’accéder à ses propres fichiers : celui du cadre où elle se trouve, ou un autre dans la politique du serveur. La personne qui l’a mis en place peut y ajouter allow-same-origin ; sinon, ouvrez cette page dans son propre onglet.
boot-again = Réessayer
boot-stopped = Le tableau de bord s’est arrêté à cause d’une erreur interne. Votre vue est conservée dans l’adresse.
boot-reload = Recharger
boot-translated = Quelque chose traduit cette page : le navigateur ou une extension. La page a remis ses propres mots, car des nombres traduits ne changeraient plus. Désactivez la traduction de cette page ; elle a ses propres langues : choisissez-en une en bas de la page.
boot-translating = Quelque chose traduit cette page sans relâche : le navigateur ou une extension. La page est masquée, car les nombres traduits ne changent plus. Désactivez la traduction de cette page, puis rechargez-la ; elle a ses propres langues : choisissez-en une en bas de la page.
boot-close = Fermer
boot-scriptless = Cette page a besoin de JavaScript et de WebAssembly. Votre navigateur ou une politique bloque les scripts : autorisez-les pour cette page, puis rechargez-la.
boot-unstarted = Le tableau de bord n’a pas démarré : son premier script n’est pas arrivé, ou une politique le bloque. La personne qui héberge cette page peut vérifier que tous les fichiers sont en place et que son Content-Security-Policy autorise script-src 'self' 'wasm-unsafe-eval'. Dans le navigateur, autorisez les scripts pour cette page, puis rechargez-la.

## frame

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

## appearance

appearance-language = Langue
appearance-language-browser = Celle du navigateur
appearance-theme = Thème
appearance-theme-system = Celui du système
appearance-theme-light = Clair
appearance-theme-dark = Sombre
appearance-language-missing = Les textes de cette langue n’ont pas pu être chargés. Vérifiez la connexion, puis choisissez-la de nouveau.

## keys

keys-previous-period = Période précédente
keys-next-period = Période suivante
keys-period = Choisir une période
keys-zoom-out = Deux fois plus de jours
keys-compare = Comparaison suivante : période précédente, an dernier, aucune
keys-group = Regroupement suivant : jour, semaine, mois, automatique
keys-next-view = Vue suivante
keys-refresh = Tout actualiser
keys-search = Rechercher dans le tableau le plus proche
keys-list = Cette liste
keys-clear = Fermer, puis effacer les départements et les recherches

## dialog, key-list

dialog-cancel = Annuler

key-list-use = Utiliser les raccourcis à une touche
key-list-note = Ils sont sans effet pendant la saisie, lorsqu’un graphique ou une boîte de dialogue a le focus, ou avec Alt, Ctrl ou Meta.

## notices

notices-ignored = { $what } a été ignoré : { $why }. { $instead }
notices-showing-overview = La vue d’ensemble est affichée.
notices-showing-last-28-days = Les 28 derniers jours sont affichés.
notices-weeks-by-language = Les semaines commencent selon votre langue.
notices-showing-all-departments = Tous les départements sont affichés.
notices-comparing-with-previous = Comparaison avec la période précédente.
notices-showing-what-suits = Le regroupement suit la période.
notices-showing-evenly = L’échelle linéaire est affichée.
notices-showing-days = Chaque jour est affiché séparément.
notices-showing-no-target = Aucun objectif n’est affiché.
notices-showing-conversations = Les conversations sont affichées.
notices-refreshing-when-asked = L’actualisation n’a lieu qu’à la demande.
notices-showing-zone = Fuseau horaire affiché : { $zone }.

notices-no-view = aucune vue ne porte ce nom
notices-no-chart = aucun graphique ne porte ce nom
notices-no-week-start = les semaines commencent par mon, sun, sat ou fri
notices-no-scale = l’échelle doit être linear ou log
notices-no-fold = les heures s’affichent par days ou week
notices-no-grouping = les chiffres se regroupent par hour, day, week ou month
notices-no-refresh = la valeur doit être off, 1, 5 ou 15 minutes, ou des minutes entières en secondes, de 60 à 3600
notices-no-target = un objectif se compose du nom d’un graphique et d’un nombre entier, par exemple Avg_first_response_time:60
notices-no-department = aucun département n’a cet identifiant
notices-too-many-departments = { $most ->
    [one] pas plus de { $most } département ne peut être choisi à la fois
    [many] pas plus de { $most } de départements ne peuvent être choisis à la fois
   *[other] pas plus de { $most } départements ne peuvent être choisis à la fois
}

notices-no-version = { $what } a été ignoré : cette version n’existe pas.
notices-newer-link =
    Ce lien provient d’une version plus récente de cette page ; ce que la version actuelle ne connaît pas est ignoré.
notices-address-cut =
    L’adresse comptait plus de { NUMBER($most) } caractères, plus que cette page n’en lit ; ont été omis : { $what }. Ce qui
    est affiché n’est peut-être pas ce que le lien visait.

notices-clock-ahead = L’horloge de cet ordinateur avance de { $difference } sur celle de { $host }, d’où vient cette page ; la date du jour et toutes les heures affichées ici suivent cette dernière.
notices-clock-behind = L’horloge de cet ordinateur retarde de { $difference } sur celle de { $host }, d’où vient cette page ; la date du jour et toutes les heures affichées ici suivent cette dernière.

notices-department-unlisted =
    L’espace de travail ne connaît aucun département { $name } ; il a peut-être été supprimé. Ses chiffres sont tout de même affichés.
