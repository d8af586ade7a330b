### The panel of chats by department.

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
