admin-title = Pour l’administrateur : ce que l’espace de travail doit autoriser
admin-origin = L’adresse de cette page, sauf si elle est sur le domaine de l’espace de travail : activez Settings > General > REST API > Enable CORS et saisissez ceci dans CORS Origin, à la place de l’astérisque (*).
admin-permissions = Les autorisations de la personne qui se connecte, sous Administration > Workspace > Permissions.
admin-token = Pour se connecter avec un jeton, celle-ci également.
admin-copy = Copier { $what }
admin-copied = Copié : { $what }
admin-not-copied = Le navigateur ne l’a pas copié. Sélectionnez-le et copiez-le à la main.
