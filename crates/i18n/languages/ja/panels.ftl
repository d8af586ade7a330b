## panel: What stands around the numbers of a panel: one report with its title, its age and its buttons.

panel-to-main = メインのグラフに表示
panel-updating = 更新中…
panel-updated = 更新：{ $age }
panel-ask-again = 再取得
panel-refresh = { $title }を再取得
panel-show-table = 表を表示
panel-hide-table = 表を隠す
panel-numbers-from = { $moment }の数値です（{ $age }）。
panel-try-now = 今すぐ試す
panel-try-again = もう一度試す
panel-no-numbers = 数値はまだありません。
panel-told = { $name }：{ $age }
panel-way-all-departments = すべての部署を表示
panel-way-before = 前の期間を表示
panel-way-latest = 過去28日間を表示

## covering: Which days, whose zone and which departments a panel's numbers are for, and what is said where there are
## none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = すべての部署
covering-departments = { NUMBER($count) }部署
covering-between-names = 、
covering-beside = { $covers } · 比較：{ $days }
covering-beside-unlike = { $covers } · 比較：{ $days }（{ NUMBER($own) }日間と{ NUMBER($other) }日間）
covering-times = { $covers } · 時刻：{ $zone }
covering-zone = タイムゾーン：{ $zone }
covering-utc-days = 日の区切り：UTC
covering-server-days = 日の区切り：ワークスペースのサーバー
covering-unknown-days = 日の区切り：不明
covering-reporting-days = 日の区切り：ワークスペースのレポート用タイムゾーン
covering-reporting-days-in = 日の区切り：ワークスペースのレポート用タイムゾーン（{ $zone }）
covering-reporting-hours = 時間の区切り：ワークスペースのレポート用タイムゾーン
covering-reporting-hours-in = 時間の区切り：ワークスペースのレポート用タイムゾーン（{ $zone }）
covering-hour-untold = { $day }は、{ $zone }の時計が最後の1時間を2回示します。この日で終わる期間では、ワークスペースは1回目だけを数え、2回目を除外します。
covering-hour-untold-maybe = ワークスペースのレポートが{ $zone }を基準としている場合、{ $day }は時計が最後の1時間を2回示します。この日で終わる期間では、ワークスペースは1回目だけを数え、2回目を除外します。
covering-sum = { NUMBER($count) }部署の合計：{ $names }。
covering-weighted = { NUMBER($count) }部署それぞれの会話数で加重した概算：{ $names }。
covering-best = { NUMBER($count) }部署のうち最短：{ $names }。
covering-each = { NUMBER($count) }部署それぞれの数値を取得：{ $names }。
covering-unread = 応答のうち{ NUMBER($count) }行を読み取れませんでした。その内容は、ここにも合計にも含まれていません。
covering-beyond = このページで扱える行数を超えているため、残りの{ NUMBER($count) }行は、ここにも合計にも含まれていません。
covering-no-conversations-on = { $day }の会話はありません。
covering-no-conversations = { $first }から{ $last }までの会話はありません。
covering-starts-on = この期間は{ $day }に始まります。

## age: How long ago an answer came, and when.

age-now = たった今
age-minutes = { NUMBER($minutes) }分前
age-hours = { NUMBER($hours) }時間前
age-days = { NUMBER($days) }日前
age-moment = { $day } { $time }

## progress: What is told of a question that takes longer than a moment.

progress-asking = { $host }に{ NUMBER($days) }日分を問い合わせています…
progress-still-waiting = まだ応答を待っています。長い期間は、ワークスペースでの処理に時間がかかります。
progress-sooner = 7日間にする
progress-limited = ワークスペースは、このレポートへの1分あたりのリクエスト数を制限しています。
progress-continuing = { NUMBER($seconds) }秒後に続行します。
progress-retrying = { NUMBER($seconds) }秒後に再試行します。
progress-cancel = キャンセル
progress-skip = スキップ
progress-label = 進み具合
progress-parts = { NUMBER($all) } 件中 { NUMBER($done) } 件を取得しました。残り { NUMBER($left) } 件です。

## receipt: What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = この数値について
receipt-covers = 対象：{ $covers }
receipt-calls = リクエスト{ NUMBER($calls) }件：
receipt-kept = リクエストなし、保存済みの応答{ NUMBER($kept) }件を使用：
receipt-calls-and-kept = リクエスト{ NUMBER($calls) }件、保存済みの応答{ NUMBER($kept) }件を使用：
receipt-answered = { $at }に応答（{ $millis } ms）
receipt-not-answered = { $at }に応答なし（{ $millis } ms）
receipt-not-asked = { $at }に保存、再取得なし

## change, headline: How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }%
change-more = { $percent }増
change-fewer = { $percent }減
change-less = { $percent }減
change-longer = { $percent }長い
change-shorter = { $percent }短い
change-slower = { $percent }遅い
change-faster = { $percent }速い
change-same = 変化なし
change-about-same = ほぼ変化なし
change-after-none = 比較期間は0
change-before = 比較期間は{ $before }
change-with-difference = { $words }（{ $difference }）
change-beside = { $words }（{ $than }との比較）
headline-unknown = 会話の件数は不明です。
headline = { $count }{ $compared }{ $response }。
headline-conversations = 会話{ NUMBER($count) }件
headline-than = 、{ $than }より{ $words }
headline-as-many = 、{ $than }と同数
headline-about-as-many = 、{ $than }とほぼ同数
headline-after-none = 、{ $than }は0件
headline-after = 、{ $than }は{ NUMBER($before) }件
headline-no-response = 。初回応答はまだありません
headline-response = 。初回応答は約{ $duration }
headline-response-changed = 。初回応答は約{ $duration }、{ $words }

## comparing: Numbers beside those of a compared period.

comparing-before = 比較期間
comparing-change = 変化
comparing-whole = 今日はまだ途中ですが、比較対象の日は丸1日分のため、増減率は表示しません。
comparing-running = 表示中の日または比較対象の日が、ワークスペースの時刻ではまだ終わっていない可能性があるため、増減率は表示しません。
comparing-elapsed = 比較対象の日は、表示中の期間の経過分と同じところまで（{ $than }）を集計しています。

## tables: Tables of numbers, the search above them, and the tiles that show the same.

tables-search = 検索
tables-search-of = 検索：{ $table }
tables-clear = クリア
tables-found = { NUMBER($all) }行中{ NUMBER($found) }行
tables-found-none = 「{ $search }」を含む行はありません。
tables-show-all = { NUMBER($all) }行すべてを表示
tables-sort-by = 並べ替え
tables-default-order = 元の順
tables-from-a = { $column }（A～Z）
tables-from-z = { $column }（Z～A）
tables-lowest-first = { $column }の小さい順
tables-highest-first = { $column }の大きい順
tables-columns = 列
tables-columns-of = { $table }の列
tables-reset-columns = 列をリセット
tables-own-order = 表の元の順に並べ替えました。
tables-sorted-from-a = { $column }の昇順（A～Z）で並べ替えました。
tables-sorted-from-z = { $column }の降順（Z～A）で並べ替えました。
tables-sorted-lowest-first = { $column }の小さい順に並べ替えました。
tables-sorted-highest-first = { $column }の大きい順に並べ替えました。
tables-not-sent = 数値なし

## targets: The field for what a chart should keep to.

targets-count = 目標（上限）
targets-seconds = 目標（上限、秒）
targets-none = なし
