### What is told of a question that takes longer than a moment.

progress-asking = { $host }に{ NUMBER($days) }日分を問い合わせています…
progress-still-waiting = まだ応答を待っています。長い期間は、ワークスペースでの処理に時間がかかります。
progress-sooner = 7日間にする
progress-limited = ワークスペースは、このレポートへの1分あたりのリクエスト数を制限しています。
progress-continuing = { NUMBER($seconds) }秒後に続行します。
progress-retrying = { NUMBER($seconds) }秒後に再試行します。
progress-cancel = キャンセル
progress-skip = スキップ
progress-label = 進み具合
progress-parts = { NUMBER($all) } 件中 { NUMBER($done) } 件を取得しました。残り { NUMBER($left) } 件です。
