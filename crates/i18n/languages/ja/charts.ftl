## metrics: The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = 会話
metrics-agent-messages = エージェントのメッセージ
metrics-average-chat-duration = 平均チャット時間
metrics-average-first-response-time = 平均初回応答時間
metrics-best-first-response-time = 最短初回応答時間
metrics-average-response-time = 平均応答時間
metrics-average-reaction-time = 平均反応時間

## charts: What stands at the rows and parts of charts and tables.

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

## figure: What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

figure-compared-period = 比較期間
figure-part = { $part }：{ $value }
figure-beside = { $than }：{ $value }
figure-share = 全体の{ $share }
figure-bars = 合計{ $total }。最大は{ $name }の{ $most }。
figure-bars-total = 合計{ $total }。
figure-bars-part = 欠けている行を除いて{ $total }。
figure-spoken = { $title }：{ $lines }
figure-spoken-between = 、
figure-role = グラフ
figure-label = { $name }：{ $summary }矢印キーで各点を読み上げ、Enterキーで固定します。T で表を表示、S で音のオン・オフを切り替えます。
figure-label-opening = { $name }：{ $summary }矢印キーで各点を読み上げ、Enterキーで開くか固定します。T で表を表示、S で音のオン・オフを切り替えます。
figure-held = 固定中（Escで解除）
figure-held-by-finger = 固定中（ほかの場所をタップで解除）
figure-to-open = 選択すると開きます
figure-to-zoom = 選択すると、固定した点との間を拡大します
figure-legend-hint = 表示／非表示。ダブルクリックまたはShift キーを押しながらで単独表示
figure-sound-on = 音オン
figure-sound-off = 音オフ
figure-table-shown = 表を表示しました
figure-table-hidden = 表を非表示にしました

## trends: The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

trends-this-period = この期間
trends-value = { $name }：{ $value }
trends-value-about = { $name }（概算）：{ $value }
trends-hour = { $day } { $time }
trends-no-sample = 測定値なし
trends-not-yet = まだ先
trends-none-yet = まだなし
trends-running = 進行中
trends-unsure = まだ終わっていない可能性あり
trends-cut = 期間内の日のみ
trends-outside = 期間外
trends-conversations = 会話{ NUMBER($count) }件
trends-unusual = 通常と異なる値：通常は{ $median }（同じ曜日{ NUMBER($days) }日分の中央値、ばらつき{ $spread }）
trends-no-points = { $title }：ワークスペースから値が送られてきませんでした。
trends-nothing-yet = { $title }：この期間の値はまだありません。
trends-none = { $title }：この期間は0件です。
trends-without-sample = { $title }：この期間に測定値はありません。
trends-most-on = { $title }：合計{ $sum }。最大は{ $day }の{ $most }。
trends-most-from = { $title }：合計{ $sum }。最大は{ $most }（{ $time }から）。
trends-longest-on = { $title }：最長は{ $day }の{ $longest }。
trends-longest-from = { $title }：最長は{ $longest }（{ $time }から）。
trends-changed = { $than }との比較：{ $change }。
trends-changed-about = { $than }との比較（概算）：{ $change }。
trends-within-target = { $target }以下：{ NUMBER($all) }のうち{ NUMBER($within) }（{ $share }）。
trends-within-target-none = { $target }以下：0のうち0（なし）。
trends-unusual-days = その曜日として通常と異なる日が{ NUMBER($days) }日あります。
