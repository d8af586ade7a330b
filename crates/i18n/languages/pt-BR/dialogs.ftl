### What dialogs have in common, and the list of single keys.

dialog-cancel = Cancelar
key-list-use = Usar atalhos de uma tecla
key-list-note = Não funcionam enquanto você digita, com o foco em um gráfico ou em uma caixa de diálogo, nem com Alt, Ctrl ou Meta.
