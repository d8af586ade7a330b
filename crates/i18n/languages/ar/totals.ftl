### The panel with the five totals.

totals-title = إجماليات المحادثات
totals-conversations = المحادثات
totals-came = أُنشئت في الفترة
totals-open = مفتوحة
totals-queued-included = منها، مع التي في قائمة الانتظار
totals-on-hold = قيد الانتظار
totals-of-these = منها
totals-messages = الرسائل
totals-with-visitors = مع رسائل الزوار
totals-visitors = الزوار
totals-latest-conversation = حسب آخر محادثة، بأيام UTC
totals-no-sum = لا مجموع
totals-in-several = قد يكون الزائر الواحد في عدة أقسام
totals-total = البند
totals-count = العدد
totals-about-days = تُحسب «المحادثات» و«مفتوحة» و«قيد الانتظار» و«الرسائل» للمحادثات المُنشأة في هذه الأيام، حسب المنطقة الزمنية لتقارير مساحة العمل.
totals-about-now = «مفتوحة» و«قيد الانتظار» و«الرسائل» كما كانت حين أجابت مساحة العمل: تتغير ما دامت المحادثات جارية.
totals-about-messages = تشمل الرسائل رسائل الزوار أيضًا، أما الاتجاه فيحتسب رسائل الوكلاء والبوتات وحدها، لذا يختلف الرقمان.
totals-about-visitors = الزوار هم من سجّلوا أو بدؤوا آخر محادثة لهم في هذه الأيام، محسوبةً بأيام UTC: تفقد الفترة القديمة من عادوا بعدها. ولا يُحتسب ما يُكتب فيها ولا إغلاقها؛ أما في مساحات العمل الأقدم من Rocket.Chat 7.0 فيُحتسب أول رد في الشهر.
