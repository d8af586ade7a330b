## sign-in: The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = 会話がどれだけ入り、どれだけ速く応答でき、誰が担当し、いつ担当者が不在だったかが分かります。ブラウザーが通信する相手は、お使いのRocket.Chatワークスペースだけです。
sign-in-whose = これはあなたのワークスペースですか？
sign-in-whose-why = 開いたリンクで指定されたワークスペースです。このブラウザーでは、まだ誰もログインしていません。
sign-in-whose-warning = ここで入力するパスワードやトークンは、このワークスペースの運営者に渡り、あなたと同じ操作ができるようになります。知っているURLと一文字ずつ、特に太字の末尾を見比べてください。
sign-in-whose-other-letters = 「xn--」はほかの文字体系の文字を表し、知っている名前の文字とよく似て見えることがあります。
sign-in-whose-open = http://は暗号化されません。通信の途中にいる人は、入力した内容を読み取れます。
sign-in-whose-no = いいえ、違います
sign-in-whose-yes = はい、ログインします
sign-in-signed-in-to = ログイン中のワークスペース
sign-in-no-workspace = ワークスペースをお持ちでない場合
sign-in-demo = デモを見る
sign-in-secret = URLに含まれていたトークンは、使用せずに取り除きました。ほかの人に見られた可能性がある場合は、Rocket.Chatで新しいトークンに替えてください。
sign-in-sandboxed = このページはサンドボックスの中にあり、提供元が隠されています。特定のオリジンだけを許可するワークスペースはこのページを許可できず、何も保存できず、フォームが動作しないことがあります。設定した人はallow-same-originとallow-formsを追加してください。または、このページを単独のタブで開いてください。
sign-in-link-other = このページは{ $own }専用です。リンクで指定された{ $other }は使用しませんでした。
sign-in-link-no-address = リンクのワークスペースは使用しませんでした。{ $why }
sign-in-framed = 別のサイトがこのページをフレームの中に表示しています。上に何かを重ねてクリックを誘導できるため、ここではログインできず、数値も表示しません。このページを単独のタブで開き、入力する前にURLを確認してください。
sign-in-framed-open = このページを単独のタブで開く
sign-in-ended = セッション終了
sign-in-kept-tab = このタブで保持
sign-in-kept-not = 保持なし
sign-in-kept-device = この端末で保持

## sign-in-form: The form to sign in with.

sign-in-form-workspace = ワークスペースのURL
sign-in-form-user-id = ユーザーID
sign-in-form-token = パーソナルアクセストークン
sign-in-form-user = ユーザー名またはメールアドレス
sign-in-form-password = パスワード
sign-in-form-code = コード
sign-in-form-way = ログイン方法
sign-in-form-token-note = Rocket.Chatの「プロフィール > パーソナルアクセストークン」で作成します。IDとトークンはそこに表示されます。
sign-in-form-sign-in = ログイン
sign-in-form-signing-in = ログイン中…
sign-in-form-keep = ログイン状態の保持
sign-in-form-keep-tab = このタブのみ
sign-in-form-keep-tab-note = タブを閉じるまで保持します。
sign-in-form-keep-nothing = 保持しない
sign-in-form-keep-nothing-note = メモリー上のみ。再読み込みすると、もう一度ログインが必要です。
sign-in-form-keep-device = この端末
sign-in-form-keep-device-note = 壁掛け画面向けです。パーソナルアクセストークンには有効期限がないため、ほかの人がこのブラウザーを開けない場合にのみ選択してください。
sign-in-form-keep-shared = ここでは「この端末」を選べません。このページはワークスペースとアドレスを共有しており、同じ場所にあるほかのものが、保存されたログイン情報を読み取れるためです。壁掛け画面には、このページを専用のアドレスで公開してください。
sign-in-form-keep-answers = 応答をこのブラウザーに保存し、次回の問い合わせを減らす
sign-in-form-step-workspace = ワークスペース
sign-in-form-step-account = アカウント
sign-in-form-step-numbers = 数値

## sign-out

sign-out-elsewhere = 別のタブで { $host } からログアウトしました。このタブからの問い合わせは終了しました。
sign-out-not-kept = { $host } へのログインは、このブラウザーに保持されていません。別のタブで終了したか、ブラウザーのデータが消去されています。続けるには、もう一度ログインしてください。
sign-out-left = { $host } へのログインは、選択どおり、このページを離れたときに消去しました。
sign-out-confirmed = { $host } がログアウトを確認しました。
sign-out-unconfirmed = { $host } はログアウトを確認していません。このブラウザーからセッションは消去しましたが、ワークスペースではまだ有効かもしれません。もう一度試すか、Rocket.Chatにログインし、プロフィールでほかの場所からログアウトしてください。
sign-out-unconfirmed-for-good = { $host } はログアウトを確認していません。このブラウザーからセッションは消去しましたが、ワークスペースではまだ有効かもしれません。Rocket.Chatにログインし、プロフィールでほかの場所からログアウトしてください。
sign-out-trying = 再試行中…
sign-out-dismiss = 閉じる
sign-out-title = ログアウト未確認

## workspaces: The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

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

## admin

admin-title = 管理者の方へ：ワークスペースで許可する設定
admin-origin = このページのアドレス（ワークスペースと同じドメインにある場合は不要）。Settings > General > REST API > Enable CORS をオンにし、CORS Origin の * の代わりにこれを入力してください。
admin-permissions = ログインする人の権限。Administration > Workspace > Permissions で設定します。
admin-token = トークンでログインするには、これも必要です。
admin-copy = { $what } をコピー
admin-copied = コピーしました：{ $what }
admin-not-copied = ブラウザーがコピーできませんでした。選択して手動でコピーしてください。
