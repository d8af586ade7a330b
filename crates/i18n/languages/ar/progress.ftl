### What is told of a question that takes longer than a moment.

progress-asking = سؤال { $host } عن { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}…
progress-still-waiting = الانتظار مستمر: الفترات الطويلة تستغرق وقتًا أطول في مساحة العمل.
progress-sooner = عرض 7 أيام
progress-limited = لا تسمح مساحة العمل إلا بعدد محدود من الطلبات في الدقيقة لهذا التقرير.
progress-continuing = { " " }{ $seconds ->
    [zero] المتابعة الآن.
    [one] المتابعة بعد ثانية واحدة.
    [two] المتابعة بعد ثانيتين.
    [few] المتابعة بعد { $seconds } ثوانٍ.
    [many] المتابعة بعد { $seconds } ثانية.
   *[other] المتابعة بعد { $seconds } ثانية.
}
progress-retrying = { " " }{ $seconds ->
    [zero] إعادة الطلب الآن.
    [one] إعادة الطلب بعد ثانية واحدة.
    [two] إعادة الطلب بعد ثانيتين.
    [few] إعادة الطلب بعد { $seconds } ثوانٍ.
    [many] إعادة الطلب بعد { $seconds } ثانية.
   *[other] إعادة الطلب بعد { $seconds } ثانية.
}
progress-cancel = إلغاء
progress-skip = تخطٍّ
progress-label = مقدار التقدم
progress-parts = { " " }وصل { NUMBER($done) } من { NUMBER($all) } جزءًا، وبقي { NUMBER($left) }.
