## sign-in: The first page a person sees, around the sign-in form.

sign-in-title = Omnichannel Dashboard
sign-in-lead = 会話の件数、応答の速さ、担当したエージェント、対応できる人がいなかった時間を確認できます。ブラウザーが通信するのは、お使いのRocket.Chatワークスペースだけです。
sign-in-whose = これはあなたのワークスペースですか？
sign-in-whose-why = 開いたリンクで指定されているワークスペースです。このブラウザーでは、まだ誰もログインしていません。
sign-in-whose-warning = このワークスペースの運営者は、入力したパスワードやトークンを受け取り、あなたと同じことがすべてできるようになります。知っているURLと1文字ずつ、特に大きな太字の末尾を見比べてください。
sign-in-whose-other-letters = 「xn--」はほかの文字体系の文字を表し、知っている名前の文字と似て見えることがあります。
sign-in-whose-open = http://は暗号化されません。ネットワーク上の誰でも、入力した内容を読み取れます。
sign-in-whose-no = いいえ、違います
sign-in-whose-yes = はい、ログインします
sign-in-signed-in-to = ログイン中のワークスペース
sign-in-no-workspace = ワークスペースが手元にない場合
sign-in-demo = デモを見る
sign-in-secret = URLに含まれていたトークンを無視し、削除しました。ほかの人に見られた可能性がある場合は、Rocket.Chatで新しいトークンに替えてください。
sign-in-sandboxed = このページは、提供元を隠すサンドボックスの中で動作しています。特定のオリジンだけを許可するワークスペースはこのページを許可できず、何も保存できず、フォームが動作しないこともあります。これを設定した人は、allow-same-originとallow-formsを追加できます。または、このページを単独のタブで開いてください。
sign-in-link-other = このページは{ $own }専用です。リンクで指定された{ $other }は無視しました。
sign-in-link-no-address = リンクのワークスペースは無視しました。{ $why }
sign-in-framed = 別のサイトがこのページをフレームの中に表示しています。一部を覆ってクリックを誘導できるため、ここではログインできず、数値も表示しません。このページを単独のタブで開き、入力する前にURLを確認してください。
sign-in-framed-open = このページを単独のタブで開く
sign-in-ended = セッション終了
sign-in-kept-tab = このタブに保存
sign-in-kept-not = 保存なし
sign-in-kept-device = この端末に保存

## sign-in-form: The sign-in form.

sign-in-form-workspace = ワークスペースのURL
sign-in-form-user-id = ユーザーID
sign-in-form-token = パーソナルアクセストークン
sign-in-form-user = ユーザー名またはメールアドレス
sign-in-form-password = パスワード
sign-in-form-code = コード
sign-in-form-way = ログイン方法
sign-in-form-token-note = Rocket.Chatの「プロフィール > パーソナルアクセストークン」で作成します。トークンとユーザーIDの両方がそこに表示されます。
sign-in-form-sign-in = ログイン
sign-in-form-signing-in = ログイン中…
sign-in-form-keep = ログイン状態を保持
sign-in-form-keep-tab = このタブのみ
sign-in-form-keep-tab-note = タブを閉じるまで。
sign-in-form-keep-nothing = 保存しない
sign-in-form-keep-nothing-note = ページを再読み込みするか、離れるまで。
sign-in-form-keep-device = この端末
sign-in-form-keep-device-note = ログアウトするまで。このブラウザーを開ける人は誰でも利用できます。
sign-in-form-keep-shared = 「この端末」は利用できません。このページはワークスペースとURLを共有しているため、同じ場所にあるほかのものが、保存されたログインを読み取れます。ウォールボードには、このページを専用のURLでホストしてください。
sign-in-form-keep-answers = データをこのブラウザーにキャッシュし、次回のリクエストを減らす
sign-in-form-step-workspace = ワークスペース
sign-in-form-step-account = アカウント
sign-in-form-step-numbers = データ

## sign-out: Notices about a sign-in that ended other than by a click in this tab, and about a sign-out that the
## workspace didn't confirm. $host is the workspace's host, such as chat.example.com.

sign-out-elsewhere = 別のタブで{ $host }からログアウトしました。このタブからはもうリクエストを送信しません。
sign-out-not-kept = { $host }へのログインは、このブラウザーに保存されていません。別のタブで終了したか、ブラウザーのデータが消去されました。続けるには、もう一度ログインしてください。
sign-out-left = { $host }へのログインは、選択どおり、ページを離れたときに消去しました。
sign-out-confirmed = { $host }がログアウトを確認しました。
sign-out-unconfirmed = { $host }がログアウトを確認しませんでした。セッションはこのブラウザーから消去しましたが、ワークスペースではまだ有効な可能性があります。再試行するか、Rocket.Chatにログインし、プロフィールでほかの場所からログアウトしてください。
sign-out-unconfirmed-for-good = { $host }がログアウトを確認しませんでした。セッションはこのブラウザーから消去しましたが、ワークスペースではまだ有効な可能性があります。Rocket.Chatにログインし、プロフィールでほかの場所からログアウトしてください。
sign-out-trying = 再試行中…
sign-out-dismiss = 閉じる
sign-out-title = ログアウト未確認

## workspaces: The workspaces a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = ワークスペース
workspaces-open-one = ワークスペース{ " " }
workspaces-look = 名前と色
workspaces-name = ワークスペースの名前
workspaces-colour = 色
workspaces-blue = 青
workspaces-amber = アンバー
workspaces-teal = 青緑
workspaces-plum = 紫
workspaces-red = 赤
workspaces-add = ワークスペースを追加…
workspaces-sign-out = ログアウト
workspaces-sign-out-of-all = すべてからログアウト

## admin: What an admin sets in the workspace, as a list of entries to copy. The names of settings are Rocket.Chat's own.

admin-title = 管理者向け：ワークスペースで許可する設定
admin-origin = このページのURL（ワークスペースと同じドメインにある場合は不要）。Settings > General > REST API > Enable CORSをオンにし、CORS Originの*をこれに置き換えてください。
admin-permissions = ログインする全員に必要な権限。Administration > Workspace > Permissionsで設定します。
admin-token = トークンでログインする場合は、これも必要です。
admin-copy = { $what }をコピー
admin-copied = コピーしました：{ $what }
admin-not-copied = ブラウザーがコピーできませんでした。テキストを選択してコピーしてください。
