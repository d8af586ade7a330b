## views: The views of the page, and what is wrong with a saved one.

views-overview = نظرة عامة
views-agents = الوكلاء
views-departments = الأقسام
views-availability = التوفّر
views-report = تقرير
views-fault-no-name = بلا اسم
views-fault-long-name = اسمها أطول من 60 حرفًا
views-fault-taken-name = تحمل اسم طريقة عرض أخرى
views-fault-no-query = بلا استعلام
views-fault-long-query = عنوانها طويل جدًا
views-fault-no-address = استعلامها لا يمكن أن يرد في عنوان
views-fault-too-many = تتجاوز الحد الأقصى وهو 100 طريقة عرض
views-fault-numbered = طريقة العرض { $number } { $why }
views-fault-named = «{ $name }» { $why }
views-fault-no-list = ليس قائمة طرق عرض

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## the name that a person gave a view.

saved-views-save-as = حفظ طريقة العرض هذه باسم
saved-views-save = حفظ
saved-views-new-name = اسم جديد
saved-views-rename = إعادة تسمية
saved-views-kept = محفوظة في هذا المتصفح لكل مساحات العمل. أما القسم فيخص مساحة عمل واحدة.
saved-views-export = تصدير الكل
saved-views-import = استيراد…
saved-views-undo = تراجع
saved-views-discard = حذف طرق العرض غير القابلة للقراءة
saved-views-start = صفحة البدء
saved-views-delete = حذف
saved-views-up-of = لأعلى: { $name }
saved-views-down-of = لأسفل: { $name }
saved-views-start-of = صفحة البدء: { $name }
saved-views-rename-of = إعادة تسمية: { $name }
saved-views-delete-of = حذف: { $name }
saved-views-none = لا توجد طرق عرض محفوظة بعد.
saved-views-none-readable = لا توجد طريقة عرض محفوظة يمكن قراءتها.
saved-views-nothing-gone = لا شيء للتراجع عنه.
saved-views-back = تمت الاستعادة.
saved-views-import-undone = تم التراجع عن الاستيراد.
saved-views-discarded = تم حذف طرق العرض غير القابلة للقراءة.
saved-views-unchanged = لم يتغير شيء، لأن ذلك يُفقد طرق العرض غير القابلة للقراءة. صدِّر الكل، ثم احذفها.
saved-views-moved = نُقلت «{ $name }»: { NUMBER($place) } من { NUMBER($all) }.
saved-views-is-start = أصبحت «{ $name }» صفحة البدء.
saved-views-is-no-start = لم تعد «{ $name }» صفحة البدء.
saved-views-renamed = تمت إعادة التسمية إلى «{ $name }».
saved-views-deleted = حُذفت «{ $name }».
saved-views-saved = حُفظت «{ $name }».
saved-views-there = «{ $name }» موجودة بالفعل. احفظ مرة أخرى لاستبدالها.
saved-views-refused = «{ $name }» { $fault }.
saved-views-needs-name = أدخل اسمًا لطريقة العرض.
saved-views-long-address = العنوان أطول من أن يُحفظ.
saved-views-not-kept = { " " }تعذّر على هذا المتصفح الحفظ: مساحة التخزين ممتلئة أو محظورة. صدِّر الكل قبل المغادرة.
saved-views-imported = تم استيراد: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }صدّرها إصدار أحدث من هذه الصفحة.
saved-views-left-out = { " " }لم يُستورد: { $faults }
saved-views-replaced = { " " }تم استبدال: { NUMBER($count) } ({ $names }).
saved-views-quoted = «{ $name }»
saved-views-start-begun = { " " }تُفتح الصفحة الآن بـ «{ $name }».
saved-views-start-replaced = { " " }حلّت صفحة البدء التي في الملف محل صفحتك «{ $name }».
saved-views-long-file = الملف كبير جدًا. الحد الأقصى 500 كيلوبايت.
saved-views-too-much = يتجاوز الملف مع طرق العرض المحفوظة لديك الحد الأقصى 500 كيلوبايت. لم يُستورد شيء.
saved-views-no-views = لا توجد في الملف طرق عرض محفوظة. اختر ملفًا صُدِّر من هنا.
saved-views-unread = تعذّرت قراءة بعض طرق العرض المحفوظة في هذا المتصفح: { $faults }. ربما حفظها إصدار أحدث من هذه الصفحة. يشملها «تصدير الكل» كما هي. لا يتغير شيء إلى أن تحذفها.
saved-views-fault-separator = ؛{ " " }
saved-views-and-more = ؛ و{ NUMBER($count) } أخرى

## share

share-title = مشاركة
share-days = التواريخ في الرابط
share-fixed = هذه التواريخ: { $range }
share-rolling = دائمًا: { $period }
share-wall = لشاشة جدارية
share-link = الرابط
share-copy = نسخ الرابط
share-copy-failed = لم يسمح المتصفح بالنسخ. الرابط محدد: انسخه يدويًا.
share-note = يذكر الرابط مساحة العمل ولا يحتوي على كلمة مرور أو رمز. من يفتحه يسجّل الدخول بحسابه.
share-note-demo = يفتح الرابط العرض التجريبي.
