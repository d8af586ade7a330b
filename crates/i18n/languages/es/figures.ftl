### What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

figure-compared-period = Periodo comparado
figure-part = { $part }: { $value }
figure-beside = En comparación con { $than }: { $value }
figure-share = { $share } del total
figure-bars = { $what }: { $total } en total; el valor más alto, { $most } ({ $name }).
figure-bars-total = { $what }: { $total } en total.
figure-bars-part = { $what }: { $total } sin las filas que faltan.

figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }

figure-role = gráfico
figure-label = { $name }: { $summary } Las teclas de flecha leen los puntos; Enter fija uno. T muestra la tabla y S activa o desactiva el sonido.
figure-label-opening = { $name }: { $summary } Las teclas de flecha leen los puntos; Enter abre o fija uno. T muestra la tabla y S activa o desactiva el sonido.

figure-held = Fijado hasta pulsar Esc
figure-held-by-finger = Fijado; toque en otro lugar para soltarlo
figure-to-open = Selecciónelo para abrirlo
figure-to-zoom = Selecciónelo para ampliar los días que abarca
figure-legend-hint = Ocultar o mostrar; con doble clic o Mayús, solo esta
figure-sound-on = Sonido activado
figure-sound-off = Sonido desactivado
figure-table-shown = Tabla visible
figure-table-hidden = Tabla oculta
