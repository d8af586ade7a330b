### Tabellen und Kacheln

tables-named = { $table }, Tabelle
tables-search = Suchen
tables-search-of = Suchen in { $table }
tables-clear = Leeren
tables-found = { $all ->
    [one] { NUMBER($found) } von { $all } Zeile
   *[other] { NUMBER($found) } von { $all } Zeilen
}
tables-found-none = Keine Zeile enthält „{ $search }“.
tables-shown = { $all ->
    [one] Die ersten { NUMBER($shown) } von { $all } Zeile. Die Suche geht durch alle.
   *[other] Die ersten { NUMBER($shown) } von { $all } Zeilen. Die Suche geht durch alle.
}
tables-more = Mehr Zeilen anzeigen
tables-own-order = In der ursprünglichen Reihenfolge der Tabelle.
tables-sorted-from-a = Sortiert nach { $column }, von A bis Z.
tables-sorted-from-z = Sortiert nach { $column }, von Z bis A.
tables-sorted-lowest-first = Sortiert nach { $column }, niedrigste zuerst.
tables-sorted-highest-first = Sortiert nach { $column }, höchste zuerst.
tables-not-sent = nicht gesendet
