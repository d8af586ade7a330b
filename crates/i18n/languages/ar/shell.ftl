## boot: What the page says before its program runs, and when it cannot.

boot-loading = جارٍ تحميل لوحة المعلومات…
boot-slow = التحميل مستمر: الاتصال بطيء.
boot-later = التحميل مستمر منذ عشر ثوانٍ. تحقق من الاتصال، أو حاول مرة أخرى.
boot-failed = تعذّر تحميل لوحة المعلومات: لم يصل أحد ملفاتها، أو وصل على غير ما ينبغي. تحقق من الاتصال، ثم حاول مرة أخرى؛ وإن استمر ذلك، فاسأل القائم على استضافة هذه الصفحة إن كانت كل ملفاتها موجودة.
boot-absent = تحتاج هذه الصفحة إلى WebAssembly، وهو غير متوفر في هذا المتصفح أو معطّل فيه. استخدم متصفحًا حديثًا، أو راجع المسؤول.
boot-blocked = تحظر سياسة الأمان في هذا الخادم WebAssembly. يمكن للقائم على استضافة هذه الصفحة إضافة { "\u2066" }'wasm-unsafe-eval'{ "\u2069" } إلى { "\u2066" }script-src{ "\u2069" } في { "\u2066" }Content-Security-Policy{ "\u2069" } الخاصة به.
boot-refused = تحظر سياسة الأمان في هذا الخادم ملفًا من ملفات هذه الصفحة. يمكن للقائم على استضافتها السماح بما يلي في { "\u2066" }Content-Security-Policy{ "\u2069" }:
boot-sandboxed = تمنع بيئة معزولة (sandbox) هذه الصفحة من الوصول إلى ملفاتها: بيئة الإطار الذي توجد فيه، أو بيئة في سياسة الخادم. يمكن لمن أعدّها إضافة { "\u2066" }allow-same-origin{ "\u2069" } إليها؛ أو افتح هذه الصفحة في علامة تبويب مستقلة.
boot-again = حاول مرة أخرى
boot-stopped = توقفت لوحة المعلومات بسبب خلل فيها. العرض الحالي محفوظ في العنوان.
boot-reload = إعادة التحميل
boot-translated = ثمة ما يترجم هذه الصفحة: المتصفح أو إضافة فيه. أعادت الصفحة كلماتها، لأن الأرقام المترجمة لن تتغير بعد ذلك. أوقف ترجمة هذه الصفحة؛ فلها لغاتها: اختر إحداها في أسفلها.
boot-translating = ثمة ما يترجم هذه الصفحة بلا توقف: المتصفح أو إضافة فيه. أُخفيت الصفحة، لأن الأرقام المترجمة لا تتغير بعد ذلك. أوقف ترجمة هذه الصفحة، ثم أعد تحميلها؛ فلها لغاتها: اختر إحداها في أسفلها.
boot-close = إغلاق
boot-scriptless = تحتاج هذه الصفحة إلى JavaScript وWebAssembly، لكن متصفحك أو سياسة ما تحظر البرامج النصية: اسمح بها لهذه الصفحة، ثم أعد تحميلها.
boot-unstarted = لم تبدأ لوحة المعلومات: لم يصل برنامجها النصي الأول، أو تحظره سياسة ما. يمكن للقائم على استضافة هذه الصفحة التحقق من وجود كل ملفاتها، ومن أن { "\u2066" }Content-Security-Policy{ "\u2069" } تسمح بما يلي: { "\u2066" }script-src 'self' 'wasm-unsafe-eval'{ "\u2069" }. وفي المتصفح، اسمح بالبرامج النصية لهذه الصفحة، ثم أعد تحميلها.

## frame: What surrounds the numbers.

frame-skip = الانتقال إلى الأرقام
frame-brand = Omnichannel Dashboard
frame-tabs = طرق العرض
frame-saved-views = طرق العرض المحفوظة
frame-add = إضافة مساحة عمل
frame-keys-list = الاختصارات
frame-close = إغلاق
frame-cancel = إلغاء
frame-keys = الاختصارات
frame-demo = عرض توضيحي
frame-demo-note = بيانات توضيحية، وليست من مساحة عملك.
frame-connect = ربط مساحة عملك
frame-offline = غير متصل
frame-offline-note = أنت غير متصل. هذه آخر أرقام وصلت، وعمرها مذكور في كل لوحة، وستُطلب من جديد عند عودة الشبكة.
frame-silent = لا إجابة
frame-silent-note = لا يُجيب { $host }. الأرقام في هذه الصفحة هي آخر ما وصل، وعمرها كما تذكر كل لوحة.
frame-session-ended = انتهت جلستك. سجّل الدخول للمتابعة؛ العرض الحالي محفوظ.
frame-lacks-permission = ينقص حسابك الإذن { $permission }، لذا يتعذّر عرض بعض اللوحات. راجع المسؤول.
frame-foot = { $facts }. لا يخرج من هذا المتصفح سوى الطلبات إلى مساحة العمل.
frame-signed-in = مسجَّل الدخول باسم { $account }
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
frame-asking = جارٍ طلب كل الأرقام من جديد.
frame-no-search = لا يوجد هنا جدول بصفوف تكفي للبحث.
frame-no-period = لا توجد فترة كهذه.
frame-all-rows = كل الصفوف.
frame-all-departments = كل الأقسام.

frame-wall = عرض على الحائط
frame-wall-leave = إنهاء العرض على الحائط
frame-wall-period = { $title }، { $range }
frame-wall-old = أرقام قديمة: ثلاثة تحديثات لم تأتِ بأحدث منها.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = اللغة
appearance-language-browser = حسب المتصفح
appearance-theme = المظهر
appearance-theme-system = حسب النظام
appearance-theme-light = فاتح
appearance-theme-dark = داكن
appearance-language-missing = تعذّر تحميل نصوص هذه اللغة. تحقّق من الاتصال، ثم اخترها من جديد.

## keys: The list of keys.

keys-previous-period = الفترة السابقة
keys-next-period = الفترة التالية
keys-period = اختيار فترة
keys-zoom-out = ضعف عدد الأيام
keys-compare = المقارنة مع التالي: الفترة السابقة، العام الماضي، من دون مقارنة
keys-group = التجميع حسب التالي: اليوم، الأسبوع، الشهر، تلقائي
keys-next-view = طريقة العرض التالية
keys-refresh = تحديث الكل
keys-search = البحث في أقرب جدول
keys-list = هذه القائمة
keys-clear = إغلاق، ثم مسح الأقسام وعمليات البحث

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = إلغاء
key-list-use = استخدام اختصارات المفتاح الواحد
key-list-note = لا تعمل أثناء الكتابة، ولا حين يكون التركيز على مخطط أو مربع حوار، ولا مع Alt أو Ctrl أو Meta.

## notices: What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = تم تجاهل { $what }: { $why }. { $instead }
notices-showing-overview = تُعرض النظرة العامة.
notices-showing-last-28-days = تُعرض آخر 28 يومًا.
notices-weeks-by-language = تبدأ الأسابيع كما في لغتك.
notices-showing-all-departments = تُعرض كل الأقسام.
notices-comparing-with-previous = تجري المقارنة مع الفترة السابقة.
notices-showing-what-suits = يُعرض ما يناسب الفترة.
notices-showing-evenly = يُستخدم المقياس الخطي.
notices-showing-days = يُعرض كل يوم على حدة.
notices-showing-no-target = لا يُعرض أي هدف.
notices-showing-conversations = تُعرض المحادثات.
notices-refreshing-when-asked = التحديث عند الطلب فقط.
notices-showing-zone = تُعرض الأوقات حسب { $zone }.
notices-no-view = لا توجد طريقة عرض بهذا الاسم
notices-no-chart = لا يوجد مخطط بهذا الاسم
notices-no-week-start = بداية الأسبوع هي mon أو sun أو sat أو fri
notices-no-scale = المقياس هو linear أو log
notices-no-fold = تُعرض الساعات حسب days أو week
notices-no-grouping = تُجمَّع الأرقام حسب hour أو day أو week أو month
notices-no-refresh = يجب أن تكون القيمة off أو 1 أو 5 أو 15 دقيقة، أو دقائق كاملة بالثواني من 60 إلى 3600
notices-no-target = الهدف هو اسم مخطط وعدد صحيح، مثل { "\u2066" }Avg_first_response_time:60{ "\u2069" }
notices-no-department = لا يوجد قسم بهذا المعرّف
notices-too-many-departments = لا يمكن اختيار أكثر من { $most ->
    [zero] { $most } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $most } أقسام
    [many] { $most } قسمًا
   *[other] { $most } قسم
} معًا
notices-no-version = تم تجاهل { $what }: لا يوجد إصدار كهذا.
notices-newer-link = أُنشئ هذا الرابط بإصدار أحدث من هذه الصفحة؛ ويُتجاهل ما لا يعرفه هذا الإصدار.
notices-address-cut = كان طول العنوان أكثر من { NUMBER($most) } حرف، وهو أكثر مما تقرؤه هذه الصفحة؛ فتُرك: { $what }. قد يختلف المعروض عما قُصد بالرابط.
notices-clock-ahead = ساعة هذا الحاسوب متقدمة بمقدار { $difference } عن ساعة { $host } الذي تأتي منه هذه الصفحة؛ ويُحدَّد يوم اليوم وجميع الأوقات هنا وفق ساعة المضيف.
notices-clock-behind = ساعة هذا الحاسوب متأخرة بمقدار { $difference } عن ساعة { $host } الذي تأتي منه هذه الصفحة؛ ويُحدَّد يوم اليوم وجميع الأوقات هنا وفق ساعة المضيف.

notices-department-unlisted = القسم { $name } غير مدرج في مساحة العمل، وربما حُذف. ومع ذلك تُعرض أرقامه.
