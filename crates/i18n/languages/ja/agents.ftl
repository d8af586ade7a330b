### The panel of conversations by agent.

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
agents-about-names = 期間内に作成された会話を、担当したエージェント別に集計しています。同じ名前のエージェントも1人1行ですが、1年を超える期間では合算します。「未割り当て」はエージェントのいない会話です。
agents-about-community = プレミアムライセンスがない場合は、ユーザー名ごとにオープン、保留中、終了の会話を集計します。終了は、期間の終わりまでに終了したものだけを数えます。
agents-about-monitor = モニターに表示されるのは、自分のユニットの会話だけです。
