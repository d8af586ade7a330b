### Tables of numbers, the search above them, and the tiles that show the same.

# $table is the table's title.
tables-named = { $table }, table
# The search, as seen and as heard, where it tells which table it is for.
tables-search = Search
tables-search-of = Search { $table }
# Button that empties the search.
tables-clear = Clear
# $found of all rows are shown.
tables-found = { $all ->
    [one] { NUMBER($found) } of { $all } row
   *[other] { NUMBER($found) } of { $all } rows
}
tables-found-none = No row contains “{ $search }”.

# Under a table that shows its first rows alone; all are searched. The button shows as many again.
tables-shown = { $all ->
    [one] The first { NUMBER($shown) } of { $all } row. A search looks through all.
   *[other] The first { NUMBER($shown) } of { $all } rows. A search looks through all.
}
tables-more = Show more rows

# Said when a column's head was pressed. $column is its head.
tables-own-order = In the table's own order.
tables-sorted-from-a = Sorted by { $column }, from A to Z.
tables-sorted-from-z = Sorted by { $column }, from Z to A.
tables-sorted-lowest-first = Sorted by { $column }, lowest first.
tables-sorted-highest-first = Sorted by { $column }, highest first.

# In place of a number that the workspace did not send.
tables-not-sent = not sent
