### The workspaces that a person is signed in to.

workspaces-list = مساحات العمل
workspaces-open-one = مساحة العمل{ " " }
workspaces-look = الاسم واللون
workspaces-name = اسم مساحة العمل هذه
workspaces-colour = اللون
workspaces-blue = أزرق
workspaces-amber = كهرماني
workspaces-teal = فيروزي
workspaces-plum = أرجواني
workspaces-red = أحمر
workspaces-add = إضافة مساحة عمل…
workspaces-sign-out = تسجيل الخروج
workspaces-sign-out-of-all = تسجيل الخروج من الكل
