### The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = Vea cuántas conversaciones llegaron, con qué rapidez se respondieron, quién las atendió y cuándo no había nadie. Su navegador se comunica con su propio espacio de trabajo de Rocket.Chat y con nadie más.
sign-in-whose = ¿Es este su espacio de trabajo?
sign-in-whose-why = Lo indica el enlace que ha abierto. Nadie ha iniciado sesión en él todavía con este navegador.
sign-in-whose-warning = Quien lo administra recibe la contraseña o el token que escriba para él y puede hacer con ello lo mismo que usted. Compare cada letra con la dirección que conoce, sobre todo el final en negrita.
sign-in-whose-other-letters = «xn--» representa letras de otros alfabetos, que pueden parecerse a las de un nombre que conoce.
sign-in-whose-open = http:// no está cifrado: quien esté en el camino puede leer lo que escriba.
sign-in-whose-no = No, no es el mío
sign-in-whose-yes = Sí, iniciar sesión ahí
sign-in-signed-in-to = Sesión iniciada en
sign-in-no-workspace = ¿No tiene un espacio de trabajo a mano?
sign-in-demo = Explorar la demo
sign-in-secret = Se ignoró y se eliminó un token que había en la dirección. Si otras personas pudieron verlo, reemplácelo en Rocket.Chat.
sign-in-sandboxed = Esta página está en un entorno aislado (sandbox), que oculta de dónde viene: un espacio de trabajo que admite orígenes concretos no puede admitirla, no se puede guardar nada y el formulario quizá no haga nada. Quien lo configuró puede añadirle allow-same-origin y allow-forms; o abra esta página en una pestaña propia.
sign-in-link-other = Esta página es solo para { $own }. El enlace indica { $other }, que no se ha usado.
sign-in-link-no-address = Se ha omitido el espacio de trabajo del enlace. { $why }
sign-in-framed = Otro sitio web muestra esta página dentro de un marco. Podría superponer elementos y dirigir sus clics, así que aquí no se puede iniciar sesión ni se muestran números. Abra la página en una pestaña propia y compruebe allí su dirección antes de escribir nada.
sign-in-framed-open = Abrir esta página en una pestaña propia

sign-in-ended = sesión finalizada
sign-in-kept-tab = guardada en esta pestaña
sign-in-kept-not = no guardada
sign-in-kept-device = guardada en este dispositivo
