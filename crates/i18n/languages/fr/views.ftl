## views

views-overview = Vue d’ensemble
views-agents = Agents
views-departments = Départements
views-availability = Disponibilité

views-fault-no-name = n’a pas de nom
views-fault-long-name = a un nom de plus de 60 lettres
views-fault-taken-name = porte le nom d’une autre vue
views-fault-no-query = n’a pas de requête
views-fault-long-query = a une adresse trop longue
views-fault-no-address = a une requête qu’aucune adresse ne contient
views-fault-too-many = dépasse la limite de 100 vues conservées
views-fault-numbered = la vue n° { $number } { $why }
views-fault-named = « { $name } » { $why }
views-fault-no-list = ce n’est pas une liste de vues

## saved-views

saved-views-save-as = Enregistrer la vue à l’écran sous
saved-views-save = Enregistrer
saved-views-new-name = Nouveau nom
saved-views-rename = Renommer
saved-views-kept = Conservées dans ce navigateur, pour tous les espaces de travail ; un département n’appartient qu’à l’un d’eux.
saved-views-export = Tout exporter
saved-views-import = Importer…
saved-views-undo = Rétablir
saved-views-discard = Supprimer ce qui est illisible

saved-views-start = Page d’accueil
saved-views-delete = Supprimer
saved-views-up-of = Monter : { $name }
saved-views-down-of = Descendre : { $name }
saved-views-start-of = Page d’accueil : { $name }
saved-views-rename-of = Renommer : { $name }
saved-views-delete-of = Supprimer : { $name }

saved-views-none = Aucune vue n’est encore enregistrée.
saved-views-none-readable = Aucune vue n’est lisible.

saved-views-nothing-gone = Il n’y a rien à rétablir.
saved-views-back = C’est rétabli.
saved-views-import-undone = L’importation est annulée.
saved-views-discarded = Ce qui était illisible a été supprimé.
saved-views-unchanged = Rien n’a été modifié, car ce qui est illisible serait perdu. Exportez tout, puis supprimez-le.
saved-views-moved = « { $name } » : { NUMBER($place) } sur { NUMBER($all) }.
saved-views-is-start = « { $name } » est la page d’accueil.
saved-views-is-no-start = « { $name } » n’est plus la page d’accueil.
saved-views-renamed = « { $name } » : renommée.
saved-views-deleted = « { $name } » : supprimée.
saved-views-saved = « { $name } » : enregistrée.
saved-views-there = « { $name } » existe déjà. Enregistrez de nouveau pour la remplacer.
saved-views-refused = « { $name } » { $fault }.
saved-views-needs-name = Donnez un nom à la vue.
saved-views-long-address = L’adresse est trop longue pour être enregistrée.
saved-views-not-kept = { " " }Ce navigateur ne conserve pas ce changement, car son stockage est plein ou interdit : exportez tout avant de quitter la page.

saved-views-imported = Vues importées : { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }Elles proviennent d’une version plus récente de cette page.
saved-views-left-out = { " " }Laissées de côté : { $faults }
saved-views-replaced = { " " }Vues remplacées : { NUMBER($count) } ({ $names }).
saved-views-quoted = « { $name } »
saved-views-start-begun = { " " }La page s’ouvre désormais sur « { $name } ».
saved-views-start-replaced = { " " }Votre page d’accueil « { $name } » montre désormais ce qu’indique le fichier.
saved-views-long-file = Le fichier est trop long : 500 ko au plus sont lus.
saved-views-too-much = Les vues du fichier sont trop volumineuses : avec les vôtres, 500 ko au plus sont possibles. Rien n’a été importé.
saved-views-no-views = Le fichier ne contient aucune vue enregistrée. Choisissez un fichier exporté depuis cette page.

saved-views-unread =
    Une partie des vues que conserve ce navigateur est illisible : { $faults }. Elle provient peut-être d’une version plus récente de cette page.
    « Tout exporter » l’inclut telle quelle, et rien n’est modifié tant que vous ne la supprimez pas.
saved-views-fault-separator = { "\u202F" };{ " " }
saved-views-and-more = { "\u202F" }; et { NUMBER($count) } de plus
