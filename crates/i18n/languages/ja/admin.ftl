admin-title = 管理者の方へ：ワークスペースで許可する設定
admin-origin = このページのアドレス（ワークスペースと同じドメインにある場合は不要）。Settings > General > REST API > Enable CORS をオンにし、CORS Origin の * の代わりにこれを入力してください。
admin-permissions = ログインする人の権限。Administration > Workspace > Permissions で設定します。
admin-token = トークンでログインするには、これも必要です。
admin-copy = { $what } をコピー
admin-copied = コピーしました：{ $what }
admin-not-copied = ブラウザーがコピーできませんでした。選択して手動でコピーしてください。
