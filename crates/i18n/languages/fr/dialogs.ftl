dialog-cancel = Annuler

key-list-use = Utiliser les raccourcis à une touche
key-list-note = Ils sont sans effet pendant la saisie, lorsqu’un graphique ou une boîte de dialogue a le focus, ou avec Alt, Ctrl ou Meta.
