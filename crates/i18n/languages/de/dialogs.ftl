### Dialoge und die Liste der Tasten

dialog-cancel = Abbrechen
key-list-use = Einzelne Tasten verwenden
key-list-note = Sie wirken nicht beim Tippen, nicht solange ein Diagramm oder ein Dialog den Fokus hat und nicht zusammen mit Alt, Ctrl oder Meta.
