## filters: The controls above the numbers.

filters-label = フィルター
filters-chart = グラフ
filters-group = 集計単位
filters-refresh = 自動更新
filters-options = オプション
filters-weeks = 週の始まり
filters-logarithmic = 対数目盛
filters-more = { $count ->
    [0] フィルター
   *[other] フィルター（{ $count }）
}
filters-done = 完了
filters-automatic-hour = 自動（時間）
filters-automatic-day = 自動（日）
filters-automatic-week = 自動（週）
filters-automatic-month = 自動（月）
filters-week-by-language = 言語に合わせる（{ $day }）
filters-step = { $name }：{ $range }
filters-step-none = { $name }：なし
filters-departments-unknown = 部署名を取得できません。{ $trouble }
filters-departments-unread = { NUMBER($count) }部署を読み取れなかったため、一覧に含まれていません。
filters-departments-beyond = このページで扱える件数を超えているため、残りの{ NUMBER($count) }部署は一覧に含まれていません。
filters-cost = リクエストが約{ NUMBER($calls) }件増えます
filters-cost-nothing = このビューはすべての部署が対象のため、リクエストは増えません

## period-picker, period-dialog: The choice of a period, in one dialog: typed, by name, or from a calendar.

period-picker-label = 期間
period-picker-choice = { $name } · { $dates }
period-picker-versus = 比較：{ $dates }
period-picker-presets = よく使う期間
period-picker-previous = 前の期間
period-picker-next = 次の期間
period-dialog-typed = 期間を入力（例：now-7d、last month、2026-03-01..2026-03-28）
period-dialog-apply = 適用
period-dialog-zoom-out = 期間を広げる
period-dialog-slip = 「{ $what }」：{ $why }。読み取れる例：{ $examples }
period-dialog-empty = 期間を入力してください。例：{ $examples }
period-dialog-read-as = { $dates }と読み取りました
period-dialog-days = { $dates } · { NUMBER($days) }日間
period-dialog-one-end = { $days }。もう一方の端を選択してください。

## periods: Names of periods, and why a text or two dates are not a period.

periods-to-date = 今日まで
periods-before = 終わった期間
periods-up-to-yesterday = 昨日まで
periods-today = 今日
periods-this-week = 今週
periods-this-month = 今月
periods-this-quarter = 今四半期
periods-this-year = 今年
periods-yesterday = 昨日
periods-last-week = 先週
periods-last-month = 先月
periods-last-quarter = 前四半期
periods-last-year = 昨年
periods-last-days = 過去{ NUMBER($days) }日間
periods-last-weeks = 過去{ NUMBER($weeks) }週間
periods-last-months = 過去{ NUMBER($months) }か月間
periods-last-quarters = 過去{ NUMBER($quarters) }四半期
periods-last-years = 過去{ NUMBER($years) }年間
periods-days-ago = { NUMBER($days) }日前
periods-weeks-ago = { NUMBER($weeks) }週前
periods-months-ago = { NUMBER($months) }か月前
periods-quarters-ago = { NUMBER($quarters) }四半期前
periods-years-ago = { NUMBER($years) }年前
periods-custom = カスタム
periods-friday = 金曜日
periods-monday = 月曜日
periods-saturday = 土曜日
periods-sunday = 日曜日
periods-refresh-off = オフ
periods-refresh-every = { NUMBER($minutes) }分ごと
periods-unknown = 該当する期間はありません
periods-length = 長さは1日以上{ $most }日以下にしてください
periods-form = 2026-03-01..2026-03-28の形式で入力してください
periods-reversed = 終了日が開始日より前です
periods-too-long = { $most }日を超えています
periods-year = 年は{ $first }～{ $last }の範囲にしてください
periods-typed-nothing = now-7d、last month、2026-03-01..2026-03-28のように期間を入力してください
periods-typed-after-now = nowの後には-7d、/M、-1M/Mのように入力してください
periods-typed-after-minus = マイナスの後には、now-7dのように数字を入力してください
periods-typed-days = 日数は1～{ $most }にしてください
periods-typed-weeks = 週数は1～{ $most }にしてください
periods-typed-months = 月数は1～{ $most }にしてください
periods-typed-quarters = 四半期の数は1～{ $most }にしてください
periods-typed-years = 年数は1～{ $most }にしてください
periods-typed-two-units = now-1M/Mのように、2つの単位をそろえてください
periods-typed-shorter-than-day = 期間は日単位です。d、w、M、Q、yを使ってください
periods-typed-unit-missing = 単位（d、w、M、Q、y）を付けてください
periods-typed-unit-unknown = { $unit }は単位ではありません。d、w、M、Q、yを使ってください
periods-typed-until = から
periods-typed-no-such-day = その月にその日はありません
periods-typed-no-such-month = その月はありません
periods-typed-date = 日付は2026-03-01のように入力してください
periods-typed-unknown = 該当する期間はありません

## calendar: The two months of days that a period can be chosen from.

calendar-earlier = 前の月
calendar-later = 次の月
calendar-today = { $day }、今日
calendar-refused = { $day }。{ $why }
calendar-no-period = 期間として選択できません：{ $why }。

## compare-picker: The choice of what the period is compared with.

compare-picker-label = 比較対象
compare-picker-nothing = 比較しない
compare-picker-before = 前の期間
compare-picker-year-before = 前年の同じ期間
compare-picker-type = 日付を指定
compare-picker-weekdays = 曜日をそろえる
compare-picker-dates = 比較する日付
compare-picker-example = 例：2026-03-01..2026-03-28、2026-03

## comparisons: What a period is compared with.

comparisons-last-weekday = 先週の{ $weekday }
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day }の{ $time }まで
comparisons-last-day-by-time = { $days }（最終日は{ $time }まで）
comparisons-unlike-days = { $than }（{ NUMBER($own) }日間と{ NUMBER($other) }日間）
comparisons-other-weekdays = { $than }（曜日が異なる）
comparisons-by-what-is-over = { $than }（終わった日のみ）
comparisons-failed = 比較期間を読み込めませんでした。{ $why }
comparisons-unknown = 該当する比較対象はありません

## department-picker: The choice of departments.

department-picker-label = 部署
department-picker-all = すべての部署
department-picker-several = { NUMBER($count) }部署
department-picker-archived = { $name }（アーカイブ済み）
department-picker-list = 部署
department-picker-chosen = 選択した部署
department-picker-remove = { $name }を外す
department-picker-cost = 部署を1つ追加：{ $cost }。
department-picker-full = 選択できるのは{ NUMBER($most) }部署までです。追加するには1つ外してください。
department-picker-none = 該当する部署はありません
department-picker-none-known = 読み込み済みの部署に該当するものはありません
department-picker-coming = 部署を読み込んでいます…
department-picker-more = ほか{ NUMBER($count) }部署：入力して検索

## zone-picker: The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = タイムゾーン
zone-picker-browser = ブラウザー（{ $zone }）
zone-picker-browser-and-reports = ブラウザーとワークスペースのレポート（{ $zone }）
zone-picker-reports = ワークスペースのレポート（{ $zone }）
zone-picker-other = その他…
zone-picker-name = タイムゾーン名
zone-picker-apply = 適用
zone-picker-unknown = 該当するタイムゾーンはありません。Europe/Berlinのように入力してください。

## zones: Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = 現地時間
zones-unknown = 該当するタイムゾーンはありません
zones-not-told = お使いのアカウントでは、ワークスペースのタイムゾーンを確認できません。ここで選択してください。
zones-not-known-here = ワークスペースのレポートは{ $name }が基準ですが、このブラウザーはこのタイムゾーンに対応していません。
zones-of-server = ワークスペースのレポートはサーバーのタイムゾーンが基準ですが、その名前は公開されていません。ここで選択してください。
