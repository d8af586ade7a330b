## sign-in

sign-in-title = Omnichannel Dashboard
sign-in-lead = Voyez combien de conversations sont arrivées, en combien de temps il y a été répondu, qui s’en est chargé et quand personne n’était disponible. Votre navigateur ne communique qu’avec votre propre espace de travail Rocket.Chat.
sign-in-whose = Est-ce votre espace de travail ?
sign-in-whose-why = C’est le lien que vous avez ouvert qui l’indique. Personne ne s’y est encore connecté dans ce navigateur.
sign-in-whose-warning = La personne qui le gère reçoit le mot de passe ou le jeton que vous saisissez et peut faire avec tout ce que vous pouvez faire. Comparez donc chaque lettre avec l’adresse que vous connaissez, surtout la fin en gras.
sign-in-whose-other-letters = « xn-- » représente des lettres d’autres alphabets, qui peuvent ressembler à celles d’un nom que vous connaissez.
sign-in-whose-open = http:// n’est pas chiffré : quiconque se trouve sur le trajet peut lire ce que vous saisissez.
sign-in-whose-no = Non, ce n’est pas le mien
sign-in-whose-yes = Oui, m’y connecter
sign-in-signed-in-to = Vos sessions ouvertes
sign-in-no-workspace = Pas d’espace de travail sous la main ?
sign-in-demo = Explorer la démo
sign-in-secret = Un jeton présent dans l’adresse a été ignoré et retiré. Si d’autres personnes ont pu le voir, remplacez-le dans Rocket.Chat.
sign-in-sandboxed = Cette page se trouve dans un bac à sable (sandbox), qui cache d’où elle vient : un espace de travail qui n’admet que certaines origines ne peut pas l’admettre, rien ne peut être conservé et le formulaire peut rester sans effet. La personne qui l’a mis en place peut y ajouter allow-same-origin et allow-forms ; sinon, ouvrez cette page dans son propre onglet.
sign-in-link-other = Cette page est réservée à { $own }. Le lien indique { $other }, qui n’a pas été utilisé.
sign-in-link-no-address = L’espace de travail du lien a été laissé de côté. { $why }
sign-in-framed = Un autre site affiche cette page dans un cadre. Il pourrait y superposer des éléments et détourner vos clics : il n’est donc pas possible de se connecter ici, et aucun chiffre n’est affiché. Ouvrez la page dans son propre onglet et vérifiez-y son adresse avant de saisir quoi que ce soit.
sign-in-framed-open = Ouvrir cette page dans son propre onglet

sign-in-ended = session expirée
sign-in-kept-tab = session conservée pour cet onglet
sign-in-kept-not = session non conservée
sign-in-kept-device = session conservée sur cet appareil

## sign-in-form

sign-in-form-workspace = Adresse de l’espace de travail
sign-in-form-user-id = ID utilisateur
sign-in-form-token = Jeton d’accès personnel
sign-in-form-user = Nom d’utilisateur ou e-mail
sign-in-form-password = Mot de passe
sign-in-form-code = Code
sign-in-form-way = Mode de connexion
sign-in-form-token-note = Se crée dans Rocket.Chat sous Profil > Jeton d’accès personnel, où l’ID et le jeton sont affichés.
sign-in-form-sign-in = Se connecter
sign-in-form-signing-in = Connexion…

sign-in-form-keep = Garder ma session ouverte
sign-in-form-keep-tab = Pour cet onglet
sign-in-form-keep-tab-note = Jusqu’à la fermeture de l’onglet.
sign-in-form-keep-nothing = Oublier aussitôt
sign-in-form-keep-nothing-note = En mémoire seulement : il faudra vous reconnecter si la page est rechargée.
sign-in-form-keep-device = Sur cet appareil
sign-in-form-keep-device-note =
    Pour les écrans muraux. Un jeton d’accès personnel n’expire jamais : ne choisissez cette option que si personne d’autre ne peut ouvrir ce navigateur.
sign-in-form-keep-shared = « Sur cet appareil » n’est pas proposé ici : cette page partage son adresse avec l’espace de travail, et tout ce qui s’y trouve d’autre pourrait lire une connexion conservée. Pour un écran mural, hébergez la page à une adresse qui lui est propre.
sign-in-form-keep-answers = Conserver les réponses dans ce navigateur, pour moins de demandes à la prochaine visite
sign-in-form-step-workspace = Votre espace de travail
sign-in-form-step-account = Votre compte
sign-in-form-step-numbers = Vos chiffres

## sign-out

sign-out-elsewhere = Vous avez été déconnecté de { $host } dans un autre onglet. Cet onglet n’y demande plus rien.
sign-out-not-kept = La connexion à { $host } n’est plus conservée dans ce navigateur : elle a été fermée dans un autre onglet, ou les données du navigateur ont été effacées. Connectez-vous de nouveau pour continuer.
sign-out-left = La connexion à { $host } a été oubliée quand cette page a été quittée, comme vous l’avez choisi.
sign-out-confirmed = { $host } a confirmé la déconnexion.
sign-out-unconfirmed = { $host } n’a pas confirmé la déconnexion. Ce navigateur a oublié la session, mais elle peut y être encore valide : réessayez, ou connectez-vous à Rocket.Chat et, sous Profil, déconnectez les autres appareils.
sign-out-unconfirmed-for-good = { $host } n’a pas confirmé la déconnexion. Ce navigateur a oublié la session, mais elle peut y être encore valide : connectez-vous à Rocket.Chat et, sous Profil, déconnectez les autres appareils.
sign-out-trying = Nouvel essai…
sign-out-dismiss = Masquer
sign-out-title = Déconnexion non confirmée

## workspaces

workspaces-list = Espaces de travail
workspaces-open-one = Espace de travail{ " " }
workspaces-look = Nom et couleur
workspaces-name = Nom de cet espace de travail
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

admin-title = Pour l’administrateur : ce que l’espace de travail doit autoriser
admin-origin = L’adresse de cette page, sauf si elle est sur le domaine de l’espace de travail : activez Settings > General > REST API > Enable CORS et saisissez ceci dans CORS Origin, à la place de l’astérisque (*).
admin-permissions = Les autorisations de la personne qui se connecte, sous Administration > Workspace > Permissions.
admin-token = Pour se connecter avec un jeton, celle-ci également.
admin-copy = Copier { $what }
admin-copied = Copié : { $what }
admin-not-copied = Le navigateur ne l’a pas copié. Sélectionnez-le et copiez-le à la main.
