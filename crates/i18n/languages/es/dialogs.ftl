### What dialogs have in common, and the list of single keys.

dialog-cancel = Cancelar

key-list-use = Usar atajos de una sola tecla
key-list-note = No funcionan mientras se escribe, cuando el foco está en un gráfico o en un cuadro de diálogo, ni junto con Alt, Ctrl o Meta.
