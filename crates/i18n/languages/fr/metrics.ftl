metrics-conversations = Conversations
metrics-agent-messages = Messages des agents
metrics-average-chat-duration = Durée moyenne du chat
metrics-average-first-response-time = Délai moyen de première réponse
metrics-best-first-response-time = Meilleur délai de première réponse
metrics-average-response-time = Temps de réponse moyen
metrics-average-reaction-time = Temps de réaction moyen
