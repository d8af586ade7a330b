## views

views-overview = Vue d’ensemble
views-agents = Agents
views-departments = Départements
views-availability = Disponibilité
views-report = Rapport

views-fault-no-name = n’a pas de nom
views-fault-long-name = a un nom de plus de 60 caractères
views-fault-taken-name = porte le nom d’une autre vue
views-fault-no-query = n’a pas de paramètres
views-fault-long-query = a une adresse trop longue
views-fault-no-address = a des paramètres impossibles dans une adresse
views-fault-too-many = dépasse la limite de 100 vues
views-fault-numbered = la vue { $number } { $why }
views-fault-named = « { $name } » { $why }
views-fault-no-list = ce n’est pas une liste de vues

## saved-views

saved-views-save-as = Enregistrer cette vue sous
saved-views-save = Enregistrer
saved-views-new-name = Nouveau nom
saved-views-rename = Renommer
saved-views-kept = Enregistrées dans ce navigateur pour tous les espaces de travail. Un département appartient à un seul espace de travail.
saved-views-export = Tout exporter
saved-views-import = Importer…
saved-views-undo = Annuler
saved-views-discard = Supprimer les vues illisibles

saved-views-start = Page d’accueil
saved-views-delete = Supprimer
saved-views-up-of = Monter : { $name }
saved-views-down-of = Descendre : { $name }
saved-views-start-of = Page d’accueil : { $name }
saved-views-rename-of = Renommer : { $name }
saved-views-delete-of = Supprimer : { $name }

saved-views-none = Aucune vue enregistrée pour l’instant.
saved-views-none-readable = Aucune vue enregistrée n’est lisible.

saved-views-nothing-gone = Rien à annuler.
saved-views-back = Restauration effectuée.
saved-views-import-undone = Importation annulée.
saved-views-discarded = Vues illisibles supprimées.
saved-views-unchanged = Rien n’a été modifié, car les vues illisibles seraient perdues. Exportez tout, puis supprimez-les.
saved-views-moved = « { $name } » déplacée : { NUMBER($place) } sur { NUMBER($all) }.
saved-views-is-start = « { $name } » est maintenant la page d’accueil.
saved-views-is-no-start = « { $name } » n’est plus la page d’accueil.
saved-views-renamed = « { $name } » renommée.
saved-views-deleted = « { $name } » supprimée.
saved-views-saved = « { $name } » enregistrée.
saved-views-there = « { $name } » existe déjà. Enregistrez de nouveau pour la remplacer.
saved-views-refused = « { $name } » { $fault }.
saved-views-needs-name = Saisissez un nom pour la vue.
saved-views-long-address = L’adresse est trop longue pour être enregistrée.
saved-views-not-kept = { " " }Ce navigateur n’a pas pu l’enregistrer : son stockage est plein ou bloqué. Exportez tout avant de quitter la page.

saved-views-imported = Vues importées : { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }Elles viennent d’une version plus récente de cette page.
saved-views-left-out = { " " }Ignoré : { $faults }
saved-views-replaced = { " " }Vues remplacées : { NUMBER($count) } ({ $names }).
saved-views-quoted = « { $name } »
saved-views-start-begun = { " " }La page s’ouvre désormais sur « { $name } ».
saved-views-start-replaced = { " " }Votre page d’accueil « { $name } » a été remplacée par celle du fichier.
saved-views-long-file = Le fichier est trop volumineux. La limite est de 500 ko.
saved-views-too-much = Avec vos vues enregistrées, le fichier dépasse la limite de 500 ko. Rien n’a été importé.
saved-views-no-views = Le fichier ne contient aucune vue enregistrée. Choisissez un fichier exporté depuis cette page.

saved-views-unread =
    Certaines vues enregistrées dans ce navigateur sont illisibles : { $faults }. Elles viennent peut-être d’une version
    plus récente de cette page. « Tout exporter » les inclut telles quelles. Rien ne change tant que vous ne les supprimez pas.
saved-views-fault-separator = { "\u202F" };{ " " }
saved-views-and-more = { "\u202F" }; et { NUMBER($count) } de plus

## share

share-title = Partager
share-days = Dates du lien
share-fixed = Ces dates : { $range }
share-rolling = Toujours : { $period }
share-wall = Pour un écran mural
share-link = Lien
share-copy = Copier le lien
share-copy-failed = Le navigateur n’autorise pas la copie. Le lien est sélectionné : copiez-le à la main.
share-note = Le lien indique l’espace de travail et ne contient ni mot de passe ni jeton. La personne qui l’ouvre se connecte avec son propre compte.
share-note-demo = Le lien ouvre la démo.
