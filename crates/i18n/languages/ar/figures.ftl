### What charts say.

figure-compared-period = فترة المقارنة
figure-part = { $part }: { $value }
figure-beside = مقابل { $than }: { $value }
figure-share = { $share } من الكل
figure-bars = { $what }: { $total } إجمالًا؛ الأعلى: { $name }، { $most }.
figure-bars-total = { $what }: { $total } إجمالًا.
figure-bars-part = { $what }: { $total } دون الصفوف الناقصة.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ،{ " " }
figure-role = مخطط
figure-label = { $name }: { $summary } مفاتيح الأسهم لقراءة النقاط، وEnter لتثبيت إحداها. يعرض T الجدول، ويشغّل S الصوت أو يوقفه.
figure-label-opening = { $name }: { $summary } مفاتيح الأسهم لقراءة النقاط، وEnter لفتح إحداها أو تثبيتها. يعرض T الجدول، ويشغّل S الصوت أو يوقفه.
figure-held = مثبَّتة حتى الضغط على Esc
figure-held-by-finger = مثبَّتة؛ المس مكانًا آخر لتحريرها
figure-to-open = اخترها لفتحها
figure-to-zoom = اخترها للتقريب إلى الأيام الواقعة بينهما
figure-legend-hint = إخفاء أو إظهار؛ بنقرة مزدوجة أو مع Shift لإظهاره وحده
figure-sound-on = الصوت مشغَّل
figure-sound-off = الصوت متوقف
figure-table-shown = الجدول ظاهر
figure-table-hidden = الجدول مخفي
