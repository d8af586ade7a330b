### Small charts of all seven numbers over time, each with a line that tells its number.

small-charts-all = すべての指標
small-charts-all-beside = { $than }との比較
small-charts-part = { NUMBER($all) }個中{ NUMBER($here) }個のグラフが最新です。
small-charts-rest = 残りを再試行
small-charts-about = 約{ $number }
small-charts-changed = { $number } · { $change }
small-charts-beside = { $lead } · { $than }との比較
small-charts-over = { $lead } · 終わった日のみ比較
small-charts-no-sample = 測定値なし
small-charts-marked = { $number } · { $bucket }
