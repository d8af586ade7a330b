## boot: What the page says before its program runs, and when it cannot.

boot-loading = ダッシュボードを読み込んでいます…
boot-slow = まだ読み込んでいます。接続が遅いようです。
boot-later = 10秒たっても読み込みが終わりません。接続を確認するか、もう一度お試しください。
boot-failed = ダッシュボードを読み込めませんでした。ファイルの1つが届かなかったか、正しく届きませんでした。接続を確認して、もう一度お試しください。解決しない場合は、すべてのファイルがそろっているか、このページの運営者に確認してください。
boot-absent = このページにはWebAssemblyが必要ですが、このブラウザーにはないか、無効になっています。最新のブラウザーを使用するか、管理者に相談してください。
boot-blocked = このサーバーのセキュリティポリシーがWebAssemblyをブロックしています。このページの運営者は、Content-Security-Policyのscript-srcに'wasm-unsafe-eval'を追加してください。
boot-refused = このサーバーのセキュリティポリシーが、このページのファイルをブロックしています。このページの運営者は、Content-Security-Policyで次を許可してください:
boot-sandboxed = サンドボックスのため、このページは自身のファイルを読み込めません。ページが置かれているフレームのものか、サーバーのポリシーのものです。設定した人はallow-same-originを追加してください。または、このページを単独のタブで開いてください。
boot-again = もう一度試す
boot-stopped = 不具合のため、ダッシュボードが停止しました。表示内容はURLに残っています。
boot-reload = 再読み込み
boot-translated = ブラウザーまたは拡張機能がこのページを翻訳しています。翻訳された数値は更新されなくなるため、元の表示に戻しました。このページの翻訳をオフにしてください。ページの下部で、このページ自身の言語を選べます。
boot-translating = ブラウザーまたは拡張機能がこのページを翻訳し続けています。翻訳された数値は更新されなくなるため、ページを非表示にしました。このページの翻訳をオフにしてから、再読み込みしてください。ページの下部で、このページ自身の言語を選べます。
boot-close = 閉じる
boot-scriptless = このページにはJavaScriptとWebAssemblyが必要ですが、ブラウザーまたはポリシーによってスクリプトがブロックされています。このページで許可してから、再読み込みしてください。
boot-unstarted = ダッシュボードは起動していません。最初のスクリプトが届かなかったか、ポリシーによってブロックされています。このページの運営者は、すべてのファイルがそろっているか、Content-Security-Policyがscript-src 'self' 'wasm-unsafe-eval'を許可しているかを確認してください。ブラウザーでは、このページのスクリプトを許可してから、再読み込みしてください。

## frame: What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

frame-skip = 数値へ移動
frame-brand = Omnichannel Dashboard
frame-tabs = ビュー
frame-saved-views = 保存したビュー
frame-add = ワークスペースを追加
frame-keys-list = キー
frame-close = 閉じる
frame-cancel = キャンセル
frame-keys = キー
frame-demo = デモ
frame-demo-note = デモデータです。お使いのワークスペースのものではありません。
frame-connect = ワークスペースに接続
frame-offline = オフライン
frame-offline-note = オフラインです。最後に取得した数値を表示しており、経過時間は各パネルに表示されています。ネットワークが復旧すると再取得します。
frame-silent = 応答なし
frame-silent-note = { $host }が応答していません。このページの数値は最後に届いたもので、いつのものかは各パネルに表示されています。
frame-session-ended = セッションが終了しました。続けるにはログインしてください。表示内容は保持されます。
frame-lacks-permission = お使いのアカウントに{ $permission }の権限がないため、一部のパネルを表示できません。管理者に依頼してください。
frame-foot = { $facts }。このブラウザーから送信されるのは、ワークスペースへの問い合わせだけです。
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
frame-asking = すべての数値を再取得しています。
frame-no-search = 検索が必要なほど行の多い表はありません。
frame-no-period = その期間はありません。
frame-all-rows = すべての行を表示しています。
frame-all-departments = すべての部署を表示しています。

frame-wall = 壁面表示
frame-wall-leave = 壁面表示を終了
frame-wall-period = { $title }、{ $range }
frame-wall-old = 古い数値です。3回更新しても新しい数値が届いていません。
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = 言語
appearance-language-browser = ブラウザーに合わせる
appearance-theme = テーマ
appearance-theme-system = システムに合わせる
appearance-theme-light = ライト
appearance-theme-dark = ダーク
appearance-language-missing = この言語のテキストを読み込めませんでした。接続を確認して、もう一度選択してください。

## keys: The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = 前の期間
keys-next-period = 次の期間
keys-period = 期間を選択
keys-zoom-out = 日数を2倍にする
keys-compare = 比較対象を切り替え：直前の期間、前年の同じ期間、なし
keys-group = 集計単位を切り替え：日、週、月、自動
keys-next-view = 次のビュー
keys-refresh = すべて更新
keys-search = 最も近い表を検索
keys-list = この一覧
keys-clear = 閉じる。もう一度押すと部署と検索をクリア

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = キャンセル
key-list-use = 1文字のショートカットキーを使う
key-list-note = 文字の入力中、グラフやダイアログにフォーカスがあるとき、Alt、Ctrl、Metaキーを同時に押したときは動作しません。

## notices: What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = 「{ $what }」を無視しました。{ $why }。{ $instead }
notices-showing-overview = 概要を表示しています。
notices-showing-last-28-days = 過去28日間を表示しています。
notices-weeks-by-language = 週の始まりは言語に合わせています。
notices-showing-all-departments = すべての部署を表示しています。
notices-comparing-with-previous = 直前の期間と比較しています。
notices-showing-what-suits = 期間に適した単位で表示しています。
notices-showing-no-target = 目標は表示していません。
notices-showing-conversations = 会話を表示しています。
notices-refreshing-when-asked = 操作したときだけ更新します。
notices-showing-zone = タイムゾーン{ $zone }で表示しています。
notices-no-view = その名前のビューはありません
notices-no-chart = その名前のグラフはありません
notices-no-week-start = 週の始まりに指定できるのはmon、sun、sat、friです
notices-no-grouping = 集計単位に指定できるのはhour、day、week、monthです
notices-no-refresh = 指定できるのはoff、1、5、15（分）、または60～3600のうち60で割り切れる数（秒）です
notices-no-target = 目標は、Avg_first_response_time:60のようにグラフの名前と整数で指定します
notices-no-department = そのIDの部署はありません
notices-too-many-departments = 同時に選択できるのは{ NUMBER($most) }部署までです
notices-no-version = 「{ $what }」を無視しました。そのバージョンはありません。
notices-newer-link = このリンクは、このページの新しいバージョンで作成されています。このバージョンで扱えない部分は無視しました。
notices-address-cut = アドレスが{ NUMBER($most) }文字を超え、このページで読み取れる長さではなかったため、次の項目を省きました: { $what }。リンクの意図とは異なる内容が表示されている可能性があります。
notices-clock-ahead = このコンピューターの時計は、このページの配信元{ $host }の時計より{ $difference }進んでいます。「今日」の日付とここに表示する時刻は、配信元の時計に従います。
notices-clock-behind = このコンピューターの時計は、このページの配信元{ $host }の時計より{ $difference }遅れています。「今日」の日付とここに表示する時刻は、配信元の時計に従います。

notices-department-unlisted = 部署{ $name }はワークスペースの一覧にありません。削除された可能性があります。数値はそのまま表示しています。
notices-showing-evenly = 等間隔の目盛で表示しています。
notices-showing-days = 日ごとに表示しています。
notices-no-scale = 目盛は linear か log です
notices-no-fold = 時間の並びは days か week です
