### The panel with the five totals.

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
