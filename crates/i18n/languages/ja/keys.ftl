### The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = 前の期間
keys-next-period = 次の期間
keys-zoom-out = 日数を2倍にする
keys-compare = 比較対象を切り替え：直前の期間、1年前、なし
keys-group = 集計単位を切り替え：日、週、月、自動
keys-next-view = 次のビュー
keys-refresh = すべて更新
keys-search = 最も近い表を検索
keys-list = この一覧
keys-clear = 閉じる。もう一度押すと部署と検索をクリア
