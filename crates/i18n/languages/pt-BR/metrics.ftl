### The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = Conversas
metrics-agent-messages = Mensagens de agentes
metrics-average-chat-duration = Duração média da conversa
metrics-average-first-response-time = Tempo médio de primeira resposta
metrics-best-first-response-time = Melhor tempo de primeira resposta
metrics-average-response-time = Tempo médio de resposta
metrics-average-reaction-time = Tempo médio de reação
