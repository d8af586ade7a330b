### Tables of numbers, the search above them, and the tiles that show the same.

tables-named = { $table }、表
tables-search = 検索
tables-search-of = 検索：{ $table }
tables-clear = クリア
tables-found = { NUMBER($all) }行中{ NUMBER($found) }行
tables-found-none = 「{ $search }」を含む行はありません。
tables-shown = { NUMBER($all) }行のうち最初の{ NUMBER($shown) }行を表示しています。検索はすべての行が対象です。
tables-more = さらに行を表示
tables-own-order = 表の元の順に並べ替えました。
tables-sorted-from-a = { $column }の昇順（A～Z）で並べ替えました。
tables-sorted-from-z = { $column }の降順（Z～A）で並べ替えました。
tables-sorted-lowest-first = { $column }の小さい順に並べ替えました。
tables-sorted-highest-first = { $column }の大きい順に並べ替えました。
tables-not-sent = 数値なし
