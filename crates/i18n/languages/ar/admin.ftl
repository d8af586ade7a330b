admin-title = للمسؤول: ما يجب أن تسمح به مساحة العمل
admin-origin = عنوان هذه الصفحة، ما لم تكن على نطاق مساحة العمل نفسها: فعّل { "\u2066" }Settings > General > REST API > Enable CORS{ "\u2069" } وأدخل هذا في { "\u2066" }CORS Origin{ "\u2069" } بدلًا من علامة النجمة (*).
admin-permissions = أذونات من يسجّل الدخول، ضمن { "\u2066" }Administration > Workspace > Permissions{ "\u2069" }.
admin-token = ولتسجيل الدخول برمز مميز، هذا الإذن أيضًا.
admin-copy = نسخ { $what }
admin-copied = نُسخ: { $what }
admin-not-copied = لم ينسخه المتصفح. حدّده وانسخه يدويًا.
