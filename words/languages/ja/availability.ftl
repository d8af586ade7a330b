### The panel of the agents' time on service: when they could be given conversations.

availability-title = エージェントの対応可能時間
availability-on-service = 対応可能
availability-agent = エージェント
availability-time = 対応可能時間
availability-nothing-on = { $day }に対応可能な時間はありませんでした。
availability-nothing = { $first }から{ $last }まで、対応可能な時間はありませんでした。
availability-finished = 終了したセッションのみを集計しています。継続中のセッションは、終了した時点でワークスペースが加算します。
availability-missing = ワークスペースが示した人数より、送られてきたエージェントが{ NUMBER($count) }人少なくなっています。その分は表示していません。
availability-about = エージェントが対応可能だった時間のうち終了したものを、ワークスペースのサーバーの日付で集計しています。継続中の時間は、終了した時点で加算されます。
availability-drawn = 図には時間の長い { NUMBER($most) } 人だけを描いています。表には { NUMBER($all) } 人全員があります。
