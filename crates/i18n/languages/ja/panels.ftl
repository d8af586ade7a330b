### What stands around the numbers of a panel: one report with its title, its age and its buttons.

panel-to-main = メインのグラフに表示
panel-updating = 更新中…
panel-updated = 更新：{ $age }
panel-ask-again = 再取得
panel-refresh = { $title }を再取得
panel-show-table = 表を表示
panel-hide-table = 表を隠す
panel-numbers-from = { $moment }の数値です（{ $age }）。
panel-try-now = 今すぐ試す
panel-try-again = もう一度試す
panel-no-numbers = 数値はまだありません。
panel-told = { $name }：{ $age }
panel-way-all-departments = すべての部署を表示
panel-way-before = 前の期間を表示
panel-way-latest = 過去28日間を表示
