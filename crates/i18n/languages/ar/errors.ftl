## troubles: What can go wrong when the workspace is asked.

troubles-demo = العرض التوضيحي
troubles-offline = أنت غير متصل. اتصل بالشبكة، ثم حاول مرة أخرى.
troubles-demo-missing = تعذّر بدء العرض التوضيحي. تحقق من أن مضيف هذه الصفحة يقدّم كل ملفاتها، ثم حاول مرة أخرى.
troubles-unreachable = لم يُجب { $host } هذه الصفحة. تحقق من العنوان ومن إمكانية الوصول إلى { $host } من هذه الشبكة. وإن كان يُفتح في علامة تبويب أخرى، فهناك ما يقف أمامه ويمنع هذه الصفحة: يمكن للمسؤول السماح بـ { $origin }، أو استضافة هذه الصفحة على النطاق نفسه.
troubles-local-network = لم يُجب { $host } هذه الصفحة. إنه في شبكة محلية، والمتصفحات تُبعد عنها الصفحات القادمة من خارجها إلى أن يُسمح لها: اسمح لهذه الصفحة بالوصول إلى شبكتك المحلية في إعدادات المتصفح لهذا الموقع، أو استضف هذه الصفحة في تلك الشبكة. وتحقق من العنوان أيضًا.
troubles-not-answering = لا يُجيب { $host }.
troubles-screened = أجاب { $host }، لكن لم يُسمح للمتصفح بقراءة حتى ما تعرضه مساحة العمل على الجميع. افتحه في علامة تبويب أخرى: إن قادك إلى صفحة تسجيل دخول أو إلى عنوان آخر، فأدخل العنوان الذي ينتهي إليه. وإلا فيمكن للمسؤول السماح بـ { $origin } في الخادم الوسيط (proxy) الذي أمامه، أو استضافة هذه الصفحة على النطاق نفسه.
troubles-forwarded = يحوّل { $host } هذا الطلب إلى عنوان آخر، وهذه الصفحة لا تتبعه إليه: قد يكون صفحة تسجيل دخول، أو ربما انتقلت مساحة العمل. افتحه في علامة تبويب أخرى، وسجّل الدخول بالعنوان الذي ينتهي إليه.
troubles-something-else = أجاب عند { $host } شيء غير Rocket.Chat. تحقق من أن العنوان هو عنوان مساحة عمل في Rocket.Chat، ومن وجود خادم وسيط (proxy) في الطريق.
troubles-kept-out = { $host } موجود، لكن لم يُسمح للمتصفح بقراءته من هذا العنوان. يمكن للمسؤول تفعيل { "\u2066" }Settings > General > REST API > Enable CORS{ "\u2069" } ووضع { $origin } في { "\u2066" }CORS Origin{ "\u2069" } بدلًا من علامة النجمة (*)، أو استضافة هذه الصفحة على النطاق نفسه.
troubles-kept-out-here = يسمح { $host } لهذه الصفحة بقراءة إجابات أخرى دون هذه. اسأل المسؤول إن كان خادم وسيط (proxy) أمام مساحة العمل يقرّر حسب العنوان من يجوز له القراءة؛ ويجب أن يسمح بـ { $origin } هنا أيضًا.
troubles-refused-here =
    لا تسمح سياسة الأمان الخاصة بهذه الصفحة بسؤال { $origin }؛ ولم يُرسل شيء. يمكن للقائم على استضافة هذه الصفحة إضافة { $origin } إلى { "\u2066" }connect-src{ "\u2069" } في { "\u2066" }Content-Security-Policy{ "\u2069" } الخاصة بها: في إعدادات الخادم، أو ببناء مخصص لمساحة العمل تلك.
troubles-sandboxed =
    لم يُجب { $host }، أو لم يسمح المتصفح لهذه الصفحة بقراءة جوابه: ثمة بيئة معزولة (sandbox) تُخفي مصدر الصفحة. يمكن لمن أعدّها، للإطار الذي توجد فيه الصفحة أو في سياسة الخادم، إضافة { "\u2066" }allow-same-origin{ "\u2069" } إليها؛ أو افتح هذه الصفحة في علامة تبويب مستقلة.
troubles-not-rocket-chat = أجاب { $host } بصفحة ويب بدل البيانات. تحقق من أن العنوان هو عنوان مساحة عمل في Rocket.Chat.
troubles-guarded = رفض { $host } هذه الصفحة قبل أن يسجّل أحد الدخول. قد يكون أمامه خادم وسيط (proxy)؛ راجع المسؤول.
troubles-by-proxy = رفض { $host } هذا الطلب بصفحة ويب ({ $status })، لا بكلمات مساحة العمل نفسها. قد يكون أمامه خادم وسيط (proxy)؛ راجع المسؤول.
troubles-page-instead = أجاب { $host } بصفحة ويب بدل البيانات. حاول مرة أخرى؛ وإن استمر ذلك، فاسأل المسؤول عن وجود خادم وسيط (proxy) في الطريق.
troubles-not-there = لا يوجد شيء في { $host } عند عنوان هذا التقرير ({ $status }). حاول مرة أخرى؛ وإن استمر ذلك، فاسأل المسؤول عن وجود خادم وسيط (proxy) في الطريق.
troubles-server-failed = حدثت مشكلة داخلية في { $host } ({ $status }). حاول مرة أخرى بعد قليل.
troubles-broken-off = لم يُجب { $host } عن هذا الطلب، مع أنه أجاب عن غيره. حاول مرة أخرى؛ وإن استمر ذلك، فربما تحجبه إضافة في هذا المتصفح أو خادم وسيط (proxy).
troubles-ended = قطع { $host } هذا الطلب بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}، مع أنه يُجيب عن غيره. اختر فترة أقصر؛ وإن استمر ذلك، فاسأل المسؤول إن كان خادم وسيط (proxy) ينهي الطلبات الطويلة.
troubles-timed-out = لم يُجب { $host } بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}. حاول مرة أخرى، أو اختر فترة أقصر.
troubles-stopped = أوقفت هذا الطلب قبل أن يجيب عنه { $host }.
troubles-not-kept = لا توجد في هذا المتصفح إجابة محفوظة عن هذا الطلب.
troubles-cut-short = انقطعت إجابة { $host } قبل نهايتها. حاول مرة أخرى؛ وإن استمر ذلك، فقد يكون خادم وسيط (proxy) هو الذي يقطعها.
troubles-too-large = إجابة { $host } أكبر من { "\u2066" }{ NUMBER($mebibytes) } MiB{ "\u2069" }، لذا لم تُقرأ. اختر فترة أقصر.
troubles-signed-out = انتهت جلستك. سجّل الدخول للمتابعة؛ العرض الحالي محفوظ.
troubles-forbidden = لا يُسمح لحسابك بقراءة هذا. راجع المسؤول.
troubles-forbidden-without = لا يُسمح لحسابك بقراءة هذا. يلزمه الإذن { $permission }. راجع المسؤول.
troubles-unlicensed = هذا التقرير جزء من خطط Premium في Rocket.Chat، ولا توفّره مساحة العمل هذه. كل ما عداه يعمل.
troubles-not-offered = لا توفّر مساحة العمل هذه هذا التقرير. يتطلب { "\u2066" }Rocket.Chat { $since }{ "\u2069" } أو أحدث.
troubles-not-offered-by = تعمل مساحة العمل هذه بإصدار { "\u2066" }Rocket.Chat { $running }{ "\u2069" } ولا توفّر هذا التقرير، فهو يتطلب الإصدار { $since } أو أحدث.
troubles-limited = يحدّ { $host } من تكرار طلب هذا التقرير. حاول مرة أخرى بعد دقيقة.
troubles-limited-for = يحدّ { $host } من تكرار طلب هذا التقرير. حاول مرة أخرى بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
troubles-rejected = لم تقبل مساحة العمل الطلب: { $why }
troubles-no-reason = لم تذكر سببًا.
troubles-unreadable = تعذّر فهم إجابة مساحة العمل: { $place }. لا يُعرض أي رقم بدلًا من عرض رقم خاطئ.
troubles-place-not-json = ليست بصيغة JSON
troubles-place-not-utf8 = ليست نصًا بترميز UTF-8
troubles-place-message-not-json = الحقل message ليس بصيغة JSON
troubles-place-unlike-many = عدد dataLabels هو { NUMBER($labels) } بينما عدد dataPoints هو { NUMBER($points) }
troubles-place-unlike-buckets = تختلف مخططات الأقسام في تقسيم الوقت
troubles-place-row-without = في أحد الصفوف لا يوجد أيٌّ من { $fields }
troubles-place-missing = الناقص: { $place }
troubles-place-too-many = عدد العناصر في { $place } يتجاوز { NUMBER($most) }
troubles-place-too-long = عدد الأحرف في { $place } يتجاوز { NUMBER($most) }
troubles-place-not = عُثر في { $place } على { $found } بدل { $wanted }
troubles-answer = الإجابة
troubles-kind-nothing = قيمة فارغة
troubles-kind-true-or-false = صواب أو خطأ
troubles-kind-number = عدد
troubles-kind-whole-number = عدد صحيح
troubles-kind-text = نص
troubles-kind-list = قائمة
troubles-kind-object = كائن
troubles-kind-instant = لحظة زمنية
troubles-address-missing = أدخل عنوان مساحة عملك، مثل { "\u2066" }https://chat.example.com{ "\u2069" }.
troubles-address-form = هذا ليس عنوان ويب. ينبغي أن يكون على نحو { "\u2066" }https://chat.example.com{ "\u2069" }.
troubles-address-scheme = يبدأ العنوان بـ { "\u2066" }https://{ "\u2069" } (أو { "\u2066" }http://{ "\u2069" }). صحّح الجزء الذي قبل { "\u2066" }://{ "\u2069" }.
troubles-address-user = احذف الجزء الذي قبل { "\u2066" }@{ "\u2069" }: لا يوضع اسم أو كلمة مرور في العنوان.
troubles-address-look-alike = الحرف «{ $letter }» ({ $code }) في هذا العنوان يشبه فقط حرفًا ينتهي به اسم المضيف، لذا لا يقود العنوان إلى حيث يبدو. لم يُرسَل شيء. اكتب عنوان مساحة عملك بنفسك.
troubles-address-spelt = تقرأ المتصفحات هذا العنوان على أنه { $address }، وهكذا يظهر الآن في النموذج. لم يُرسَل شيء بعد. إن كان عنوان مساحة عملك، فسجّل الدخول مرة أخرى.
troubles-address-insecure = جاءت هذه الصفحة عبر { "\u2066" }https{ "\u2069" }، لذا لا يسمح لها المتصفح إلا بعناوين { "\u2066" }https{ "\u2069" }. استخدم { "\u2066" }https://{ "\u2069" }، أو افتح هذه الصفحة عبر { "\u2066" }http{ "\u2069" }.
troubles-password-wrong = اسم المستخدم أو كلمة المرور غير صحيحة. تحقق منهما، ثم حاول مرة أخرى.
troubles-token-wrong = لم تقبل مساحة العمل معرّف المستخدم والرمز المميز هذين. تحقق من أنهما لحساب واحد ومن أن الرمز المميز لم يُحذف.
troubles-login-unusable = قبل { $host } تسجيل الدخول، لكنه ردّ برمز مميز لا يستطيع أي متصفح إرساله. لم يُحفظ شيء. اسأل مسؤولًا هل يغيّر خادم وسيط (proxy) ردوده، أو سجّل الدخول برمز وصول شخصي.
troubles-code-wrong = رمز التحقق خاطئ أو قديم. { $enter }
troubles-code-of-app = أدخل الرمز المكوّن من ستة أرقام من تطبيق المصادقة.
troubles-code-by-mail = أدخل الرمز المكوّن من ستة أرقام الذي أرسلته مساحة العمل إلى بريدك الإلكتروني.
troubles-code-if-any = إذا كان حسابك يستخدم عاملًا ثانيًا للتحقق، فأدخل رمزه المكوّن من ستة أرقام.
troubles-codes-too-many = رموز خاطئة كثيرة. انتظر بضع دقائق، ثم سجّل الدخول مجددًا للحصول على رمز جديد.
troubles-login-blocked = حظرت مساحة العمل تسجيل الدخول هذا مؤقتًا بعد محاولات كثيرة. انتظر بضع دقائق.
