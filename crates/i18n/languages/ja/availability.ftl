### The panel of the agents' time on service: when they could be given conversations.

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
