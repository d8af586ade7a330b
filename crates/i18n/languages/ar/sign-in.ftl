## sign-in: The first page a person sees, around the sign-in form.

sign-in-title = Omnichannel Dashboard
sign-in-lead = اعرف كم محادثة وردت، وسرعة الاستجابة لها، ومن تولّاها، ومتى لم يكن أحد متاحًا. لا يتصل متصفحك إلا بمساحة عملك في Rocket.Chat.
sign-in-whose = هل هذه مساحة عملك؟
sign-in-whose-why = يحددها الرابط الذي فتحته. لم يسجّل أحد الدخول إليها في هذا المتصفح بعد.
sign-in-whose-warning = يتلقى من يديرها كلمة المرور أو الرمز المميز الذي تدخله، ويمكنه فعل كل ما يمكنك فعله. قارن كل حرف بالعنوان الذي تعرفه، ولا سيما النهاية الكبيرة بالخط العريض.
sign-in-whose-other-letters = تدل «{ "\u2066" }xn--{ "\u2069" }» على حروف من أبجديات أخرى قد تشبه حروف اسم تعرفه.
sign-in-whose-open = { "\u2066" }http://{ "\u2069" } غير مشفَّر. يمكن لأي شخص على الشبكة قراءة ما تكتبه.
sign-in-whose-no = لا، ليست لي
sign-in-whose-yes = نعم، تسجيل الدخول إليها
sign-in-signed-in-to = تم تسجيل دخولك إلى
sign-in-no-workspace = لا تتوفر لديك مساحة عمل الآن؟
sign-in-demo = استكشاف العرض التوضيحي
sign-in-secret = تم تجاهل رمز مميز في العنوان وإزالته. إذا كان غيرك قد رآه، فاستبدله في Rocket.Chat.
sign-in-sandboxed = تعمل هذه الصفحة في بيئة معزولة (sandbox) تُخفي مصدرها. لا يمكن لمساحات العمل التي تسمح بمصادر معيّنة أن تسمح بها، ولا يمكن حفظ شيء، وقد لا يعمل النموذج. يمكن لمن أعدّها إضافة { "\u2066" }allow-same-origin{ "\u2069" } و{ "\u2066" }allow-forms{ "\u2069" }. أو افتح هذه الصفحة في علامة تبويب مستقلة.
sign-in-link-other = هذه الصفحة مخصّصة لـ { $own } فقط. يحدد الرابط { $other }، وقد تم تجاهله.
sign-in-link-no-address = تم تجاهل مساحة العمل الواردة في الرابط. { $why }
sign-in-framed = يعرض موقع آخر هذه الصفحة داخل إطار. قد يغطي أجزاء منها ويوجّه نقراتك، لذا لا يمكن تسجيل الدخول هنا ولا تُعرض أي أرقام. افتح هذه الصفحة في علامة تبويب مستقلة، وتحقق من العنوان هناك قبل أن تكتب شيئًا.
sign-in-framed-open = فتح هذه الصفحة في علامة تبويب مستقلة
sign-in-ended = انتهت الجلسة
sign-in-kept-tab = محفوظ لعلامة التبويب هذه
sign-in-kept-not = غير محفوظ
sign-in-kept-device = محفوظ على هذا الجهاز

## sign-in-form: The sign-in form.

sign-in-form-workspace = عنوان مساحة العمل
sign-in-form-user-id = معرّف المستخدم
sign-in-form-token = رمز مميز للوصول الشخصي
sign-in-form-user = اسم المستخدم أو البريد الإلكتروني
sign-in-form-password = كلمة المرور
sign-in-form-code = رمز التحقق
sign-in-form-way = طريقة تسجيل الدخول
sign-in-form-token-note = أنشئه في Rocket.Chat ضمن «الملف الشخصي» > «الرموز المميزة للوصول الشخصي» ({ "\u2066" }Profile > Personal Access Tokens{ "\u2069" })، حيث يظهر الاثنان.
sign-in-form-sign-in = تسجيل الدخول
sign-in-form-signing-in = جارٍ تسجيل الدخول…
sign-in-form-keep = البقاء قيد تسجيل الدخول
sign-in-form-keep-tab = لعلامة التبويب هذه
sign-in-form-keep-tab-note = إلى أن تُغلق علامة التبويب.
sign-in-form-keep-nothing = عدم الحفظ
sign-in-form-keep-nothing-note = إلى أن تعيد تحميل الصفحة أو تغادرها.
sign-in-form-keep-device = على هذا الجهاز
sign-in-form-keep-device-note = حتى تسجّل الخروج. كل من يفتح هذا المتصفح يمكنه الدخول.
sign-in-form-keep-shared = خيار «على هذا الجهاز» غير متاح: تشترك هذه الصفحة مع مساحة العمل في عنوانها، فقد يقرأ أي شيء آخر مستضاف هناك تسجيل دخول محفوظًا. لشاشة عرض جدارية، استضف هذه الصفحة على عنوان خاص بها.
sign-in-form-keep-answers = تخزين البيانات مؤقتًا في هذا المتصفح، لتقليل الطلبات في الزيارة التالية
sign-in-form-step-workspace = مساحة عملك
sign-in-form-step-account = حسابك
sign-in-form-step-numbers = بياناتك

## sign-out: Notices about a sign-in that ended other than by a click in this tab, and about a sign-out that the
## workspace didn't confirm. $host is the workspace's host, such as chat.example.com.

sign-out-elsewhere = تم تسجيل خروجك من { $host } في علامة تبويب أخرى. لم تعد علامة التبويب هذه ترسل طلبات إليه.
sign-out-not-kept = لم يعد تسجيل الدخول إلى { $host } محفوظًا في هذا المتصفح: انتهى في علامة تبويب أخرى، أو مُسحت بيانات المتصفح. سجّل الدخول مرة أخرى للمتابعة.
sign-out-left = حُذف تسجيل الدخول إلى { $host } عند مغادرتك الصفحة، كما اخترت.
sign-out-confirmed = أكّد { $host } تسجيل الخروج.
sign-out-unconfirmed = لم يؤكّد { $host } تسجيل الخروج. حذف هذا المتصفح الجلسة، لكنها قد تظل صالحة هناك. أعد المحاولة، أو سجّل الدخول إلى Rocket.Chat وسجّل الخروج من الأماكن الأخرى ضمن الملف الشخصي.
sign-out-unconfirmed-for-good = لم يؤكّد { $host } تسجيل الخروج. حذف هذا المتصفح الجلسة، لكنها قد تظل صالحة هناك. سجّل الدخول إلى Rocket.Chat وسجّل الخروج من الأماكن الأخرى ضمن الملف الشخصي.
sign-out-trying = جارٍ إعادة المحاولة…
sign-out-dismiss = إغلاق
sign-out-title = تسجيل الخروج غير مؤكّد

## workspaces: The workspaces a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = مساحات العمل
workspaces-open-one = مساحة العمل{ " " }
workspaces-look = الاسم واللون
workspaces-name = اسم مساحة العمل
workspaces-colour = اللون
workspaces-blue = أزرق
workspaces-amber = كهرماني
workspaces-teal = فيروزي
workspaces-plum = أرجواني
workspaces-red = أحمر
workspaces-add = إضافة مساحة عمل…
workspaces-sign-out = تسجيل الخروج
workspaces-sign-out-of-all = تسجيل الخروج من الكل

## admin: What an admin sets in the workspace, as a list of entries to copy. The names of settings are Rocket.Chat's own.

admin-title = للمسؤولين: ما يجب أن تسمح به مساحة العمل
admin-origin = عنوان هذه الصفحة، ما لم تكن على نطاق مساحة العمل نفسها: فعّل { "\u2066" }Settings > General > REST API > Enable CORS{ "\u2069" }، وضع هذا في { "\u2066" }CORS Origin{ "\u2069" } بدل النجمة (*).
admin-permissions = أذونات لكل من يسجّل الدخول، ضمن { "\u2066" }Administration > Workspace > Permissions{ "\u2069" }.
admin-token = لتسجيل الدخول برمز مميز، هذا الإذن أيضًا.
admin-copy = نسخ { $what }
admin-copied = نُسخ: { $what }
admin-not-copied = تعذّر على المتصفح نسخه. حدّد النص وانسخه بنفسك.
