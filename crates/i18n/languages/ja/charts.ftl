### What stands at the rows and parts of charts and tables.

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
