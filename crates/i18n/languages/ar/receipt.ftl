### What unfolds below a panel's numbers.

receipt-title = عن هذا الرقم
receipt-covers = يشمل: { $covers }
receipt-calls = استلزم { $calls ->
    [zero] { $calls } طلب
    [one] طلبًا واحدًا
    [two] طلبين
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
}:
receipt-kept = لم يستلزم أي طلب، بفضل { $kept ->
    [zero] { $kept } إجابة محفوظة
    [one] إجابة محفوظة واحدة
    [two] إجابتين محفوظتين
    [few] { $kept } إجابات محفوظة
    [many] { $kept } إجابة محفوظة
   *[other] { $kept } إجابة محفوظة
}:
receipt-calls-and-kept = استلزم { $calls ->
    [zero] { $calls } طلب
    [one] طلبًا واحدًا
    [two] طلبين
    [few] { $calls } طلبات
    [many] { $calls } طلبًا
   *[other] { $calls } طلب
}، مع { $kept ->
    [zero] { $kept } إجابة محفوظة
    [one] إجابة محفوظة واحدة
    [two] إجابتين محفوظتين
    [few] { $kept } إجابات محفوظة
    [many] { $kept } إجابة محفوظة
   *[other] { $kept } إجابة محفوظة
}:
receipt-answered = أُجيب عنه في { $at } بعد { $millis } ملي ثانية
receipt-not-answered = لم يُجب عنه في { $at } بعد { $millis } ملي ثانية
receipt-not-asked = محفوظ منذ { $at }، ولم يُطلب من جديد
