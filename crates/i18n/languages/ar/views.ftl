### The views of the page, and what is wrong with a saved one.

views-overview = نظرة عامة
views-agents = الوكلاء
views-departments = الأقسام
views-availability = التوفّر
views-fault-no-name = بلا اسم
views-fault-long-name = اسمها أطول من ستين حرفًا
views-fault-taken-name = تحمل اسم طريقة عرض أخرى
views-fault-no-query = بلا استعلام
views-fault-long-query = عنوانها طويل جدًا
views-fault-no-address = استعلامها لا يمكن أن يرد في عنوان
views-fault-too-many = زائدة على المئة التي يمكن حفظها
views-fault-numbered = رقم { $number } { $why }
views-fault-named = «{ $name }» { $why }
views-fault-no-list = ليس قائمة طرق عرض
