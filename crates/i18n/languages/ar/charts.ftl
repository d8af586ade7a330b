### What stands at the rows and parts of charts and tables.

charts-hour = الساعة
charts-day = اليوم
charts-week = الأسبوع
charts-month = الشهر
charts-no-name = بلا اسم
charts-unassigned = غير معيَّنة
charts-no-department = بلا قسم
charts-other = أخرى ({ NUMBER($count) })
charts-open = مفتوحة
charts-on-hold = قيد الانتظار
charts-closed = مغلقة
