### What a period is compared with.

comparisons-days-before = { $days ->
    [zero] الأيام السابقة
    [one] اليوم السابق
    [two] اليومين السابقين
    [few] الأيام الـ{ $days } السابقة
    [many] الأيام الـ{ $days } السابقة
   *[other] الأيام الـ{ $days } السابقة
}
comparisons-week-before = الأسبوع السابق
comparisons-month-before = الشهر السابق
comparisons-quarter-before = الربع السابق
comparisons-year-before = السنة السابقة
comparisons-same-days-of-week-before = الأيام نفسها من الأسبوع السابق
comparisons-same-days-of-month-before = الأيام نفسها من الشهر السابق
comparisons-same-days-of-quarter-before = الأيام نفسها من الربع السابق
comparisons-same-days-of-year-before = الأيام نفسها من السنة السابقة
comparisons-same-weekdays-month-before = أيام الأسبوع نفسها قبل شهر
comparisons-same-weekdays-quarter-before = أيام الأسبوع نفسها قبل ربع سنة
comparisons-same-weekdays-year-before = أيام الأسبوع نفسها قبل سنة
comparisons-same-days-year-before = التواريخ نفسها قبل سنة
comparisons-chosen-days = أيام المقارنة
comparisons-so-many-chosen-days = { $days ->
    [zero] أيام المقارنة
    [one] يوم المقارنة
    [two] يومي المقارنة
    [few] أيام المقارنة الـ{ $days }
    [many] أيام المقارنة الـ{ $days }
   *[other] أيام المقارنة الـ{ $days }
}
comparisons-by-what-is-over = { $than }، للأيام المنقضية فقط
comparisons-failed = تعذّر تحميل فترة المقارنة. { $why }
comparisons-unknown = لا توجد مقارنة بهذا الاسم
