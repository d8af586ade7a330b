### What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = تم تجاهل { $what }: { $why }. { $instead }
notices-showing-overview = تُعرض النظرة العامة.
notices-showing-last-28-days = تُعرض آخر 28 يومًا.
notices-weeks-by-language = تبدأ الأسابيع كما في لغتك.
notices-showing-all-departments = تُعرض كل الأقسام.
notices-comparing-with-nothing = لا تُعرض أي مقارنة.
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
