### What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = 「{ $what }」を無視しました。{ $why }。{ $instead }
notices-showing-overview = 概要を表示しています。
notices-showing-last-28-days = 過去28日間を表示しています。
notices-weeks-by-language = 週の始まりは言語に合わせています。
notices-showing-all-departments = すべての部署を表示しています。
notices-comparing-with-nothing = 比較はしていません。
notices-showing-what-suits = 期間に適した単位で表示しています。
notices-showing-no-target = 目標は表示していません。
notices-showing-conversations = 会話を表示しています。
notices-refreshing-when-asked = 操作したときだけ更新します。
notices-showing-zone = タイムゾーン{ $zone }で表示しています。
notices-no-view = その名前のビューはありません
notices-no-chart = その名前のグラフはありません
notices-no-week-start = 週の始まりに指定できるのはmon、sun、sat、friです
notices-no-grouping = 集計単位に指定できるのはhour、day、week、monthです
notices-no-refresh = 指定できるのはoff、1、5、15（分）、または60～3600のうち60で割り切れる数（秒）です
notices-no-target = 目標は、Avg_first_response_time:60のようにグラフの名前と整数で指定します
notices-no-department = そのIDの部署はありません
notices-too-many-departments = 同時に選択できるのは{ NUMBER($most) }部署までです
notices-no-version = 「{ $what }」を無視しました。そのバージョンはありません。
notices-newer-link = このリンクは、このページの新しいバージョンで作成されています。このバージョンで扱えない部分は無視しました。
notices-address-cut = アドレスが{ NUMBER($most) }文字を超え、このページで読み取れる長さではなかったため、次の項目を省きました: { $what }。リンクの意図とは異なる内容が表示されている可能性があります。
notices-clock-ahead = このコンピューターの時計は、このページの配信元{ $host }の時計より{ $difference }進んでいます。「今日」の日付とここに表示する時刻は、配信元の時計に従います。
notices-clock-behind = このコンピューターの時計は、このページの配信元{ $host }の時計より{ $difference }遅れています。「今日」の日付とここに表示する時刻は、配信元の時計に従います。

notices-department-unlisted = 部署{ $name }はワークスペースの一覧にありません。削除された可能性があります。数値はそのまま表示しています。
notices-showing-evenly = 等間隔の目盛で表示しています。
notices-showing-days = 日ごとに表示しています。
notices-no-scale = 目盛は linear か log です
notices-no-fold = 時間の並びは days か week です
