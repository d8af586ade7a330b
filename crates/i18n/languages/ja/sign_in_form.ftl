### The form to sign in with.

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
