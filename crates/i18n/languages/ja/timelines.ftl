### When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = 対応可能だったエージェントは{ NUMBER($agents) }人。最初は{ $first }から、最後は{ $last }まで。
timelines-told-apart = { $told }{ NUMBER($agents) }人について、ワークスペースの合計はセッションの時間と異なります。表に両方あります。
timelines-none = この日に終了したセッションはありません。
timelines-sessions = { $time }（{ NUMBER($sessions) }セッション）
timelines-once = { $sessions }、重複は1回だけ集計
timelines-sum = ワークスペース自身の合計：{ $time }
timelines-session = { $start }～{ $end }
timelines-more-sessions = ほか{ NUMBER($sessions) }セッション
