### The chart of one number over time: what is read of one of its points, and the whole in a few sentences.

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
