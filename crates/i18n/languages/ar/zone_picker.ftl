### The choice of a time zone.

zone-picker-label = المنطقة الزمنية
zone-picker-browser = هذا المتصفح ({ $zone })
zone-picker-browser-and-reports = هذا المتصفح وتقارير مساحة العمل ({ $zone })
zone-picker-reports = تقارير مساحة العمل ({ $zone })
zone-picker-other = أخرى…
zone-picker-name = اسم المنطقة الزمنية
zone-picker-apply = تطبيق
zone-picker-unknown = لا توجد منطقة زمنية بهذا الاسم. اكتبه على نحو Europe/Berlin.
