### The panel with the five totals.

totals-title = Totais de conversas
totals-conversations = Conversas
totals-came = criadas no período
totals-open = Abertas
totals-queued-included = destas, incluindo as da fila
totals-on-hold = Em espera
totals-of-these = destas
totals-messages = Mensagens
totals-with-visitors = incluindo as dos visitantes
totals-visitors = Visitantes
totals-latest-conversation = pela última conversa, em dias UTC
totals-no-sum = sem soma
totals-in-several = um visitante pode estar em vários departamentos
totals-total = Métrica
totals-count = Quantidade
totals-about-days = Conversas, Abertas, Em espera e Mensagens contam as conversas criadas nestes dias, no fuso de relatórios do espaço de trabalho.
totals-about-now = Abertas, Em espera e Mensagens são do momento em que o espaço de trabalho respondeu: mudam enquanto as conversas continuam.
totals-about-messages = Mensagens inclui as dos próprios visitantes; a tendência conta só as de agentes e bots, por isso os dois números diferem.
totals-about-visitors = Visitantes são os que se registraram ou iniciaram a última conversa nestes dias, contados em dias UTC: um período antigo perde os que voltaram depois. O que se escreve nela e o fechamento não contam; em espaços de trabalho anteriores ao Rocket.Chat 7.0, a primeira resposta de um mês conta.
