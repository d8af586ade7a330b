### The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = Vea cuántas conversaciones llegaron, con qué rapidez se respondieron, quién las atendió y cuándo no había nadie. Su navegador se comunica con su propio espacio de trabajo de Rocket.Chat y con nadie más.
sign-in-signed-in-to = Sesión iniciada en
sign-in-no-workspace = ¿No tiene un espacio de trabajo a mano?
sign-in-demo = Explorar la demo
sign-in-secret = Se ignoró y se eliminó un token que había en la dirección. Si otras personas pudieron verlo, reemplácelo en Rocket.Chat.
sign-in-sandboxed = Esta página está en un entorno aislado (sandbox), que oculta de dónde viene: un espacio de trabajo que admite orígenes concretos no puede admitirla, no se puede guardar nada y el formulario quizá no haga nada. Quien lo configuró puede añadirle allow-same-origin y allow-forms; o abra esta página en una pestaña propia.

sign-in-ended = sesión finalizada
sign-in-kept-tab = guardada en esta pestaña
sign-in-kept-not = no guardada
sign-in-kept-device = guardada en este dispositivo
