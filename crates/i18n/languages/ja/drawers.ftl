### The drawer at the side of the view: what is known of one agent or one department.

drawers-close = 閉じる
drawers-nobody = 対象なし
drawers-names-nobody = URLにエージェントも部署も指定されていません。
drawers-asking = 問い合わせ中…
drawers-share = 会話{ NUMBER($own) }件、全{ NUMBER($all) }件の{ $share }。
drawers-own = 会話{ NUMBER($count) }件。欠けている行があるため、全体の件数はわかりません。
drawers-share-title = 割合
drawers-no-number = ワークスペースから数値が送られてきませんでした。
drawers-not-by-department = エージェントの会話と対応可能時間を部署別に示すレポートは、ワークスペースにありません。
drawers-show-only = この部署のみ表示
drawers-department-totals = 部署の合計
drawers-department-trend = 部署の推移
drawers-conversations = 会話
drawers-namesakes = 同じ名前のエージェントはまとめて集計しています。
drawers-before = { $than }：{ NUMBER($before) }件。
drawers-before-changed = { $than }：{ NUMBER($before) }件、{ $change }。
drawers-on-service = 対応可能
drawers-time = { $username }：{ $time }
drawers-time-when = { $username }：{ $time }（{ $when }）
drawers-stretch = { $from }～{ $to }
drawers-once = これはワークスペース自身の合計です。重複を1回だけ数えると、セッションの時間は{ $time }です。
drawers-no-time = この名前での対応可能時間はありません。
drawers-not-among = 読み取れた行の中にないため、わかりません。
drawers-names-unknown = エージェントの名前を取得できないため、表示できません。{ $why }
drawers-single-day = 1日だけの期間を選択すると、対応可能だった時間帯が表示されます。
drawers-not-by-agent = エージェント個人の推移と応答時間は、ワークスペースから取得できません。
