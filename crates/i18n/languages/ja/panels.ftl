## panel: The parts around a panel's numbers: title, age, and buttons.

panel-updating = 更新中…
panel-updated = 更新：{ $age }
panel-ask-again = 更新
panel-refresh = { $title }を更新
panel-not-by-department = 部署による絞り込みなし
panel-show-table = 表を表示
panel-hide-table = 表を非表示
panel-numbers-from = { $moment }のデータです（{ $age }）。
panel-try-now = 再試行
panel-try-again = 再試行
panel-no-numbers = データはまだありません。
panel-told = { $name }：{ $age }
panel-way-all-departments = すべての部署を表示
panel-way-before = 前の期間を表示
panel-way-latest = 過去28日間を表示

## covering: A panel's scope: days, time zone, and departments; and what is said when there are no numbers.

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
covering-server-days = 日の区切り：サーバーのタイムゾーン
covering-unknown-days = 日の区切り：不明なタイムゾーン
covering-reporting-days = 日の区切り：ワークスペースのレポート用タイムゾーン
covering-reporting-days-in = 日の区切り：ワークスペースのレポート用タイムゾーン（{ $zone }）
covering-reporting-hours = 時間の区切り：ワークスペースのレポート用タイムゾーン
covering-reporting-hours-in = 時間の区切り：ワークスペースのレポート用タイムゾーン（{ $zone }）
covering-hour-untold = { $zone }では、{ $day }の最後の1時間が2回あります。この日で終わる期間では、ワークスペースは1回目だけを数えます。
covering-hour-untold-maybe = ワークスペースのレポートが{ $zone }を基準としている場合、そこでは{ $day }の最後の1時間が2回あります。この日で終わる期間では、ワークスペースは1回目だけを数えます。
covering-sum = { NUMBER($count) }部署の合計：{ $names }。
covering-weighted = 概算：{ NUMBER($count) }部署の会話数で加重（{ $names }）。
covering-best = { NUMBER($count) }部署のうち最短：{ $names }。
covering-each = { NUMBER($count) }部署それぞれにリクエスト：{ $names }。
covering-unread = { NUMBER($count) }行を読み取れませんでした。ここにも合計にも含まれていません。
covering-beyond = 読み込める行数を超えているため、残りの{ NUMBER($count) }行は、ここにも合計にも含まれていません。
covering-no-conversations-on = { $day }の会話はありません。
covering-no-conversations = { $first }から{ $last }までの会話はありません。
covering-starts-on = この期間はまだ始まっていません。開始日は{ $day }です。

## age: How long ago a response came, and when.

age-now = たった今
age-minutes = { NUMBER($minutes) }分前
age-hours = { NUMBER($hours) }時間前
age-days = { NUMBER($days) }日前
age-moment = { $day } { $time }

## progress: While a request takes more than a moment.

progress-asking = { $host }から{ NUMBER($days) }日分を読み込んでいます…
progress-still-waiting = まだ読み込んでいます。長い期間は時間がかかります。
progress-sooner = 7日間を表示
progress-limited = ワークスペースは、このレポートへの1分あたりのリクエスト数を制限しています。
progress-continuing = { NUMBER($seconds) }秒後に続行します。
progress-retrying = { NUMBER($seconds) }秒後に再試行します。
progress-cancel = キャンセル
progress-skip = スキップ
progress-label = 進行状況
progress-parts = { NUMBER($all) }件中{ NUMBER($done) }件を読み込みました。残り{ NUMBER($left) }件です。

## receipt: Unfolds below a panel's numbers: what was requested, when it was answered, and what is counted.

receipt-title = この数値について
receipt-covers = 対象：{ $covers }
receipt-calls = リクエスト{ NUMBER($calls) }件：
receipt-kept = リクエストなし、キャッシュ済みの応答{ NUMBER($kept) }件：
receipt-calls-and-kept = リクエスト{ NUMBER($calls) }件、キャッシュ済みの応答{ NUMBER($kept) }件：
receipt-answered = { $at }に応答（所要{ $millis } ms）
receipt-not-answered = { $at }に応答なし（{ $millis } ms経過）
receipt-not-asked = { $at }のキャッシュ、再リクエストなし

## units: A duration in a sentence, a tile or a table: 1 h 14 min. $number is a number as the language writes it.

units-hours = { $number }時間
units-minutes = { $number }分
units-seconds = { $number }秒

## change: How a number compares with the comparison period.

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
change-after-none = 以前はなし
change-before = 以前は{ $before }
change-with-difference = { $words }（{ $difference }）

## comparing: Numbers next to those of the comparison period.

comparing-before = 比較期間
comparing-change = 変化
comparing-whole = 今日はまだ終わっていないため、増減率はまだ表示しません。
comparing-running = 表示中の日または比較対象の日が、ワークスペースのタイムゾーンではまだ終わっていない可能性があるため、増減率はまだ表示しません。
comparing-elapsed = 同じ時点までを比較：{ $than }。

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
tables-own-order = 元の順に並べ替えました。
tables-sorted-from-a = { $column }で並べ替えました（A～Z）。
tables-sorted-from-z = { $column }で並べ替えました（Z～A）。
tables-sorted-lowest-first = { $column }の小さい順に並べ替えました。
tables-sorted-highest-first = { $column }の大きい順に並べ替えました。
tables-not-sent = 未送信

## export: Taking a panel's numbers out of the page: files and the clipboard.

export-title = エクスポート
export-of = { $panel }をエクスポート
export-csv = CSV
export-csv-plain = CSV（表のみ）
export-details = 詳細（CSV）
export-copy = 表をコピー
export-png = 画像（PNG）
export-svg = 画像（SVG）
export-copy-picture = 画像をコピー
export-on-white = 画像の背景を白にする
export-details-file = 詳細
export-copied = コピーしました。
export-copy-failed = ブラウザーがコピーを許可しませんでした。CSVをダウンロードしてください。
export-failed = ブラウザーがファイルを作成できませんでした。表をコピーしてください。
export-picture-failed = ブラウザーが画像を作成できませんでした。スクリーンショットをお使いください。
export-copy-picture-failed = ブラウザーがコピーを許可しませんでした。画像をダウンロードしてください。
export-source = 出典：Rocket.Chat、{ $workspace }。取得：{ $moment }（{ $zone }）。
export-report = レポート
export-workspace = ワークスペース
export-period = 期間
export-covers = 対象
export-answered = 応答
export-note = 注
export-old = 古いデータです。新しい数値はまだ届いていません。
export-empty = セルが空の理由
export-request = リクエスト
export-id = ID
export-unit = 単位
export-until = 終了日

## targets: The field for a chart's target.

targets-count = 目標（上限）
targets-seconds = 目標（上限、秒）
targets-none = なし
