### What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = Sobre esta cifra
receipt-covers = Abarca: { $covers }
receipt-calls = { $calls ->
    [one] Se hizo 1 solicitud
    [many] Se hicieron { $calls } de solicitudes
   *[other] Se hicieron { $calls } solicitudes
}:
receipt-kept = No se hizo ninguna solicitud; { $kept ->
    [one] se usó 1 respuesta guardada
    [many] se usaron { $kept } de respuestas guardadas
   *[other] se usaron { $kept } respuestas guardadas
}:
receipt-calls-and-kept = { $calls ->
    [one] Se hizo 1 solicitud
    [many] Se hicieron { $calls } de solicitudes
   *[other] Se hicieron { $calls } solicitudes
} y { $kept ->
    [one] se usó 1 respuesta guardada
    [many] se usaron { $kept } de respuestas guardadas
   *[other] se usaron { $kept } respuestas guardadas
}:
receipt-answered = respondida ({ $at }) en { $millis } ms
receipt-not-answered = sin respuesta ({ $at }) tras { $millis } ms
receipt-not-asked = guardada ({ $at }), sin solicitarla de nuevo
