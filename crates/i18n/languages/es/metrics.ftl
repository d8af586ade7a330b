### The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = Conversaciones
metrics-agent-messages = Mensajes de agentes
metrics-average-chat-duration = Promedio de duración del chat
metrics-average-first-response-time = Promedio del tiempo de primera respuesta
metrics-best-first-response-time = Mejor tiempo de primera respuesta
metrics-average-response-time = Promedio del tiempo de respuesta
metrics-average-reaction-time = Promedio del tiempo de reacción
