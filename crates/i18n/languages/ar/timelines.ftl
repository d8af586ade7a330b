### When each agent was on service on a day.

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
