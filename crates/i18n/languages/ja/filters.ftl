### The controls above the numbers.

filters-label = フィルター
filters-chart = グラフ
filters-group = 集計単位
filters-refresh = 自動更新
filters-automatic-hour = 自動（時間）
filters-automatic-day = 自動（日）
filters-automatic-week = 自動（週）
filters-automatic-month = 自動（月）
filters-week-by-language = 言語に合わせる（{ $day }）
filters-step = { $name }：{ $range }
filters-step-none = { $name }：なし
filters-departments-unknown = 部署名を取得できません。{ $trouble }
filters-departments-unread = { NUMBER($count) }件の部署を読み取れなかったため、一覧に含まれていません。
filters-departments-beyond = このページで扱える件数を超えているため、残りの{ NUMBER($count) }件の部署は一覧に含まれていません。
filters-cost = リクエストが約{ NUMBER($calls) }件増えます
filters-cost-overview = リクエストが約{ NUMBER($calls) }件、小さいグラフが画面に入るとさらに{ NUMBER($charts) }件増えます
filters-cost-nothing = このビューはすべての部署が対象のため、リクエストは増えません
filters-logarithmic = 対数目盛
filters-more = { $count ->
    [0] フィルター
   *[other] フィルター（{ $count }）
}
filters-done = 完了
