appearance-language = Langue
appearance-language-browser = Celle du navigateur
appearance-theme = Thème
appearance-theme-system = Celui du système
appearance-theme-light = Clair
appearance-theme-dark = Sombre
appearance-language-missing = Les textes de cette langue n’ont pas pu être chargés. Vérifiez la connexion, puis choisissez-la de nouveau.
