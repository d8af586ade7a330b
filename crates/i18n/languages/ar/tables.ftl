### Tables of numbers, the search above them, and the tiles that show the same.

tables-named = { $table }، جدول
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
tables-shown = أول { NUMBER($shown) } من أصل { $all ->
    [zero] { $all } صف
    [one] صف واحد
    [two] صفين
    [few] { $all } صفوف
    [many] { $all } صفًا
   *[other] { $all } صف
}. يشمل البحث كل الصفوف.
tables-more = إظهار المزيد من الصفوف
tables-own-order = بالترتيب الأصلي للجدول.
tables-sorted-from-a = مرتّب حسب { $column }، من الألف إلى الياء.
tables-sorted-from-z = مرتّب حسب { $column }، من الياء إلى الألف.
tables-sorted-lowest-first = مرتّب حسب { $column }، الأدنى أولًا.
tables-sorted-highest-first = مرتّب حسب { $column }، الأعلى أولًا.
tables-not-sent = لم يُرسل
