### What stands around the numbers of a panel.

panel-to-main = عرضه كمخطط رئيسي
panel-updating = جارٍ التحديث…
panel-updated = آخر تحديث: { $age }
panel-ask-again = إعادة الطلب
panel-refresh = تحديث { $title }
panel-show-table = إظهار الجدول
panel-hide-table = إخفاء الجدول
panel-numbers-from = الأرقام كما في { $moment } ({ $age }).{ " " }
panel-try-now = حاول الآن
panel-try-again = حاول مرة أخرى
panel-no-numbers = لا أرقام بعد.
panel-told = { $name }: { $age }
panel-way-all-departments = عرض كل الأقسام
panel-way-before = عرض الفترة السابقة
panel-way-latest = عرض آخر 28 يومًا
