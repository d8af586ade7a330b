### The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = 会話
metrics-agent-messages = エージェントのメッセージ
metrics-average-chat-duration = 平均チャット時間
metrics-average-first-response-time = 平均初回応答時間
metrics-best-first-response-time = 最短初回応答時間
metrics-average-response-time = 平均応答時間
metrics-average-reaction-time = 平均反応時間
