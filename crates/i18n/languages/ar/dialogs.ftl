### What dialogs have in common, and the list of single keys.

dialog-cancel = إلغاء
key-list-use = استخدام اختصارات المفتاح الواحد
key-list-note = لا تعمل أثناء الكتابة، ولا حين يكون التركيز على مخطط أو مربع حوار، ولا مع Alt أو Ctrl أو Meta.
