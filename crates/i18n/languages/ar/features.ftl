## totals: The panel with the five totals.

totals-title = إجماليات المحادثات
totals-conversations = المحادثات
totals-came = أُنشئت في الفترة
totals-open = مفتوحة
totals-queued-included = منها، مع التي في قائمة الانتظار
totals-on-hold = قيد الانتظار
totals-of-these = منها
totals-messages = الرسائل
totals-with-visitors = مع رسائل الزوار
totals-visitors = الزوار
totals-latest-conversation = حسب آخر محادثة، بأيام UTC
totals-no-sum = لا مجموع
totals-in-several = قد يكون الزائر الواحد في عدة أقسام
totals-total = البند
totals-count = العدد
totals-about-days = تُحسب «المحادثات» و«مفتوحة» و«قيد الانتظار» و«الرسائل» للمحادثات المُنشأة في هذه الأيام، حسب المنطقة الزمنية لتقارير مساحة العمل.
totals-about-now = «مفتوحة» و«قيد الانتظار» و«الرسائل» كما كانت حين أجابت مساحة العمل: تتغير ما دامت المحادثات جارية.
totals-about-messages = تشمل الرسائل رسائل الزوار أيضًا، أما الاتجاه فيحتسب رسائل الوكلاء والبوتات وحدها، لذا يختلف الرقمان.
totals-about-visitors = الزوار هم من سجّلوا أو بدؤوا آخر محادثة لهم في هذه الأيام، محسوبةً بأيام UTC: تفقد الفترة القديمة من عادوا بعدها. ولا يُحتسب ما يُكتب فيها ولا إغلاقها؛ أما في مساحات العمل الأقدم من Rocket.Chat 7.0 فيُحتسب أول رد في الشهر.

## trend-panel: The panel with the trend.

trend-panel-title = الاتجاه
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = بتسميات مساحة العمل نفسها
trend-panel-nothing-on = لا بيانات يوم { $day }. لم ترسل مساحة العمل أي نقاط لهذا المخطط.
trend-panel-nothing = لا بيانات من { $first } إلى { $last }. لم ترسل مساحة العمل أي نقاط لهذا المخطط.
trend-panel-date = التاريخ
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = وصل حتى الآن { NUMBER($come) } من أصل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}؛ وتُرسم البقية عند وصولها.
trend-panel-clocks-change = يتغير التوقيت في هذا اليوم في { $zone }: مدته { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}، محسوبةً من بدايته.
trend-panel-no-hours = أرسلت مساحة العمل أيام UTC بدل الساعات، كما تفعل في اليوم الذي تؤخَّر فيه ساعتها.
trend-panel-day-beside = تقسّم مساحة العمل الأيام عند منتصف الليل بتوقيت UTC، وقد أرسلت يومًا خارج الفترة؛ يُرسم باهتًا ولا يُحتسب في الملخص.
trend-panel-local-days = قسّمت مساحة العمل الأيام عند منتصف الليل بمنطقة خادمها الزمنية ووسمت كل يوم بتاريخ اليوم السابق له؛ ويظهر هنا كل يوم بتاريخه.
trend-panel-unknown-days = لا يتبيّن من جواب مساحة العمل هل تبدأ هذه الأيام عند منتصف الليل بتوقيت UTC أم بمنطقتها الزمنية.
trend-panel-unlike-days = قُسّمت أيام الفترة المقارَنة بساعة أخرى، فلا توضع إلى جانب هذه الأيام.
trend-panel-hour-beside = ترسل مساحة العمل دائمًا 24 ساعة، وآخرها من اليوم التالي؛ تُرسم باهتة ولا تُحتسب في الملخص.
trend-panel-short-hours = لأن تقارير مساحة العمل تتبع { $zone }، وساعاتها لا تطابق ساعات UTC، لا يحتسب هذا المخطط سوى أول { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} من كل ساعة: تُسقط مساحة العمل البقية.
trend-panel-short-hours-maybe = إذا كانت تقارير مساحة العمل تتبع { $zone }، وساعاتها لا تطابق ساعات UTC، فلا يحتسب هذا المخطط سوى أول { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} من كل ساعة: تُسقط مساحة العمل البقية.
trend-panel-unplaced = { $points ->
    [zero] أرسلت مساحة العمل { $points } نقطة لا توافق أي يوم من هذه الفترة، لذا تظهر بتسميتها.
    [one] أرسلت مساحة العمل نقطة واحدة لا توافق أي يوم من هذه الفترة، لذا تظهر بتسميتها.
    [two] أرسلت مساحة العمل نقطتين لا توافقان أي يوم من هذه الفترة، لذا تظهران بتسميتيهما.
    [few] أرسلت مساحة العمل { $points } نقاط لا توافق أي يوم من هذه الفترة، لذا تظهر بتسمياتها.
    [many] أرسلت مساحة العمل { $points } نقطة لا توافق أي يوم من هذه الفترة، لذا تظهر بتسمياتها.
   *[other] أرسلت مساحة العمل { $points } نقطة لا توافق أي يوم من هذه الفترة، لذا تظهر بتسمياتها.
}
trend-panel-approximate = ترسل مساحة العمل متوسط كل يوم؛ والأسابيع والأشهر متوسطات لها مرجَّحة بعدد محادثات كل يوم: قريبة من الحقيقة، لا دقيقة تمامًا.
trend-panel-about-points = تحتسب كل نقطة المحادثات المُنشأة في ساعتها أو يومها أو أسبوعها أو شهرها. الأيام المتعددة ترد كأيام UTC كاملة، ومن بعض الخوادم كأيام منطقتها الزمنية، واليوم الواحد يرد كساعات المنطقة الزمنية لتقارير مساحة العمل.
trend-panel-about-messages = رسائل الوكلاء هي رسائل الوكلاء والبوتات؛ ولا تشمل رسائل الزوار التي تشملها الإجماليات، والمحادثة التي بلا رسائل تُحتسب واحدة مع ذلك.
trend-panel-about-averages = المتوسطات محسوبة على المحادثات، ومدة الدردشة على المغلقة منها؛ وأفضل وقت للاستجابة الأولى هو أقصرها. وهي كما كانت حين أجابت مساحة العمل: تتغير ما دامت المحادثات جارية.
trend-panel-about-responses = يُحتسب رد البوت استجابةً أيضًا، ما لم تكن مساحة العمل مضبوطة على تجاهل الرسائل التلقائية. وإذا كتب الوكيل قبل الزائر، فآخر هذه الرسائل هي التي تُحتسب استجابةً أولى.
trend-panel-part-before = من فترة المقارنة وصل { NUMBER($come) } من { NUMBER($days) } يومًا.

## tiles: المربعات

tiles-versus = مقارنةً بـ { $than }
tiles-more = مقاييس أكثر
tiles-fewer = مقاييس أقل
tiles-first-response = أول رد
tiles-response = الرد
tiles-chat-duration = مدة الدردشة
tiles-reaction = رد الفعل
tiles-best-first-response = أسرع أول رد
tiles-all-messages = كل الرسائل
tiles-available-time = وقت التوفر
tiles-per-available-hour = المحادثات لكل ساعة توفر
tiles-about = نحو
tiles-about-number = نحو { $number }
tiles-open-and-held = { $open } مفتوحة أو في الانتظار · { $held } معلّقة
tiles-finished-part = ما انقضى فقط
tiles-finished-sessions = الجلسات المنتهية فقط
tiles-some-agents-missing = بعض الوكلاء ناقصون
tiles-failed = تعذّر التحميل
tiles-premium = للباقات المميزة فقط
tiles-no-permission = لا صلاحية
tiles-unsupported = يتطلب Rocket.Chat أحدث
tiles-retry = أعد المحاولة
tiles-value = القيمة
tiles-about-means = الأوقات متوسطات لمتوسطات الأيام مرجّحة بعدد المحادثات: قريبة من المتوسط الحقيقي، لكنها ليست دقيقة.
tiles-about-availability = وقت التوفر هو المجموع الذي تحسبه مساحة العمل نفسها لكل الوكلاء وكل الأقسام، حسب أيام الخادم. لا يشمل الجلسات الجارية، ويفقد وقتًا عندما يغيّر الوكيل حالته، وقد يحسب التداخل مرتين. أما المحادثات لكل ساعة توفر فهي كل المحادثات مقسومة على هذا المجموع، فهي تقريبية أيضًا.

## notes: ملاحظات فوق المخطط

notes-running = لم تنته هذه الفترة بعد.
notes-missed = لم يتحقق الهدف { $target } في { NUMBER($missed) } من { NUMBER($all) }.
notes-unusual = غير معتاد: { $day } ({ $value }، والمعتاد { $usual }).
notes-unusual-days = أيام غير معتادة: { NUMBER($days) }، آخرها { $day } ({ $value }، والمعتاد { $usual }).
notes-most = الأكثر: { $day } ({ $value }).
notes-longest = الأطول: { $day } ({ $value }).

## heat

heat-title = المحادثات حسب الساعة
heat-columns = الأعمدة
heat-days = كل يوم
heat-week = أسبوع معتاد
heat-load = تحميل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
    *[other] { $days } يوم
}: { $calls ->
    [zero] { $calls } طلب
    [one] طلب واحد
    [two] طلبان
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
    *[other] { $calls } طلب
}
heat-load-long = { $load }، نحو { NUMBER($minutes) } د
heat-part = وصلت ساعات { NUMBER($known) } من أصل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
    *[other] { $days } يوم
}.
heat-not-asked = تعطي مساحة العمل ساعات يوم واحد في كل مرة، لذا يحتاج كل يوم إلى طلب مستقل. لم يصل أي من هذه الأيام بعد.
heat-too-long = تُعرض الساعات لـ { NUMBER($most) } يومًا على الأكثر. اختر فترة أقصر.
heat-hour = { $day }، { $hour }
heat-none = لا محادثات في الساعات التي وصلت.
heat-most = الأعلى { $most }: { $when }.
heat-most-usual = الأعلى في المتوسط { $most }: { $when }.
heat-conversations = { $count ->
    [0] لا محادثات
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
    *[other] { $count } محادثة
}
heat-so-far = { $conversations } حتى الآن
heat-unknown = لم يُطلب بعد
heat-about = الساعات بحسب المنطقة الزمنية لتقارير مساحة العمل، وتُعد من منتصف الليل. يمثل كل لون عددًا متقاربًا من الساعات، كي لا تجعل ساعة مزدحمة واحدة بقية الساعات باهتة؛ واللون الأبهت يعني لا شيء.
heat-day = اليوم
heat-colours = المحادثات في الساعة
heat-none-here = لم تصل أي من هذه الساعات بعد.
heat-no-whole-day = لا يوجد بعد يوم كان قد انتهى عند وصوله.
heat-untold = غير مفصّل بالساعات
heat-skipped = تخطّتها الساعة عند تغيير التوقيت

## agents: The panel of conversations by agent.

agents-title = المحادثات حسب الوكيل
agents-conversations = المحادثات
agents-agent = الوكيل
agents-open = مفتوحة
agents-on-hold = قيد الانتظار
agents-closed = مغلقة
agents-total = الإجمالي
agents-share = النسبة
agents-community = من تقرير إصدار Community، حسب اسم المستخدم: المحادثات المُنشأة في الفترة التي ما زالت مفتوحة أو قيد الانتظار، أو أُغلقت قبل نهايتها. ولا يشمل المحادثات التي بلا وكيل.
agents-years = تجيب مساحة العمل عن سنة واحدة كحد أقصى، لذا فهذا مجموع { $answers ->
    [zero] { $answers } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
}؛ ويُعدّ الوكلاء الذين يحملون الاسم نفسه في سنوات مختلفة وكيلًا واحدًا.
agents-namesakes = يحمل بعض الوكلاء الاسم نفسه، فجُمعت أرقامهم معًا.
agents-about-names = المحادثات المُنشأة في الفترة، حسب الوكيل الذي خدمها. الوكلاء ذوو الاسم الواحد في صف واحد، لأن مساحة العمل لا تميّز بينهم. «غير معيَّنة» محادثات بلا وكيل.
agents-about-community = من دون ترخيص Premium، أو عند اختيار قسم: حسب اسم المستخدم، المفتوحة والتي قيد الانتظار والمغلقة؛ وتُحتسب المغلقة إذا أُغلقت قبل نهاية الفترة.
agents-about-monitor = لا يرى المراقب إلا محادثات الوحدات التابعة له.
agents-per-hour = لكل ساعة توفر
agents-with-username = { $name } ({ $username })
agents-former = { $name } (ليس وكيلًا حاليًا)
agents-bot = { $name } (روبوت)
agents-sharing = { $count ->
    [zero] { $name } (يحمل { $count } وكيل هذا الاسم)
    [one] { $name } (يحمل وكيل واحد هذا الاسم)
    [two] { $name } (يحمل وكيلان هذا الاسم)
    [few] { $name } (يحمل { $count } وكلاء هذا الاسم)
    [many] { $name } (يحمل { $count } وكيلًا هذا الاسم)
   *[other] { $name } (يحمل { $count } وكيل هذا الاسم)
}
agents-deleted = وكيل محذوف
agents-deleted-many = { $count ->
    [zero] { $count } وكيل محذوف
    [one] وكيل محذوف واحد
    [two] وكيلان محذوفان
    [few] { $count } وكلاء محذوفين
    [many] { $count } وكيلًا محذوفًا
   *[other] { $count } وكيل محذوف
}
agents-all-departments = كل الأقسام
agents-not-by-department = ليس حسب القسم
agents-one-department = قسم واحد فقط
agents-old = تعذّر التحديث
agents-no-sample = لا شيء لقياسه
agents-unknown = غير معروف: لم يرسل Rocket.Chat رقمًا مقروءًا
agents-under-name = محتسب في صف الاسم المشترك
agents-not-matched = يحتسبه Rocket.Chat تحت اسم أو معرّف آخر، فلا يمكن مطابقته
agents-not-applicable = لا ينطبق
agents-no-before = الرقم السابق غير معروف
agents-no-total = لا إجمالي: ليست كل الأرقام معروفة
agents-short-time = أقل من ساعة توفر واحدة، لذا قد يكون بعيدًا عن الواقع
agents-column-failed = { $columns }: { $why }
agents-retry = إعادة المحاولة: { $what }
agents-names-unknown = تعذّرت قراءة أسماء الوكلاء، لذا تظهر المحادثات المحتسبة بالاسم في صفوف مستقلة. { $why }
agents-about-metrics = الأوقات والرسائل: للمحادثات المُنشأة في الفترة، بأيام منطقة التقارير في مساحة العمل. يُنسب الرد الأول إلى من قدّمه ولو كان روبوتًا، وما عداه إلى الوكيل الذي يخدم المحادثة.
agents-about-available = وقت التوفر: الجلسات المنتهية بأيام خادم مساحة العمل، في كل الأقسام. تُقسم عليه المحادثات لكل ساعة توفر، وتظهر بالرمادي إن قلّ عن ساعة.
agents-about-matching = تُحتسب المحادثات بالاسم الظاهر وما عداها باسم المستخدم، ولا يجتمعان في صف إلا إذا كان الاسم لوكيل واحد فقط. أوقات صف الإجمالي هي متوسطات الوكلاء مرجّحة بعدد المحادثات.

## split: Several departments side by side.

split-switch = تقسيم حسب القسم
split-title = حسب القسم
split-metric = المقياس
split-summary = { $metric } حسب القسم: { $list }.
split-part = { $name } { $value }
split-not-compared = لا تُقارن الخطوط المقسّمة بفترة أخرى.
split-common = تظهر الأيام المعروفة لكل الأقسام فقط.


## departments: The panel of chats by department.

departments-title = الدردشات حسب القسم
departments-conversations = المحادثات
departments-department = القسم
departments-answered = تم الرد عليها
departments-waiting = بانتظار الرد
departments-open = مفتوحة
departments-closed = مغلقة
departments-total = الإجمالي
departments-community = من تقرير إصدار Community، حسب اسم القسم: المحادثات المُنشأة في الفترة بحالتها وقت رد مساحة العمل: مفتوحة، بما فيها التي قيد الانتظار، أو مغلقة ولو أُغلقت بعد نهايتها. ولا يشمل المحادثات التي بلا قسم.
departments-missing = { $count ->
    [zero] أعلنت مساحة العمل عن { $count } قسم إضافي لم ترسل بياناته، فلا يظهر هنا.
    [one] أعلنت مساحة العمل عن قسم إضافي لم ترسل بياناته، فلا يظهر هنا.
    [two] أعلنت مساحة العمل عن قسمين إضافيين لم ترسل بياناتهما، فلا يظهران هنا.
    [few] أعلنت مساحة العمل عن { $count } أقسام إضافية لم ترسل بياناتها، فلا تظهر هنا.
    [many] أعلنت مساحة العمل عن { $count } قسمًا إضافيًا لم ترسل بياناتها، فلا تظهر هنا.
   *[other] أعلنت مساحة العمل عن { $count } قسم إضافي لم ترسل بياناتها، فلا تظهر هنا.
}
departments-about-answered = المحادثات المُنشأة في الفترة، حسب القسم: التي تم الرد عليها لا تنتظر ردًا، والتي بانتظار الرد تنتظره، أو كانت تنتظره حين أُغلقت.
departments-about-community = من دون ترخيص Premium: حسب اسم القسم، المفتوحة والمغلقة بحالتها وقت رد مساحة العمل؛ وتُحتسب المغلقة ولو أُغلقت بعد نهاية الفترة.
departments-share = النسبة
departments-chat-duration = مدة الدردشة
departments-waiting-time = وقت الانتظار
departments-service-time = وقت الخدمة
departments-service-total = إجمالي وقت الخدمة
departments-transferred = المحوّلة
departments-abandoned = المتروكة
departments-abandoned-share = نسبة المتروكة
departments-outdated = غير محدّث
departments-deleted = قسم محذوف
departments-archived = { $name } (مؤرشف)
departments-no-sample = لا شيء لقياسه
departments-unknown = لا توضح إجابة Rocket.Chat ذلك
departments-column-failed = { $columns }: { $why }
departments-about-averages = وقت الانتظار هو متوسط الوقت حتى أول رد، ووقت الخدمة من انضمام الوكيل حتى آخر رد. ولا تدخل فيهما المحادثات التي ينتظر فيها الزائر.
departments-about-closed = تُحسب في مدة الدردشة وإجمالي وقت الخدمة والمتروكة المحادثات المُنشأة في الفترة والمغلقة قبل نهايتها فقط.
departments-about-transferred = تُحسب في المحوّلة عمليات التحويل التي تمت في الفترة مهما كان وقت إنشاء المحادثة، لآخر قسم وصلت إليه.
departments-about-abandoned = المتروكة: عند إغلاقها كان الزائر صامتًا لمدة أطول مما تسمح به مساحة العمل (ساعة افتراضيًا). والنسبة من كل المحادثات المُنشأة في الفترة، مقرّبة إلى الأدنى.


## availability: The panel of the agents' time on service.

availability-title = توفّر الوكلاء
availability-on-service = في الخدمة
availability-agent = الوكيل
availability-time = وقت التوفّر
availability-once = بعدّ التداخل مرة واحدة
availability-nothing-on = لا أوقات خدمة مسجّلة يوم { $day }.
availability-nothing = لا أوقات خدمة مسجّلة من { $first } إلى { $last }.
availability-finished = الجلسات المنتهية فقط: تضيف مساحة العمل الجلسة الجارية عند انتهائها.
availability-worth = هذه مجاميع مساحة العمل نفسها، وقد تقل عن الحقيقة أو تزيد عليها: فتغيير الحالة يبدأ الجلسة الجارية من جديد ويضيّع وقتها السابق، والجلسة التي تُنهى مرتين تُحسب مرتين.
availability-unseen = لا ترسل مساحة العمل الجلسات إلا ليوم واحد، فلا يظهر هنا التداخل خلال عدة أيام، ويظهر عند اختيار يوم واحد.
availability-missing = { $count ->
    [zero] أعلنت مساحة العمل عن { $count } وكيل إضافي لم ترسل بياناته، فلا يظهر هنا.
    [one] أعلنت مساحة العمل عن وكيل إضافي لم ترسل بياناته، فلا يظهر هنا.
    [two] أعلنت مساحة العمل عن وكيلين إضافيين لم ترسل بياناتهما، فلا يظهران هنا.
    [few] أعلنت مساحة العمل عن { $count } وكلاء إضافيين لم ترسل بياناتهم، فلا يظهرون هنا.
    [many] أعلنت مساحة العمل عن { $count } وكيلًا إضافيًا لم ترسل بياناتهم، فلا يظهرون هنا.
   *[other] أعلنت مساحة العمل عن { $count } وكيل إضافي لم ترسل بياناتهم، فلا يظهرون هنا.
}
availability-about = جلسات الخدمة المنتهية، بأيام خادم مساحة العمل. وتُضاف الجلسة الجارية عند انتهائها.
availability-about-sessions = تُرسم الجلسات المتداخلة جلسة واحدة. وحيث لا يساوي وقتها، بعدّ كل لحظة مرة واحدة، مجموع مساحة العمل، يُعرض الاثنان. أما ما أضاعته مساحة العمل فليس في أي جلسة ولا يمكن عرضه.
availability-drawn = يعرض الرسم الموظفين الأكثر وقتًا وعددهم { NUMBER($most) }؛ ويضم الجدول الجميع وعددهم { NUMBER($all) }.

## timelines: When each agent was on service on a day.

timelines-told = { $agents ->
    [zero] لا وكلاء في الخدمة؛ من { $first } إلى { $last }.
    [one] وكيل واحد في الخدمة؛ من { $first } إلى { $last }.
    [two] وكيلان في الخدمة؛ أولهما من { $first }، وآخرهما حتى { $last }.
    [few] { $agents } وكلاء في الخدمة؛ أولهم من { $first }، وآخرهم حتى { $last }.
    [many] { $agents } وكيلًا في الخدمة؛ أولهم من { $first }، وآخرهم حتى { $last }.
   *[other] { $agents } وكيل في الخدمة؛ أولهم من { $first }، وآخرهم حتى { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [zero] مجموع مساحة العمل لـ{ $agents } وكيل ليس وقت جلساتهم؛ والجدول يذكر الاثنين.
    [one] مجموع مساحة العمل لوكيل واحد ليس وقت جلساته؛ والجدول يذكر الاثنين.
    [two] مجموع مساحة العمل لوكيلين ليس وقت جلساتهما؛ والجدول يذكر الاثنين.
    [few] مجموع مساحة العمل لـ{ $agents } وكلاء ليس وقت جلساتهم؛ والجدول يذكر الاثنين.
    [many] مجموع مساحة العمل لـ{ $agents } وكيلًا ليس وقت جلساتهم؛ والجدول يذكر الاثنين.
   *[other] مجموع مساحة العمل لـ{ $agents } وكيل ليس وقت جلساتهم؛ والجدول يذكر الاثنين.
}
timelines-none = لم تنتهِ أي جلسة في هذا اليوم.
timelines-sessions = { $time } في { $sessions ->
    [zero] { $sessions } جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}
timelines-once = { $sessions }، بعدّ التداخل مرة واحدة
timelines-sum = مجموع مساحة العمل نفسها: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [zero] و{ $sessions } جلسة أخرى
    [one] وجلسة أخرى
    [two] وجلستان أخريان
    [few] و{ $sessions } جلسات أخرى
    [many] و{ $sessions } جلسة أخرى
   *[other] و{ $sessions } جلسة أخرى
}

## drawers: The drawer at the side of the view.

drawers-close = إغلاق
drawers-nobody = لا أحد
drawers-names-nobody = لا يشير العنوان إلى أي وكيل أو قسم.
drawers-asking = جارٍ الطلب…
drawers-share = { $own ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $own } محادثات
    [many] { $own } محادثة
   *[other] { $own } محادثة
}، { $share } من إجمالي { NUMBER($all) }.
drawers-own = { $count ->
    [zero] { $count } محادثة. لا يُعرف عددها الإجمالي، إذ تنقص صفوف.
    [one] محادثة واحدة. لا يُعرف عددها الإجمالي، إذ تنقص صفوف.
    [two] محادثتان. لا يُعرف عددها الإجمالي، إذ تنقص صفوف.
    [few] { $count } محادثات. لا يُعرف عددها الإجمالي، إذ تنقص صفوف.
    [many] { $count } محادثة. لا يُعرف عددها الإجمالي، إذ تنقص صفوف.
   *[other] { $count } محادثة. لا يُعرف عددها الإجمالي، إذ تنقص صفوف.
}
drawers-share-title = النسبة
drawers-no-number = لم ترسل مساحة العمل أي رقم.
drawers-show-only = عرض هذا القسم فقط
drawers-department-totals = إجماليات القسم
drawers-department-trend = اتجاه القسم
drawers-conversations = المحادثات
drawers-before = مقابل { $than }: { NUMBER($before) }.
drawers-before-changed = مقابل { $than }: { NUMBER($before) }؛ { $change }.
drawers-on-service = في الخدمة
drawers-time = { $time } باسم { $username }.
drawers-time-when = { $time } باسم { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = هذا مجموع مساحة العمل نفسها؛ أما الجلسات، بعدّ التداخل مرة واحدة، فتبلغ { $time }.
drawers-no-time = لا أوقات خدمة مسجّلة بهذا الاسم.
drawers-not-among = ليس بين الصفوف التي أمكنت قراءتها، فلا يمكن معرفة ذلك.
drawers-single-day = اختر يومًا واحدًا لمعرفة الأوقات.
drawers-team = مقارنةً بالفريق
drawers-measure = المقياس
drawers-value = الوكيل
drawers-team-median = وسيط الفريق
drawers-difference = الفرق
drawers-few = محادثات قليلة جدًا
drawers-rank = المرتبة { $rank } من { $agents } حسب المحادثات.
drawers-rank-of-known = المرتبة { $rank } من { $agents } حسب المحادثات، باستثناء الوكلاء الذين لا يُعرف رقمهم الخاص.
drawers-no-daily = ليس لدى Rocket.Chat أرقام يومية لوكيل واحد.
drawers-username = اسم المستخدم: { $username }
drawers-id = المعرّف: { $id }
drawers-shared-name = يحمل عدة وكلاء هذا الاسم: { $usernames }. لا يوضح Rocket.Chat محادثات كل منهم.
drawers-department-id = المعرّف: { $id }
drawers-metrics = مقاييس القسم
drawers-metric = المقياس
drawers-own-value = هذا القسم
drawers-median = وسيط الأقسام
drawers-department-agents = وكلاء القسم
drawers-about-median = الوسيط للأقسام التي لها محادثات في الفترة، من دون المحادثات التي لا قسم لها.

