### The list of keys.

keys-previous-period = الفترة السابقة
keys-next-period = الفترة التالية
keys-zoom-out = ضعف عدد الأيام
keys-compare = المقارنة مع التالي: الفترة السابقة، قبل سنة، من دون مقارنة
keys-group = التجميع حسب التالي: اليوم، الأسبوع، الشهر، تلقائي
keys-next-view = طريقة العرض التالية
keys-refresh = تحديث الكل
keys-search = البحث في أقرب جدول
keys-list = هذه القائمة
keys-clear = إغلاق، ثم مسح الأقسام وعمليات البحث
