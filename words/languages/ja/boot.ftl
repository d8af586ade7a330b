### What the page says before its program runs, and when it cannot.

boot-loading = ダッシュボードを読み込んでいます…
boot-slow = まだ読み込んでいます。接続が遅いようです。
boot-later = 10秒たっても読み込みが終わりません。接続を確認するか、もう一度お試しください。
boot-failed = ダッシュボードを読み込めませんでした。ファイルの1つが届かなかったか、正しく届きませんでした。接続を確認して、もう一度お試しください。解決しない場合は、すべてのファイルがそろっているか、このページの運営者に確認してください。
boot-absent = このページにはWebAssemblyが必要ですが、このブラウザーにはないか、無効になっています。最新のブラウザーを使用するか、管理者に相談してください。
boot-blocked = このサーバーのセキュリティポリシーがWebAssemblyをブロックしています。このページの運営者は、Content-Security-Policyのscript-srcに'wasm-unsafe-eval'を追加してください。
boot-again = もう一度試す
boot-stopped = 不具合のため、ダッシュボードが停止しました。表示内容はURLに残っています。
boot-reload = 再読み込み
boot-scriptless = このページにはJavaScriptとWebAssemblyが必要ですが、ブラウザーまたはポリシーによってスクリプトがブロックされています。このページで許可してから、再読み込みしてください。
