### The panel of conversations by agent.

agents-title = Conversaciones por agente
agents-conversations = Conversaciones

agents-agent = Agente
agents-open = Abiertas
agents-on-hold = En espera
agents-closed = Cerradas
agents-total = Total
agents-share = Porcentaje

agents-community = Según el informe de la edición community, por nombre de usuario: conversaciones creadas en el periodo que están abiertas o en espera, o que ya estaban cerradas al terminar este. No incluye las conversaciones sin agente.
agents-years = El espacio de trabajo responde por un año como máximo, así que esta es la suma de { $answers ->
    [one] { $answers } respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}; los agentes con el mismo nombre en años distintos se cuentan como uno solo.
agents-namesakes = Algunos agentes comparten nombre; sus cifras se suman.

agents-about-names = Conversaciones creadas en el periodo, según el agente que las atendió. Los agentes con el mismo nombre conservan una fila cada uno, pero en periodos de más de un año se suman. Las conversaciones de “Sin asignar” no tuvieron agente.
agents-about-community = Sin la licencia premium: por nombre de usuario, conversaciones abiertas, en espera y cerradas; las cerradas cuentan si ya lo estaban al terminar el periodo.
agents-about-monitor = Un supervisor solo ve las conversaciones de sus propias unidades.
