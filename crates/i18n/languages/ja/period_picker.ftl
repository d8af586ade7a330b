### The choice of a period: a list of names with their dates, and a dialog to type one or to take it from a calendar.

period-picker-label = 期間
period-picker-choice = { $name } · { $dates }
period-picker-custom = カスタム…
period-picker-dates = 日付を選択…
period-picker-previous = 前の期間
period-picker-next = 次の期間
period-dialog-title = 日付を選択
period-dialog-typed = 期間を入力（例：now-7d、last month、2026-03-01..2026-03-28）
period-dialog-apply = 適用
period-dialog-weeks = 週の始まり
period-dialog-zoom-out = 期間を広げる
period-dialog-slip = 「{ $what }」：{ $why }。読み取れる例：{ $examples }
period-dialog-empty = 期間を入力してください。例：{ $examples }
period-dialog-read-as = { $dates }と読み取りました
period-dialog-days = { $dates } · { NUMBER($days) }日間
period-dialog-one-end = { $days }。もう一方の端を選択してください。
