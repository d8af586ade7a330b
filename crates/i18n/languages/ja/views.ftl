## views: The views of the page, and what is wrong with a saved one.

views-overview = 概要
views-agents = エージェント
views-departments = 部署
views-availability = 対応可能時間
views-report = レポート
views-fault-no-name = 名前なし
views-fault-long-name = 60文字を超える名前
views-fault-taken-name = ほかのビューと同じ名前
views-fault-no-query = クエリなし
views-fault-long-query = 長すぎるURL
views-fault-no-address = URLにできないクエリ
views-fault-too-many = 上限の100件を超過
views-fault-numbered = { $number }番目（{ $why }）
views-fault-named = 「{ $name }」（{ $why }）
views-fault-no-list = ビューの一覧ではないデータ

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## the name that a person gave a view.

saved-views-save-as = このビューを保存する名前
saved-views-save = 保存
saved-views-new-name = 新しい名前
saved-views-rename = 名前を変更
saved-views-kept = このブラウザーに保存され、すべてのワークスペースで共通です。ただし、部署は1つのワークスペースにしか属しません。
saved-views-export = すべてエクスポート
saved-views-import = インポート…
saved-views-undo = 元に戻す
saved-views-discard = 読み取れないビューを破棄
saved-views-start = 開始ページ
saved-views-delete = 削除
saved-views-up-of = 上へ：{ $name }
saved-views-down-of = 下へ：{ $name }
saved-views-start-of = 開始ページ：{ $name }
saved-views-rename-of = 名前を変更：{ $name }
saved-views-delete-of = 削除：{ $name }
saved-views-none = 保存したビューはまだありません。
saved-views-none-readable = 読み取れる保存済みビューがありません。
saved-views-nothing-gone = 元に戻せるものはありません。
saved-views-back = 元に戻しました。
saved-views-import-undone = インポートを取り消しました。
saved-views-discarded = 読み取れないビューを破棄しました。
saved-views-unchanged = 読み取れないビューが失われるため、何も変更していません。すべてエクスポートしてから、破棄してください。
saved-views-moved = 「{ $name }」を移動しました：{ NUMBER($all) }件中{ NUMBER($place) }番目。
saved-views-is-start = 「{ $name }」を開始ページにしました。
saved-views-is-no-start = 「{ $name }」は開始ページではなくなりました。
saved-views-renamed = 名前を「{ $name }」に変更しました。
saved-views-deleted = 「{ $name }」を削除しました。
saved-views-saved = 「{ $name }」を保存しました。
saved-views-there = 「{ $name }」はすでにあります。置き換えるには、もう一度保存してください。
saved-views-refused = 「{ $name }」は保存できません（{ $fault }）。
saved-views-needs-name = ビューの名前を入力してください。
saved-views-long-address = URLが長すぎるため保存できません。
saved-views-not-kept = このブラウザーには保存できませんでした。ストレージがいっぱいか、ブロックされています。ページを離れる前に、すべてエクスポートしてください。
saved-views-imported = { NUMBER($count) }件をインポートしました。{ $newer }{ $rest }
saved-views-newer = このページの新しいバージョンで書き出されたファイルです。
saved-views-left-out = 除外したもの：{ $faults }。
saved-views-replaced = { NUMBER($count) }件を置き換えました（{ $names }）。
saved-views-quoted = 「{ $name }」
saved-views-start-begun = このページは「{ $name }」で開くようになりました。
saved-views-start-replaced = 開始ページ「{ $name }」は、ファイルのものに置き換わりました。
saved-views-long-file = ファイルが大きすぎます。上限は500 kBです。
saved-views-too-much = 保存済みのビューと合わせると、ファイルが上限の500 kBを超えます。何もインポートしていません。
saved-views-no-views = このファイルに保存したビューはありません。ここでエクスポートしたファイルを選択してください。
saved-views-unread = このブラウザーに保存されたビューの一部を読み取れません：{ $faults }。このページの新しいバージョンで保存された可能性があります。「すべてエクスポート」には、そのまま含まれます。破棄するまで、何も変わりません。
saved-views-fault-separator = 、
saved-views-and-more = 、ほか{ NUMBER($count) }件

## share

share-title = 共有
share-days = リンクの日付
share-fixed = この日付：{ $range }
share-rolling = 常に：{ $period }
share-wall = 壁掛け表示用
share-link = リンク
share-copy = リンクをコピー
share-copy-failed = ブラウザーがコピーを許可しませんでした。リンクは選択されています。手動でコピーしてください。
share-note = リンクにはワークスペースのアドレスが含まれ、パスワードやトークンは含まれません。開いた人は自分のアカウントでサインインします。
share-note-demo = リンクはデモを開きます。
