## metrics: The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = 会話
metrics-agent-messages = エージェントのメッセージ
metrics-average-chat-duration = 平均チャット時間
metrics-average-first-response-time = 平均初回応答時間
metrics-best-first-response-time = 最短初回応答時間
metrics-average-response-time = 平均応答時間
metrics-average-reaction-time = 平均反応時間

## charts: Labels of rows and parts in charts and tables.

charts-hour = 時間
charts-day = 日
charts-week = 週
charts-month = 月
charts-no-name = 名前なし
charts-unassigned = 未割り当て
charts-no-department = 部署なし
charts-other = その他（{ NUMBER($count) }）
charts-open = オープン
charts-on-hold = 保留中
charts-closed = 終了

## figure: Legends, tooltips, and one sentence for screen readers.

figure-compared-period = 比較期間
figure-part = { $part }：{ $value }
figure-beside = 比較（{ $than }）：{ $value }
figure-share = 全体の{ $share }
figure-bars = { $total }。最多：{ $name }（{ $most }）。
figure-bars-total = { $total }。
figure-bars-part = { $total }（欠けている行を除く）。
figure-spoken = { $title }：{ $lines }
figure-spoken-between = 、
figure-role = グラフ
figure-label = { $name }：{ $summary }矢印キーで点の間を移動し、Enterキーで固定します。Tキーで表、Sキーで音を切り替えます。
figure-label-opening = { $name }：{ $summary }矢印キーで点の間を移動し、Enterキーで開くか固定します。Tキーで表、Sキーで音を切り替えます。
figure-held = 固定中（Escで解除）
figure-held-by-finger = 固定中（ほかの場所をタップで解除）
figure-to-open = 選択して開く
figure-to-zoom = 選択してその間の日を拡大
figure-legend-hint = 表示／非表示。ダブルクリックまたはShift+クリックでこれだけを表示
figure-sound-on = 音オン
figure-sound-off = 音オフ
figure-table-shown = 表を表示しました
figure-table-hidden = 表を非表示にしました

## trends: A metric over time: the tooltip of a point, and a summary in a few sentences.

trends-this-period = この期間
trends-value = { $name }：{ $value }
trends-value-about = { $name }：約{ $value }
trends-hour = { $day } { $time }
trends-no-sample = 測定値なし
trends-not-yet = まだ先
trends-none-yet = まだなし
trends-running = 進行中
trends-unsure = 進行中の可能性あり
trends-cut = 期間内の日のみ
trends-outside = 期間外
trends-conversations = 会話{ NUMBER($count) }件
trends-unusual = 通常と異なる値。通常は{ $median }±{ $spread }（同じ曜日{ NUMBER($days) }日分の中央値）
trends-no-points = { $title }：ワークスペースからデータが届きませんでした。
trends-nothing-yet = { $title }：この期間はまだ0件です。
trends-none = { $title }：この期間は0件です。
trends-without-sample = { $title }：この期間に測定値はありません。
trends-most-on = { $title }：{ $sum }。最多：{ $day }（{ $most }）。
trends-most-from = { $title }：{ $sum }。最多：{ $time }（{ $most }）。
trends-longest-on = { $title }。最長：{ $day }（{ $longest }）。
trends-longest-from = { $title }。最長：{ $time }（{ $longest }）。
trends-changed = { $than }との比較：{ $change }。
trends-changed-about = { $than }との比較（概算）：{ $change }。
trends-within-target = 目標達成（{ $target }以下）：{ NUMBER($all) }のうち{ NUMBER($within) }（{ $share }）。
trends-within-target-none = 目標達成（{ $target }以下）：0のうち0。
trends-unusual-days = 同じ曜日の通常値から外れた日が{ NUMBER($days) }日あります。
