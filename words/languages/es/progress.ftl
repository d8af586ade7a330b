### What is told of a question that takes longer than a moment.

progress-waiting = Esperando la respuesta del espacio de trabajo…
progress-still-waiting = Aún sin respuesta: los periodos largos le llevan más tiempo al espacio de trabajo.
progress-limited = El espacio de trabajo solo permite un número limitado de solicitudes por minuto para este informe.
progress-continuing = { " " }{ $seconds ->
    [one] Se continúa en 1 s.
    [many] Se continúa en { $seconds } s.
   *[other] Se continúa en { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Se solicita de nuevo en 1 s.
    [many] Se solicita de nuevo en { $seconds } s.
   *[other] Se solicita de nuevo en { $seconds } s.
}
progress-cancel = Cancelar
progress-skip = Omitir
progress-label = Progreso
progress-parts = { " " }Han llegado { NUMBER($done) } de { NUMBER($all) } partes; faltan { NUMBER($left) }.
