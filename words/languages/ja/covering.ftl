### Which days, whose zone and which departments a panel's numbers are for, and what is said where there are none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = すべての部署
covering-departments = { NUMBER($count) }部署
covering-between-names = 、
covering-beside = { $covers } · 比較：{ $days }
covering-beside-unlike = { $covers } · 比較：{ $days }（{ NUMBER($own) }日間と{ NUMBER($other) }日間）
covering-times = { $covers } · 時刻：{ $zone }
covering-zone = タイムゾーン：{ $zone }
covering-utc-days = 日の区切り：UTC
covering-server-days = 日の区切り：ワークスペースのサーバー
covering-unknown-days = 日の区切り：不明
covering-reporting-days = 日の区切り：ワークスペースのレポート用タイムゾーン
covering-reporting-days-in = 日の区切り：ワークスペースのレポート用タイムゾーン（{ $zone }）
covering-reporting-hours = 時間の区切り：ワークスペースのレポート用タイムゾーン
covering-reporting-hours-in = 時間の区切り：ワークスペースのレポート用タイムゾーン（{ $zone }）
covering-hour-untold = { $day }は、{ $zone }の時計が最後の1時間を2回示します。この日で終わる期間では、ワークスペースは1回目だけを数え、2回目を除外します。
covering-hour-untold-maybe = ワークスペースのレポートが{ $zone }を基準としている場合、{ $day }は時計が最後の1時間を2回示します。この日で終わる期間では、ワークスペースは1回目だけを数え、2回目を除外します。
covering-sum = { NUMBER($count) }部署の合計：{ $names }。
covering-weighted = { NUMBER($count) }部署それぞれの会話数で加重した概算：{ $names }。
covering-best = { NUMBER($count) }部署のうち最短：{ $names }。
covering-each = { NUMBER($count) }部署それぞれの数値を取得：{ $names }。
covering-unread = 応答のうち{ NUMBER($count) }行を読み取れませんでした。その内容は、ここにも合計にも含まれていません。
covering-no-conversations-on = { $day }の会話はありません。
covering-no-conversations = { $first }から{ $last }までの会話はありません。
covering-starts-on = この期間は{ $day }に始まります。
