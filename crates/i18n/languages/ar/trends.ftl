### The chart of one number over time.

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
