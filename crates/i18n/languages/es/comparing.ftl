### Numbers beside those of a compared period.

comparing-before = Antes
comparing-change = Variación

comparing-whole = El día de hoy aún no ha terminado y los días comparados están completos, por lo que no se indica ningún porcentaje.
comparing-running = Es posible que estos días o los comparados aún no hayan terminado según el reloj del espacio de trabajo, por lo que no se indica ningún porcentaje.
comparing-elapsed = De los días comparados solo cuenta la parte equivalente a lo ya transcurrido: { $than }.
