### What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = Sobre este número
receipt-covers = Abrange: { $covers }
receipt-calls = Exigiu { $calls ->
    [one] { $calls } chamada
    [many] { $calls } de chamadas
   *[other] { $calls } chamadas
}:
receipt-kept = Não exigiu chamadas; usou { $kept ->
    [one] { $kept } resposta guardada
    [many] { $kept } de respostas guardadas
   *[other] { $kept } respostas guardadas
}:
receipt-calls-and-kept = Exigiu { $calls ->
    [one] { $calls } chamada
    [many] { $calls } de chamadas
   *[other] { $calls } chamadas
} e usou { $kept ->
    [one] { $kept } resposta guardada
    [many] { $kept } de respostas guardadas
   *[other] { $kept } respostas guardadas
}:
receipt-answered = respondida: { $at }, após { $millis } ms
receipt-not-answered = sem resposta: { $at }, após { $millis } ms
receipt-not-asked = guardada desde { $at }, sem nova consulta
