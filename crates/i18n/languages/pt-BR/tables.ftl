### Tables of numbers, the search above them, and the tiles that show the same.

tables-named = { $table }, tabela
tables-search = Pesquisar
tables-search-of = Pesquisar em { $table }
tables-clear = Limpar
tables-found = { $all ->
    [one] { NUMBER($found) } de { $all } linha
    [many] { NUMBER($found) } de { $all } de linhas
   *[other] { NUMBER($found) } de { $all } linhas
}
tables-found-none = Nenhuma linha contém “{ $search }”.
tables-shown = { $all ->
    [one] As primeiras { NUMBER($shown) } de { $all } linha. A pesquisa percorre todas.
    [many] As primeiras { NUMBER($shown) } de { $all } de linhas. A pesquisa percorre todas.
   *[other] As primeiras { NUMBER($shown) } de { $all } linhas. A pesquisa percorre todas.
}
tables-more = Mostrar mais linhas
tables-own-order = Na ordem da própria tabela.
tables-sorted-from-a = Ordenada por { $column }, de A a Z.
tables-sorted-from-z = Ordenada por { $column }, de Z a A.
tables-sorted-lowest-first = Ordenada por { $column }, do menor para o maior.
tables-sorted-highest-first = Ordenada por { $column }, do maior para o menor.
tables-not-sent = não enviado
