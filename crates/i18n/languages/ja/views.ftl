### The views of the page, and what is wrong with a saved one.

views-overview = 概要
views-agents = エージェント
views-departments = 部署
views-availability = 対応可能時間
views-fault-no-name = 名前なし
views-fault-long-name = 60文字を超える名前
views-fault-taken-name = ほかのビューと同じ名前
views-fault-no-query = クエリなし
views-fault-long-query = 長すぎるURL
views-fault-no-address = URLにできないクエリ
views-fault-too-many = 上限の100件を超過
views-fault-numbered = { $number }番目（{ $why }）
views-fault-named = 「{ $name }」（{ $why }）
views-fault-no-list = ビューの一覧以外のデータ
