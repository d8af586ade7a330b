### Which days, whose zone and which departments a panel's numbers are for, and what is said where there are none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = كل الأقسام
covering-departments = { $count ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
covering-between-names = { "، " }
covering-beside = { $covers } · مقابل { $days }
covering-beside-unlike = { $covers } · مقابل { $days } ({ $own ->
    [zero] { $own } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $own } أيام
    [many] { $own } يومًا
   *[other] { $own } يوم
} مقابل { NUMBER($other) })
covering-times = { $covers } · الأوقات حسب { $zone }
covering-zone = المنطقة الزمنية: { $zone }
covering-utc-days = بأيام UTC
covering-server-days = بأيام خادم مساحة العمل
covering-unknown-days = بأيام ساعة غير معروفة
covering-reporting-days = بأيام المنطقة الزمنية لتقارير مساحة العمل
covering-reporting-days-in = بأيام المنطقة الزمنية لتقارير مساحة العمل، { $zone }
covering-reporting-hours = بساعات المنطقة الزمنية لتقارير مساحة العمل
covering-reporting-hours-in = بساعات المنطقة الزمنية لتقارير مساحة العمل، { $zone }
covering-hour-untold = في { $day } تُظهر الساعات في { $zone } الساعة الأخيرة مرتين: إذا انتهت الفترة بذلك اليوم، تحتسبها مساحة العمل في المرة الأولى وتترك الثانية.
covering-hour-untold-maybe = إذا كانت تقارير مساحة العمل تتبع { $zone }: في { $day } تُظهر ساعاتها الساعة الأخيرة مرتين، وإذا انتهت الفترة بذلك اليوم، تحتسبها مساحة العمل في المرة الأولى وتترك الثانية.
covering-sum = مجموع { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-weighted = تقريبي: متوسط مرجَّح بعدد المحادثات في { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-best = الأفضل بين { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-each = بطلب مستقل لكلٍّ من { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-unread = { $count ->
    [zero] تعذّرت قراءة { $count } صف من الجواب: ما فيه ناقص هنا وفي المجموع.
    [one] تعذّرت قراءة صف واحد من الجواب: ما فيه ناقص هنا وفي المجموع.
    [two] تعذّرت قراءة صفين من الجواب: ما فيهما ناقص هنا وفي المجموع.
    [few] تعذّرت قراءة { $count } صفوف من الجواب: ما فيها ناقص هنا وفي المجموع.
    [many] تعذّرت قراءة { $count } صفًا من الجواب: ما فيها ناقص هنا وفي المجموع.
   *[other] تعذّرت قراءة { $count } صف من الجواب: ما فيها ناقص هنا وفي المجموع.
}
covering-beyond = { $count ->
    [zero] لم يُترك أي صف ({ $count }) هنا ولا في المجموع.
    [one] تُرك صف آخر هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [two] تُرك صفان آخران هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [few] تُركت { $count } صفوف أخرى هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [many] تُرك { $count } صفًا آخر هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
   *[other] تُرك { $count } صف آخر هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
}
covering-no-conversations-on = لا محادثات يوم { $day }.
covering-no-conversations = لا محادثات من { $first } إلى { $last }.
covering-starts-on = تبدأ هذه الفترة يوم { $day }.
