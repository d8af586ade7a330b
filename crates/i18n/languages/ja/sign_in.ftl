### The first page that a person sees, around the form to sign in with.

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
