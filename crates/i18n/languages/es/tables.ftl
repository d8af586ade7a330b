### Tables of numbers, the search above them, and the tiles that show the same.

tables-named = { $table }, tabla
tables-search = Buscar
tables-search-of = Buscar en { $table }
tables-clear = Borrar
tables-found = { $all ->
    [one] { NUMBER($found) } de { $all } fila
    [many] { NUMBER($found) } de { $all } de filas
   *[other] { NUMBER($found) } de { $all } filas
}
tables-found-none = Ninguna fila contiene “{ $search }”.
tables-shown = { $all ->
    [one] Las primeras { NUMBER($shown) } de { $all } fila. La búsqueda las recorre todas.
    [many] Las primeras { NUMBER($shown) } de { $all } de filas. La búsqueda las recorre todas.
   *[other] Las primeras { NUMBER($shown) } de { $all } filas. La búsqueda las recorre todas.
}
tables-more = Mostrar más filas

tables-own-order = En el orden original de la tabla.
tables-sorted-from-a = Tabla ordenada por { $column }, de la A a la Z.
tables-sorted-from-z = Tabla ordenada por { $column }, de la Z a la A.
tables-sorted-lowest-first = Tabla ordenada por { $column }, de menor a mayor.
tables-sorted-highest-first = Tabla ordenada por { $column }, de mayor a menor.

tables-not-sent = no enviado
