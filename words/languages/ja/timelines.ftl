### When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = 対応可能だったエージェントは{ NUMBER($agents) }人。最初は{ $first }から、最後は{ $last }まで。
timelines-none = この日に終了したセッションはありません。
timelines-sessions = { $time }（{ NUMBER($sessions) }セッション）
timelines-session = { $start }～{ $end }
timelines-more-sessions = ほか{ NUMBER($sessions) }セッション
