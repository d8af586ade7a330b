### The choice of a time zone.

zone-picker-label = タイムゾーン
zone-picker-browser = このブラウザー（{ $zone }）
zone-picker-browser-and-reports = このブラウザー、ワークスペースのレポート（{ $zone }）
zone-picker-reports = ワークスペースのレポート（{ $zone }）
zone-picker-other = その他…
zone-picker-name = タイムゾーンの名前
zone-picker-apply = 適用
zone-picker-unknown = その名前のタイムゾーンはありません。Europe/Berlinのように入力してください。
