## boot: What the page says before its program runs, and when it cannot.

boot-loading = جارٍ تحميل لوحة المعلومات…
boot-slow = التحميل مستمر. اتصالك بطيء.
boot-later = التحميل مستمر منذ عشر ثوانٍ. تحقق من الاتصال، أو أعد المحاولة.
boot-failed = تعذّر تحميل لوحة المعلومات: أحد ملفاتها ناقص أو تالف. تحقق من الاتصال، ثم أعد المحاولة. إذا تكرر ذلك، فاسأل من يستضيف هذه الصفحة هل كل ملفاتها موجودة.
boot-absent = تحتاج هذه الصفحة إلى WebAssembly، وهو غير متوفر في هذا المتصفح أو معطّل فيه. استخدم متصفحًا حديثًا، أو اسأل المسؤول.
boot-blocked = تحظر سياسة الأمان في هذا الخادم WebAssembly. يمكن لمن يستضيف هذه الصفحة إضافة { "\u2066" }'wasm-unsafe-eval'{ "\u2069" } إلى { "\u2066" }script-src{ "\u2069" } في { "\u2066" }Content-Security-Policy{ "\u2069" }.
boot-refused = تحظر سياسة الأمان في هذا الخادم ملفًا من ملفات هذه الصفحة. يمكن لمن يستضيفها إضافة ما يلي إلى { "\u2066" }Content-Security-Policy{ "\u2069" }:
boot-sandboxed = تحظر بيئة معزولة (sandbox) ملفات هذه الصفحة نفسها: في الإطار المحيط بها، أو في سياسة الخادم. يمكن لمن أعدّها إضافة { "\u2066" }allow-same-origin{ "\u2069" }. أو افتح هذه الصفحة في علامة تبويب مستقلة.
boot-again = إعادة المحاولة
boot-stopped = تعطّلت لوحة المعلومات. طريقة العرض ما زالت في العنوان.
boot-reload = إعادة التحميل
boot-translated = ترجم متصفحك أو إحدى إضافاته هذه الصفحة. أُعيد النص الأصلي، لأن الأرقام المترجمة تتوقف عن التحديث. أوقف ترجمة هذه الصفحة. لتغيير اللغة، استخدم القائمة في الأسفل.
boot-translating = يواصل متصفحك أو إحدى إضافاته ترجمة هذه الصفحة. أُخفيت الصفحة، لأن الأرقام المترجمة تتوقف عن التحديث. أوقف ترجمة هذه الصفحة، ثم أعد تحميلها. لتغيير اللغة، استخدم القائمة في الأسفل.
boot-close = إغلاق
boot-scriptless = تحتاج هذه الصفحة إلى JavaScript وWebAssembly. يحظر متصفحك أو إحدى السياسات البرامج النصية. اسمح بها لهذه الصفحة، ثم أعد تحميلها.
boot-unstarted = لم تبدأ لوحة المعلومات: برنامجها النصي الأول ناقص، أو تحظره إحدى السياسات. يمكن لمن يستضيف هذه الصفحة التحقق من وجود كل ملفاتها، ومن أن { "\u2066" }Content-Security-Policy{ "\u2069" } تسمح بـ { "\u2066" }script-src 'self' 'wasm-unsafe-eval'{ "\u2069" }. في المتصفح، اسمح بالبرامج النصية لهذه الصفحة، ثم أعد تحميلها.

## frame: Around the numbers: the bar at the top, notices, what keys did, and the foot.

frame-skip = تخطٍّ إلى المحتوى
frame-brand = Omnichannel Dashboard
frame-tabs = طرق العرض
frame-saved-views = طرق العرض المحفوظة
frame-add = إضافة مساحة عمل
frame-keys-list = اختصارات لوحة المفاتيح
frame-close = إغلاق
frame-cancel = إلغاء
frame-keys = اختصارات لوحة المفاتيح
frame-demo = عرض توضيحي
frame-demo-note = بيانات توضيحية، وليست من مساحة عملك.
frame-connect = ربط مساحة عملك
frame-offline = غير متصل
frame-offline-note = أنت غير متصل. تعرض كل لوحة آخر بياناتها ومدى قِدمها. تُحدَّث البيانات عند عودة الاتصال.
frame-silent = لا استجابة
frame-silent-note = لا يستجيب { $host }. تعرض كل لوحة آخر بياناتها ومدى قِدمها.
frame-session-ended = انتهت جلستك. سجّل الدخول للعودة إلى طريقة العرض هذه.
frame-lacks-permission = تتطلب بعض اللوحات الإذن { $permission }، وهو غير ممنوح لحسابك. اسأل المسؤول.
frame-foot = { $facts }. لا يخرج شيء من هذا المتصفح سوى الطلبات إلى مساحة العمل.
frame-signed-in = تم تسجيل الدخول باسم { $account }
frame-built-in-demo = العرض التوضيحي المدمج
frame-version = { "\u2066" }Rocket.Chat { $version }{ "\u2069" }
frame-premium = إصدار Premium
frame-community = إصدار Community
frame-compared = المقارنة مع { $range }.
frame-compared-with-nothing = من دون مقارنة.
frame-grouped-by-hour = التجميع حسب الساعة.
frame-grouped-by-day = التجميع حسب اليوم.
frame-grouped-by-week = التجميع حسب الأسبوع.
frame-grouped-by-month = التجميع حسب الشهر.
frame-asking = جارٍ تحديث كل البيانات.
frame-no-search = لا يوجد هنا جدول طويل يستدعي البحث.
frame-no-period = لا توجد فترة كهذه.
frame-all-rows = تُعرض كل الصفوف.
frame-all-departments = تُعرض كل الأقسام.
frame-wall = العرض الجداري
frame-wall-leave = إنهاء العرض الجداري
frame-wall-period = { $title }، { $range }
frame-wall-old = بيانات قديمة: لم تأتِ آخر ثلاثة تحديثات بأحدث منها.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = اللغة
appearance-language-browser = لغة المتصفح
appearance-theme = المظهر
appearance-theme-system = مظهر النظام
appearance-theme-light = فاتح
appearance-theme-dark = داكن
appearance-language-missing = تعذّر تحميل هذه اللغة. تحقق من الاتصال، ثم اخترها مرة أخرى.

## keys: The list of keys: what each does. Periods and charts are listed by name.

keys-previous-period = الفترة السابقة
keys-next-period = الفترة التالية
keys-period = اختيار فترة
keys-zoom-out = مضاعفة عدد الأيام
keys-compare = المقارنة التالية: الفترة السابقة، الفترة نفسها من السنة الماضية، بلا مقارنة
keys-group = التجميع التالي: اليوم، الأسبوع، الشهر، تلقائي
keys-next-view = طريقة العرض التالية
keys-refresh = تحديث الكل
keys-search = البحث في أقرب جدول
keys-export = تصدير طريقة العرض هذه
keys-list = عرض اختصارات لوحة المفاتيح
keys-clear = إغلاق، ثم مسح الأقسام وعمليات البحث

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = إلغاء
key-list-use = استخدام اختصارات المفتاح الواحد
key-list-note = تتوقف الاختصارات أثناء الكتابة، وعند التركيز على مخطط أو مربع حوار، ومع Alt أو Ctrl أو Meta.

## notices: Above the numbers: what in the address isn't understood, or what is missing.

notices-ignored = تم تجاهل { $what }: { $why }. { $instead }
notices-showing-overview = تُعرض النظرة العامة.
notices-showing-last-28-days = تُعرض آخر 28 يومًا.
notices-weeks-by-language = تبدأ الأسابيع كما في لغتك.
notices-showing-all-departments = تُعرض كل الأقسام.
notices-comparing-with-previous = المقارنة مع الفترة السابقة.
notices-showing-what-suits = التجميع حسب ما يناسب الفترة.
notices-showing-evenly = يُعرض مقياس خطي.
notices-showing-days = يُعرض كل يوم على حدة.
notices-showing-no-target = لا يُعرض أي هدف.
notices-showing-conversations = تُعرض المحادثات.
notices-refreshing-when-asked = التحديث التلقائي متوقف.
notices-showing-zone = تُعرض الأوقات حسب { $zone }.
notices-no-view = لا توجد طريقة عرض بهذا الاسم
notices-no-chart = لا يوجد مخطط بهذا الاسم
notices-no-week-start = يبدأ الأسبوع بـ mon أو sun أو sat أو fri
notices-no-grouping = التجميع حسب hour أو day أو week أو month
notices-no-refresh = استخدم off أو 1 أو 5 أو 15 دقيقة، أو دقائق كاملة بالثواني من 60 إلى 3600
notices-no-target = الهدف اسم مخطط وعدد صحيح، مثل { "\u2066" }Avg_first_response_time:60{ "\u2069" }
notices-no-department = لا يوجد قسم بهذا المعرّف
notices-too-many-departments = لا يمكن تحديد أكثر من { $most ->
    [zero] { $most } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $most } أقسام
    [many] { $most } قسمًا
   *[other] { $most } قسم
}
notices-no-version = تم تجاهل { $what }: لا يوجد إصدار كهذا.
notices-newer-link = أُنشئ هذا الرابط بإصدار أحدث من هذه الصفحة. يُتجاهل كل ما لا يعرفه هذا الإصدار.
notices-address-cut = العنوان أطول من { NUMBER($most) } حرف، وهو أقصى ما تقرؤه هذه الصفحة. تم تجاهل: { $what }. قد يختلف ما تراه عما أُنشئ الرابط لأجله.
notices-clock-ahead = ساعة هذا الحاسوب متقدمة { $difference } على ساعة { $host } الذي يستضيف هذه الصفحة. يتبع تاريخ اليوم وكل الأوقات هنا { $host }.
notices-clock-behind = ساعة هذا الحاسوب متأخرة { $difference } عن ساعة { $host } الذي يستضيف هذه الصفحة. يتبع تاريخ اليوم وكل الأوقات هنا { $host }.
notices-department-unlisted = لا تدرج مساحة العمل القسم { $name }. ربما حُذف. ما زالت أرقامه معروضة.
notices-no-scale = المقياس هو linear أو log
notices-no-fold = الأعمدة هي days أو week
