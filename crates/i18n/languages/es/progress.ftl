### What is told of a question that takes longer than a moment.

progress-asking = Consultando { $host }: { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}…
progress-still-waiting = Aún sin respuesta: los periodos largos le llevan más tiempo al espacio de trabajo.
progress-sooner = Usar 7 días
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
