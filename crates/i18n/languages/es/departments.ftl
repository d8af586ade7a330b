### The panel of chats by department.

departments-title = Chats por departamento
departments-conversations = Conversaciones

departments-department = Departamento
departments-answered = Respondidas
departments-waiting = Por responder
departments-open = Abiertas
departments-closed = Cerradas
departments-total = Total

departments-community = Según el informe de la edición community, por nombre de departamento: conversaciones creadas en el periodo según su estado cuando respondió el espacio de trabajo: abiertas, incluidas las que están en espera, o cerradas, aunque se cerraran después de su fin. No incluye las conversaciones sin departamento.
departments-missing = { $count ->
    [one] El espacio de trabajo anunció { $count } departamento más de los que envió; no se muestra.
    [many] El espacio de trabajo anunció { $count } de departamentos más de los que envió; no se muestran.
   *[other] El espacio de trabajo anunció { $count } departamentos más de los que envió; no se muestran.
}

departments-about-answered = Conversaciones creadas en el periodo, por departamento: las respondidas no esperan ninguna respuesta; las que están por responder sí, o la esperaban cuando se cerraron.
departments-about-community = Sin la licencia premium: por nombre de departamento, conversaciones abiertas y cerradas según su estado cuando respondió el espacio de trabajo; las cerradas cuentan aunque se cerraran después del fin del periodo.
