## sign-in: The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = اعرف كم محادثة وردت، وبأي سرعة جرى الرد عليها، ومن تولّاها، ومتى لم يكن أحد موجودًا. يتواصل متصفحك مع مساحة عملك في Rocket.Chat ولا يتواصل مع أي جهة أخرى.
sign-in-whose = هل هذه مساحة عملك؟
sign-in-whose-why = الرابط الذي فتحته هو الذي يحددها، ولم يسجّل أحد الدخول إليها في هذا المتصفح بعد.
sign-in-whose-warning = من يديرها يتلقى كلمة المرور أو الرمز المميز الذي تكتبه لها، ويستطيع به أن يفعل كل ما تستطيعه أنت. لذا قارن كل حرف بالعنوان الذي تعرفه، ولا سيما نهايته بالخط العريض.
sign-in-whose-other-letters = تدل « { "\u2066" }xn--{ "\u2069" } » على حروف من أبجديات أخرى قد تشبه حروف اسم تعرفه.
sign-in-whose-open = { "\u2066" }http://{ "\u2069" } غير مشفَّر: يمكن لمن هو على الطريق أن يقرأ ما تكتبه.
sign-in-whose-no = لا، ليست لي
sign-in-whose-yes = نعم، سجِّل الدخول إليها
sign-in-signed-in-to = أنت مسجَّل الدخول إلى
sign-in-no-workspace = ليست لديك مساحة عمل؟
sign-in-demo = استكشاف العرض التوضيحي
sign-in-secret = تم تجاهل رمز مميز ورد في العنوان وإزالته. إن كان غيرك قد رآه، فاستبدله في Rocket.Chat.
sign-in-sandboxed = توجد هذه الصفحة في بيئة معزولة (sandbox) تُخفي مصدرها: لا يمكن لمساحة عمل تسمح بمصادر معيّنة أن تسمح بها، ولا يمكن الاحتفاظ بشيء، وقد لا يعمل النموذج. يمكن لمن أعدّها إضافة { "\u2066" }allow-same-origin{ "\u2069" } و{ "\u2066" }allow-forms{ "\u2069" } إليها؛ أو افتح هذه الصفحة في علامة تبويب مستقلة.
sign-in-link-other = هذه الصفحة مخصصة لـ { $own } وحدها. يحدد الرابط { $other }، ولم يُستخدم.
sign-in-link-no-address = تُركت مساحة العمل الواردة في الرابط. { $why }
sign-in-framed = يعرض موقع آخر هذه الصفحة داخل إطار. قد يضع فوقها أشياء ويوجّه نقراتك، ولذلك لا يمكن لأحد تسجيل الدخول هنا ولا تُعرض أي أرقام. افتح الصفحة في علامة تبويب مستقلة، وتحقق من عنوانها هناك قبل أن تكتب شيئًا.
sign-in-framed-open = فتح هذه الصفحة في علامة تبويب مستقلة
sign-in-ended = انتهت الجلسة
sign-in-kept-tab = محفوظ لعلامة التبويب هذه
sign-in-kept-not = غير محفوظ
sign-in-kept-device = محفوظ على هذا الجهاز

## sign-in-form: The form to sign in with.

sign-in-form-workspace = عنوان مساحة العمل
sign-in-form-user-id = معرّف المستخدم
sign-in-form-token = رمز مميز للوصول الشخصي
sign-in-form-user = اسم المستخدم أو البريد الإلكتروني
sign-in-form-password = كلمة المرور
sign-in-form-code = رمز التحقق
sign-in-form-way = طريقة تسجيل الدخول
sign-in-form-token-note = يُنشأ في Rocket.Chat ضمن «الملف الشخصي» > «الرموز المميزة للوصول الشخصي» ({ "\u2066" }Profile > Personal Access Tokens{ "\u2069" })، حيث يظهر الاثنان.
sign-in-form-sign-in = تسجيل الدخول
sign-in-form-signing-in = جارٍ تسجيل الدخول…
sign-in-form-keep = إبقاء تسجيل الدخول
sign-in-form-keep-tab = لعلامة التبويب هذه
sign-in-form-keep-tab-note = إلى أن تُغلق علامة التبويب.
sign-in-form-keep-nothing = نسيانه فورًا
sign-in-form-keep-nothing-note = في الذاكرة فقط: يُطلب من جديد بعد إعادة التحميل.
sign-in-form-keep-device = على هذا الجهاز
sign-in-form-keep-device-note = لشاشات العرض الجدارية. الرمز المميز للوصول الشخصي لا تنتهي صلاحيته أبدًا، فلا تختر هذا إلا حيث لا يستطيع أحد غيرك فتح هذا المتصفح.
sign-in-form-keep-shared = خيار «على هذا الجهاز» غير متاح هنا: تشترك هذه الصفحة مع مساحة العمل في العنوان نفسه، وكل ما سواها هناك قد يقرأ تسجيل دخول محفوظًا. لشاشة عرض جدارية، استضف الصفحة على عنوان خاص بها.
sign-in-form-keep-answers = الاحتفاظ بالإجابات في هذا المتصفح، لتقليل الطلبات في الزيارة التالية
sign-in-form-step-workspace = مساحة عملك
sign-in-form-step-account = حسابك
sign-in-form-step-numbers = أرقامك

## sign-out

sign-out-elsewhere = تم تسجيل خروجك من { $host } في علامة تبويب أخرى. لن تطلب علامة التبويب هذه منه شيئًا بعد الآن.
sign-out-not-kept = لم يعد تسجيل الدخول إلى { $host } محفوظًا في هذا المتصفح: فقد أُنهي في علامة تبويب أخرى، أو مُسحت بيانات المتصفح. سجّل الدخول مرة أخرى للمتابعة.
sign-out-left = نُسي تسجيل الدخول إلى { $host } عند مغادرة هذه الصفحة، كما اخترت.
sign-out-confirmed = أكّد { $host } تسجيل الخروج.
sign-out-unconfirmed = لم يؤكّد { $host } تسجيل الخروج. نسي هذا المتصفح الجلسة، لكنها قد تظل صالحة هناك: حاول مرة أخرى، أو سجّل الدخول إلى Rocket.Chat وسجّل الخروج من الأجهزة الأخرى ضمن الملف الشخصي.
sign-out-unconfirmed-for-good = لم يؤكّد { $host } تسجيل الخروج. نسي هذا المتصفح الجلسة، لكنها قد تظل صالحة هناك: سجّل الدخول إلى Rocket.Chat وسجّل الخروج من الأجهزة الأخرى ضمن الملف الشخصي.
sign-out-trying = تجري المحاولة مرة أخرى…
sign-out-dismiss = تجاهل
sign-out-title = تسجيل الخروج غير مؤكّد

## workspaces: The workspaces that a person is signed in to.

workspaces-list = مساحات العمل
workspaces-open-one = مساحة العمل{ " " }
workspaces-look = الاسم واللون
workspaces-name = اسم مساحة العمل هذه
workspaces-colour = اللون
workspaces-blue = أزرق
workspaces-amber = كهرماني
workspaces-teal = فيروزي
workspaces-plum = أرجواني
workspaces-red = أحمر
workspaces-add = إضافة مساحة عمل…
workspaces-sign-out = تسجيل الخروج
workspaces-sign-out-of-all = تسجيل الخروج من الكل

## admin

admin-title = للمسؤول: ما يجب أن تسمح به مساحة العمل
admin-origin = عنوان هذه الصفحة، ما لم تكن على نطاق مساحة العمل نفسها: فعّل { "\u2066" }Settings > General > REST API > Enable CORS{ "\u2069" } وأدخل هذا في { "\u2066" }CORS Origin{ "\u2069" } بدلًا من علامة النجمة (*).
admin-permissions = أذونات من يسجّل الدخول، ضمن { "\u2066" }Administration > Workspace > Permissions{ "\u2069" }.
admin-token = ولتسجيل الدخول برمز مميز، هذا الإذن أيضًا.
admin-copy = نسخ { $what }
admin-copied = نُسخ: { $what }
admin-not-copied = لم ينسخه المتصفح. حدّده وانسخه يدويًا.
