## filters: The controls above the numbers.

filters-label = عوامل التصفية
filters-chart = المخطط
filters-group = التجميع حسب
filters-refresh = التحديث
filters-options = الخيارات
filters-weeks = بداية الأسبوع
filters-logarithmic = مقياس لوغاريتمي
filters-more = { $count ->
    [zero] عوامل التصفية
    [one] عوامل التصفية ({ $count })
    [two] عوامل التصفية ({ $count })
    [few] عوامل التصفية ({ $count })
    [many] عوامل التصفية ({ $count })
   *[other] عوامل التصفية ({ $count })
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
    [zero] تعذّرت قراءة { $count } قسم. لا يظهر في القائمة.
    [one] تعذّرت قراءة قسم واحد. لا يظهر في القائمة.
    [two] تعذّرت قراءة قسمين. لا يظهران في القائمة.
    [few] تعذّرت قراءة { $count } أقسام. لا تظهر في القائمة.
    [many] تعذّرت قراءة { $count } قسمًا. لا تظهر في القائمة.
   *[other] تعذّرت قراءة { $count } قسم. لا تظهر في القائمة.
}
filters-departments-beyond = { $count ->
    [zero] لا تشمل القائمة { $count } قسم آخر: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [one] لا تشمل القائمة قسمًا آخر: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [two] لا تشمل القائمة قسمين آخرين: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [few] لا تشمل القائمة { $count } أقسام أخرى: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [many] لا تشمل القائمة { $count } قسمًا آخر: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
   *[other] لا تشمل القائمة { $count } قسم آخر: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
}
filters-cost = { $calls ->
    [zero] لا طلبات إضافية
    [one] نحو طلب إضافي واحد
    [two] نحو طلبين إضافيين
    [few] نحو { $calls } طلبات إضافية
    [many] نحو { $calls } طلبًا إضافيًا
   *[other] نحو { $calls } طلب إضافي
}
filters-cost-nothing = لا طلبات إضافية، لأن طريقة العرض هذه تشمل كل الأقسام

## period-picker, period-dialog: The choice of a period, in one dialog: typed, by name, or from a calendar.

period-picker-label = الفترة
period-picker-choice = { $name } · { $dates }
period-picker-versus = مقابل { $dates }
period-picker-presets = فترات جاهزة
period-picker-previous = الفترة السابقة
period-picker-next = الفترة التالية
period-dialog-typed = اكتب فترة، مثل { "\u2066" }now-7d{ "\u2069" } أو { "\u2066" }last month{ "\u2069" } أو { "\u2066" }2026-03-01..2026-03-28{ "\u2069" }
period-dialog-apply = تطبيق
period-dialog-zoom-out = توسيع الفترة
period-dialog-slip = «{ $what }»: { $why }. أمثلة مقبولة: { $examples }
period-dialog-empty = اكتب فترة، مثل: { $examples }
period-dialog-read-as = قُرئ على أنه { $dates }
period-dialog-days = { $dates } · { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
period-dialog-one-end = { $days }. اختر الطرف الآخر.

## periods: Names of periods, and why a text or two dates are not a period.

periods-to-date = حتى اليوم
periods-before = فترات سابقة
periods-up-to-yesterday = حتى أمس
periods-today = اليوم
periods-this-week = هذا الأسبوع
periods-this-month = هذا الشهر
periods-this-quarter = هذا الربع
periods-this-year = هذه السنة
periods-yesterday = أمس
periods-last-week = الأسبوع الماضي
periods-last-month = الشهر الماضي
periods-last-quarter = الربع الماضي
periods-last-year = السنة الماضية
periods-last-days = { $days ->
    [zero] آخر { $days } يوم
    [one] يوم واحد حتى أمس
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}
periods-last-weeks = { $weeks ->
    [zero] آخر { $weeks } أسبوع
    [one] أسبوع واحد حتى أمس
    [two] آخر أسبوعين
    [few] آخر { $weeks } أسابيع
    [many] آخر { $weeks } أسبوعًا
   *[other] آخر { $weeks } أسبوع
}
periods-last-months = { $months ->
    [zero] آخر { $months } شهر
    [one] شهر واحد حتى أمس
    [two] آخر شهرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهرًا
   *[other] آخر { $months } شهر
}
periods-last-quarters = { $quarters ->
    [zero] آخر { $quarters } ربع
    [one] ربع واحد حتى أمس
    [two] آخر ربعين
    [few] آخر { $quarters } أرباع
    [many] آخر { $quarters } ربعًا
   *[other] آخر { $quarters } ربع
}
periods-last-years = { $years ->
    [zero] آخر { $years } سنة
    [one] سنة واحدة حتى أمس
    [two] آخر سنتين
    [few] آخر { $years } سنوات
    [many] آخر { $years } سنة
   *[other] آخر { $years } سنة
}
periods-days-ago = { $days ->
    [zero] قبل { $days } يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
periods-weeks-ago = { $weeks ->
    [zero] قبل { $weeks } أسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $weeks } أسابيع
    [many] قبل { $weeks } أسبوعًا
   *[other] قبل { $weeks } أسبوع
}
periods-months-ago = { $months ->
    [zero] قبل { $months } شهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $months } أشهر
    [many] قبل { $months } شهرًا
   *[other] قبل { $months } شهر
}
periods-quarters-ago = { $quarters ->
    [zero] قبل { $quarters } ربع
    [one] قبل ربع واحد
    [two] قبل ربعين
    [few] قبل { $quarters } أرباع
    [many] قبل { $quarters } ربعًا
   *[other] قبل { $quarters } ربع
}
periods-years-ago = { $years ->
    [zero] قبل { $years } سنة
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $years } سنوات
    [many] قبل { $years } سنة
   *[other] قبل { $years } سنة
}
periods-custom = مخصّصة
periods-friday = الجمعة
periods-monday = الاثنين
periods-saturday = السبت
periods-sunday = الأحد
periods-refresh-off = متوقف
periods-refresh-every = { $minutes ->
    [zero] كل { $minutes } دقيقة
    [one] كل دقيقة
    [two] كل دقيقتين
    [few] كل { $minutes } دقائق
    [many] كل { $minutes } دقيقة
   *[other] كل { $minutes } دقيقة
}
periods-unknown = لا توجد فترة بهذا الاسم
periods-length = يجب أن تكون مدتها من 1 إلى { $most } يومًا
periods-form = استخدم الصيغة { "\u2066" }2026-03-01..2026-03-28{ "\u2069" }
periods-reversed = تنتهي قبل أن تبدأ
periods-too-long = أطول من { $most } يومًا
periods-year = يجب أن تكون السنة بين { $first } و{ $last }
periods-typed-nothing = اكتب فترة، مثل { "\u2066" }now-7d{ "\u2069" } أو { "\u2066" }last month{ "\u2069" } أو { "\u2066" }2026-03-01..2026-03-28{ "\u2069" }
periods-typed-after-now = بعد now استخدم { "\u2066" }-7d{ "\u2069" } أو { "\u2066" }/M{ "\u2069" } أو { "\u2066" }-1M/M{ "\u2069" }
periods-typed-after-minus = بعد علامة الطرح استخدم رقمًا، مثل { "\u2066" }now-7d{ "\u2069" }
periods-typed-days = يجب أن يكون عدد الأيام بين 1 و{ $most }
periods-typed-weeks = يجب أن يكون عدد الأسابيع بين 1 و{ $most }
periods-typed-months = يجب أن يكون عدد الأشهر بين 1 و{ $most }
periods-typed-quarters = يجب أن يكون عدد الأرباع بين 1 و{ $most }
periods-typed-years = يجب أن يكون عدد السنوات بين 1 و{ $most }
periods-typed-two-units = يجب أن تتطابق الوحدتان، مثل { "\u2066" }now-1M/M{ "\u2069" }
periods-typed-shorter-than-day = الفترات أيام كاملة: استخدم d أو w أو M أو Q أو y
periods-typed-unit-missing = أضف وحدة: d أو w أو M أو Q أو y
periods-typed-unit-unknown = { $unit } ليست وحدة: استخدم d أو w أو M أو Q أو y
periods-typed-until = إلى
periods-typed-no-such-day = لا يوجد يوم كهذا في ذلك الشهر
periods-typed-no-such-month = لا يوجد شهر كهذا
periods-typed-date = اكتب التاريخ هكذا: { "\u2066" }2026-03-01{ "\u2069" }
periods-typed-unknown = لا توجد فترة بهذا الاسم

## calendar: The two months of days that a period can be chosen from.

calendar-earlier = الشهر السابق
calendar-later = الشهر التالي
calendar-today = { $day }، اليوم
calendar-refused = { $day }. { $why }
calendar-no-period = هذه الفترة غير صالحة: { $why }.

## compare-picker: The choice of what the period is compared with.

compare-picker-label = المقارنة مع
compare-picker-nothing = من دون مقارنة
compare-picker-before = الفترة السابقة
compare-picker-year-before = الفترة نفسها من السنة الماضية
compare-picker-type = تواريخ مخصّصة
compare-picker-weekdays = مطابقة أيام الأسبوع
compare-picker-dates = تواريخ المقارنة
compare-picker-example = مثل { "\u2066" }2026-03-01..2026-03-28{ "\u2069" } أو { "\u2066" }2026-03{ "\u2069" }.

## comparisons: What a period is compared with.

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
comparisons-other-weekdays = { $than }، أيام أسبوع مختلفة
comparisons-by-what-is-over = { $than }، الأيام المكتملة فقط
comparisons-failed = تعذّر تحميل فترة المقارنة. { $why }
comparisons-unknown = لا توجد مقارنة بهذا الاسم

## department-picker: The choice of departments.

department-picker-label = القسم
department-picker-all = كل الأقسام
department-picker-several = { $count ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
department-picker-archived = { $name } (مؤرشف)
department-picker-list = الأقسام
department-picker-chosen = الأقسام المحددة
department-picker-remove = إزالة { $name }
department-picker-cost = قسم إضافي: { $cost }.
department-picker-full = { $most ->
    [zero] يمكنك تحديد { $most } قسم. أزل قسمًا لإضافة غيره.
    [one] يمكنك تحديد قسم واحد. أزله لإضافة غيره.
    [two] يمكنك تحديد قسمين كحد أقصى. أزل أحدهما لإضافة غيره.
    [few] يمكنك تحديد { $most } أقسام كحد أقصى. أزل أحدها لإضافة غيره.
    [many] يمكنك تحديد { $most } قسمًا كحد أقصى. أزل أحدها لإضافة غيره.
   *[other] يمكنك تحديد { $most } قسم كحد أقصى. أزل أحدها لإضافة غيره.
}
department-picker-none = لا يوجد قسم مطابق
department-picker-none-known = لا يوجد قسم مطابق بين الأقسام المحمّلة
department-picker-coming = جارٍ تحميل الأقسام…
department-picker-more = { $count ->
    [zero] و{ $count } قسم آخر: اكتب للعثور عليه
    [one] وقسم آخر: اكتب للعثور عليه
    [two] وقسمان آخران: اكتب للعثور عليهما
    [few] و{ $count } أقسام أخرى: اكتب للعثور عليها
    [many] و{ $count } قسمًا آخر: اكتب للعثور عليها
   *[other] و{ $count } قسم آخر: اكتب للعثور عليها
}

## zone-picker: The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = المنطقة الزمنية
zone-picker-browser = المتصفح ({ $zone })
zone-picker-browser-and-reports = المتصفح وتقارير مساحة العمل ({ $zone })
zone-picker-reports = تقارير مساحة العمل ({ $zone })
zone-picker-other = أخرى…
zone-picker-name = اسم المنطقة الزمنية
zone-picker-apply = تطبيق
zone-picker-unknown = لا توجد منطقة زمنية بهذا الاسم. اكتبها مثل Europe/Berlin.

## zones: Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = التوقيت المحلي
zones-unknown = لا توجد منطقة زمنية بهذا الاسم
zones-not-told = لا يمكن لحسابك رؤية المنطقة الزمنية لمساحة العمل. اخترها هنا.
zones-not-known-here = تتبع تقارير مساحة العمل { $name }، وهي منطقة زمنية لا يعرفها هذا المتصفح.
zones-of-server = تتبع تقارير مساحة العمل المنطقة الزمنية لخادمها دون أن تسمّيها. اخترها هنا.
