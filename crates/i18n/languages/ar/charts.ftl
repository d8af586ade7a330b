## metrics: The seven charts by name: in menus, and as headings of charts and columns.

metrics-conversations = المحادثات
metrics-agent-messages = رسائل الوكلاء
metrics-average-chat-duration = متوسط مدة الدردشة
metrics-average-first-response-time = متوسط وقت الاستجابة الأولى
metrics-best-first-response-time = أفضل وقت للاستجابة الأولى
metrics-average-response-time = متوسط وقت الاستجابة
metrics-average-reaction-time = متوسط وقت التفاعل

## charts: Labels of rows and parts in charts and tables.

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

## figure: Legends, tooltips, and one sentence for screen readers.

figure-compared-period = فترة المقارنة
figure-part = { $part }: { $value }
figure-beside = مقابل { $than }: { $value }
figure-share = { $share } من الإجمالي
figure-bars = { $total }. الأعلى: { $name } ({ $most }).
figure-bars-total = { $total }.
figure-bars-part = { $total }، دون الصفوف الناقصة.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ،{ " " }
figure-role = مخطط
figure-label = { $name }: { $summary } استخدم مفاتيح الأسهم للتنقل بين النقاط وEnter لتثبيت إحداها. اضغط T للجدول وS للصوت.
figure-label-opening = { $name }: { $summary } استخدم مفاتيح الأسهم للتنقل بين النقاط وEnter لفتح إحداها أو تثبيتها. اضغط T للجدول وS للصوت.
figure-held = مثبّتة. اضغط Esc لإلغاء التثبيت.
figure-held-by-finger = مثبّتة. المس مكانًا آخر لإلغاء التثبيت.
figure-to-open = حدّد للفتح
figure-to-zoom = حدّد لتكبير الأيام بينهما
figure-legend-hint = إظهار أو إخفاء. انقر مرتين أو مع Shift لإظهار هذا وحده.
figure-sound-on = الصوت مشغَّل
figure-sound-off = الصوت متوقف
figure-table-shown = الجدول ظاهر
figure-table-hidden = الجدول مخفي

## trends: A metric over time: the tooltip of a point, and a summary in a few sentences.

trends-this-period = هذه الفترة
trends-value = { $name }: { $value }
trends-value-about = { $name }: نحو { $value }
trends-hour = { $day }، { $time }
trends-no-sample = لا قياسات
trends-not-yet = لم يحن بعد
trends-none-yet = لا شيء بعد
trends-running = جارٍ
trends-unsure = ربما ما زال جاريًا
trends-cut = أيام هذه الفترة فقط
trends-outside = خارج هذه الفترة
trends-conversations = { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
}
trends-unusual = غير معتاد. المعتاد: { $median } ± { $spread } (وسيط { $days ->
    [zero] { $days } يوم مماثل
    [one] يوم مماثل واحد
    [two] يومين مماثلين
    [few] { $days } أيام مماثلة
    [many] { $days } يومًا مماثلًا
   *[other] { $days } يوم مماثل
} من الأسبوع)
trends-no-points = { $title }: لم ترسل مساحة العمل أي بيانات.
trends-nothing-yet = { $title }: لا شيء بعد في هذه الفترة.
trends-none = { $title }: لا شيء في هذه الفترة.
trends-without-sample = { $title }: لا قياسات في هذه الفترة.
trends-most-on = { $title }: { $sum }. الأعلى: { $day } ({ $most }).
trends-most-from = { $title }: { $sum }. الأعلى: { $time } ({ $most }).
trends-longest-on = { $title }. الأطول: { $day } ({ $longest }).
trends-longest-from = { $title }. الأطول: { $time } ({ $longest }).
trends-changed = { " " }مقارنةً مع { $than }: { $change }.
trends-changed-about = { " " }مقارنةً مع { $than }: { $change } تقريبًا.
trends-within-target = { " " }ضمن الهدف ({ $target } أو أقل): { NUMBER($within) } من { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }ضمن الهدف ({ $target } أو أقل): 0 من 0.
trends-unusual-days = { " " }{ $days ->
    [zero] لا أيام غير معتادة مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [one] يوم واحد غير معتاد مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [two] يومان غير معتادين مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [few] { $days } أيام غير معتادة مقارنةً باليوم نفسه من الأسابيع الأخرى.
    [many] { $days } يومًا غير معتاد مقارنةً باليوم نفسه من الأسابيع الأخرى.
   *[other] { $days } يوم غير معتاد مقارنةً باليوم نفسه من الأسابيع الأخرى.
}
