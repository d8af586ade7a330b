### What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = この数値について
receipt-covers = 対象：{ $covers }
receipt-calls = リクエスト{ NUMBER($calls) }件：
receipt-kept = リクエストなし、保存済みの応答{ NUMBER($kept) }件を使用：
receipt-calls-and-kept = リクエスト{ NUMBER($calls) }件、保存済みの応答{ NUMBER($kept) }件を使用：
receipt-answered = { $at }に応答（{ $millis } ms）
receipt-not-answered = { $at }に応答なし（{ $millis } ms）
receipt-not-asked = { $at }に保存、再取得なし
