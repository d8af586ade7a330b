## totals: The panel with the five totals.

totals-title = إجماليات المحادثات
totals-conversations = المحادثات
totals-open = مفتوحة
totals-on-hold = قيد الانتظار
totals-messages = الرسائل
totals-with-visitors = بما فيها رسائل الزوار
totals-visitors = الزوار
totals-latest-conversation = حسب آخر محادثة، بأيام UTC
totals-no-sum = لا مجموع
totals-in-several = قد يكون الزائر الواحد في عدة أقسام
totals-total = المقياس
totals-count = العدد
totals-about-days = تُحسب «المحادثات» و«مفتوحة» و«قيد الانتظار» و«الرسائل» للمحادثات المُنشأة في هذه الأيام حسب المنطقة الزمنية لتقارير مساحة العمل.
totals-about-now = «مفتوحة» و«قيد الانتظار» و«الرسائل» كما كانت عند استجابة مساحة العمل. تتغير ما دامت المحادثات جارية. تشمل «مفتوحة» ما في قائمة الانتظار.
totals-about-messages = تشمل الرسائل رسائل الزوار. يحتسب الاتجاه رسائل الوكلاء والروبوتات فقط، لذا يختلف الرقمان.
totals-about-visitors = الزوار هم من سجّلوا أو بدؤوا آخر محادثة لهم في هذه الأيام، محسوبةً بأيام UTC. تفقد الفترة القديمة من عادوا بعدها. لا تُحتسب الكتابة في المحادثة ولا إغلاقها، أما في مساحات العمل الأقدم من Rocket.Chat 7.0 فيُحتسب أول رد في الشهر.

## trend-panel: The panel with the trend: a metric over time, by hour, day, week, or month.

trend-panel-title = الاتجاه
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = بالتسميات التي أرسلتها مساحة العمل
trend-panel-nothing-on = لا بيانات يوم { $day }. لم ترسل مساحة العمل أي نقاط لهذا المخطط.
trend-panel-nothing = لا بيانات من { $first } إلى { $last }. لم ترسل مساحة العمل أي نقاط لهذا المخطط.
trend-panel-date = التاريخ
trend-panel-target = الهدف
trend-panel-met = تحقق
trend-panel-missed = لم يتحقق
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = حُمّل { NUMBER($come) } من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. تظهر البقية عند تحميلها.
trend-panel-clocks-change = يتغير التوقيت في هذا اليوم في { $zone }. فيه { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}، محسوبةً من بدايته.
trend-panel-no-hours = أرسلت مساحة العمل أيام UTC بدل الساعات، كما تفعل في اليوم الذي تؤخَّر فيه ساعتها.
trend-panel-day-beside = تقسّم مساحة العمل الأيام عند منتصف الليل بتوقيت UTC، وقد أرسلت يومًا خارج الفترة. يُرسم باهتًا ولا يُحتسب في الملخص.
trend-panel-local-days = تقسّم مساحة العمل الأيام عند منتصف الليل حسب المنطقة الزمنية لخادمها، وتضع على كل يوم تاريخ اليوم السابق. هنا يظهر كل يوم بتاريخه.
trend-panel-unknown-days = لا توضح الاستجابة هل تبدأ هذه الأيام عند منتصف الليل بتوقيت UTC أم حسب المنطقة الزمنية لمساحة العمل.
trend-panel-unlike-days = تبدأ أيام فترة المقارنة في وقت مختلف من اليوم، لذا لا تُقارن بهذه الأيام.
trend-panel-hour-beside = ترسل مساحة العمل 24 ساعة دائمًا. آخرها من اليوم التالي، لذا تُرسم باهتة ولا تُحتسب في الملخص.
trend-panel-short-hours = تتبع تقارير مساحة العمل { $zone }، وساعاتها لا تطابق ساعات UTC. لا ترسل سوى أول { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} من كل ساعة، لذا لا يشمل هذا المخطط البقية.
trend-panel-short-hours-maybe = إذا كانت تقارير مساحة العمل تتبع { $zone }، وساعاتها لا تطابق ساعات UTC، فإنها لا ترسل سوى أول { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} من كل ساعة، ولا يشمل هذا المخطط البقية.
trend-panel-unplaced = { $points ->
    [zero] أرسلت مساحة العمل { $points } نقطة لا توافق أي يوم من هذه الفترة. تظهر بتسميتها.
    [one] أرسلت مساحة العمل نقطة واحدة لا توافق أي يوم من هذه الفترة. تظهر بتسميتها.
    [two] أرسلت مساحة العمل نقطتين لا توافقان أي يوم من هذه الفترة. تظهران بتسميتيهما.
    [few] أرسلت مساحة العمل { $points } نقاط لا توافق أي يوم من هذه الفترة. تظهر بتسمياتها.
    [many] أرسلت مساحة العمل { $points } نقطة لا توافق أي يوم من هذه الفترة. تظهر بتسمياتها.
   *[other] أرسلت مساحة العمل { $points } نقطة لا توافق أي يوم من هذه الفترة. تظهر بتسمياتها.
}
trend-panel-approximate = الأسابيع والأشهر تقريبية: يرسل Rocket.Chat متوسطات يومية، وهي هنا مرجّحة بعدد محادثات كل يوم.
trend-panel-about-points = تحتسب كل نقطة المحادثات المُنشأة في تلك الساعة أو ذلك اليوم أو الأسبوع أو الشهر. لعدة أيام، يرسل Rocket.Chat أيام UTC، أو أيام المنطقة الزمنية للخادم في بعض الخوادم. وليوم واحد، يرسل ساعات المنطقة الزمنية لتقارير مساحة العمل.
trend-panel-about-messages = رسائل الوكلاء هي رسائل الوكلاء والروبوتات. لا تُحتسب رسائل الزوار هنا لكنها تدخل في الإجماليات. وتُحتسب المحادثة التي بلا رسائل وكلاء محادثة واحدة.
trend-panel-about-averages = المتوسطات محسوبة على المحادثات، ومدة الدردشة على المغلقة منها. أفضل استجابة أولى هي الأقصر. كلها كما كانت عند استجابة مساحة العمل، وتتغير ما دامت المحادثات جارية.
trend-panel-about-responses = يُحتسب رد الروبوت استجابةً ما لم تكن مساحة العمل مضبوطة على تخطي الرسائل التلقائية. إذا كتب الوكيل قبل الزائر، فآخر تلك الرسائل هي الاستجابة الأولى.
trend-panel-part-before = فترة المقارنة: الأيام المحمّلة { NUMBER($come) } من { NUMBER($days) }.

## tiles: The row of tiles at the top of the overview: each a metric with its number, its change and a small chart.

tiles-versus = مقابل { $than }
tiles-more = مقاييس أكثر
tiles-fewer = مقاييس أقل
tiles-first-response = الاستجابة الأولى
tiles-response = الاستجابة
tiles-chat-duration = مدة الدردشة
tiles-reaction = التفاعل
tiles-best-first-response = أفضل استجابة أولى
tiles-all-messages = كل الرسائل
tiles-available-time = وقت التوفّر
tiles-per-available-hour = المحادثات لكل ساعة توفّر
tiles-about = نحو
tiles-about-number = نحو { $number }
tiles-open-and-held = { $open } مفتوحة أو في قائمة الانتظار · { $held } قيد الانتظار
tiles-finished-part = الجزء المنتهي فقط
tiles-finished-sessions = الجلسات المنتهية فقط
tiles-target-met = تحقق الهدف { $target }
tiles-target-missed = لم يتحقق الهدف { $target }
tiles-some-agents-missing = دون بعض الوكلاء
tiles-failed = تعذّر التحميل
tiles-premium = لخطط Premium فقط
tiles-no-permission = لا يوجد إذن
tiles-unsupported = يتطلب إصدارًا أحدث من Rocket.Chat
tiles-not-recorded = ليس في اللقطة
tiles-retry = إعادة المحاولة
tiles-value = القيمة
tiles-about-means = الأوقات متوسطات لمتوسطات الأيام مرجّحة بعدد المحادثات. قريبة من المتوسط الحقيقي، لكنها ليست دقيقة.
tiles-about-availability = وقت التوفّر هو مجموع مساحة العمل نفسها لكل الوكلاء وكل الأقسام، حسب أيام الخادم. لا يشمل الجلسات الجارية، ويفقد وقتًا عندما يغيّر الوكيل حالته، وقد يحتسب التداخل مرتين. المحادثات لكل ساعة توفّر هي كل المحادثات مقسومة عليه، فهي تقريبية أيضًا.

## notes: One line above the main chart: what is to be noticed about it, in short sentences.

notes-running = لم تنتهِ هذه الفترة بعد.
notes-missed = لم يتحقق الهدف { $target } في { NUMBER($missed) } من أصل { NUMBER($all) }.
notes-missed-on = لم يتحقق الهدف { $target }: { $days }.
notes-unusual = غير معتاد: { $day } ({ $value }، والمعتاد { $usual }).
notes-unusual-days = أيام غير معتادة: { NUMBER($days) }، آخرها { $day } ({ $value }، والمعتاد { $usual }).
notes-most = الأعلى: { $day } ({ $value }).
notes-longest = الأطول: { $day } ({ $value }).

## heat: Conversations hour by hour: a heat map with a column for each day and a row for each hour.

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
} ({ $calls ->
    [zero] { $calls } طلب
    [one] طلب واحد
    [two] طلبان
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
})
heat-load-long = { $load }، نحو { NUMBER($minutes) } د
heat-part = حُمّل { NUMBER($known) } من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
heat-not-asked = يرسل Rocket.Chat بيانات الساعات ليوم واحد في كل مرة. لم يُحمّل شيء بعد.
heat-hour = { $day }، { $hour }
heat-none = لا محادثات في الساعات المحمّلة.
heat-most = الساعة الأكثر ازدحامًا: { $when } ({ $most }).
heat-most-usual = الساعة الأكثر ازدحامًا في المتوسط: { $when } ({ $most }).
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
heat-unknown = لم يُحمّل بعد
heat-about = الساعات حسب المنطقة الزمنية لتقارير مساحة العمل، محسوبةً من منتصف الليل. يمثل كل لون عددًا متقاربًا من الساعات، كي لا تجعل ساعة مزدحمة واحدة بقية الساعات باهتة. واللون الأبهت يعني لا شيء.
heat-day = اليوم
heat-colours = المحادثات في الساعة
heat-none-here = لم تُحمّل أي ساعات بعد.
heat-no-whole-day = لم يُحمّل أي يوم كامل بعد.
heat-untold = لا بيانات بالساعات
heat-skipped = ساعة متخطّاة عند تقديم التوقيت

## live: The panel of what waits and who is there right now.

live-title = الآن
live-queued = في قائمة الانتظار
live-queued-note = بانتظار وكيل
live-open = مفتوحة
live-open-note = مع وكيل
live-on-hold = قيد الانتظار
live-on-hold-note = مؤجّلة
live-agents = الوكلاء المتاحون
live-agents-note = متصلون ويقبلون المحادثات
live-of-all = { $available } من { $all }
live-no-agents = تعذّر تحميل الوكلاء. { $why }
live-all-agents = وكلاء كل الأقسام: قد يكون الوكيل في أكثر من قسم.
live-about-conversations = المحادثات المُنشأة في آخر 30 يومًا حسب حالتها عند استجابة مساحة العمل. لا تُحتسب المحادثات الأقدم التي ما زالت تنتظر.
live-about-agents = الوكلاء حسب حضورهم عند استجابة مساحة العمل. يشمل «غير متصل» من لا يقبلون المحادثات.

## agents: The panel of conversations by agent.

agents-title = المحادثات حسب الوكيل
agents-conversations = المحادثات
agents-agent = الوكيل
agents-open = مفتوحة
agents-on-hold = قيد الانتظار
agents-closed = مغلقة
agents-total = الإجمالي
agents-share = النسبة
agents-community = من تقرير إصدار Community، حسب اسم المستخدم: المحادثات المُنشأة في الفترة وهي مفتوحة أو قيد الانتظار، أو أُغلقت حتى نهايتها. لا يشمل المحادثات التي بلا وكيل.
agents-years = لا يشمل تقرير Rocket.Chat أكثر من سنة في كل مرة، لذا فهذا مجموع { $answers ->
    [zero] { $answers } استجابة
    [one] استجابة واحدة
    [two] استجابتين
    [few] { $answers } استجابات
    [many] { $answers } استجابة
   *[other] { $answers } استجابة
}. يُحتسب الوكلاء الذين يحملون الاسم نفسه في سنوات مختلفة وكيلًا واحدًا.
agents-namesakes = يحمل بعض الوكلاء الاسم نفسه. جُمعت أرقامهم معًا.
agents-about-names = المحادثات المُنشأة في الفترة، حسب الوكيل الذي خدمها. الوكلاء ذوو الاسم الواحد في صف واحد، لأن مساحة العمل لا تميّز بينهم. «غير معيَّنة» محادثات بلا وكيل.
agents-about-community = دون خطة Premium، أو عند اختيار قسم: المحادثات المفتوحة وقيد الانتظار والمغلقة حسب اسم المستخدم. تُحتسب المغلقة إذا أُغلقت حتى نهاية الفترة.
agents-about-monitor = لا يرى المراقبون إلا محادثات وحداتهم.
agents-per-hour = لكل ساعة توفّر
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
agents-not-by-department = غير متاح حسب القسم
agents-finished-sessions = الجلسات المنتهية فقط
agents-one-department = قسم واحد فقط
agents-old = تعذّر التحديث
agents-no-sample = لا شيء لقياسه
agents-unknown = غير معروف: لم يرسل Rocket.Chat رقمًا يمكن قراءته
agents-under-name = محتسب في صف الاسم المشترك
agents-not-matched = يحتسبه Rocket.Chat تحت اسم أو معرّف آخر، فلا يمكن مطابقته
agents-not-applicable = لا ينطبق
agents-no-before = الرقم السابق غير معروف
agents-no-total = لا إجمالي: بعض أرقامه غير معروفة
agents-short-time = وقت التوفّر أقل من ساعة واحدة، لذا قد يكون الرقم بعيدًا عن الواقع
agents-column-failed = { $columns }: { $why }
agents-retry = إعادة المحاولة: { $what }
agents-names-unknown = تعذّرت قراءة أسماء الوكلاء، لذا تظهر المحادثات المحتسبة بالاسم في صفوف مستقلة. { $why }
agents-about-metrics = الأوقات والرسائل: للمحادثات المُنشأة في الفترة، بأيام المنطقة الزمنية لتقارير مساحة العمل. تُنسب الاستجابة الأولى إلى صاحب أول رد ولو كان روبوتًا، وما عداها إلى الوكيل الذي يخدم المحادثة.
agents-about-available = وقت التوفّر: الجلسات المنتهية بأيام خادم مساحة العمل، في كل الأقسام. «المحادثات لكل ساعة توفّر» هي المحادثات مقسومةً عليه، وتظهر بالرمادي إذا قلّ عن ساعة.
agents-about-matching = تُحتسب المحادثات بالاسم الظاهر، وما عداها باسم المستخدم. لا يجتمعان في صف واحد إلا إذا كان الاسم لوكيل واحد فقط. في الإجماليات، الأوقات هي متوسطات الوكلاء مرجّحة بعدد المحادثات.

## split: Several departments side by side.

split-switch = تقسيم حسب القسم
split-title = حسب القسم
split-metric = المقياس
split-summary = { $metric } حسب القسم: { $list }.
split-part = { $name } { $value }
split-not-compared = لا تُقارن الخطوط المقسّمة بفترة أخرى.
split-common = لا تظهر إلا الأيام المعروفة لكل الأقسام.
split-not-yet = لا شيء مكتمل بعد

## departments: The panel of chats by department.

departments-title = الدردشات حسب القسم
departments-conversations = المحادثات
departments-department = القسم
departments-answered = تم الرد عليها
departments-waiting = بانتظار الرد
departments-open = مفتوحة
departments-closed = مغلقة
departments-total = الإجمالي
departments-community = من تقرير إصدار Community، حسب اسم القسم: المحادثات المُنشأة في الفترة بحالتها عند استجابة مساحة العمل. تشمل المفتوحة ما هو قيد الانتظار، وتشمل المغلقة ما أُغلق بعد الفترة. لا يشمل المحادثات التي بلا قسم.
departments-missing = { $count ->
    [zero] ذكرت مساحة العمل { $count } قسم إضافي لم ترسله. لا يظهر هنا.
    [one] ذكرت مساحة العمل قسمًا إضافيًا لم ترسله. لا يظهر هنا.
    [two] ذكرت مساحة العمل قسمين إضافيين لم ترسلهما. لا يظهران هنا.
    [few] ذكرت مساحة العمل { $count } أقسام إضافية لم ترسلها. لا تظهر هنا.
    [many] ذكرت مساحة العمل { $count } قسمًا إضافيًا لم ترسلها. لا تظهر هنا.
   *[other] ذكرت مساحة العمل { $count } قسم إضافي لم ترسلها. لا تظهر هنا.
}
departments-about-answered = المحادثات المُنشأة في الفترة، حسب القسم. التي تم الرد عليها لا تنتظر ردًا. والتي بانتظار الرد تنتظره، أو كانت تنتظره عند إغلاقها.
departments-about-community = دون خطة Premium: المحادثات المفتوحة والمغلقة حسب اسم القسم، بحالتها عند استجابة مساحة العمل. تُحتسب المغلقة ولو أُغلقت بعد الفترة.
departments-share = النسبة
departments-chat-duration = مدة الدردشة
departments-waiting-time = وقت الانتظار
departments-service-time = وقت الخدمة
departments-service-total = إجمالي وقت الخدمة
departments-transferred = المحوّلة
departments-abandoned = المتروكة
departments-abandoned-share = نسبة المتروكة
departments-outdated = تعذّر التحديث
departments-deleted = قسم محذوف
departments-archived = { $name } (مؤرشف)
departments-no-sample = لا شيء لقياسه
departments-unknown = غير معروف: لم يرسل Rocket.Chat رقمًا يمكن قراءته
departments-about-averages = وقت الانتظار هو متوسط الوقت حتى الاستجابة الأولى، ووقت الخدمة هو متوسط الوقت من انضمام الوكيل حتى آخر رد. لا يشملان المحادثات التي ينتظر فيها الزائر.
departments-about-closed = لا تشمل «مدة الدردشة» و«إجمالي وقت الخدمة» و«المتروكة» إلا المحادثات المُنشأة في الفترة والمغلقة حتى نهايتها.
departments-about-transferred = تحتسب «المحوّلة» عمليات التحويل في الفترة، أيًا كان وقت إنشاء المحادثة، لآخر قسم وصلت إليه.
departments-about-abandoned = المتروكة: عند إغلاقها كان الزائر صامتًا لمدة أطول مما تسمح به مساحة العمل (ساعة افتراضيًا). والنسبة من كل المحادثات المُنشأة في الفترة، مقرّبة إلى الأدنى.

## availability: The panel of the agents' available time: when they could be given conversations.

availability-title = توفّر الوكلاء
availability-on-service = وقت التوفّر
availability-agent = الوكيل
availability-time = وقت التوفّر
availability-once = باحتساب التداخل مرة واحدة
availability-nothing-on = لا وقت توفّر يوم { $day }.
availability-nothing = لا وقت توفّر من { $first } إلى { $last }.
availability-finished = الجلسات المنتهية فقط. تُضاف الجلسة الجارية عند انتهائها.
availability-worth = هذه مجاميع مساحة العمل نفسها. قد تكون أقل من الواقع أو أكثر: تغيير الحالة يعيد بدء الجلسة الجارية ويفقد وقتها السابق، والجلسة التي تنتهي مرتين تُحتسب مرتين.
availability-unseen = لا يرسل Rocket.Chat الجلسات إلا ليوم واحد، لذا لا يمكن رؤية التداخل عبر عدة أيام. اختر يومًا واحدًا لرؤيته.
availability-missing = { $count ->
    [zero] ذكرت مساحة العمل { $count } وكيل إضافي لم ترسله. لا يظهر هنا.
    [one] ذكرت مساحة العمل وكيلًا إضافيًا لم ترسله. لا يظهر هنا.
    [two] ذكرت مساحة العمل وكيلين إضافيين لم ترسلهما. لا يظهران هنا.
    [few] ذكرت مساحة العمل { $count } وكلاء إضافيين لم ترسلهم. لا يظهرون هنا.
    [many] ذكرت مساحة العمل { $count } وكيلًا إضافيًا لم ترسلهم. لا يظهرون هنا.
   *[other] ذكرت مساحة العمل { $count } وكيل إضافي لم ترسلهم. لا يظهرون هنا.
}
availability-about = الجلسات المنتهية، حسب الأيام في المنطقة الزمنية للخادم. تُضاف الجلسة الجارية عند انتهائها.
availability-about-sessions = تُرسم الجلسات المتداخلة جلسة واحدة. إذا اختلف وقتها، مع احتساب التداخل مرة واحدة، عن مجموع مساحة العمل، يُعرض الاثنان. الوقت الذي فقدته مساحة العمل ليس في أي جلسة ولا يمكن عرضه.
availability-drawn = يعرض المخطط الوكلاء الأطول وقتًا وعددهم { NUMBER($most) }. ويعرض الجدول الجميع وعددهم { NUMBER($all) }.

## timelines: When each agent was available on a day: a lane for each agent, with a bar for each session.

timelines-told = { $agents ->
    [zero] لا وكلاء متاحون. أول بداية: { $first }. آخر نهاية: { $last }.
    [one] وكيل متاح واحد. أول بداية: { $first }. آخر نهاية: { $last }.
    [two] وكيلان متاحان. أول بداية: { $first }. آخر نهاية: { $last }.
    [few] { $agents } وكلاء متاحون. أول بداية: { $first }. آخر نهاية: { $last }.
    [many] { $agents } وكيلًا متاحًا. أول بداية: { $first }. آخر نهاية: { $last }.
   *[other] { $agents } وكيل متاح. أول بداية: { $first }. آخر نهاية: { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [zero] يختلف مجموع مساحة العمل عن وقت الجلسات لـ{ $agents } وكيل. يعرض الجدول الاثنين.
    [one] يختلف مجموع مساحة العمل عن وقت الجلسات لوكيل واحد. يعرض الجدول الاثنين.
    [two] يختلف مجموع مساحة العمل عن وقت الجلسات لوكيلين. يعرض الجدول الاثنين.
    [few] يختلف مجموع مساحة العمل عن وقت الجلسات لـ{ $agents } وكلاء. يعرض الجدول الاثنين.
    [many] يختلف مجموع مساحة العمل عن وقت الجلسات لـ{ $agents } وكيلًا. يعرض الجدول الاثنين.
   *[other] يختلف مجموع مساحة العمل عن وقت الجلسات لـ{ $agents } وكيل. يعرض الجدول الاثنين.
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
timelines-once = { $sessions }، مع احتساب التداخل مرة واحدة
timelines-sum = مجموع مساحة العمل: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [zero] و{ $sessions } جلسة أخرى
    [one] وجلسة أخرى
    [two] وجلستان أخريان
    [few] و{ $sessions } جلسات أخرى
    [many] و{ $sessions } جلسة أخرى
   *[other] و{ $sessions } جلسة أخرى
}

## drawers: The drawer with the details of one agent or one department.

drawers-close = إغلاق
drawers-nobody = غير موجود
drawers-names-nobody = لا يحدد هذا العنوان وكيلًا أو قسمًا.
drawers-asking = جارٍ التحميل…
drawers-share = { $own ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $own } محادثات
    [many] { $own } محادثة
   *[other] { $own } محادثة
}، { $share } من { NUMBER($all) }.
drawers-own = { $count ->
    [zero] { $count } محادثة. الإجمالي غير معروف لأن صفوفًا ناقصة.
    [one] محادثة واحدة. الإجمالي غير معروف لأن صفوفًا ناقصة.
    [two] محادثتان. الإجمالي غير معروف لأن صفوفًا ناقصة.
    [few] { $count } محادثات. الإجمالي غير معروف لأن صفوفًا ناقصة.
    [many] { $count } محادثة. الإجمالي غير معروف لأن صفوفًا ناقصة.
   *[other] { $count } محادثة. الإجمالي غير معروف لأن صفوفًا ناقصة.
}
drawers-share-title = النسبة
drawers-no-number = لم ترسل مساحة العمل أي رقم.
drawers-show-only = عرض هذا القسم فقط
drawers-department-totals = إجماليات القسم
drawers-department-trend = اتجاه القسم
drawers-conversations = المحادثات
drawers-before = مقارنةً مع { $than }: { NUMBER($before) }.
drawers-before-changed = مقارنةً مع { $than }: { NUMBER($before) }، { $change }.
drawers-on-service = وقت التوفّر
drawers-time = { $time } باسم { $username }.
drawers-time-when = { $time } باسم { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = هذا مجموع مساحة العمل نفسها. مجموع الجلسات، مع احتساب التداخل مرة واحدة، هو { $time }.
drawers-no-time = لا وقت توفّر بهذا الاسم.
drawers-not-among = ليس بين الصفوف التي أمكنت قراءتها، لذا فهو غير معروف.
drawers-sessions-of = جلسات يوم { $day }
drawers-no-sessions = لا جلسات منتهية يوم { $day }.
drawers-team = مقارنةً مع الفريق
drawers-measure = المقياس
drawers-value = هذا الوكيل
drawers-team-median = وسيط الفريق
drawers-about-team = الوسيط للوكلاء الذين لديهم محادثات في هذه الفترة.
drawers-difference = الفرق
drawers-few = محادثات قليلة جدًا
drawers-rank = المرتبة { $rank } من { $agents } حسب المحادثات.
drawers-rank-of-known = المرتبة { $rank } من { $agents } حسب المحادثات، دون الوكلاء غير المعروفة أرقامهم.
drawers-no-daily = ليس لدى Rocket.Chat أرقام يومية لوكيل واحد.
drawers-username = اسم المستخدم: { $username }
drawers-id = المعرّف: { $id }
drawers-shared-name = يحمل عدة وكلاء هذا الاسم: { $usernames }. لا يوضح Rocket.Chat محادثات كلٍّ منهم.
drawers-department-id = المعرّف: { $id }
drawers-metrics = مقاييس القسم
drawers-metric = المقياس
drawers-own-value = هذا القسم
drawers-department-agents = وكلاء القسم
drawers-about-median = الوسيط للأقسام التي لها محادثات في الفترة، دون المحادثات التي بلا قسم.
drawers-median = وسيط الأقسام

## view-export: Taking all numbers of a view out of the page: the menu in the bar, and its files.

view-export-label = تصدير طريقة العرض هذه
view-export-workbook = مصنّف Excel
view-export-archive = ملفات CSV في ZIP
view-export-answers = الاستجابات بصيغة JSON
view-export-snapshot = لقطة (HTML)
view-export-with-agents = مع أسماء الوكلاء
view-export-with-workspace = مع اسم مساحة العمل
view-export-writing = جارٍ إنشاء الملف…
view-export-saved = تم التنزيل.
view-export-failed = تعذّر إنشاء الملف. تحقّق من اتصالك ثم اختره مرة أخرى.
view-export-receipt = السجل
view-export-detail = التفصيل
view-export-view = طريقة العرض
view-export-compared = فترة المقارنة
view-export-exported = وقت التصدير
view-export-missing = لا أرقام

## report: The period on a sheet for paper and PDF, with words of the reader.

report-default-title = تقرير الدعم، { $range }
report-periods = فترة التقرير
report-print = طباعة أو حفظ بصيغة PDF
report-title = العنوان
report-remarks = ملاحظات
report-kept = يُحفظ في هذا المتصفح ويُطبع مع التقرير.
report-not-kept = تعذّر على هذا المتصفح الحفظ: مساحة التخزين ممتلئة أو محظورة. ومع ذلك سيُطبع.
report-workspace = مساحة العمل
report-period = الفترة
report-compared = مقارنةً بـ
report-not-compared = لا فترة أخرى
report-zone = المنطقة الزمنية
report-departments = الأقسام
report-all-departments = جميع الأقسام
report-running = لم تنتهِ هذه الفترة بعد. ستتغيّر أرقامها.
report-notable = أيام لافتة
report-sign = { $sign }: { $why }
report-made = أُنشئ: { $moment } (المنطقة الزمنية: { $zone }).
report-oldest = أقدم الأرقام: { $moment }.

## snapshot:

snapshot-title = { $view } – { $workspace }
snapshot-notice = لقطة للأرقام في { $moment } ({ $zone }). تبقى كما هي، وتُفتح بلا شبكة ولا ترسل شيئًا.
snapshot-hidden = { " " }استُبدلت أسماء الوكلاء، وحُذفت الرسوم التي تعرضها.
snapshot-agent = الوكيل { $number }
snapshot-saved-by = حفظها
snapshot-open = فتح لقطة…
snapshot-tab = لقطة
snapshot-banner = { $workspace } في { $moment }. هذه الأرقام لا تتغير.
snapshot-close = إغلاق اللقطة
snapshot-lost = كان هذا العنوان يعرض لقطة. افتح ملفها مرة أخرى لرؤيتها.
snapshot-not-one = هذا الملف ليس لقطة من لوحة المعلومات هذه. اختر ملف HTML من «تصدير طريقة العرض هذه».
snapshot-without-data = لا تُقرأ هذه اللقطة إلا كملف: لا تحتوي على بيانات لهذه الصفحة. افتحها في متصفح.
snapshot-unreadable = هذه اللقطة تالفة، أو حفظها إصدار أحدث من هذه الصفحة. اطلبها مرة أخرى، أو حدّث الصفحة.
snapshot-compare = المقارنة بلقطة…
snapshot-compare-title = التغييرات منذ { $moment }
snapshot-compare-note = لا تُقارن إلا الأيام التي كانت قد انتهت عند حفظ اللقطة.
snapshot-compare-waiting = جارٍ تحميل الأرقام الحالية…
snapshot-compare-same = لا تغيير. الأرقام المقارَنة: { NUMBER($count) }.
snapshot-compare-changed = تغيّر: { NUMBER($changed) }. الأرقام المقارَنة: { NUMBER($count) }.
snapshot-compare-nothing = لم تُقارن: لا أيام منتهية.
snapshot-compare-elsewhere = هذه اللقطة من { $theirs }، والصفحة تعرض { $ours }. اختر لقطة من { $ours }.
snapshot-compare-unnamed = لا تذكر هذه اللقطة مساحة العمل التي أُخذت منها، لذلك لا يمكن مقارنتها.
snapshot-compare-language = اللقطة بلغة أخرى، لذلك تُترك الأرقام التي تحت أسماء المقاييس.
snapshot-compare-number = الرقم
snapshot-compare-then = اللقطة
snapshot-compare-now = الآن
