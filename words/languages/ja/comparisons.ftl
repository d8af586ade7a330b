### What a period is compared with.

comparisons-days-before = その前の{ NUMBER($days) }日間
comparisons-week-before = その前の週
comparisons-month-before = その前の月
comparisons-quarter-before = その前の四半期
comparisons-year-before = その前の年
comparisons-same-days-of-week-before = その前の週の同じ期間
comparisons-same-days-of-month-before = その前の月の同じ期間
comparisons-same-days-of-quarter-before = その前の四半期の同じ期間
comparisons-same-days-of-year-before = その前の年の同じ期間
comparisons-same-weekdays-month-before = 1か月前の同じ曜日
comparisons-same-weekdays-quarter-before = 1四半期前の同じ曜日
comparisons-same-weekdays-year-before = 1年前の同じ曜日
comparisons-same-days-year-before = 1年前の同じ日付
comparisons-chosen-days = 比較対象の期間
comparisons-so-many-chosen-days = 比較対象の{ NUMBER($days) }日間
comparisons-by-what-is-over = { $than }（終わった日のみ）
comparisons-failed = 比較期間を読み込めませんでした。{ $why }
comparisons-unknown = その名前の比較対象はありません
