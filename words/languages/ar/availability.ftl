### The panel of the agents' time on service.

availability-title = توفّر الوكلاء
availability-on-service = في الخدمة
availability-agent = الوكيل
availability-time = وقت التوفّر
availability-nothing-on = لا أوقات خدمة مسجّلة يوم { $day }.
availability-nothing = لا أوقات خدمة مسجّلة من { $first } إلى { $last }.
availability-finished = الجلسات المنتهية فقط: تضيف مساحة العمل الجلسة الجارية عند انتهائها.
availability-missing = { $count ->
    [zero] أعلنت مساحة العمل عن { $count } وكيل إضافي لم ترسل بياناته، فلا يظهر هنا.
    [one] أعلنت مساحة العمل عن وكيل إضافي لم ترسل بياناته، فلا يظهر هنا.
    [two] أعلنت مساحة العمل عن وكيلين إضافيين لم ترسل بياناتهما، فلا يظهران هنا.
    [few] أعلنت مساحة العمل عن { $count } وكلاء إضافيين لم ترسل بياناتهم، فلا يظهرون هنا.
    [many] أعلنت مساحة العمل عن { $count } وكيلًا إضافيًا لم ترسل بياناتهم، فلا يظهرون هنا.
   *[other] أعلنت مساحة العمل عن { $count } وكيل إضافي لم ترسل بياناتهم، فلا يظهرون هنا.
}
availability-about = جلسات الخدمة المنتهية، بأيام خادم مساحة العمل. وتُضاف الجلسة الجارية عند انتهائها.
availability-drawn = يعرض الرسم الموظفين الأكثر وقتًا وعددهم { NUMBER($most) }؛ ويضم الجدول الجميع وعددهم { NUMBER($all) }.
