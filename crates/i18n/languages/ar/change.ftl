### How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }%
change-more = أكثر بنسبة { $percent }
change-fewer = أقل بنسبة { $percent }
change-less = أقل بنسبة { $percent }
change-longer = أطول بنسبة { $percent }
change-shorter = أقصر بنسبة { $percent }
change-slower = أبطأ بنسبة { $percent }
change-faster = أسرع بنسبة { $percent }
change-same = دون تغيير
change-about-same = دون تغيير يُذكر
change-after-none = صفر سابقًا
change-before = { $before } سابقًا
change-with-difference = { $words } ({ $difference })
change-beside = { $words } (مقابل { $than })
headline-unknown = عدد المحادثات الواردة غير معروف.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
}
headline-than = ، { $words } من { $than }
headline-as-many = ، كما في { $than }
headline-about-as-many = ، وهو العدد نفسه تقريبًا في { $than }
headline-after-none = ؛ { $than }: لا شيء
headline-after = ؛ { $than }: { NUMBER($before) }
headline-no-response = ؛ لا استجابة أولى بعد
headline-response = ؛ الاستجابة الأولى خلال { $duration } تقريبًا
headline-response-changed = ؛ الاستجابة الأولى خلال { $duration } تقريبًا، { $words }
