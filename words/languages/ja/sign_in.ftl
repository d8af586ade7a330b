### The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = 会話がどれだけ入り、どれだけ速く応答でき、誰が担当し、いつ担当者が不在だったかが分かります。ブラウザーが通信する相手は、お使いのRocket.Chatワークスペースだけです。
sign-in-signed-in-to = ログイン中のワークスペース
sign-in-no-workspace = ワークスペースをお持ちでない場合
sign-in-demo = デモを見る
sign-in-secret = URLに含まれていたトークンは、使用せずに取り除きました。ほかの人に見られた可能性がある場合は、Rocket.Chatで新しいトークンに替えてください。
sign-in-sandboxed = このページはサンドボックスの中にあり、提供元が隠されています。特定のオリジンだけを許可するワークスペースはこのページを許可できず、何も保存できず、フォームが動作しないことがあります。設定した人はallow-same-originとallow-formsを追加してください。または、このページを単独のタブで開いてください。
sign-in-ended = セッション終了
sign-in-kept-tab = このタブで保持
sign-in-kept-not = 保持なし
sign-in-kept-device = この端末で保持
