## metrics: The seven charts by name.

metrics-conversations = المحادثات
metrics-agent-messages = رسائل الوكلاء
metrics-average-chat-duration = متوسط مدة الدردشة
metrics-average-first-response-time = متوسط وقت الاستجابة الأولى
metrics-best-first-response-time = أفضل وقت للاستجابة الأولى
metrics-average-response-time = متوسط وقت الاستجابة
metrics-average-reaction-time = متوسط وقت التفاعل

## charts: What stands at the rows and parts of charts and tables.

charts-hour = الساعة
charts-day = اليوم
charts-week = الأسبوع
charts-month = الشهر
charts-no-name = بلا اسم
charts-unassigned = غير معيَّنة
charts-no-department = بلا قسم
charts-other = أخرى ({ NUMBER($count) })
charts-open = مفتوحة
charts-on-hold = قيد الانتظار
charts-closed = مغلقة

## figure: What charts say.

figure-compared-period = فترة المقارنة
figure-part = { $part }: { $value }
figure-beside = مقابل { $than }: { $value }
figure-share = { $share } من الكل
figure-bars = { $total } إجمالًا؛ الأعلى: { $name }، { $most }.
figure-bars-total = { $total } إجمالًا.
figure-bars-part = { $total } دون الصفوف الناقصة.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ،{ " " }
figure-role = مخطط
figure-label = { $name }: { $summary } مفاتيح الأسهم لقراءة النقاط، وEnter لتثبيت إحداها. يعرض T الجدول، ويشغّل S الصوت أو يوقفه.
figure-label-opening = { $name }: { $summary } مفاتيح الأسهم لقراءة النقاط، وEnter لفتح إحداها أو تثبيتها. يعرض T الجدول، ويشغّل S الصوت أو يوقفه.
figure-held = مثبَّتة حتى الضغط على Esc
figure-held-by-finger = مثبَّتة؛ المس مكانًا آخر لتحريرها
figure-to-open = اخترها لفتحها
figure-to-zoom = اخترها للتقريب إلى الأيام الواقعة بينهما
figure-legend-hint = إخفاء أو إظهار؛ بنقرة مزدوجة أو مع Shift لإظهاره وحده
figure-sound-on = الصوت مشغَّل
figure-sound-off = الصوت متوقف
figure-table-shown = الجدول ظاهر
figure-table-hidden = الجدول مخفي

## trends: The chart of one number over time.

trends-this-period = هذه الفترة
trends-value = { $name }: { $value }
trends-value-about = { $name }: نحو { $value }
trends-hour = { $day }، { $time }
trends-no-sample = لا قياسات
trends-not-yet = لم يحن بعد
trends-none-yet = لا شيء بعد
trends-running = لم ينتهِ بعد
trends-unsure = ربما لم ينتهِ بعد
trends-cut = أيام الفترة فقط
trends-outside = خارج الفترة
trends-conversations = { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
}
trends-unusual = غير معتاد: المعتاد { $median } (وسيط { $days ->
    [zero] { $days } يوم مماثل
    [one] يوم مماثل واحد
    [two] يومين مماثلين
    [few] { $days } أيام مماثلة
    [many] { $days } يومًا مماثلًا
   *[other] { $days } يوم مماثل
} من الأسبوع، والتشتت { $spread })
trends-no-points = { $title }: لم ترسل مساحة العمل أي نقاط.
trends-nothing-yet = { $title }: لا شيء بعد في هذه الفترة.
trends-none = { $title }: لا شيء في هذه الفترة.
trends-without-sample = { $title }: لا قياسات في هذه الفترة.
trends-most-on = { $title }: { $sum } إجمالًا؛ الأعلى { $most } في { $day }.
trends-most-from = { $title }: { $sum } إجمالًا؛ الأعلى { $most } بدءًا من { $time }.
trends-longest-on = { $title }: الأطول { $longest } في { $day }.
trends-longest-from = { $title }: الأطول { $longest } بدءًا من { $time }.
trends-changed = { " " }مقابل { $than }: { $change }.
trends-changed-about = { " " }مقابل { $than } (تقريبًا): { $change }.
trends-within-target = { " " }{ $target } كحد أقصى: { NUMBER($within) } من { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }{ $target } كحد أقصى: لا قياسات.
trends-unusual-days = { " " }{ $days ->
    [zero] لا أيام غير معتادة مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [one] يوم واحد غير معتاد مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [two] يومان غير معتادين مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [few] { $days } أيام غير معتادة مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [many] { $days } يومًا غير معتاد مقارنةً باليوم نفسه من الأسابيع الأخرى.
   *[other] { $days } يوم غير معتاد مقارنةً باليوم نفسه من الأسابيع الأخرى.
}
