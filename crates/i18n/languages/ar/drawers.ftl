### The drawer at the side of the view.

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
drawers-not-by-department = لا يتضمن أي تقرير في مساحة العمل محادثات الوكلاء أو أوقاتهم في الخدمة موزعةً حسب القسم.
drawers-show-only = عرض هذا القسم فقط
drawers-department-totals = إجماليات القسم
drawers-department-trend = اتجاه القسم
drawers-conversations = المحادثات
drawers-namesakes = يُحتسب الوكلاء الذين يحملون هذا الاسم معًا.
drawers-before = مقابل { $than }: { NUMBER($before) }.
drawers-before-changed = مقابل { $than }: { NUMBER($before) }؛ { $change }.
drawers-on-service = في الخدمة
drawers-time = { $time } باسم { $username }.
drawers-time-when = { $time } باسم { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = هذا مجموع مساحة العمل نفسها؛ أما الجلسات، بعدّ التداخل مرة واحدة، فتبلغ { $time }.
drawers-no-time = لا أوقات خدمة مسجّلة بهذا الاسم.
drawers-not-among = ليس بين الصفوف التي أمكنت قراءتها، فلا يمكن معرفة ذلك.
drawers-names-unknown = أسماء الوكلاء غير معروفة، لذا يتعذّر تحديد ذلك. { $why }
drawers-single-day = اختر يومًا واحدًا لمعرفة الأوقات.
drawers-not-by-agent = لا توفّر مساحة العمل اتجاهًا ولا أوقات استجابة لوكيل بعينه.
