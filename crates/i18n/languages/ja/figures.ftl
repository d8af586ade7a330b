### What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

figure-compared-period = 比較期間
figure-part = { $part }：{ $value }
figure-beside = { $than }：{ $value }
figure-share = 全体の{ $share }
figure-bars = { $what }：合計{ $total }。最大は{ $name }の{ $most }。
figure-bars-total = { $what }：合計{ $total }。
figure-bars-part = { $what }：欠けている行を除いて{ $total }。
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
