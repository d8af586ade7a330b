### Numbers beside those of a compared period.

comparing-before = 比較期間
comparing-change = 変化
comparing-whole = 今日はまだ途中ですが、比較対象の日は丸1日分のため、増減率は表示しません。
comparing-running = 表示中の日または比較対象の日が、ワークスペースの時刻ではまだ終わっていない可能性があるため、増減率は表示しません。
comparing-elapsed = 比較対象の日は、表示中の期間の経過分と同じところまで（{ $than }）を集計しています。
