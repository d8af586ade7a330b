### What a period is compared with.

comparisons-last-weekday = 先週の{ $weekday }
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day }の{ $time }まで
comparisons-last-day-by-time = { $days }（最終日は{ $time }まで）
comparisons-unlike-days = { $than }（{ NUMBER($own) }日間と{ NUMBER($other) }日間）
comparisons-other-weekdays = { $than }（曜日が異なる）
comparisons-by-what-is-over = { $than }（終わった日のみ）
comparisons-failed = 比較期間を読み込めませんでした。{ $why }
comparisons-unknown = その名前の比較対象はありません
