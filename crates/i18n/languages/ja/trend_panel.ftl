### The panel with the trend: one number over time, drawn by the hour, day, week or month.

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
