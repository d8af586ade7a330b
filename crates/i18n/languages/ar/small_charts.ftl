### Small charts of all seven numbers over time, each with a line that tells its number.

small-charts-all = كل المؤشرات
small-charts-all-beside = مقابل { $than }
small-charts-part = الرسوم المحدَّثة: { NUMBER($here) } من أصل { NUMBER($all) }.
small-charts-rest = إعادة محاولة البقية
small-charts-about = نحو { $number }
small-charts-changed = { $number } · { $change }
small-charts-beside = { $lead } · مقابل { $than }
small-charts-over = { $lead } · للأيام المنقضية فقط
small-charts-no-sample = لا قياسات
small-charts-marked = { $number } · { $bucket }
