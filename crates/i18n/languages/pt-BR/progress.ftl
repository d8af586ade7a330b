### What is told of a question that takes longer than a moment.

progress-asking = Consultando { $host }: { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}…
progress-still-waiting = Ainda aguardando: períodos longos levam mais tempo no espaço de trabalho.
progress-sooner = Usar 7 dias
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
