### What dialogs have in common, and the list of single keys.

# The button that leaves a dialog.
dialog-cancel = Cancel

# A switch above the list of keys, and what stands below it.
key-list-use = Use single keys
key-list-note = They do nothing while you type, while a chart or a dialog has the focus, or with Alt, Ctrl or Meta.
