### The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = اعرف كم محادثة وردت، وبأي سرعة جرى الرد عليها، ومن تولّاها، ومتى لم يكن أحد موجودًا. يتواصل متصفحك مع مساحة عملك في Rocket.Chat ولا يتواصل مع أي جهة أخرى.
sign-in-signed-in-to = أنت مسجَّل الدخول إلى
sign-in-no-workspace = ليست لديك مساحة عمل؟
sign-in-demo = استكشاف العرض التوضيحي
sign-in-secret = تم تجاهل رمز مميز ورد في العنوان وإزالته. إن كان غيرك قد رآه، فاستبدله في Rocket.Chat.
sign-in-sandboxed = توجد هذه الصفحة في بيئة معزولة (sandbox) تُخفي مصدرها: لا يمكن لمساحة عمل تسمح بمصادر معيّنة أن تسمح بها، ولا يمكن الاحتفاظ بشيء، وقد لا يعمل النموذج. يمكن لمن أعدّها إضافة { "\u2066" }allow-same-origin{ "\u2069" } و{ "\u2066" }allow-forms{ "\u2069" } إليها؛ أو افتح هذه الصفحة في علامة تبويب مستقلة.
sign-in-ended = انتهت الجلسة
sign-in-kept-tab = محفوظ لعلامة التبويب هذه
sign-in-kept-not = غير محفوظ
sign-in-kept-device = محفوظ على هذا الجهاز
