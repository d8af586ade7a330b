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
