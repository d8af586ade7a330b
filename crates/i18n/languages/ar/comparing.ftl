### Numbers beside those of a compared period.

comparing-before = سابقًا
comparing-change = التغيّر
comparing-whole = اليوم لم ينتهِ بعد بينما أيام المقارنة كاملة، لذا لا تُعرض نسبة مئوية.
comparing-running = ربما لم تنتهِ هذه الأيام أو أيام المقارنة بعد بحسب ساعة مساحة العمل، لذا لا تُعرض نسبة مئوية.
comparing-elapsed = تُحتسب أيام المقارنة بقدر ما انقضى من هذه الأيام: { $than }.
