## panel: The parts around a panel's numbers: title, age, and buttons.

panel-updating = جارٍ التحديث…
panel-updated = حُدّث { $age }
panel-ask-again = تحديث
panel-refresh = تحديث { $title }
panel-not-by-department = غير مصفّى حسب القسم
panel-show-table = إظهار الجدول
panel-hide-table = إخفاء الجدول
panel-numbers-from = بيانات من { $moment } ({ $age }).{ " " }
panel-try-now = إعادة المحاولة
panel-try-again = إعادة المحاولة
panel-no-numbers = لا بيانات بعد.
panel-told = { $name }: { $age }
panel-way-all-departments = عرض كل الأقسام
panel-way-before = عرض الفترة السابقة
panel-way-latest = عرض آخر 28 يومًا

## covering: A panel's scope: days, time zone, and departments; and what is said when there are no numbers.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = كل الأقسام
covering-departments = { $count ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
covering-between-names = { "، " }
covering-beside = { $covers } · مقابل { $days }
covering-beside-unlike = { $covers } · مقابل { $days } ({ $own ->
    [zero] { $own } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $own } أيام
    [many] { $own } يومًا
   *[other] { $own } يوم
} مقابل { NUMBER($other) })
covering-times = { $covers } · الأوقات حسب { $zone }
covering-zone = المنطقة الزمنية: { $zone }
covering-utc-days = بأيام UTC
covering-server-days = بأيام المنطقة الزمنية للخادم
covering-unknown-days = بأيام منطقة زمنية غير معروفة
covering-reporting-days = بأيام المنطقة الزمنية لتقارير مساحة العمل
covering-reporting-days-in = بأيام المنطقة الزمنية لتقارير مساحة العمل، { $zone }
covering-reporting-hours = بساعات المنطقة الزمنية لتقارير مساحة العمل
covering-reporting-hours-in = بساعات المنطقة الزمنية لتقارير مساحة العمل، { $zone }
covering-hour-untold = في { $day } تأتي الساعة الأخيرة مرتين في { $zone }. إذا انتهت الفترة بذلك اليوم، لا تحتسب مساحة العمل إلا الأولى منهما.
covering-hour-untold-maybe = إذا كانت تقارير مساحة العمل تتبع { $zone }: في { $day } تأتي فيها الساعة الأخيرة مرتين. إذا انتهت الفترة بذلك اليوم، لا تحتسب مساحة العمل إلا الأولى منهما.
covering-sum = مجموع { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-weighted = تقريبي: مرجّح بعدد المحادثات في { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-best = الأفضل بين { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-each = طُلب لكلٍّ من { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-unread = { $count ->
    [zero] تعذّرت قراءة { $count } صف. لا يدخل هنا ولا في الإجمالي.
    [one] تعذّرت قراءة صف واحد. لا يدخل هنا ولا في الإجمالي.
    [two] تعذّرت قراءة صفين. لا يدخلان هنا ولا في الإجمالي.
    [few] تعذّرت قراءة { $count } صفوف. لا تدخل هنا ولا في الإجمالي.
    [many] تعذّرت قراءة { $count } صفًا. لا تدخل هنا ولا في الإجمالي.
   *[other] تعذّرت قراءة { $count } صف. لا تدخل هنا ولا في الإجمالي.
}
covering-beyond = { $count ->
    [zero] لا يدخل { $count } صف آخر هنا ولا في الإجمالي: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [one] لا يدخل صف آخر هنا ولا في الإجمالي: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [two] لا يدخل صفان آخران هنا ولا في الإجمالي: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [few] لا تدخل { $count } صفوف أخرى هنا ولا في الإجمالي: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [many] لا يدخل { $count } صفًا آخر هنا ولا في الإجمالي: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
   *[other] لا يدخل { $count } صف آخر هنا ولا في الإجمالي: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
}
covering-no-conversations-on = لا محادثات يوم { $day }.
covering-no-conversations = لا محادثات من { $first } إلى { $last }.
covering-starts-on = لم تبدأ هذه الفترة بعد. تبدأ يوم { $day }.

## age: How long ago a response came, and when.

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

## progress: While a request takes more than a moment.

progress-asking = جارٍ تحميل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من { $host }…
progress-still-waiting = التحميل مستمر. الفترات الطويلة تستغرق وقتًا أطول.
progress-sooner = عرض 7 أيام
progress-limited = تحدّ مساحة العمل من عدد الطلبات في الدقيقة لهذا التقرير.
progress-continuing = { " " }{ $seconds ->
    [zero] المتابعة الآن.
    [one] المتابعة بعد ثانية واحدة.
    [two] المتابعة بعد ثانيتين.
    [few] المتابعة بعد { $seconds } ثوانٍ.
    [many] المتابعة بعد { $seconds } ثانية.
   *[other] المتابعة بعد { $seconds } ثانية.
}
progress-retrying = { " " }{ $seconds ->
    [zero] إعادة المحاولة الآن.
    [one] إعادة المحاولة بعد ثانية واحدة.
    [two] إعادة المحاولة بعد ثانيتين.
    [few] إعادة المحاولة بعد { $seconds } ثوانٍ.
    [many] إعادة المحاولة بعد { $seconds } ثانية.
   *[other] إعادة المحاولة بعد { $seconds } ثانية.
}
progress-cancel = إلغاء
progress-skip = تخطٍّ
progress-label = التقدّم
progress-parts = { " " }الأجزاء المحمّلة: { NUMBER($done) } من { NUMBER($all) }، وبقي { NUMBER($left) }.

## receipt: Unfolds below a panel's numbers: what was requested, when it was answered, and what is counted.

receipt-title = عن هذا الرقم
receipt-covers = يشمل: { $covers }
receipt-calls = { $calls ->
    [zero] { $calls } طلب
    [one] طلب واحد
    [two] طلبان
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
}:
receipt-kept = لا طلبات، { $kept ->
    [zero] { $kept } استجابة مخزّنة مؤقتًا
    [one] استجابة واحدة مخزّنة مؤقتًا
    [two] استجابتان مخزّنتان مؤقتًا
    [few] { $kept } استجابات مخزّنة مؤقتًا
    [many] { $kept } استجابة مخزّنة مؤقتًا
   *[other] { $kept } استجابة مخزّنة مؤقتًا
}:
receipt-calls-and-kept = { $calls ->
    [zero] { $calls } طلب
    [one] طلب واحد
    [two] طلبان
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
}، { $kept ->
    [zero] { $kept } استجابة مخزّنة مؤقتًا
    [one] استجابة واحدة مخزّنة مؤقتًا
    [two] استجابتان مخزّنتان مؤقتًا
    [few] { $kept } استجابات مخزّنة مؤقتًا
    [many] { $kept } استجابة مخزّنة مؤقتًا
   *[other] { $kept } استجابة مخزّنة مؤقتًا
}:
receipt-answered = استجابة في { $at } بعد { $millis } ملي ثانية
receipt-not-answered = لا استجابة في { $at } بعد { $millis } ملي ثانية
receipt-not-asked = مخزّن مؤقتًا في { $at }، ولم يُطلب مجددًا

## units: A duration in a sentence, a tile or a table: 1 h 14 min. $number is a number as the language writes it.

units-hours = { $number } س
units-minutes = { $number } د
units-seconds = { $number } ث

## change: How a number compares with the comparison period.

change-percent = { NUMBER($percent) }%
change-more = أكثر بنسبة { $percent }
change-fewer = أقل بنسبة { $percent }
change-less = أقل بنسبة { $percent }
change-longer = أطول بنسبة { $percent }
change-shorter = أقصر بنسبة { $percent }
change-slower = أبطأ بنسبة { $percent }
change-faster = أسرع بنسبة { $percent }
change-same = دون تغيير
change-about-same = دون تغيير يُذكر
change-after-none = لا شيء سابقًا
change-before = سابقًا { $before }
change-with-difference = { $words } ({ $difference })

## comparing: Numbers next to those of the comparison period.

comparing-before = السابق
comparing-change = التغيّر
comparing-whole = لم ينتهِ اليوم، لذا لا نسبة مئوية بعد.
comparing-running = ربما لم تنتهِ هذه الأيام أو أيام المقارنة حسب المنطقة الزمنية لمساحة العمل، لذا لا نسبة مئوية بعد.
comparing-elapsed = المقارنة حتى النقطة نفسها: { $than }.

## tables: Tables of numbers, the search above them, and the tiles that show the same.

tables-search = بحث
tables-search-of = بحث في { $table }
tables-clear = مسح
tables-found = { NUMBER($found) } من { $all ->
    [zero] { $all } صف
    [one] صف واحد
    [two] صفين
    [few] { $all } صفوف
    [many] { $all } صفًا
   *[other] { $all } صف
}
tables-found-none = لا يوجد صف يحتوي على «{ $search }».
tables-show-all = عرض الكل ({ NUMBER($all) })
tables-sort-by = الترتيب حسب
tables-default-order = الترتيب الأصلي
tables-from-a = { $column }، من الألف إلى الياء
tables-from-z = { $column }، من الياء إلى الألف
tables-lowest-first = { $column }، الأدنى أولًا
tables-highest-first = { $column }، الأعلى أولًا
tables-columns = الأعمدة
tables-columns-of = أعمدة { $table }
tables-reset-columns = إعادة تعيين الأعمدة
tables-own-order = بترتيب الجدول الأصلي.
tables-sorted-from-a = مرتّب حسب { $column }، من الألف إلى الياء.
tables-sorted-from-z = مرتّب حسب { $column }، من الياء إلى الألف.
tables-sorted-lowest-first = مرتّب حسب { $column }، الأدنى أولًا.
tables-sorted-highest-first = مرتّب حسب { $column }، الأعلى أولًا.
tables-not-sent = لم يُرسل

## export: Taking a panel's numbers out of the page: files and the clipboard.

export-title = تصدير
export-of = تصدير { $panel }
export-csv = CSV
export-csv-plain = CSV، الجدول فقط
export-details = التفاصيل بصيغة CSV
export-copy = نسخ الجدول
export-png = صورة (PNG)
export-svg = صورة (SVG)
export-copy-picture = نسخ الصورة
export-on-white = الصور على خلفية بيضاء
export-details-file = تفاصيل
export-copied = تم النسخ.
export-copy-failed = لم يسمح المتصفح بالنسخ. نزّل ملف CSV بدلًا من ذلك.
export-failed = لم ينشئ المتصفح الملف. انسخ الجدول بدلًا من ذلك.
export-picture-failed = لم ينشئ المتصفح الصورة. التقط لقطة شاشة بدلًا من ذلك.
export-copy-picture-failed = لم يسمح المتصفح بالنسخ. نزّل الصورة بدلًا من ذلك.
export-source = المصدر: Rocket.Chat، ‏{ $workspace }. وقت الإجابة: { $moment } ({ $zone }).
export-report = التقرير
export-workspace = مساحة العمل
export-period = الفترة
export-covers = النطاق
export-answered = وقت الاستجابة
export-note = ملاحظة
export-old = بيانات قديمة: لم تصل أرقام أحدث.
export-empty = سبب خلوّ الخلايا
export-request = طلب
export-id = المعرّف
export-unit = الوحدة
export-until = إلى

## targets: The field for a chart's target.

targets-count = الهدف (كحد أقصى)
targets-seconds = الهدف (كحد أقصى، ث)
targets-none = لا يوجد
