## troubles

troubles-demo = Démo

troubles-offline = Vous êtes hors ligne. Connectez-vous au réseau, puis réessayez.
troubles-demo-missing =
    La démo n’a pas pu démarrer. Vérifiez que l’hébergeur de cette page en fournit tous les fichiers, puis réessayez.
troubles-unreachable =
    { $host } n’a pas répondu à cette page. Vérifiez l’adresse, et si { $host } est joignable depuis ce réseau. Si l’adresse
    s’ouvre dans un autre onglet, quelque chose placé devant bloque cette page : un administrateur peut autoriser
    { $origin } ou héberger cette page sur le même domaine.
troubles-local-network =
    { $host } n’a pas répondu à cette page. Il se trouve dans un réseau local, dont les navigateurs tiennent éloignées les
    pages de l’extérieur tant qu’elles ne sont pas autorisées : autorisez cette page à accéder à votre réseau local dans
    les paramètres du navigateur pour ce site, ou hébergez-la dans ce réseau. Vérifiez aussi l’adresse.
troubles-not-answering = { $host } ne répond pas.
troubles-screened =
    { $host } a répondu, mais le navigateur n’a pas été autorisé à lire même ce qu’un espace de travail montre à tous.
    Ouvrez l’adresse dans un autre onglet : si elle mène à une page de connexion ou à une autre adresse, saisissez celle où
    elle aboutit. Sinon, un administrateur peut autoriser { $origin } dans le proxy placé devant, ou héberger cette page
    sur le même domaine.
troubles-forwarded =
    { $host } redirige cette demande vers une autre adresse, où cette page ne la suit pas : c’est peut-être une page de
    connexion, ou l’espace de travail a déménagé. Ouvrez l’adresse dans un autre onglet et connectez-vous avec celle où
    elle aboutit.
troubles-something-else =
    Autre chose que Rocket.Chat a répondu à l’adresse { $host }. Vérifiez que l’adresse est celle d’un espace de travail
    Rocket.Chat et si un proxy fait obstacle.
troubles-kept-out =
    { $host } est joignable, mais le navigateur n’est pas autorisé à lire ses réponses depuis cette adresse. Un administrateur peut activer Settings > General > REST API > Enable CORS et saisir { $origin } dans CORS Origin à la place de l’astérisque (*), ou héberger cette page sur le même domaine.
troubles-kept-out-here =
    { $host } laisse cette page lire d’autres réponses, mais pas celle-ci. Demandez à un administrateur si un proxy devant
    l’espace de travail décide selon l’adresse qui peut lire ; il doit autoriser { $origin } ici aussi.
troubles-refused-here =
    La politique de sécurité de cette page ne lui permet pas d’interroger { $origin } ; rien n’a été envoyé. La personne qui
    héberge cette page peut ajouter { $origin } à connect-src dans son Content-Security-Policy : dans les réglages du serveur,
    ou par une compilation pour cet espace de travail.
troubles-sandboxed =
    { $host } n’a pas répondu, ou le navigateur n’a pas laissé cette page le lire : un bac à sable (sandbox) cache d’où vient la
    page. La personne qui l’a mis en place, pour le cadre de la page ou dans la politique du serveur, peut y ajouter
    allow-same-origin ; sinon, ouvrez cette page dans son propre onglet.
troubles-not-rocket-chat =
    { $host } a répondu par une page web au lieu de données. Vérifiez que l’adresse est bien celle d’un espace de travail Rocket.Chat.
troubles-guarded =
    { $host } a refusé cette page avant toute connexion. Un proxy se trouve peut-être devant ; demandez à un administrateur.
troubles-by-proxy =
    { $host } a refusé cette demande par une page web ({ $status }), et non dans les termes de l’espace de travail. Un proxy
    se trouve peut-être devant ; demandez à un administrateur.
troubles-page-instead =
    { $host } a répondu par une page web au lieu de données. Réessayez ; si le problème persiste, demandez à un administrateur si un proxy fait obstacle.
troubles-not-there =
    { $host } n’a rien à l’adresse de ce rapport ({ $status }). Réessayez ; si le problème persiste, demandez à un administrateur si un proxy fait obstacle.
troubles-server-failed = { $host } a rencontré un problème interne ({ $status }). Réessayez dans un instant.
troubles-broken-off =
    { $host } n’a pas répondu à cette demande, alors qu’il a répondu à d’autres. Réessayez ; si cela persiste, une
    extension de ce navigateur ou un proxy la bloque peut-être.
troubles-ended = { $host } a interrompu cette demande après { NUMBER($seconds) } s, mais répond aux autres. Choisissez une période plus courte. Si cela persiste, demandez à un administrateur si un proxy coupe les longues demandes.
troubles-timed-out = { $host } n’a pas répondu en { NUMBER($seconds) } s. Réessayez ou choisissez une période plus courte.
troubles-stopped = { $host } n’avait pas encore répondu lorsque vous avez arrêté cette demande.
troubles-not-kept = Aucune réponse à cette demande n’est conservée dans ce navigateur.
troubles-cut-short =
    { $host } a envoyé une réponse qui s’est interrompue avant la fin. Réessayez ; si le problème persiste, il se peut qu’un proxy la coupe.
troubles-too-large =
    { $host } a envoyé une réponse de plus de { NUMBER($mebibytes) } Mio, qui n’a donc pas été lue. Choisissez une période plus courte.
troubles-signed-out = Votre session a expiré. Connectez-vous pour continuer ; votre vue est conservée.
troubles-forbidden = Votre compte n’est pas autorisé à lire ces données. Demandez à un administrateur.
troubles-forbidden-without = Vous n’êtes pas autorisé à voir ces données. Demandez l’autorisation { $permission } à un administrateur.
troubles-unlicensed =
    Ce rapport fait partie des offres premium de Rocket.Chat ; cet espace de travail ne le propose pas. Tout le reste fonctionne.
troubles-not-offered = Cet espace de travail ne propose pas ce rapport. Il faut Rocket.Chat { $since } ou une version plus récente.
troubles-not-offered-by = Cet espace de travail utilise Rocket.Chat { $running } et ne propose pas ce rapport : il faut la version { $since } ou une version plus récente.
troubles-limited = { $host } limite la fréquence de chargement de ce rapport. Réessayez dans une minute.
troubles-limited-for = { $host } limite la fréquence de chargement de ce rapport. Réessayez dans { NUMBER($seconds) } s.
troubles-rejected = L’espace de travail n’a pas accepté la demande : { $why }
troubles-no-reason = aucune raison indiquée.

troubles-unreadable =
    La réponse de l’espace de travail n’a pas pu être interprétée : { $place }. Mieux vaut n’afficher aucun chiffre qu’un chiffre faux.
troubles-place-not-json = ce n’est pas du JSON
troubles-place-not-utf8 = ce n’est pas du texte UTF-8
troubles-place-message-not-json = message n’est pas du JSON
troubles-place-unlike-many = { NUMBER($labels) } dataLabels pour { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = les graphiques des départements n’ont pas les mêmes intervalles
troubles-place-row-without = une ligne n’a aucun des champs { $fields }
troubles-place-missing = { $place } manque
troubles-place-too-many = { $place } compte plus de { NUMBER($most) } éléments
troubles-place-too-long = { $place } compte plus de { NUMBER($most) } caractères
troubles-place-not = { $place } est { $found } et non { $wanted }
troubles-answer = la réponse
troubles-kind-nothing = une valeur vide
troubles-kind-true-or-false = un booléen
troubles-kind-number = un nombre
troubles-kind-whole-number = un nombre entier
troubles-kind-text = un texte
troubles-kind-list = une liste
troubles-kind-object = un objet
troubles-kind-instant = une date avec heure

troubles-address-missing = Saisissez l’adresse de votre espace de travail, par exemple https://chat.example.com.
troubles-address-form = Ceci n’est pas une adresse web. Elle doit ressembler à https://chat.example.com.
troubles-address-scheme = Une adresse commence par https:// (ou http://). Corrigez la partie qui précède ://.
troubles-address-user =
    Retirez la partie qui précède le @ : un nom ou un mot de passe n’a pas sa place dans une adresse.
troubles-address-look-alike =
    « { $letter } » ({ $code }) dans cette adresse ressemble seulement à un caractère qui termine le nom d’un hôte : l’adresse ne mène donc pas là où elle semble mener. Rien n’a été envoyé. Saisissez vous-même l’adresse de votre espace de travail.
troubles-address-spelt =
    Les navigateurs lisent cette adresse comme { $address }, telle qu’elle figure maintenant dans le formulaire. Rien n’a encore été envoyé. Si c’est celle de votre espace de travail, connectez-vous à nouveau.
troubles-address-insecure =
    Cette page a été chargée en https, le navigateur ne la laisse donc joindre que des adresses https. Utilisez https://, ou ouvrez cette page en http.
troubles-password-wrong = Le nom d’utilisateur ou le mot de passe est incorrect. Vérifiez les deux, puis réessayez.
troubles-token-wrong =
    L’espace de travail n’a pas accepté cet ID utilisateur et ce jeton. Vérifiez qu’ils appartiennent au même compte et que le jeton n’a pas été supprimé.
troubles-login-unusable =
    { $host } a accepté la connexion, mais a répondu avec un jeton qu’aucun navigateur ne peut envoyer. Rien n’a été conservé. Demandez à un administrateur si un proxy modifie ses réponses, ou connectez-vous avec un jeton d’accès personnel.
troubles-code-wrong = Le code est incorrect ou expiré. { $enter }
troubles-code-of-app = Saisissez le code à 6 chiffres de votre application d’authentification.
troubles-code-by-mail = Saisissez le code à 6 chiffres que l’espace de travail a envoyé à votre adresse e-mail.
troubles-code-if-any = Si votre compte utilise un second facteur, saisissez son code à 6 chiffres.
troubles-codes-too-many = Trop de codes incorrects. Attendez quelques minutes, puis reconnectez-vous pour recevoir un nouveau code.
troubles-login-blocked =
    L’espace de travail a bloqué cette connexion pour un moment après trop de tentatives. Attendez quelques minutes.
