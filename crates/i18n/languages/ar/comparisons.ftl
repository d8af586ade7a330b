### What a period is compared with.

comparisons-last-weekday = يوم { $weekday } الماضي
comparisons-day = { $day }
comparisons-days = الفترة { $days }
comparisons-by-time = { $day } حتى { $time }
comparisons-last-day-by-time = { $days }، واليوم الأخير حتى { $time }
comparisons-unlike-days = { $than }، { $own ->
    [zero] { $own } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $own } أيام
    [many] { $own } يومًا
   *[other] { $own } يوم
} مقابل { NUMBER($other) }
comparisons-other-weekdays = { $than }، بأيام أسبوع مختلفة
comparisons-by-what-is-over = { $than }، للأيام المنقضية فقط
comparisons-failed = تعذّر تحميل فترة المقارنة. { $why }
comparisons-unknown = لا توجد مقارنة بهذا الاسم
