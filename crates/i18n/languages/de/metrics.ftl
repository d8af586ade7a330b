### Die sieben Diagramme

metrics-conversations = Konversationen
metrics-agent-messages = Agentennachrichten
metrics-average-chat-duration = Mittlere Chat-Dauer
metrics-average-first-response-time = Mittlere Erstantwortzeit
metrics-best-first-response-time = Kürzeste Erstantwortzeit
metrics-average-response-time = Mittlere Antwortzeit
metrics-average-reaction-time = Mittlere Reaktionszeit
