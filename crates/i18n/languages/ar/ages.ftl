### How long ago an answer came, and when.

age-now = للتو
age-minutes = { $minutes ->
    [zero] للتو
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $minutes } دقائق
    [many] قبل { $minutes } دقيقة
   *[other] قبل { $minutes } دقيقة
}
age-hours = { $hours ->
    [zero] قبل { $hours } ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $hours } ساعات
    [many] قبل { $hours } ساعة
   *[other] قبل { $hours } ساعة
}
age-days = { $days ->
    [zero] قبل { $days } يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
age-moment = { $day }، { $time }
