### Periods by name, and why a text or two dates are none.

periods-to-date = حتى اليوم
periods-before = منقضية
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
periods-length = يجب ألا تقل الفترة عن يوم واحد وألا تزيد على { $most } يومًا
periods-form = ليست بالصيغة { "\u2066" }2026-03-01..2026-03-28{ "\u2069" }
periods-reversed = تنتهي قبل أن تبدأ
periods-too-long = أطول من { $most } يومًا
periods-year = سنتها ليست بين { $first } و{ $last }
periods-typed-nothing = اكتب فترة، مثل { "\u2066" }now-7d{ "\u2069" } أو { "\u2066" }last month{ "\u2069" } أو { "\u2066" }2026-03-01..2026-03-28{ "\u2069" }
periods-typed-after-now = بعد now تأتي { "\u2066" }-7d{ "\u2069" } أو { "\u2066" }/M{ "\u2069" } أو { "\u2066" }-1M/M{ "\u2069" }
periods-typed-after-minus = بعد علامة الطرح يأتي عدد، كما في { "\u2066" }now-7d{ "\u2069" }
periods-typed-days = يجب أن يكون عدد الأيام بين واحد و{ $most }
periods-typed-weeks = يجب أن يكون عدد الأسابيع بين واحد و{ $most }
periods-typed-months = يجب أن يكون عدد الأشهر بين واحد و{ $most }
periods-typed-quarters = يجب أن يكون عدد الأرباع بين واحد و{ $most }
periods-typed-years = يجب أن يكون عدد السنوات بين واحد و{ $most }
periods-typed-two-units = يجب أن تكون الوحدتان متطابقتين، كما في { "\u2066" }now-1M/M{ "\u2069" }
periods-typed-shorter-than-day = تتكون الفترة من أيام كاملة: استخدم d أو w أو M أو Q أو y
periods-typed-unit-missing = الوحدة ناقصة: d أو w أو M أو Q أو y
periods-typed-unit-unknown = { $unit } ليست وحدة: استخدم d أو w أو M أو Q أو y
periods-typed-until = إلى
periods-typed-no-such-day = لا يوجد يوم كهذا في ذلك الشهر
periods-typed-no-such-month = لا يوجد شهر كهذا
periods-typed-date = يُكتب التاريخ هكذا: { "\u2066" }2026-03-01{ "\u2069" }
periods-typed-unknown = ما من فترة بهذا الاسم
