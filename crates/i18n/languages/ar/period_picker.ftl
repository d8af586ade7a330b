### The choice of a period.

period-picker-label = الفترة
period-picker-choice = { $name } · { $dates }
period-picker-custom = مخصّصة…
period-picker-dates = اختيار التواريخ…
period-picker-previous = الفترة السابقة
period-picker-next = الفترة التالية
period-dialog-title = اختيار التواريخ
period-dialog-typed = اكتب فترة، مثل { "\u2066" }now-7d{ "\u2069" } أو { "\u2066" }last month{ "\u2069" } أو { "\u2066" }2026-03-01..2026-03-28{ "\u2069" }
period-dialog-apply = تطبيق
period-dialog-weeks = بداية الأسبوع
period-dialog-zoom-out = توسيع الفترة
period-dialog-slip = «{ $what }»: { $why }. مما يمكن قراءته مثلًا: { $examples }
period-dialog-empty = اكتب فترة، مثلًا: { $examples }
period-dialog-read-as = قُرئت على أنها { $dates }
period-dialog-days = { $dates } · { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
period-dialog-one-end = { $days }. اختر الطرف الآخر.
