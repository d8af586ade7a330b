### When each agent was on service on a day.

timelines-told = { $agents ->
    [zero] لا وكلاء في الخدمة؛ من { $first } إلى { $last }.
    [one] وكيل واحد في الخدمة؛ من { $first } إلى { $last }.
    [two] وكيلان في الخدمة؛ أولهما من { $first }، وآخرهما حتى { $last }.
    [few] { $agents } وكلاء في الخدمة؛ أولهم من { $first }، وآخرهم حتى { $last }.
    [many] { $agents } وكيلًا في الخدمة؛ أولهم من { $first }، وآخرهم حتى { $last }.
   *[other] { $agents } وكيل في الخدمة؛ أولهم من { $first }، وآخرهم حتى { $last }.
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
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [zero] و{ $sessions } جلسة أخرى
    [one] وجلسة أخرى
    [two] وجلستان أخريان
    [few] و{ $sessions } جلسات أخرى
    [many] و{ $sessions } جلسة أخرى
   *[other] و{ $sessions } جلسة أخرى
}
