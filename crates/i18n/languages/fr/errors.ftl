## troubles

troubles-demo = Démo

troubles-offline = Vous êtes hors ligne. Vérifiez votre réseau, puis réessayez.
troubles-demo-missing =
    La démo n’a pas pu démarrer. Vérifiez que l’hébergeur de cette page fournit tous ses fichiers, puis réessayez.
troubles-unreachable =
    { $host } n’a pas répondu à cette page. Vérifiez l’adresse et assurez-vous que votre réseau permet d’atteindre
    { $host }. Si elle s’ouvre dans un autre onglet, quelque chose bloque cette page : demandez à un administrateur
    d’autoriser { $origin } ou d’héberger cette page sur le même domaine.
troubles-local-network =
    { $host } n’a pas répondu à cette page. Il se trouve sur un réseau local, et les navigateurs bloquent les pages
    extérieures tant que vous ne les autorisez pas. Vérifiez l’adresse. Autorisez ensuite cette page à accéder à votre
    réseau local dans les paramètres du navigateur pour ce site, ou hébergez-la sur ce réseau.
troubles-not-answering = { $host } ne répond pas.
troubles-screened =
    { $host } a répondu, mais le navigateur n’a même pas pu lire ses informations publiques. Ouvrez-le dans un autre
    onglet. Si vous arrivez sur une page de connexion ou à une autre adresse, saisissez ici l’adresse finale. Sinon,
    demandez à un administrateur d’autoriser { $origin } dans le proxy de l’espace de travail ou d’héberger cette page
    sur le même domaine.
troubles-forwarded =
    { $host } redirige cette requête, et cette page ne suit pas les redirections. La redirection mène peut-être à une
    page de connexion, ou l’espace de travail a peut-être changé d’adresse. Ouvrez-le dans un autre onglet et
    connectez-vous avec l’adresse où vous arrivez.
troubles-something-else =
    Autre chose que Rocket.Chat a répondu à l’adresse { $host }. Vérifiez que c’est l’adresse d’un espace de travail
    Rocket.Chat et qu’aucun proxy ne fait obstacle.
troubles-kept-out =
    { $host } fonctionne, mais le navigateur n’est pas autorisé à le lire depuis cette adresse. Un administrateur peut
    activer Settings > General > REST API > Enable CORS et remplacer l’astérisque (*) de CORS Origin par { $origin }, ou
    héberger cette page sur le même domaine.
troubles-kept-out-here =
    { $host } laisse cette page lire d’autres réponses, mais pas celle-ci. Demandez à un administrateur si un proxy devant
    l’espace de travail n’autorise que certaines adresses. Il doit autoriser { $origin } ici aussi.
troubles-refused-here =
    La politique de sécurité de cette page bloque les requêtes vers { $origin }. Rien n’a été envoyé. L’hébergeur de cette
    page peut ajouter { $origin } à connect-src dans son Content-Security-Policy, dans les réglages du serveur ou en
    compilant la page pour cet espace de travail.
troubles-sandboxed =
    { $host } n’a pas répondu, ou le navigateur n’a pas laissé cette page le lire : un bac à sable (sandbox) cache
    l’origine de cette page. La personne qui l’a mis en place, sur le cadre qui entoure la page ou dans la politique du
    serveur, peut ajouter allow-same-origin. Vous pouvez aussi ouvrir cette page dans son propre onglet.
troubles-not-rocket-chat =
    { $host } a renvoyé une page web au lieu de données. Vérifiez que c’est l’adresse d’un espace de travail Rocket.Chat.
troubles-guarded =
    { $host } a refusé cette page avant toute connexion. Un proxy se trouve peut-être devant. Contactez un administrateur.
troubles-by-proxy =
    { $host } a refusé cette requête par une page web ({ $status }), et non par une erreur Rocket.Chat. Un proxy se trouve
    peut-être devant. Contactez un administrateur.
troubles-page-instead =
    { $host } a renvoyé une page web au lieu de données. Réessayez. Si le problème persiste, demandez à un administrateur
    si un proxy fait obstacle.
troubles-not-there =
    { $host } n’a rien à l’adresse de ce rapport ({ $status }). Réessayez. Si le problème persiste, demandez à un
    administrateur si un proxy fait obstacle.
troubles-server-failed = { $host } a rencontré une erreur interne ({ $status }). Réessayez dans un instant.
troubles-broken-off =
    { $host } n’a pas répondu à cette requête, mais a répondu à d’autres. Réessayez. Si le problème persiste, une extension
    du navigateur ou un proxy la bloque peut-être.
troubles-ended =
    { $host } a interrompu cette requête après { NUMBER($seconds) } s, mais répond à d’autres. Choisissez une période plus
    courte. Si le problème persiste, demandez à un administrateur si un proxy coupe les requêtes longues.
troubles-timed-out =
    { $host } n’a pas répondu en { NUMBER($seconds) } s. Réessayez ou choisissez une période plus courte.
troubles-stopped = Vous avez annulé cette requête avant la réponse de { $host }.
troubles-not-kept = Ce navigateur n’a pas de données en cache pour cette requête.
troubles-not-recorded = L’instantané n’a pas de chiffres pour cela.
troubles-cut-short =
    La réponse de { $host } a été coupée. Réessayez. Si le problème persiste, un proxy la coupe peut-être.
troubles-too-large =
    La réponse de { $host } dépasse { NUMBER($mebibytes) } Mio et n’a donc pas été lue. Choisissez une période plus courte.
troubles-signed-out = Votre session a pris fin. Connectez-vous pour revenir à cette vue.
troubles-forbidden = Vous n’avez pas l’autorisation de voir ces données. Contactez un administrateur.
troubles-forbidden-without =
    Vous n’avez pas l’autorisation de voir ces données. Demandez l’autorisation { $permission } à un administrateur.
troubles-unlicensed =
    Ce rapport fait partie des offres premium de Rocket.Chat, dont cet espace de travail ne dispose pas. Tout le reste fonctionne.
troubles-not-offered = Cet espace de travail ne propose pas ce rapport. Il nécessite Rocket.Chat { $since } ou une version ultérieure.
troubles-not-offered-by = Ce rapport nécessite Rocket.Chat { $since } ou une version ultérieure. Cet espace de travail utilise { $running }.
troubles-limited = { $host } limite la fréquence de chargement de ce rapport. Réessayez dans une minute.
troubles-limited-for = { $host } limite la fréquence de chargement de ce rapport. Réessayez dans { NUMBER($seconds) } s.
troubles-rejected = L’espace de travail a rejeté cette requête : { $why }
troubles-no-reason = aucune raison indiquée.

troubles-unreadable =
    La réponse de l’espace de travail est illisible : { $place }. Mieux vaut n’afficher aucun chiffre qu’un chiffre faux.
troubles-place-not-json = ce n’est pas du JSON
troubles-place-not-utf8 = ce n’est pas du texte UTF-8
troubles-place-message-not-json = message n’est pas du JSON
troubles-place-unlike-many = { NUMBER($labels) } dataLabels pour { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = les graphiques des départements n’ont pas les mêmes intervalles
troubles-place-row-without = une ligne n’a aucun des champs { $fields }
troubles-place-missing = il manque { $place }
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
troubles-address-form = Ce n’est pas une adresse web. Elle doit ressembler à https://chat.example.com.
troubles-address-scheme = Une adresse commence par https:// (ou http://). Corrigez la partie qui précède ://.
troubles-address-user =
    Retirez la partie qui précède le @. Les noms et les mots de passe n’ont pas leur place dans une adresse.
troubles-address-look-alike =
    « { $letter } » ({ $code }) ressemble seulement à un caractère qui termine un nom d’hôte : cette adresse ne mène donc
    pas là où elle semble mener. Rien n’a été envoyé. Saisissez l’adresse de votre espace de travail à la main.
troubles-address-spelt =
    Les navigateurs lisent cette adresse comme { $address }, maintenant affichée dans le formulaire. Rien n’a encore été
    envoyé. Si c’est celle de votre espace de travail, connectez-vous de nouveau.
troubles-address-insecure =
    Cette page a été chargée en https : le navigateur ne la laisse donc accéder qu’à des adresses https. Utilisez https://,
    ou ouvrez cette page en http.
troubles-password-wrong = Nom d’utilisateur ou mot de passe incorrect. Vérifiez les deux, puis connectez-vous de nouveau.
troubles-token-wrong =
    L’espace de travail n’a pas accepté cet ID utilisateur et ce jeton. Vérifiez qu’ils appartiennent au même compte et que
    le jeton existe encore.
troubles-login-unusable =
    { $host } a accepté la connexion, mais a renvoyé un jeton que les navigateurs ne peuvent pas envoyer. Rien n’a été
    enregistré. Demandez à un administrateur si un proxy modifie ses réponses, ou connectez-vous avec un jeton d’accès
    personnel.
troubles-code-wrong = Le code est incorrect ou a expiré. { $enter }
troubles-code-of-app = Saisissez le code à 6 chiffres de votre application d’authentification.
troubles-code-by-mail = Saisissez le code à 6 chiffres que l’espace de travail vous a envoyé par e-mail.
troubles-code-if-any = Si votre compte utilise l’authentification à deux facteurs, saisissez son code à 6 chiffres.
troubles-codes-too-many = Trop de codes incorrects. Attendez quelques minutes, puis connectez-vous de nouveau pour en recevoir un nouveau.
troubles-login-blocked =
    Trop de tentatives. L’espace de travail a temporairement bloqué cette connexion. Attendez quelques minutes.
