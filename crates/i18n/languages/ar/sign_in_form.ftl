### The form to sign in with.

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
