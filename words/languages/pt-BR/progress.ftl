### What is told of a question that takes longer than a moment.

progress-waiting = Aguardando a resposta do espaço de trabalho…
progress-still-waiting = Ainda aguardando: períodos longos levam mais tempo no espaço de trabalho.
progress-limited = O espaço de trabalho limita o número de chamadas por minuto para este relatório.
progress-continuing = { " " }{ $seconds ->
    [one] Continua em { $seconds } s.
    [many] Continua em { $seconds } s.
   *[other] Continua em { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Nova consulta em { $seconds } s.
    [many] Nova consulta em { $seconds } s.
   *[other] Nova consulta em { $seconds } s.
}
progress-cancel = Cancelar
progress-skip = Pular
progress-label = Progresso
progress-parts = { " " }Chegaram { NUMBER($done) } de { NUMBER($all) } partes; faltam { NUMBER($left) }.
