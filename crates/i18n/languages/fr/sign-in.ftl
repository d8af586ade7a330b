## sign-in

sign-in-title = Omnichannel Dashboard
sign-in-lead = Voyez combien de conversations sont arrivées, à quelle vitesse vous avez répondu, qui s’en est chargé et quand personne n’était disponible. Votre navigateur ne communique qu’avec votre propre espace de travail Rocket.Chat.
sign-in-whose = Est-ce votre espace de travail ?
sign-in-whose-why = Le lien que vous avez ouvert le désigne. Personne ne s’y est encore connecté dans ce navigateur.
sign-in-whose-warning = La personne qui le gère reçoit le mot de passe ou le jeton que vous saisissez et peut faire tout ce que vous pouvez faire. Comparez chaque lettre avec l’adresse que vous connaissez, surtout la fin, en grand et en gras.
sign-in-whose-other-letters = « xn-- » représente des lettres d’autres alphabets, qui peuvent ressembler à celles d’un nom que vous connaissez.
sign-in-whose-open = http:// n’est pas chiffré. Toute personne sur le réseau peut lire ce que vous saisissez.
sign-in-whose-no = Non, ce n’est pas le mien
sign-in-whose-yes = Oui, m’y connecter
sign-in-signed-in-to = Vos sessions ouvertes
sign-in-no-workspace = Pas d’espace de travail sous la main ?
sign-in-demo = Explorer la démo
sign-in-secret = Un jeton dans l’adresse a été ignoré et retiré. Si d’autres personnes ont pu le voir, remplacez-le dans Rocket.Chat.
sign-in-sandboxed = Cette page s’exécute dans un bac à sable (sandbox) qui cache son origine. Les espaces de travail qui n’autorisent que certaines origines ne peuvent pas l’autoriser, rien ne peut être enregistré et le formulaire peut ne pas fonctionner. La personne qui a mis en place le bac à sable peut ajouter allow-same-origin et allow-forms. Vous pouvez aussi ouvrir cette page dans son propre onglet.
sign-in-link-other = Cette page est réservée à { $own }. Le lien indique { $other }, qui a été ignoré.
sign-in-link-no-address = L’espace de travail du lien a été ignoré. { $why }
sign-in-framed = Un autre site affiche cette page dans un cadre. Il pourrait en recouvrir des parties et détourner vos clics : la connexion est donc impossible ici et aucune donnée n’est affichée. Ouvrez cette page dans son propre onglet et vérifiez-y l’adresse avant de saisir quoi que ce soit.
sign-in-framed-open = Ouvrir cette page dans son propre onglet

sign-in-ended = session terminée
sign-in-kept-tab = session enregistrée pour cet onglet
sign-in-kept-not = session non enregistrée
sign-in-kept-device = session enregistrée sur cet appareil

## sign-in-form

sign-in-form-workspace = Adresse de l’espace de travail
sign-in-form-user-id = ID utilisateur
sign-in-form-token = Jeton d’accès personnel
sign-in-form-user = Nom d’utilisateur ou e-mail
sign-in-form-password = Mot de passe
sign-in-form-code = Code
sign-in-form-way = Mode de connexion
sign-in-form-token-note = À créer dans Rocket.Chat sous Profil > Jeton d’accès personnel, qui affiche les deux.
sign-in-form-sign-in = Se connecter
sign-in-form-signing-in = Connexion…

sign-in-form-keep = Garder la session ouverte
sign-in-form-keep-tab = Pour cet onglet
sign-in-form-keep-tab-note = Jusqu’à la fermeture de l’onglet.
sign-in-form-keep-nothing = Ne pas enregistrer
sign-in-form-keep-nothing-note = Jusqu’à ce que vous rechargiez ou quittiez la page.
sign-in-form-keep-device = Sur cet appareil
sign-in-form-keep-device-note = Jusqu’à la déconnexion. Quiconque ouvre ce navigateur est connecté.
sign-in-form-keep-shared = « Sur cet appareil » n’est pas disponible : cette page partage son adresse avec l’espace de travail, et tout autre contenu hébergé là pourrait lire une session enregistrée. Pour un écran mural, hébergez cette page à sa propre adresse.
sign-in-form-keep-answers = Mettre les données en cache dans ce navigateur, pour moins de requêtes à la prochaine visite
sign-in-form-step-workspace = Votre espace de travail
sign-in-form-step-account = Votre compte
sign-in-form-step-numbers = Vos données

## sign-out

sign-out-elsewhere = Votre session sur { $host } a été fermée dans un autre onglet. Cet onglet n’y envoie plus de requêtes.
sign-out-not-kept = La session sur { $host } n’est plus enregistrée dans ce navigateur : elle a pris fin dans un autre onglet, ou les données du navigateur ont été effacées. Connectez-vous de nouveau pour continuer.
sign-out-left = La session sur { $host } a été oubliée quand vous avez quitté la page, comme vous l’aviez choisi.
sign-out-confirmed = { $host } a confirmé la déconnexion.
sign-out-unconfirmed = { $host } n’a pas confirmé la déconnexion. Ce navigateur a oublié la session, mais elle y est peut-être encore valide. Réessayez, ou connectez-vous à Rocket.Chat et utilisez Profil > Déconnexion des autres emplacements connectés.
sign-out-unconfirmed-for-good = { $host } n’a pas confirmé la déconnexion. Ce navigateur a oublié la session, mais elle y est peut-être encore valide. Connectez-vous à Rocket.Chat et utilisez Profil > Déconnexion des autres emplacements connectés.
sign-out-trying = Nouvel essai…
sign-out-dismiss = Masquer
sign-out-title = Déconnexion non confirmée

## workspaces

workspaces-list = Espaces de travail
workspaces-open-one = Espace de travail{ " " }
workspaces-look = Nom et couleur
workspaces-name = Nom de l’espace de travail
workspaces-colour = Couleur
workspaces-blue = Bleu
workspaces-amber = Ambre
workspaces-teal = Sarcelle
workspaces-plum = Prune
workspaces-red = Rouge
workspaces-add = Ajouter un espace de travail…
workspaces-sign-out = Se déconnecter
workspaces-sign-out-of-all = Se déconnecter de tous

## admin

admin-title = Pour les administrateurs : ce que l’espace de travail doit autoriser
admin-origin = L’adresse de cette page, sauf si elle est sur le domaine de l’espace de travail : activez Settings > General > REST API > Enable CORS et remplacez l’astérisque (*) de CORS Origin par ceci.
admin-permissions = Les autorisations de toute personne qui se connecte, sous Administration > Workspace > Permissions.
admin-token = Pour se connecter avec un jeton, celle-ci également.
admin-copy = Copier { $what }
admin-copied = Copié : { $what }
admin-not-copied = Le navigateur n’a pas pu copier. Sélectionnez le texte et copiez-le vous-même.
