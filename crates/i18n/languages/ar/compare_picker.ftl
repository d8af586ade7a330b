### The choice of what the period is compared with.

compare-picker-label = المقارنة مع
compare-picker-nothing = من دون مقارنة
compare-picker-weekdays = أيام الأسبوع نفسها
compare-picker-by-date = التواريخ نفسها
compare-picker-others = تواريخ أخرى
compare-picker-before = الفترة السابقة
compare-picker-year-before = قبل سنة
compare-picker-type = كتابة التواريخ…
compare-picker-dates = تواريخ المقارنة
compare-picker-example = مثل { "\u2066" }2026-03-01..2026-03-28{ "\u2069" } أو { "\u2066" }2026-03{ "\u2069" }.
compare-picker-compare = مقارنة
