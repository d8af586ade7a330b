### The choice of a language and of a theme, at the foot of the page.

appearance-language = اللغة
appearance-language-browser = حسب المتصفح
appearance-theme = المظهر
appearance-theme-system = حسب النظام
appearance-theme-light = فاتح
appearance-theme-dark = داكن
appearance-language-missing = تعذّر تحميل نصوص هذه اللغة. تحقّق من الاتصال، ثم اخترها من جديد.
