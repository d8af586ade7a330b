### What dialogs have in common, and the list of single keys.

dialog-cancel = キャンセル
key-list-use = 1文字のショートカットキーを使う
key-list-note = 文字の入力中、グラフやダイアログにフォーカスがあるとき、Alt、Ctrl、Metaキーを同時に押したときは動作しません。
