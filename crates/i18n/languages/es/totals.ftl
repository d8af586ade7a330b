### The panel with the five totals.

totals-title = Totales de conversaciones

totals-conversations = Conversaciones
totals-came = creadas en el periodo
totals-open = Abiertas
totals-queued-included = de ellas, incluidas las que están en cola
totals-on-hold = En espera
totals-of-these = de ellas
totals-messages = Mensajes
totals-with-visitors = incluidos los de los visitantes
totals-visitors = Visitantes
totals-latest-conversation = por su última conversación, en días UTC
totals-no-sum = sin suma
totals-in-several = un visitante puede estar en varios departamentos

totals-total = Métrica
totals-count = Cantidad

totals-about-days = “Conversaciones”, “Abiertas”, “En espera” y “Mensajes” corresponden a las conversaciones creadas en estos días, según la zona horaria de los informes del espacio de trabajo.
totals-about-now = “Abiertas”, “En espera” y “Mensajes” reflejan el momento en que respondió el espacio de trabajo: cambian mientras las conversaciones continúan.
totals-about-messages = “Mensajes” incluye los de los visitantes; la tendencia solo cuenta los de agentes y bots, por lo que ambas cifras difieren.
totals-about-visitors = “Visitantes” son quienes se registraron o iniciaron su última conversación en estos días, contados en días UTC: un periodo antiguo pierde a quienes volvieron más tarde. Lo que se escribe en ella y su cierre no cuentan; en espacios de trabajo anteriores a Rocket.Chat 7.0 sí cuenta la primera respuesta de cada mes.
