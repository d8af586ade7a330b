## totals: The panel with the five totals.

totals-title = 会話の合計
totals-conversations = 会話
totals-came = 期間内に作成
totals-open = オープン
totals-queued-included = 会話のうち（待機中を含む）
totals-on-hold = 保留中
totals-of-these = 会話のうち
totals-messages = メッセージ
totals-with-visitors = 訪問者の分を含む
totals-visitors = 訪問者
totals-latest-conversation = 最後の会話の開始日（UTC）で集計
totals-no-sum = 合計なし
totals-in-several = 同じ訪問者が複数の部署に含まれることがあるため
totals-total = 項目
totals-count = 数
totals-about-days = 会話、オープン、保留中、メッセージは、ワークスペースのレポート用タイムゾーンでこれらの日に作成された会話を集計しています。
totals-about-now = オープン、保留中、メッセージは、ワークスペースが応答した時点の値です。会話が続く間は変化します。
totals-about-messages = メッセージには訪問者のものも含まれます。推移はエージェントとボットのメッセージだけを数えるため、両者は一致しません。
totals-about-visitors = 訪問者は、これらの日（UTC）に登録した人、または最後の会話を始めた人です。後日再び訪れた人は、過去の期間の数から除かれます。会話中のメッセージや会話の終了は数えません。ただしRocket.Chat 7.0より前のワークスペースでは、月の最初の返信も数えます。

## trend-panel: The panel with the trend: one number over time, drawn by the hour, day, week or month.

trend-panel-title = 推移
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = ワークスペースのラベルのまま
trend-panel-nothing-on = { $day }のデータはありません。このグラフの値がワークスペースから送られてきませんでした。
trend-panel-nothing = { $first }から{ $last }までのデータはありません。このグラフの値がワークスペースから送られてきませんでした。
trend-panel-date = 日付
trend-panel-bucket = { $bucket }（{ $standing }）
trend-panel-part = { NUMBER($days) }日のうち{ NUMBER($come) }日分が届きました。残りは届き次第表示します。
trend-panel-clocks-change = この日は{ $zone }で夏時間などによる時刻の切り替えがあり、1日が{ NUMBER($hours) }時間です。時間は1日の始まりから数えています。
trend-panel-no-hours = ワークスペースから、1時間ごとではなくUTCの1日ごとの値が送られてきました。ワークスペースの時計が戻される日に起こります。
trend-panel-day-beside = ワークスペースはUTCの0時で日を区切るため、期間に隣接する1日も送られてきました。薄く表示し、要約には含めていません。
trend-panel-local-days = ワークスペースは自身のサーバーのタイムゾーンの0時で日を区切り、それぞれに前日の日付を付けて送ってきました。ここでは本来の日付で示しています。
trend-panel-unknown-days = これらの日がUTCの0時に始まるのか、ワークスペース自身のタイムゾーンの0時に始まるのかは、送られてきた値からは分かりません。
trend-panel-unlike-days = 比較期間の日は別の時計で区切られているため、並べていません。
trend-panel-hour-beside = ワークスペースは常に24時間分を送ります。最後の1時間は翌日の分のため、薄く表示し、要約には含めていません。
trend-panel-short-hours = ワークスペースのレポートは{ $zone }を基準とし、1時間の区切りがUTCと異なります。そのため、このグラフは各時間の最初の{ NUMBER($minutes) }分だけを集計しています。残りはワークスペースが除外します。
trend-panel-short-hours-maybe = ワークスペースのレポートが{ $zone }を基準としている場合、1時間の区切りがUTCと異なるため、このグラフは各時間の最初の{ NUMBER($minutes) }分だけを集計しています。残りはワークスペースが除外します。
trend-panel-unplaced = この期間のどの日にも当てはまらない値が、ワークスペースから{ NUMBER($points) }個送られてきました。ワークスペースのラベルのまま表示しています。
trend-panel-approximate = ワークスペースが返すのは日ごとの平均です。週と月の値は、それを各日の会話数で加重した近似値で、正確な値ではありません。
trend-panel-about-points = 各点は、その区間（時間、日、週、月）に作成された会話を集計しています。複数日の場合はUTCの1日ごと（サーバーによってはそのタイムゾーンの1日ごと）、1日だけの場合はワークスペースのレポート用タイムゾーンの1時間ごとの値です。
trend-panel-about-messages = エージェントのメッセージとは、エージェントとボットのメッセージです。合計に含まれる訪問者のメッセージは入りません。該当するメッセージがない会話も1件と数えます。
trend-panel-about-averages = 平均は会話全体の平均で、チャット時間は終了した会話の平均です。最短初回応答は最も短いものです。いずれもワークスペースが応答した時点の値で、会話が続く間は変化します。
trend-panel-about-responses = 自動メッセージを除外する設定がワークスペースにない限り、ボットの返信も応答とみなされます。訪問者より先にエージェントが書いた場合は、そのうち最後のメッセージが初回応答とみなされます。
trend-panel-part-before = 比較期間は { NUMBER($days) } 日中 { NUMBER($come) } 日分を取得しています。

## tiles: タイル

tiles-versus = { $than } との比較
tiles-more = 指標をさらに表示
tiles-fewer = 指標を減らす
tiles-first-response = 初回応答
tiles-response = 応答
tiles-chat-duration = チャット時間
tiles-reaction = 反応
tiles-best-first-response = 最短の初回応答
tiles-all-messages = すべてのメッセージ
tiles-available-time = 対応可能時間
tiles-per-available-hour = 対応可能 1 時間あたりの会話
tiles-about = 約
tiles-about-number = 約 { $number }
tiles-open-and-held = 未完了または待機中 { $open } · 保留 { $held }
tiles-finished-part = 終了した分のみ
tiles-finished-sessions = 終了したセッションのみ
tiles-some-agents-missing = 一部の担当者が不足
tiles-failed = 読み込めません
tiles-premium = プレミアムプランのみ
tiles-no-permission = 権限がありません
tiles-unsupported = 新しい Rocket.Chat が必要
tiles-retry = 再試行
tiles-value = 値
tiles-about-means = 時間は各日の平均を会話数で重み付けした平均です。実際の平均に近い値ですが、正確ではありません。
tiles-about-availability = 対応可能時間は、すべての担当者とすべての部署についてワークスペースがサーバーの日付で合計した値です。進行中のセッションは含まれず、担当者がステータスを変えると時間が失われ、重なりが二重に数えられることがあります。対応可能 1 時間あたりの会話は、全会話をこの合計で割ったものなので、同じく概算です。

## notes: グラフの上の一行

notes-running = この期間はまだ終わっていません。
notes-missed = 目標 { $target } を { NUMBER($all) } 回中 { NUMBER($missed) } 回超過。
notes-unusual = 通常と異なる日: { $day }({ $value }、通常は { $usual })。
notes-unusual-days = 通常と異なる日が { NUMBER($days) } 日、最新は { $day }({ $value }、通常は { $usual })。
notes-most = 最多: { $day }({ $value })。
notes-longest = 最長: { $day }({ $value })。

## heat

heat-title = 時間帯別の会話
heat-columns = 列
heat-days = 日ごと
heat-week = 標準的な1週間
heat-load = { NUMBER($days) }日分を読み込む（{ NUMBER($calls) }回の呼び出し）
heat-load-long = { $load }、約{ NUMBER($minutes) }分
heat-part = { NUMBER($days) }日のうち{ NUMBER($known) }日分の時間帯データがあります。
heat-not-asked = ワークスペースは1日分ずつしか時間帯を返さないため、1日ごとに1回の呼び出しが必要です。この期間のデータはまだありません。
heat-too-long = 時間帯は最大{ NUMBER($most) }日分まで表示できます。より短い期間を選択してください。
heat-hour = { $day } { $hour }
heat-none = データのある時間帯に会話はありません。
heat-most = 最多は{ $most }（{ $when }）です。
heat-most-usual = 平均で最多は{ $most }（{ $when }）です。
heat-conversations = { NUMBER($count) }件の会話
heat-so-far = これまで{ $conversations }
heat-unknown = 未取得
heat-about = 時間帯はワークスペースのレポート用タイムゾーンで、午前0時から数えています。各色はほぼ同数の時間帯を表すため、特に混雑した1時間があっても他が薄くなりません。最も薄い色は0件です。
heat-day = 日
heat-colours = 1時間あたりの会話
heat-none-here = この時間帯のデータはまだありません。
heat-no-whole-day = 取得時に終わっていた日がまだありません。
heat-untold = 時間別のデータなし
heat-skipped = 時計の切り替えで存在しない時間

## agents: The panel of conversations by agent.

agents-title = エージェント別会話
agents-conversations = 会話
agents-agent = エージェント
agents-open = オープン
agents-on-hold = 保留中
agents-closed = 終了
agents-total = 合計
agents-share = 割合
agents-community = コミュニティ版のレポートからユーザー名ごとに集計しています。対象は、期間内に作成された会話のうち、オープンまたは保留中のものと、期間の終わりまでに終了したものです。エージェントのいない会話は含みません。
agents-years = ワークスペースが一度に応答できるのは最長1年分のため、{ NUMBER($answers) }件の応答を合計しています。年が異なっても、同じ名前のエージェントは同一人物として扱います。
agents-namesakes = 同じ名前のエージェントがいるため、その数値は合算しています。
agents-about-names = 期間内に作成された会話を、担当したエージェント別に集計しています。同じ名前のエージェントはワークスペースで区別できないため、1行にまとめます。「未割り当て」はエージェントのいない会話です。
agents-about-community = プレミアムライセンスがない場合、または部署を選択している場合は、ユーザー名ごとにオープン、保留中、終了の会話を集計します。終了は、期間の終わりまでに終了したものだけを数えます。
agents-about-monitor = モニターに表示されるのは、自分のユニットの会話だけです。
agents-per-hour = 対応可能1時間あたり
agents-with-username = { $name }（{ $username }）
agents-former = { $name }（現在はエージェントではありません）
agents-bot = { $name }（ボット）
agents-sharing = { $name }（同名のエージェント{ NUMBER($count) }人）
agents-deleted = 削除されたエージェント
agents-deleted-many = 削除されたエージェント{ NUMBER($count) }人
agents-all-departments = 全部署
agents-not-by-department = 部署別なし
agents-one-department = 1部署のみ
agents-old = 更新できませんでした
agents-no-sample = 測定対象なし
agents-unknown = 不明：Rocket.Chatから読み取れる数値が届きませんでした
agents-under-name = 同名の行で集計しています
agents-not-matched = Rocket.Chatでは別の名前またはIDで集計されるため、対応づけできません
agents-not-applicable = 対象外
agents-no-before = 以前の数値は不明です
agents-no-total = 合計なし：元の数値がすべてそろっていません
agents-short-time = 対応可能時間が1時間未満のため、大きくずれることがあります
agents-column-failed = { $columns }：{ $why }
agents-retry = 再試行：{ $what }
agents-names-unknown = エージェントの名前を読み取れないため、名前別に集計した会話は別の行に表示します。{ $why }
agents-about-metrics = 時間とメッセージ：期間内に作成された会話を、ワークスペースのレポート用タイムゾーンの日付で集計します。最初の応答は、最初に返信した人（ボットを含む）に、その他は会話を担当するエージェントに計上します。
agents-about-available = 対応可能時間：終了したセッションを、サーバーの日付で全部署について集計します。対応可能1時間あたりの会話はこの時間で割った値で、1時間未満ならグレー表示です。
agents-about-matching = 会話は表示名、その他はユーザー名で集計されます。その名前のエージェントが1人だけの場合にのみ同じ行にまとめます。合計行の時間は、各エージェントの平均を会話数で加重した値です。

## split: Several departments side by side.

split-switch = 部署別に表示
split-title = 部署別
split-metric = 指標
split-summary = { $metric }の部署別：{ $list }。
split-part = { $name } { $value }
split-not-compared = 部署別の線は、ほかの期間と比較されません。
split-common = すべての部署について分かっている日だけを表示しています。


## departments: The panel of chats by department.

departments-title = 部署別チャット
departments-conversations = 会話
departments-department = 部署
departments-answered = 応答済み
departments-waiting = 応答待ち
departments-open = オープン
departments-closed = 終了
departments-total = 合計
departments-community = コミュニティ版のレポートから部署名ごとに集計しています。対象は期間内に作成された会話で、ワークスペースが応答した時点の状態（保留中を含むオープン、または終了）で数えます。期間の後に終了したものも終了に含みます。部署のない会話は含みません。
departments-missing = ワークスペースが示した数より、送られてきた部署が{ NUMBER($count) }件少なくなっています。その分は表示していません。
departments-about-answered = 期間内に作成された会話を部署別に集計しています。応答済みは返信を待っていない会話、応答待ちは返信を待っている会話、または待ったまま終了した会話です。
departments-about-community = プレミアムライセンスがない場合は、部署名ごとに、ワークスペースが応答した時点でオープンの会話と終了の会話を集計します。期間の後に終了したものも終了に数えます。
departments-share = 割合
departments-chat-duration = チャット時間
departments-waiting-time = 待ち時間
departments-service-time = 対応時間
departments-service-total = 対応時間の合計
departments-transferred = 転送
departments-abandoned = 放棄
departments-abandoned-share = 放棄率
departments-outdated = 未更新
departments-deleted = 削除された部署
departments-archived = { $name }（アーカイブ済み）
departments-no-sample = 計測対象なし
departments-unknown = Rocket.Chatの応答からは分かりません
departments-column-failed = { $columns }：{ $why }
departments-about-averages = 待ち時間は最初の応答までの平均時間、対応時間はエージェントの参加から最後の返信までの平均時間です。どちらも、訪問者が返信を待っている会話は含みません。
departments-about-closed = チャット時間、対応時間の合計、放棄は、期間内に作成され、期間の終わりまでに終了した会話だけを数えます。
departments-about-transferred = 転送は、会話の作成日時にかかわらず、期間内に行われた転送を、その会話の最後の部署で数えます。
departments-about-abandoned = 放棄は、終了した時点で、訪問者の無言がワークスペースの許容時間（既定は1時間）を超えていた会話です。割合は期間内に作成されたすべての会話に対するもので、端数は切り捨てです。


## availability: The panel of the agents' time on service: when they could be given conversations.

availability-title = エージェントの対応可能時間
availability-on-service = 対応可能
availability-agent = エージェント
availability-time = 対応可能時間
availability-once = 重複を1回だけ数えた時間
availability-nothing-on = { $day }に対応可能な時間はありませんでした。
availability-nothing = { $first }から{ $last }まで、対応可能な時間はありませんでした。
availability-finished = 終了したセッションのみを集計しています。継続中のセッションは、終了した時点でワークスペースが加算します。
availability-worth = これはワークスペース自身の合計で、実際より短いことも長いこともあります。ステータスが変わると継続中のセッションは最初からになってそれまでの時間が失われ、2回終了したセッションは二重に数えられます。
availability-unseen = ワークスペースは1日分のセッションしか送らないため、複数日の中の重複はここでは分かりません。1日だけを選ぶと表示されます。
availability-missing = ワークスペースが示した人数より、送られてきたエージェントが{ NUMBER($count) }人少なくなっています。その分は表示していません。
availability-about = エージェントが対応可能だった時間のうち終了したものを、ワークスペースのサーバーの日付で集計しています。継続中の時間は、終了した時点で加算されます。
availability-about-sessions = 重なるセッションは1つにまとめて描いています。各時点を1回だけ数えた時間がワークスペースの合計と異なる場合は、両方を表示します。ワークスペースが失った時間はどのセッションにも残っていないため、表示できません。
availability-drawn = 図には時間の長い { NUMBER($most) } 人だけを描いています。表には { NUMBER($all) } 人全員があります。

## timelines: When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = 対応可能だったエージェントは{ NUMBER($agents) }人。最初は{ $first }から、最後は{ $last }まで。
timelines-told-apart = { $told }{ NUMBER($agents) }人について、ワークスペースの合計はセッションの時間と異なります。表に両方あります。
timelines-none = この日に終了したセッションはありません。
timelines-sessions = { $time }（{ NUMBER($sessions) }セッション）
timelines-once = { $sessions }、重複は1回だけ集計
timelines-sum = ワークスペース自身の合計：{ $time }
timelines-session = { $start }～{ $end }
timelines-more-sessions = ほか{ NUMBER($sessions) }セッション

## drawers: The drawer at the side of the view: what is known of one agent or one department.

drawers-close = 閉じる
drawers-nobody = 対象なし
drawers-names-nobody = URLにエージェントも部署も指定されていません。
drawers-asking = 問い合わせ中…
drawers-share = 会話{ NUMBER($own) }件、全{ NUMBER($all) }件の{ $share }。
drawers-own = 会話{ NUMBER($count) }件。欠けている行があるため、全体の件数はわかりません。
drawers-share-title = 割合
drawers-no-number = ワークスペースから数値が送られてきませんでした。
drawers-show-only = この部署のみ表示
drawers-department-totals = 部署の合計
drawers-department-trend = 部署の推移
drawers-conversations = 会話
drawers-before = { $than }：{ NUMBER($before) }件。
drawers-before-changed = { $than }：{ NUMBER($before) }件、{ $change }。
drawers-on-service = 対応可能
drawers-time = { $username }：{ $time }
drawers-time-when = { $username }：{ $time }（{ $when }）
drawers-stretch = { $from }～{ $to }
drawers-once = これはワークスペース自身の合計です。重複を1回だけ数えると、セッションの時間は{ $time }です。
drawers-no-time = この名前での対応可能時間はありません。
drawers-not-among = 読み取れた行の中にないため、わかりません。
drawers-single-day = 1日だけの期間を選択すると、対応可能だった時間帯が表示されます。
drawers-team = チームとの比較
drawers-measure = 指標
drawers-value = エージェント
drawers-team-median = チームの中央値
drawers-difference = 差
drawers-few = 会話が少なすぎます
drawers-rank = 会話数で{ $agents }人中{ $rank }位。
drawers-rank-of-known = 会話数で{ $agents }人中{ $rank }位（個別の数がわからないエージェントを除く）。
drawers-no-daily = Rocket.Chatには、エージェント個人の日別の数値はありません。
drawers-username = ユーザー名：{ $username }
drawers-id = ID：{ $id }
drawers-shared-name = この名前のエージェントが複数います：{ $usernames }。Rocket.Chatからは、どの会話が誰のものかわかりません。
drawers-department-id = ID：{ $id }
drawers-metrics = 部署の指標
drawers-metric = 指標
drawers-own-value = この部署
drawers-median = 部署の中央値
drawers-department-agents = 部署のエージェント
drawers-about-median = 中央値は、期間内に会話がある部署のものです。部署のない会話は含みません。

