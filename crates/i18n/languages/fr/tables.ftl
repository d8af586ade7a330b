tables-named = { $table }, tableau
tables-search = Rechercher
tables-search-of = Rechercher dans « { $table } »
tables-clear = Effacer
tables-found = { $all ->
    [one] { NUMBER($found) } sur { $all } ligne
    [many] { NUMBER($found) } sur { $all } de lignes
   *[other] { NUMBER($found) } sur { $all } lignes
}
tables-found-none = Aucune ligne ne contient « { $search } ».
tables-shown = { $all ->
    [one] Les { NUMBER($shown) } premières lignes sur { $all }. La recherche porte sur toutes.
    [many] Les { NUMBER($shown) } premières lignes sur { $all }. La recherche porte sur toutes.
   *[other] Les { NUMBER($shown) } premières lignes sur { $all }. La recherche porte sur toutes.
}
tables-more = Afficher plus de lignes

tables-own-order = Dans l’ordre propre au tableau.
tables-sorted-from-a = Tri par « { $column } », de A à Z.
tables-sorted-from-z = Tri par « { $column } », de Z à A.
tables-sorted-lowest-first = Tri par « { $column } », du plus petit au plus grand.
tables-sorted-highest-first = Tri par « { $column } », du plus grand au plus petit.

tables-not-sent = non envoyé
