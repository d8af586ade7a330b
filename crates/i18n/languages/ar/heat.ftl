heat-title = المحادثات حسب الساعة
heat-columns = الأعمدة
heat-days = كل يوم
heat-week = أسبوع معتاد
heat-load = تحميل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
    *[other] { $days } يوم
}: { $calls ->
    [zero] { $calls } طلب
    [one] طلب واحد
    [two] طلبان
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
    *[other] { $calls } طلب
}
heat-load-long = { $load }، نحو { NUMBER($minutes) } د
heat-part = وصلت ساعات { NUMBER($known) } من أصل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
    *[other] { $days } يوم
}.
heat-not-asked = تعطي مساحة العمل ساعات يوم واحد في كل مرة، لذا يحتاج كل يوم إلى طلب مستقل. لم يصل أي من هذه الأيام بعد.
heat-too-long = تُعرض الساعات لـ { NUMBER($most) } يومًا على الأكثر. اختر فترة أقصر.
heat-hour = { $day }، { $hour }
heat-none = لا محادثات في الساعات التي وصلت.
heat-most = الأعلى { $most }: { $when }.
heat-most-usual = الأعلى في المتوسط { $most }: { $when }.
heat-conversations = { $count ->
    [0] لا محادثات
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
    *[other] { $count } محادثة
}
heat-so-far = { $conversations } حتى الآن
heat-unknown = لم يُطلب بعد
heat-about = الساعات بحسب المنطقة الزمنية لتقارير مساحة العمل، وتُعد من منتصف الليل. يمثل كل لون عددًا متقاربًا من الساعات، كي لا تجعل ساعة مزدحمة واحدة بقية الساعات باهتة؛ واللون الأبهت يعني لا شيء.
heat-day = اليوم
heat-colours = المحادثات في الساعة
heat-colour-none = لا شيء
heat-colour-from = من { $number }
heat-none-here = لم تصل أي من هذه الساعات بعد.
heat-no-whole-day = لا يوجد بعد يوم كان قد انتهى عند وصوله.
heat-untold = غير مفصّل بالساعات
heat-skipped = تخطّتها الساعة عند تغيير التوقيت
