### The choice of departments.

department-picker-label = القسم
department-picker-all = كل الأقسام
department-picker-several = { $count ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
department-picker-archived = { $name } (مؤرشف)
department-picker-list = الأقسام
department-picker-chosen = الأقسام المختارة
department-picker-remove = إزالة { $name }
department-picker-cost = إضافة قسم: { $cost }.
department-picker-full = { $most ->
    [zero] { $most } قسم كحد أقصى. أزل قسمًا لإضافة غيره.
    [one] قسم واحد كحد أقصى. أزله لإضافة غيره.
    [two] قسمان كحد أقصى. أزل أحدهما لإضافة غيره.
    [few] { $most } أقسام كحد أقصى. أزل أحدها لإضافة غيره.
    [many] { $most } قسمًا كحد أقصى. أزل أحدها لإضافة غيره.
   *[other] { $most } قسم كحد أقصى. أزل أحدها لإضافة غيره.
}
department-picker-none = لا يوجد قسم بهذا الاسم
department-picker-none-known = لا قسم بهذا الاسم بين الأقسام المعروفة
department-picker-coming = ما زالت الأقسام قيد التحميل…
department-picker-more = { $count ->
    [zero] و{ $count } قسم آخر: اكتب للعثور عليه
    [one] وقسم آخر: اكتب للعثور عليه
    [two] وقسمان آخران: اكتب للعثور عليهما
    [few] و{ $count } أقسام أخرى: اكتب للعثور عليها
    [many] و{ $count } قسمًا آخر: اكتب للعثور عليها
   *[other] و{ $count } قسم آخر: اكتب للعثور عليها
}
