### The controls above the numbers.

filters-label = التصفية
filters-chart = المخطط
filters-group = التجميع حسب
filters-refresh = التحديث
filters-logarithmic = مقياس لوغاريتمي
filters-more = { $count ->
    [zero] التصفية
    [one] التصفية ({ $count })
    [two] التصفية ({ $count })
    [few] التصفية ({ $count })
    [many] التصفية ({ $count })
   *[other] التصفية ({ $count })
}
filters-done = تم
filters-automatic-hour = تلقائي (الساعة)
filters-automatic-day = تلقائي (اليوم)
filters-automatic-week = تلقائي (الأسبوع)
filters-automatic-month = تلقائي (الشهر)
filters-week-by-language = حسب اللغة ({ $day })
filters-step = { $name }: { $range }
filters-step-none = { $name }: لا توجد
filters-departments-unknown = أسماء الأقسام غير معروفة. { $trouble }
filters-departments-unread = { $count ->
    [zero] تعذّرت قراءة { $count } قسم، فلا يظهر في القائمة.
    [one] تعذّرت قراءة قسم واحد، فلا يظهر في القائمة.
    [two] تعذّرت قراءة قسمين، فلا يظهران في القائمة.
    [few] تعذّرت قراءة { $count } أقسام، فلا تظهر في القائمة.
    [many] تعذّرت قراءة { $count } قسمًا، فلا تظهر في القائمة.
   *[other] تعذّرت قراءة { $count } قسم، فلا تظهر في القائمة.
}
filters-departments-beyond = { $count ->
    [zero] لم يُترك أي قسم ({ $count }) خارج القائمة.
    [one] تُرك قسم آخر خارج القائمة: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [two] تُرك قسمان آخران خارج القائمة: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [few] تُركت { $count } أقسام أخرى خارج القائمة: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [many] تُرك { $count } قسمًا آخر خارج القائمة: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
   *[other] تُرك { $count } قسم آخر خارج القائمة: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
}
filters-cost = { $calls ->
    [zero] لا طلبات إضافية
    [one] نحو طلب إضافي واحد
    [two] نحو طلبين إضافيين
    [few] نحو { $calls } طلبات إضافية
    [many] نحو { $calls } طلبًا إضافيًا
   *[other] نحو { $calls } طلب إضافي
}
filters-cost-overview = { $calls ->
    [zero] لا طلبات إضافية
    [one] نحو طلب إضافي واحد
    [two] نحو طلبين إضافيين
    [few] نحو { $calls } طلبات إضافية
    [many] نحو { $calls } طلبًا إضافيًا
   *[other] نحو { $calls } طلب إضافي
}، و{ NUMBER($charts) } للمخططات الصغيرة عند ظهورها على الشاشة
filters-cost-nothing = لا طلبات إضافية، لأن طريقة العرض هذه تشمل كل الأقسام
