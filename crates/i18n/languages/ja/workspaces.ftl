### The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = ワークスペース
workspaces-open-one = ワークスペース{ " " }
workspaces-look = 名前と色
workspaces-name = このワークスペースの名前
workspaces-colour = 色
workspaces-blue = 青
workspaces-amber = 琥珀
workspaces-teal = 青緑
workspaces-plum = 紫
workspaces-red = 赤
workspaces-add = ワークスペースを追加…
workspaces-sign-out = ログアウト
workspaces-sign-out-of-all = すべてからログアウト
