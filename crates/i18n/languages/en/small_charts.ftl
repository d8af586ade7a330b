### Small charts of all seven numbers over time, each with a line that tells its number.

# What the charts are together: a heading over them.
small-charts-all = All metrics
# Over the charts, once for all of them: what they are compared with, as comparisons.ftl says it.
small-charts-all-beside = Beside { $than }
# Over the charts, where some have failed, and a button beside it.
small-charts-part = Charts up to date: { NUMBER($here) } of { NUMBER($all) }.
small-charts-rest = Try the rest again

## The line under a chart's title, of which the parts after the first may be missing:
## "about 48 s · 12 % slower · by what is over"

# A mean, which is not exact.
small-charts-about = about { $number }
# $number: 48 s, or about 48 s. $change is one of the changes in change.ftl.
small-charts-changed = { $number } · { $change }
# $lead is the line so far, $than what the change is from where that is not what stands over the charts.
small-charts-beside = { $lead } · beside { $than }
# $lead is the line so far. The period still runs, and only its days that are over are compared.
small-charts-over = { $lead } · by what is over
small-charts-no-sample = no sample
# In place of all that, while a point is marked: its number, and its day or hour. 48 s · Mon, 2 Mar 2026
small-charts-marked = { $number } · { $bucket }
