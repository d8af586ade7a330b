## panel: What stands around the numbers of a panel.

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

## covering: Which days, whose zone and which departments a panel's numbers are for, and what is said where there are
## none.

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
covering-server-days = بأيام خادم مساحة العمل
covering-unknown-days = بأيام ساعة غير معروفة
covering-reporting-days = بأيام المنطقة الزمنية لتقارير مساحة العمل
covering-reporting-days-in = بأيام المنطقة الزمنية لتقارير مساحة العمل، { $zone }
covering-reporting-hours = بساعات المنطقة الزمنية لتقارير مساحة العمل
covering-reporting-hours-in = بساعات المنطقة الزمنية لتقارير مساحة العمل، { $zone }
covering-hour-untold = في { $day } تُظهر الساعات في { $zone } الساعة الأخيرة مرتين: إذا انتهت الفترة بذلك اليوم، تحتسبها مساحة العمل في المرة الأولى وتترك الثانية.
covering-hour-untold-maybe = إذا كانت تقارير مساحة العمل تتبع { $zone }: في { $day } تُظهر ساعاتها الساعة الأخيرة مرتين، وإذا انتهت الفترة بذلك اليوم، تحتسبها مساحة العمل في المرة الأولى وتترك الثانية.
covering-sum = مجموع { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-weighted = تقريبي: متوسط مرجَّح بعدد المحادثات في { $count ->
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
covering-each = بطلب مستقل لكلٍّ من { $count ->
    [zero] { $count } قسم
    [one] قسم واحد
    [two] قسمين
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}: { $names }.
covering-unread = { $count ->
    [zero] تعذّرت قراءة { $count } صف من الجواب: ما فيه ناقص هنا وفي المجموع.
    [one] تعذّرت قراءة صف واحد من الجواب: ما فيه ناقص هنا وفي المجموع.
    [two] تعذّرت قراءة صفين من الجواب: ما فيهما ناقص هنا وفي المجموع.
    [few] تعذّرت قراءة { $count } صفوف من الجواب: ما فيها ناقص هنا وفي المجموع.
    [many] تعذّرت قراءة { $count } صفًا من الجواب: ما فيها ناقص هنا وفي المجموع.
   *[other] تعذّرت قراءة { $count } صف من الجواب: ما فيها ناقص هنا وفي المجموع.
}
covering-beyond = { $count ->
    [zero] لم يُترك أي صف ({ $count }) هنا ولا في المجموع.
    [one] تُرك صف آخر هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [two] تُرك صفان آخران هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [few] تُركت { $count } صفوف أخرى هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
    [many] تُرك { $count } صفًا آخر هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
   *[other] تُرك { $count } صف آخر هنا وفي المجموع: لدى مساحة العمل أكثر مما تستوعبه هذه الصفحة.
}
covering-no-conversations-on = لا محادثات يوم { $day }.
covering-no-conversations = لا محادثات من { $first } إلى { $last }.
covering-starts-on = تبدأ هذه الفترة يوم { $day }.

## age: How long ago an answer came, and when.

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

## progress: What is told of a question that takes longer than a moment.

progress-asking = سؤال { $host } عن { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}…
progress-still-waiting = الانتظار مستمر: الفترات الطويلة تستغرق وقتًا أطول في مساحة العمل.
progress-sooner = عرض 7 أيام
progress-limited = لا تسمح مساحة العمل إلا بعدد محدود من الطلبات في الدقيقة لهذا التقرير.
progress-continuing = { " " }{ $seconds ->
    [zero] المتابعة الآن.
    [one] المتابعة بعد ثانية واحدة.
    [two] المتابعة بعد ثانيتين.
    [few] المتابعة بعد { $seconds } ثوانٍ.
    [many] المتابعة بعد { $seconds } ثانية.
   *[other] المتابعة بعد { $seconds } ثانية.
}
progress-retrying = { " " }{ $seconds ->
    [zero] إعادة الطلب الآن.
    [one] إعادة الطلب بعد ثانية واحدة.
    [two] إعادة الطلب بعد ثانيتين.
    [few] إعادة الطلب بعد { $seconds } ثوانٍ.
    [many] إعادة الطلب بعد { $seconds } ثانية.
   *[other] إعادة الطلب بعد { $seconds } ثانية.
}
progress-cancel = إلغاء
progress-skip = تخطٍّ
progress-label = مقدار التقدم
progress-parts = { " " }وصل { NUMBER($done) } من { NUMBER($all) } جزءًا، وبقي { NUMBER($left) }.

## receipt: What unfolds below a panel's numbers.

receipt-title = عن هذا الرقم
receipt-covers = يشمل: { $covers }
receipt-calls = استلزم { $calls ->
    [zero] { $calls } طلب
    [one] طلبًا واحدًا
    [two] طلبين
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
}:
receipt-kept = لم يستلزم أي طلب، بفضل { $kept ->
    [zero] { $kept } إجابة محفوظة
    [one] إجابة محفوظة واحدة
    [two] إجابتين محفوظتين
    [few] { $kept } إجابات محفوظة
    [many] { $kept } إجابة محفوظة
   *[other] { $kept } إجابة محفوظة
}:
receipt-calls-and-kept = استلزم { $calls ->
    [zero] { $calls } طلب
    [one] طلبًا واحدًا
    [two] طلبين
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
}، مع { $kept ->
    [zero] { $kept } إجابة محفوظة
    [one] إجابة محفوظة واحدة
    [two] إجابتين محفوظتين
    [few] { $kept } إجابات محفوظة
    [many] { $kept } إجابة محفوظة
   *[other] { $kept } إجابة محفوظة
}:
receipt-answered = أُجيب عنه في { $at } بعد { $millis } ملي ثانية
receipt-not-answered = لم يُجب عنه في { $at } بعد { $millis } ملي ثانية
receipt-not-asked = محفوظ منذ { $at }، ولم يُطلب من جديد

## change, headline: How a number stands to the one that it is compared with, and the period in one sentence.

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
change-after-none = صفر سابقًا
change-before = { $before } سابقًا
change-with-difference = { $words } ({ $difference })
change-beside = { $words } (مقابل { $than })
headline-unknown = عدد المحادثات الواردة غير معروف.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
}
headline-than = ، { $words } من { $than }
headline-as-many = ، كما في { $than }
headline-about-as-many = ، وهو العدد نفسه تقريبًا في { $than }
headline-after-none = ؛ { $than }: لا شيء
headline-after = ؛ { $than }: { NUMBER($before) }
headline-no-response = ؛ لا استجابة أولى بعد
headline-response = ؛ الاستجابة الأولى خلال { $duration } تقريبًا
headline-response-changed = ؛ الاستجابة الأولى خلال { $duration } تقريبًا، { $words }

## comparing: Numbers beside those of a compared period.

comparing-before = سابقًا
comparing-change = التغيّر
comparing-whole = اليوم لم ينتهِ بعد بينما أيام المقارنة كاملة، لذا لا تُعرض نسبة مئوية.
comparing-running = ربما لم تنتهِ هذه الأيام أو أيام المقارنة بعد بحسب ساعة مساحة العمل، لذا لا تُعرض نسبة مئوية.
comparing-elapsed = تُحتسب أيام المقارنة بقدر ما انقضى من هذه الأيام: { $than }.

## tables: Tables of numbers, the search above them, and the tiles that show the same.

tables-search = بحث
tables-search-of = بحث في { $table }
tables-clear = مسح
tables-found = { NUMBER($found) } من أصل { $all ->
    [zero] { $all } صف
    [one] صف واحد
    [two] صفين
    [few] { $all } صفوف
    [many] { $all } صفًا
   *[other] { $all } صف
}
tables-found-none = لا يوجد صف يحتوي على «{ $search }».
tables-show-all = إظهار الكل ({ NUMBER($all) })
tables-sort-by = الترتيب حسب
tables-default-order = الترتيب الأصلي
tables-from-a = { $column }، من الألف إلى الياء
tables-from-z = { $column }، من الياء إلى الألف
tables-lowest-first = { $column }، الأدنى أولًا
tables-highest-first = { $column }، الأعلى أولًا
tables-columns = الأعمدة
tables-columns-of = أعمدة { $table }
tables-reset-columns = إعادة تعيين الأعمدة
tables-own-order = بالترتيب الأصلي للجدول.
tables-sorted-from-a = مرتّب حسب { $column }، من الألف إلى الياء.
tables-sorted-from-z = مرتّب حسب { $column }، من الياء إلى الألف.
tables-sorted-lowest-first = مرتّب حسب { $column }، الأدنى أولًا.
tables-sorted-highest-first = مرتّب حسب { $column }، الأعلى أولًا.
tables-not-sent = لم يُرسل

## targets: The field for what a chart should keep to.

targets-count = الهدف، كحد أقصى
targets-seconds = الهدف، كحد أقصى (ث)
targets-none = بلا هدف
