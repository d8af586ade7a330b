## boot: What the page says before its program runs, and when it cannot.

boot-loading = ダッシュボードを読み込んでいます…
boot-slow = まだ読み込んでいます。接続が遅いようです。
boot-later = 10秒たっても読み込みが終わりません。接続を確認するか、再試行してください。
boot-failed = ダッシュボードを読み込めませんでした。ファイルの1つがないか、破損しています。接続を確認して、再試行してください。解決しない場合は、すべてのファイルがそろっているか、このページの運営者に確認してください。
boot-absent = このページにはWebAssemblyが必要ですが、このブラウザーにはないか、無効になっています。最新のブラウザーを使うか、管理者に相談してください。
boot-blocked = このサーバーのセキュリティポリシーが、WebAssemblyをブロックしています。このページの運営者は、Content-Security-Policyのscript-srcに'wasm-unsafe-eval'を追加できます。
boot-refused = このサーバーのセキュリティポリシーが、このページのファイルをブロックしています。このページの運営者は、Content-Security-Policyに次を追加できます：
boot-sandboxed = フレームまたはサーバーのポリシーのサンドボックスが、このページ自身のファイルをブロックしています。これを設定した人は、allow-same-originを追加できます。または、このページを単独のタブで開いてください。
boot-again = 再試行
boot-stopped = ダッシュボードがクラッシュしました。現在のビューはURLに残っています。
boot-reload = 再読み込み
boot-translated = ブラウザーまたは拡張機能がこのページを翻訳しました。翻訳された数値は更新されなくなるため、元のテキストに戻しました。このページの翻訳をオフにしてください。言語は、ページ下部のメニューで変更できます。
boot-translating = ブラウザーまたは拡張機能がこのページを翻訳し続けています。翻訳された数値は更新されなくなるため、ページを非表示にしました。このページの翻訳をオフにしてから、再読み込みしてください。言語は、ページ下部のメニューで変更できます。
boot-close = 閉じる
boot-scriptless = このページにはJavaScriptとWebAssemblyが必要です。ブラウザーまたはポリシーがスクリプトをブロックしています。このページのスクリプトを許可してから、再読み込みしてください。
boot-unstarted = ダッシュボードが起動しませんでした。最初のスクリプトがないか、ポリシーがブロックしています。このページの運営者は、すべてのファイルがそろっているか、Content-Security-Policyがscript-src 'self' 'wasm-unsafe-eval'を許可しているかを確認してください。ブラウザーでは、このページのスクリプトを許可してから、再読み込みしてください。

## frame: Around the numbers: the bar at the top, notices, what keys did, and the foot.

frame-skip = コンテンツへスキップ
frame-brand = Omnichannel Dashboard
frame-tabs = ビュー
frame-saved-views = 保存したビュー
frame-add = ワークスペースを追加
frame-keys-list = キーボードショートカット
frame-close = 閉じる
frame-cancel = キャンセル
frame-keys = キーボードショートカット
frame-demo = デモ
frame-demo-note = デモデータです。お使いのワークスペースのものではありません。
frame-connect = ワークスペースに接続
frame-offline = オフライン
frame-offline-note = オフラインです。各パネルに、最後のデータと経過時間を表示しています。オンラインに戻ると更新されます。
frame-silent = 応答なし
frame-silent-note = { $host }が応答していません。各パネルに、最後のデータと経過時間を表示しています。
frame-session-ended = セッションが終了しました。ログインすると、このビューに戻ります。
frame-lacks-permission = 一部のパネルには、お使いのアカウントにない{ $permission }権限が必要です。管理者に依頼してください。
frame-foot = { $facts }。このブラウザーから送信されるのは、ワークスペースへのリクエストだけです。
frame-signed-in = { $account }としてログイン中
frame-built-in-demo = 内蔵デモ
frame-version = Rocket.Chat { $version }
frame-premium = プレミアム
frame-community = コミュニティ
frame-compared = { $range }と比較しています。
frame-compared-with-nothing = 比較していません。
frame-grouped-by-hour = 時間単位で集計しています。
frame-grouped-by-day = 日単位で集計しています。
frame-grouped-by-week = 週単位で集計しています。
frame-grouped-by-month = 月単位で集計しています。
frame-asking = すべてのデータを更新しています。
frame-no-search = 検索が必要なほど長い表はありません。
frame-no-period = 該当する期間はありません。
frame-all-rows = すべての行を表示しています。
frame-all-departments = すべての部署を表示しています。
frame-wall = ウォールボード
frame-wall-leave = ウォールボードを終了
frame-wall-period = { $title }、{ $range }
frame-wall-old = 古いデータです。直近3回の更新で、新しいデータが届いていません。
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = 言語
appearance-language-browser = ブラウザーに合わせる
appearance-theme = テーマ
appearance-theme-system = システムに合わせる
appearance-theme-light = ライト
appearance-theme-dark = ダーク
appearance-language-missing = この言語を読み込めませんでした。接続を確認して、もう一度選択してください。

## keys: The list of keys: what each does. Periods and charts are listed by name.

keys-previous-period = 前の期間
keys-next-period = 次の期間
keys-period = 期間を選択
keys-zoom-out = 日数を2倍にする
keys-compare = 次の比較対象：前の期間、前年の同じ期間、なし
keys-group = 次の集計単位：日、週、月、自動
keys-next-view = 次のビュー
keys-refresh = すべて更新
keys-search = 最も近い表を検索
keys-export = このビューをエクスポート
keys-list = キーボードショートカットを表示
keys-clear = 閉じる（次に部署と検索をクリア）

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = キャンセル
key-list-use = 単一キーのショートカットを使う
key-list-note = 入力中、グラフやダイアログにフォーカスがあるとき、Alt、Ctrl、Metaを押しているときは、ショートカットは無効です。

## notices: Above the numbers: what in the address isn't understood, or what is missing.

notices-ignored = 「{ $what }」を無視しました：{ $why }。{ $instead }
notices-showing-overview = 概要を表示しています。
notices-showing-last-28-days = 過去28日間を表示しています。
notices-weeks-by-language = 週の始まりは言語に合わせています。
notices-showing-all-departments = すべての部署を表示しています。
notices-comparing-with-previous = 前の期間と比較しています。
notices-showing-what-suits = 期間に適した単位で集計しています。
notices-showing-evenly = 線形目盛で表示しています。
notices-showing-days = 日ごとに表示しています。
notices-showing-no-target = 目標は表示していません。
notices-showing-conversations = 会話を表示しています。
notices-refreshing-when-asked = 自動更新はオフです。
notices-showing-zone = タイムゾーン{ $zone }で表示しています。
notices-no-view = 該当するビューはありません
notices-no-chart = 該当するグラフはありません
notices-no-week-start = 週の始まりはmon、sun、sat、friのいずれかです
notices-no-grouping = 集計単位はhour、day、week、monthのいずれかです
notices-no-refresh = off、1、5、15（分）、または60～3600の60の倍数（秒）を指定してください
notices-no-target = 目標は、Avg_first_response_time:60のように、グラフの名前と整数で指定してください
notices-no-department = そのIDの部署はありません
notices-too-many-departments = 選択できるのは{ NUMBER($most) }部署までです
notices-no-version = 「{ $what }」を無視しました：該当するバージョンはありません。
notices-newer-link = このリンクは、このページの新しいバージョンで作成されました。このバージョンで扱えない部分は無視しました。
notices-address-cut = URLが、このページで読み取れる{ NUMBER($most) }文字を超えています。省いた項目：{ $what }。リンクの意図とは異なる内容が表示されている可能性があります。
notices-clock-ahead = このコンピューターの時計は、このページをホストする{ $host }より{ $difference }進んでいます。今日の日付と、ここに表示する時刻はすべて{ $host }に従います。
notices-clock-behind = このコンピューターの時計は、このページをホストする{ $host }より{ $difference }遅れています。今日の日付と、ここに表示する時刻はすべて{ $host }に従います。
notices-department-unlisted = 部署{ $name }はワークスペースの一覧にありません。削除された可能性があります。数値は引き続き表示します。
notices-no-scale = 目盛はlinearまたはlogです
notices-no-fold = 列はdaysまたはweekです
