## totals: The panel with the five totals.

totals-title = 会話の合計
totals-conversations = 会話
totals-open = オープン
totals-on-hold = 保留中
totals-messages = メッセージ
totals-with-visitors = 訪問者の分を含む
totals-visitors = 訪問者
totals-latest-conversation = 最新の会話の開始日（UTC）で集計
totals-no-sum = 合計なし
totals-in-several = 同じ訪問者が複数の部署に含まれることがあるため
totals-total = 指標
totals-count = 数
totals-about-days = 会話、オープン、保留中、メッセージは、ワークスペースのレポート用タイムゾーンの日付で、この期間に作成された会話を集計しています。
totals-about-now = オープン、保留中、メッセージは、ワークスペースが応答した時点の値です。会話が続く間は変わります。オープンには待機中を含みます。
totals-about-messages = メッセージには訪問者のものも含まれます。推移はエージェントとボットのものだけを数えるため、両者は一致しません。
totals-about-visitors = 訪問者は、この期間（UTCの日付）に登録した人、または最新の会話を始めた人です。後日また訪れた人は、過去の期間の数から除かれます。会話中のメッセージや会話の終了は数えません。ただしRocket.Chat 7.0より前のワークスペースでは、月の最初の返信も数えます。

## trend-panel: The panel with the trend: a metric over time, by hour, day, week, or month.

trend-panel-title = 推移
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = ワークスペースのラベルのまま
trend-panel-nothing-on = { $day }のデータはありません。ワークスペースからこのグラフの点が届きませんでした。
trend-panel-nothing = { $first }から{ $last }までのデータはありません。ワークスペースからこのグラフの点が届きませんでした。
trend-panel-date = 日付
trend-panel-target = 目標
trend-panel-met = 達成
trend-panel-missed = 未達成
trend-panel-bucket = { $bucket }（{ $standing }）
trend-panel-part = { NUMBER($days) }日中{ NUMBER($come) }日分を読み込みました。残りは読み込み次第表示します。
trend-panel-clocks-change = この日は{ $zone }で時計が切り替わるため、{ NUMBER($hours) }時間あります。時間は1日の始まりから数えます。
trend-panel-no-hours = ワークスペースから、時間単位ではなくUTCの日単位のデータが届きました。ワークスペースの時計が戻される日に起こります。
trend-panel-day-beside = ワークスペースはUTCの0時で日を区切るため、期間外の1日も届きました。薄く表示し、要約には含めません。
trend-panel-local-days = ワークスペースはサーバーのタイムゾーンの0時で日を区切り、各日に前日の日付を付けて送信します。ここでは本来の日付で表示しています。
trend-panel-unknown-days = これらの日がUTCの0時に始まるのか、ワークスペースのタイムゾーンの0時に始まるのかは、応答からは分かりません。
trend-panel-unlike-days = 比較期間の日は始まる時刻が異なるため、比較していません。
trend-panel-hour-beside = ワークスペースは常に24時間分を送信します。最後の1時間は翌日の分です。薄く表示し、要約には含めません。
trend-panel-short-hours = ワークスペースのレポートは{ $zone }が基準で、1時間の区切りがUTCと異なります。各時間の最初の{ NUMBER($minutes) }分だけが送信されるため、このグラフに残りは含まれません。
trend-panel-short-hours-maybe = ワークスペースのレポートが、1時間の区切りがUTCと異なる{ $zone }を基準としている場合、各時間の最初の{ NUMBER($minutes) }分だけが送信されるため、このグラフに残りは含まれません。
trend-panel-unplaced = この期間のどの日にも当てはまらない点が、ワークスペースから{ NUMBER($points) }個届きました。ワークスペースのラベルのまま表示しています。
trend-panel-approximate = 週と月の値は概算です。Rocket.Chatが送信する日ごとの平均を、各日の会話数で加重しています。
trend-panel-about-points = 各点は、その時間、日、週、月に作成された会話を数えます。複数日の場合、Rocket.ChatはUTCの日単位（一部のサーバーではサーバーのタイムゾーンの日単位）で送信します。1日だけの場合は、ワークスペースのレポート用タイムゾーンの時間単位で送信します。
trend-panel-about-messages = エージェントのメッセージは、エージェントとボットによるものです。訪問者のメッセージは、ここには含めませんが、合計には含めます。エージェントのメッセージがない会話も1件として数えます。
trend-panel-about-averages = 平均は会話ごとの値の平均で、チャット時間は終了した会話だけの平均です。最短初回応答は最も短い値です。いずれもワークスペースが応答した時点の値で、会話が続く間は変わります。
trend-panel-about-responses = ワークスペースで自動メッセージを除外する設定にしていない限り、ボットの返信も応答として数えます。訪問者より先にエージェントが書いた場合は、そのうち最後のメッセージを初回応答として数えます。
trend-panel-part-before = 比較期間：{ NUMBER($days) }日中{ NUMBER($come) }日分を読み込みました。

## tiles: The row of tiles at the top of the overview: each a metric with its number, its change and a small chart.

tiles-versus = { $than }との比較
tiles-more = 指標をさらに表示
tiles-fewer = 指標を減らす
tiles-first-response = 初回応答
tiles-response = 応答
tiles-chat-duration = チャット時間
tiles-reaction = 反応
tiles-best-first-response = 最短初回応答
tiles-all-messages = すべてのメッセージ
tiles-available-time = 対応可能時間
tiles-per-available-hour = 対応可能1時間あたりの会話
tiles-about = 約
tiles-about-number = 約{ $number }
tiles-open-and-held = オープン・待機中：{ $open } · 保留中：{ $held }
tiles-finished-part = 終了した分のみ
tiles-finished-sessions = 終了したセッションのみ
tiles-target-met = 目標{ $target }達成
tiles-target-missed = 目標{ $target }未達成
tiles-some-agents-missing = 一部のエージェントを含まない
tiles-failed = 読み込み失敗
tiles-premium = プレミアムプランのみ
tiles-no-permission = 権限なし
tiles-unsupported = 新しいRocket.Chatが必要
tiles-not-recorded = スナップショットにありません
tiles-retry = 再試行
tiles-value = 値
tiles-about-means = 時間は、各日の平均を会話数で加重した平均です。実際の平均に近い値ですが、厳密な値ではありません。
tiles-about-availability = 対応可能時間は、すべてのエージェントと部署について、ワークスペースがサーバーの日付で集計した合計です。進行中のセッションは含まず、エージェントがステータスを変えると時間が失われ、重複が二重に数えられることもあります。対応可能1時間あたりの会話は、すべての会話をこの合計で割るため、これも概算です。

## notes: One line above the main chart: what is to be noticed about it, in short sentences.

notes-running = この期間はまだ終わっていません。
notes-missed = 目標{ $target }未達成：{ NUMBER($all) }回中{ NUMBER($missed) }回。
notes-missed-on = 目標{ $target }未達成：{ $days }。
notes-unusual = 通常と異なる日：{ $day }（{ $value }、通常は{ $usual }）。
notes-unusual-days = 通常と異なる日が{ NUMBER($days) }日、最新は{ $day }（{ $value }、通常は{ $usual }）。
notes-most = 最多：{ $day }（{ $value }）。
notes-longest = 最長：{ $day }（{ $value }）。

## heat: Conversations hour by hour: a heat map with a column for each day and a row for each hour.

heat-title = 時間帯別の会話
heat-columns = 列
heat-days = 日ごと
heat-week = 平均的な1週間
heat-load = { NUMBER($days) }日分を読み込む（リクエスト{ NUMBER($calls) }件）
heat-load-long = { $load }、約{ NUMBER($minutes) }分
heat-part = { NUMBER($days) }日中{ NUMBER($known) }日分を読み込みました。
heat-not-asked = Rocket.Chatは時間別データを1日分ずつ送信します。まだ何も読み込んでいません。
heat-hour = { $day } { $hour }
heat-none = 読み込んだ時間帯に会話はありません。
heat-most = 最も忙しい時間帯：{ $when }（{ $most }）。
heat-most-usual = 平均して最も忙しい時間帯：{ $when }（{ $most }）。
heat-conversations = { $count ->
    [0] 会話なし
   *[other] 会話{ $count }件
}
heat-so-far = これまで{ $conversations }
heat-unknown = 未読み込み
heat-about = 時間帯はワークスペースのレポート用タイムゾーンで、午前0時から数えます。各色はほぼ同じ数の時間帯を表すため、忙しい時間帯が1つあってもほかの色は薄くなりません。最も薄い色は0件です。
heat-day = 日
heat-colours = 1時間あたりの会話
heat-none-here = 読み込んだ時間帯はまだありません。
heat-no-whole-day = 丸1日分を読み込んだ日はまだありません。
heat-untold = 時間別データなし
heat-skipped = 時計が進められて飛ばされた時間

## live: The panel of what waits and who is there right now.

live-title = 現在の状況
live-queued = 待機中
live-queued-note = エージェント待ち
live-open = オープン
live-open-note = エージェントが対応中
live-on-hold = 保留中
live-on-hold-note = 一時的に保留
live-agents = 対応可能なエージェント
live-agents-note = オンラインで会話を受付中
live-of-all = { $all }人中{ $available }人
live-no-agents = エージェントを読み込めませんでした。{ $why }
live-all-agents = すべての部署のエージェントです。1人が複数の部署に所属することもあります。
live-about-conversations = 過去30日間に作成された会話を、ワークスペースが応答した時点のステータスで数えています。それより前に作成され、まだ待っている会話は含みません。
live-about-agents = ワークスペースが応答した時点のエージェントの在席状況です。オフラインには、会話を受け付けていないエージェントも含みます。

## agents: The panel of conversations by agent.

agents-title = エージェント別会話
agents-conversations = 会話
agents-agent = エージェント
agents-open = オープン
agents-on-hold = 保留中
agents-closed = 終了
agents-total = 合計
agents-share = 割合
agents-community = コミュニティ版のレポートによるユーザー名別の集計です。期間内に作成された会話のうち、オープン、保留中、または期間の終わりまでに終了したものを数えます。エージェントのいない会話は含みません。
agents-years = Rocket.Chatが一度に集計できるのは最長1年分のため、{ NUMBER($answers) }件の応答を合計しています。年が異なっても、同じ名前のエージェントは1人として数えます。
agents-namesakes = 同じ名前のエージェントがいます。数値は合算しています。
agents-about-names = 期間内に作成された会話を、担当したエージェント別に集計しています。同じ名前のエージェントはワークスペースで区別できないため、1行にまとめます。「未割り当て」はエージェントのいない会話です。
agents-about-community = プレミアムプランでない場合、または部署を選択している場合は、オープン、保留中、終了の会話をユーザー名別に数えます。終了は、期間の終わりまでに終了したものだけです。
agents-about-monitor = モニターに表示されるのは、自分のユニットの会話だけです。
agents-per-hour = 対応可能1時間あたり
agents-with-username = { $name }（{ $username }）
agents-former = { $name }（現在はエージェントではありません）
agents-bot = { $name }（ボット）
agents-sharing = { $name }（同名のエージェント{ NUMBER($count) }人）
agents-deleted = 削除されたエージェント
agents-deleted-many = 削除されたエージェント{ NUMBER($count) }人
agents-all-departments = すべての部署
agents-not-by-department = 部署別データなし
agents-finished-sessions = 終了したセッションのみ
agents-one-department = 1部署のみ
agents-old = 更新失敗
agents-no-sample = 測定対象なし
agents-unknown = 不明：読み取れる数値がRocket.Chatから届きませんでした
agents-under-name = 同じ名前の行に含めています
agents-not-matched = Rocket.Chatでは別の名前またはIDで集計されるため、対応付けできません
agents-not-applicable = 対象外
agents-no-before = 以前の数値は不明
agents-no-total = 合計なし：一部の数値が不明
agents-short-time = 対応可能時間が1時間未満のため、実際と大きくずれることがあります
agents-column-failed = { $columns }：{ $why }
agents-retry = 再試行：{ $what }
agents-names-unknown = エージェントの名前を読み取れないため、名前で集計した会話は別の行に表示します。{ $why }
agents-about-metrics = 時間とメッセージ：期間内に作成された会話を、ワークスペースのレポート用タイムゾーンの日付で集計します。初回応答は最初に返信した人（ボットを含む）に、ほかはすべて会話を担当するエージェントに計上します。
agents-about-available = 対応可能時間：終了したセッションを、ワークスペースのサーバーの日付で全部署について集計します。対応可能1時間あたりの会話はこの時間で割った値で、1時間未満の場合はグレーで表示します。
agents-about-matching = 会話は表示名、ほかはユーザー名で集計します。同じ行にまとめるのは、その名前のエージェントがちょうど1人の場合だけです。合計行の時間は、各エージェントの平均を会話数で加重した値です。

## split: Several departments side by side.

split-switch = 部署別に分割
split-title = 部署別
split-metric = 指標
split-summary = 部署別の{ $metric }：{ $list }。
split-part = { $name } { $value }
split-not-compared = 部署別の線は、ほかの期間と比較しません。
split-common = すべての部署のデータがそろっている日だけを表示しています。
split-not-yet = 完了した日・時間はまだなし

## departments: The panel of chats by department.

departments-title = 部署別チャット
departments-conversations = 会話
departments-department = 部署
departments-answered = 応答済み
departments-waiting = 応答待ち
departments-open = オープン
departments-closed = 終了
departments-total = 合計
departments-community = コミュニティ版のレポートによる部署名別の集計です。期間内に作成された会話を、ワークスペースが応答した時点のステータスで数えます。オープンには保留中を、終了には期間後に終了したものを含みます。部署のない会話は含みません。
departments-missing = ワークスペースが示した部署のうち、{ NUMBER($count) }部署のデータが届きませんでした。その分は表示していません。
departments-about-answered = 期間内に作成された会話を部署別に集計しています。応答済みは返信を待っていない会話です。応答待ちは返信を待っている会話、または待ったまま終了した会話です。
departments-about-community = プレミアムプランでない場合は、オープンと終了の会話を、ワークスペースが応答した時点の状態で部署名別に数えます。期間後に終了したものも終了に数えます。
departments-share = 割合
departments-chat-duration = チャット時間
departments-waiting-time = 待ち時間
departments-service-time = 対応時間
departments-service-total = 対応時間の合計
departments-transferred = 転送
departments-abandoned = 放棄
departments-abandoned-share = 放棄率
departments-outdated = 更新失敗
departments-deleted = 削除された部署
departments-archived = { $name }（アーカイブ済み）
departments-no-sample = 測定対象なし
departments-unknown = 不明：読み取れる数値がRocket.Chatから届きませんでした
departments-about-averages = 待ち時間は初回応答までの平均時間、対応時間はエージェントの参加から最新の返信までの平均時間です。どちらも、訪問者が待っている会話は含みません。
departments-about-closed = チャット時間、対応時間の合計、放棄は、期間内に作成され、期間の終わりまでに終了した会話だけを数えます。
departments-about-transferred = 転送は、会話の作成日時にかかわらず、期間内に行われた転送を、その会話の最新の部署で数えます。
departments-about-abandoned = 放棄は、終了した時点で、訪問者の無言がワークスペースの許容時間（既定は1時間）を超えていた会話です。放棄率は期間内に作成されたすべての会話に対する割合で、端数は切り捨てます。

## availability: The panel of the agents' available time: when they could be given conversations.

availability-title = エージェントの対応可能時間
availability-on-service = 対応可能時間
availability-agent = エージェント
availability-time = 対応可能時間
availability-once = 重複を除いた時間
availability-nothing-on = { $day }の対応可能時間はありません。
availability-nothing = { $first }から{ $last }までの対応可能時間はありません。
availability-finished = 終了したセッションのみです。進行中のセッションは、終了すると加算されます。
availability-worth = ワークスペースによる合計です。実際より短いことも長いこともあります。ステータスを変えると進行中のセッションは最初からになり、それまでの時間が失われます。2回終了したセッションは二重に数えられます。
availability-unseen = Rocket.Chatがセッションを送信するのは1日だけの期間に限られるため、複数日では重複が分かりません。重複を確認するには、1日だけを選択してください。
availability-missing = ワークスペースが示したエージェントのうち、{ NUMBER($count) }人のデータが届きませんでした。その分は表示していません。
availability-about = 終了したセッションを、サーバーのタイムゾーンの日付で集計しています。進行中のセッションは、終了すると加算されます。
availability-about-sessions = 重なるセッションは1つにまとめて表示します。重複を除いた時間がワークスペースの合計と異なる場合は、両方を表示します。ワークスペースが失った時間はどのセッションにもないため、表示できません。
availability-drawn = グラフには時間の長い{ NUMBER($most) }人を表示しています。表には{ NUMBER($all) }人全員を表示しています。

## timelines: When each agent was available on a day: a lane for each agent, with a bar for each session.

timelines-told = 対応可能だったエージェントは{ NUMBER($agents) }人。最初の開始：{ $first }。最後の終了：{ $last }。
timelines-told-apart = { $told }{ NUMBER($agents) }人は、ワークスペースの合計がセッションの時間と異なります。両方とも表にあります。
timelines-none = この日に終了したセッションはありません。
timelines-sessions = { $time }（{ NUMBER($sessions) }セッション）
timelines-once = { $sessions }、重複を除く
timelines-sum = ワークスペースの合計：{ $time }
timelines-session = { $start }～{ $end }
timelines-more-sessions = ほか{ NUMBER($sessions) }セッション

## drawers: The drawer with the details of one agent or one department.

drawers-close = 閉じる
drawers-nobody = 見つかりません
drawers-names-nobody = このURLは、エージェントも部署も指定していません。
drawers-asking = 読み込み中…
drawers-share = 会話{ NUMBER($own) }件、全{ NUMBER($all) }件の{ $share }。
drawers-own = 会話{ NUMBER($count) }件。欠けている行があるため、全体の件数は不明です。
drawers-share-title = 割合
drawers-no-number = ワークスペースから数値が届きませんでした。
drawers-show-only = この部署のみ表示
drawers-department-totals = 部署の合計
drawers-department-trend = 部署の推移
drawers-conversations = 会話
drawers-before = { $than }：{ NUMBER($before) }件。
drawers-before-changed = { $than }：{ NUMBER($before) }件、{ $change }。
drawers-on-service = 対応可能時間
drawers-time = { $username }：{ $time }。
drawers-time-when = { $username }：{ $time }（{ $when }）。
drawers-stretch = { $from }～{ $to }
drawers-once = これはワークスペースの合計です。重複を除いたセッションの合計は{ $time }です。
drawers-no-time = この名前での対応可能時間はありません。
drawers-not-among = 読み取れた行にないため、不明です。
drawers-sessions-of = { $day }のセッション
drawers-no-sessions = { $day }に終了したセッションはありません。
drawers-team = チームとの比較
drawers-measure = 指標
drawers-value = このエージェント
drawers-team-median = チームの中央値
drawers-about-team = 中央値は、この期間に会話があったエージェントのものです。
drawers-difference = 差
drawers-few = 会話数が不足
drawers-rank = 会話数で{ $agents }人中{ $rank }位。
drawers-rank-of-known = 会話数で{ $agents }人中{ $rank }位（個別の数が不明なエージェントを除く）。
drawers-no-daily = Rocket.Chatには、エージェント個人の日別の数値はありません。
drawers-username = ユーザー名：{ $username }
drawers-id = ID：{ $id }
drawers-shared-name = この名前のエージェントが複数います：{ $usernames }。Rocket.Chatでは、どの会話が誰のものか区別できません。
drawers-department-id = ID：{ $id }
drawers-metrics = 部署の指標
drawers-metric = 指標
drawers-own-value = この部署
drawers-department-agents = 部署のエージェント
drawers-about-median = 中央値は、期間内に会話がある部署で計算しています。部署のない会話は含みません。
drawers-median = 部署の中央値

## view-export: Taking all numbers of a view out of the page: the menu in the bar, and its files.

view-export-label = このビューをエクスポート
view-export-workbook = Excelブック
view-export-archive = CSVファイル（ZIP）
view-export-answers = 応答（JSON）
view-export-snapshot = スナップショット（HTML）
view-export-with-agents = エージェント名を含める
view-export-with-workspace = ワークスペース名を含める
view-export-writing = ファイルを作成しています…
view-export-saved = ダウンロードしました。
view-export-failed = ファイルを作成できませんでした。接続を確認して、もう一度選んでください。
view-export-receipt = 記録
view-export-detail = 項目
view-export-view = ビュー
view-export-compared = 比較期間
view-export-exported = エクスポート日時
view-export-missing = 数値なし

## report: The period on a sheet for paper and PDF, with words of the reader.

report-default-title = サポートレポート、{ $range }
report-periods = レポートの期間
report-print = 印刷またはPDFで保存
report-title = タイトル
report-remarks = 備考
report-kept = このブラウザーに保存され、レポートと一緒に印刷されます。
report-not-kept = このブラウザーには保存できませんでした。ストレージがいっぱいか、ブロックされています。印刷はされます。
report-workspace = ワークスペース
report-period = 期間
report-compared = 比較対象
report-not-compared = 比較なし
report-zone = タイムゾーン
report-departments = 部署
report-all-departments = すべての部署
report-running = この期間はまだ終わっていません。数値は変わります。
report-notable = 目立った日
report-sign = { $sign }：{ $why }
report-made = 作成：{ $moment }（タイムゾーン：{ $zone }）
report-oldest = 最も古い数値：{ $moment }

## snapshot:

snapshot-title = { $view } – { $workspace }
snapshot-notice = { $moment }（{ $zone }）時点の数値のスナップショットです。内容は変わらず、ネットワークなしで開き、何も送信しません。
snapshot-hidden = エージェント名は置き換えられ、名前を表示するグラフは省かれています。
snapshot-agent = エージェント{ $number }
snapshot-saved-by = 保存者
snapshot-open = スナップショットを開く…
snapshot-tab = スナップショット
snapshot-banner = { $workspace }、{ $moment } 時点。数値は変わりません。
snapshot-close = スナップショットを閉じる
snapshot-lost = このアドレスはスナップショットを表示していました。見るには、ファイルをもう一度開いてください。
snapshot-not-one = このファイルは、このダッシュボードのスナップショットではありません。「このビューをエクスポート」で保存した HTML ファイルを選んでください。
snapshot-without-data = このスナップショットはファイルとしてのみ読めます。このページ用のデータが含まれていません。ブラウザーで開いてください。
snapshot-unreadable = このスナップショットは壊れているか、より新しいバージョンのページで保存されています。もう一度受け取るか、ページを更新してください。
snapshot-compare = スナップショットと比較…
snapshot-compare-title = { $moment } からの変化
snapshot-compare-note = スナップショットの保存時に終わっていた日だけを比較します。
snapshot-compare-waiting = 現在の数値を読み込んでいます…
snapshot-compare-same = 変化なし。比較した数値：{ NUMBER($count) }。
snapshot-compare-changed = 変化：{ NUMBER($changed) }。比較した数値：{ NUMBER($count) }。
snapshot-compare-nothing = 比較なし：終わった日がありません。
snapshot-compare-elsewhere = このスナップショットは { $theirs } のもので、ページは { $ours } を表示しています。{ $ours } のものを選んでください。
snapshot-compare-unnamed = このスナップショットにはワークスペース名がないため、比較できません。
snapshot-compare-language = スナップショットは別の言語のため、指標名の下の数値は比較しません。
snapshot-compare-number = 数値
snapshot-compare-then = スナップショット
snapshot-compare-now = 現在
