department-picker-label = Département
department-picker-all = Tous les départements
department-picker-several = { $count ->
    [one] { $count } département
    [many] { $count } de départements
   *[other] { $count } départements
}
department-picker-archived = { $name } (archivé)
department-picker-list = Départements
department-picker-chosen = Départements choisis
department-picker-remove = Retirer { $name }
department-picker-cost = Un département de plus : { $cost }.
department-picker-full = { $most ->
    [one] Pas plus de { $most } à la fois. Retirez-le pour en ajouter un autre.
    [many] Pas plus de { $most } à la fois. Retirez-en un pour en ajouter un autre.
   *[other] Pas plus de { $most } à la fois. Retirez-en un pour en ajouter un autre.
}
department-picker-none = Aucun département de ce nom
department-picker-none-known = Aucun département de ce nom parmi ceux qui sont connus
department-picker-coming = Les départements arrivent encore…
department-picker-more = { $count ->
    [one] { $count } autre : saisissez son nom pour le trouver
    [many] { $count } d’autres : saisissez leur nom pour les trouver
   *[other] { $count } autres : saisissez leur nom pour les trouver
}
