### The seven charts by name.

metrics-conversations = المحادثات
metrics-agent-messages = رسائل الوكلاء
metrics-average-chat-duration = متوسط مدة الدردشة
metrics-average-first-response-time = متوسط وقت الاستجابة الأولى
metrics-best-first-response-time = أفضل وقت للاستجابة الأولى
metrics-average-response-time = متوسط وقت الاستجابة
metrics-average-reaction-time = متوسط وقت التفاعل
