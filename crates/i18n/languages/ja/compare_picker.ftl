### The choice of what the period is compared with.

compare-picker-label = 比較対象
compare-picker-nothing = なし
compare-picker-weekdays = 曜日をそろえる
compare-picker-by-date = 日付をそろえる
compare-picker-others = その他の日付
compare-picker-before = 直前の期間
compare-picker-year-before = 1年前
compare-picker-type = 日付を入力…
compare-picker-dates = 比較する日付
compare-picker-example = 例：2026-03-01..2026-03-28、2026-03
compare-picker-compare = 比較
