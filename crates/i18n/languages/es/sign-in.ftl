## sign-in: The first page a person sees, around the sign-in form.

sign-in-title = Omnichannel Dashboard
sign-in-lead = Vea cuántas conversaciones llegaron, con qué rapidez respondió su equipo, quién las atendió y cuándo no había nadie disponible. Su navegador solo se comunica con su propio espacio de trabajo de Rocket.Chat.
sign-in-whose = ¿Es este su espacio de trabajo?
sign-in-whose-why = Lo indica el enlace que ha abierto. Nadie ha iniciado sesión en él todavía con este navegador.
sign-in-whose-warning = Quien lo administra recibe la contraseña o el token que escriba y puede hacer todo lo que usted puede. Compare cada letra con la dirección que conoce, sobre todo el final, en grande y en negrita.
sign-in-whose-other-letters = “xn--” representa letras de otros alfabetos, que pueden parecerse a las de un nombre que conoce.
sign-in-whose-open = http:// no está cifrado. Cualquiera en la red puede leer lo que escriba.
sign-in-whose-no = No, no es el mío
sign-in-whose-yes = Sí, iniciar sesión ahí
sign-in-signed-in-to = Sesión iniciada en
sign-in-no-workspace = ¿No tiene un espacio de trabajo a mano?
sign-in-demo = Explorar la demo
sign-in-secret = Se ignoró y se eliminó un token que había en la dirección. Si otras personas pudieron verlo, reemplácelo en Rocket.Chat.
sign-in-sandboxed = Esta página está en un entorno aislado (sandbox) que oculta su origen. Los espacios de trabajo que solo permiten ciertos orígenes no pueden permitirla, no se puede guardar nada y el formulario quizá no funcione. Quien lo configuró puede añadir allow-same-origin y allow-forms. O abra esta página en su propia pestaña.
sign-in-link-other = Esta página es solo para { $own }. El enlace indica { $other }, que se ha ignorado.
sign-in-link-no-address = Se ignoró el espacio de trabajo del enlace. { $why }
sign-in-framed = Otro sitio web muestra esta página dentro de un marco. Podría cubrir partes y dirigir sus clics, así que aquí nadie puede iniciar sesión ni se muestran números. Abra esta página en su propia pestaña y compruebe allí la dirección antes de escribir nada.
sign-in-framed-open = Abrir esta página en su propia pestaña

sign-in-ended = sesión finalizada
sign-in-kept-tab = guardada en esta pestaña
sign-in-kept-not = no guardada
sign-in-kept-device = guardada en este dispositivo

## sign-in-form: The sign-in form.

sign-in-form-workspace = Dirección del espacio de trabajo
sign-in-form-user-id = ID de usuario
sign-in-form-token = Token de acceso personal
sign-in-form-user = Usuario o correo
sign-in-form-password = Contraseña
sign-in-form-code = Código
sign-in-form-way = Forma de iniciar sesión
sign-in-form-token-note = Se crea en Rocket.Chat, en Perfil > Tokens de acceso personal (Profile > Personal Access Tokens), donde se muestran ambos datos.
sign-in-form-sign-in = Iniciar sesión
sign-in-form-signing-in = Iniciando sesión…

sign-in-form-keep = Mantener la sesión iniciada
sign-in-form-keep-tab = En esta pestaña
sign-in-form-keep-tab-note = Hasta que cierre la pestaña.
sign-in-form-keep-nothing = No guardar
sign-in-form-keep-nothing-note = Hasta que recargue o salga de la página.
sign-in-form-keep-device = En este dispositivo
sign-in-form-keep-device-note = Hasta que cierre la sesión. Quien abra este navegador tendrá acceso.
sign-in-form-keep-shared = “En este dispositivo” no está disponible: esta página comparte dirección con el espacio de trabajo, y cualquier otra cosa alojada allí podría leer una sesión guardada. Para una pantalla de pared, aloje esta página en su propia dirección.
sign-in-form-keep-answers = Guardar datos en caché en este navegador para que la próxima visita necesite menos solicitudes
sign-in-form-step-workspace = Su espacio de trabajo
sign-in-form-step-account = Su cuenta
sign-in-form-step-numbers = Sus datos

## sign-out: Notices about a sign-in that ended other than by a click in this tab, and about a sign-out that the
## workspace didn't confirm. $host is the workspace's host, such as chat.example.com.

sign-out-elsewhere = Se cerró su sesión en { $host } desde otra pestaña. Esta pestaña ya no envía solicitudes allí.
sign-out-not-kept = El inicio de sesión en { $host } ya no está guardado en este navegador: se cerró en otra pestaña o se borraron los datos del navegador. Inicie sesión de nuevo para continuar.
sign-out-left = La sesión en { $host } se olvidó al salir de la página, como usted eligió.
sign-out-confirmed = { $host } confirmó el cierre de sesión.
sign-out-unconfirmed = { $host } no confirmó el cierre de sesión. Este navegador ha olvidado la sesión, pero puede seguir siendo válida allí. Reintente, o inicie sesión en Rocket.Chat y use Perfil > Cerrar sesión del resto de ubicaciones en los que se ha iniciado sesión.
sign-out-unconfirmed-for-good = { $host } no confirmó el cierre de sesión. Este navegador ha olvidado la sesión, pero puede seguir siendo válida allí. Inicie sesión en Rocket.Chat y use Perfil > Cerrar sesión del resto de ubicaciones en los que se ha iniciado sesión.
sign-out-trying = Reintentando…
sign-out-dismiss = Descartar
sign-out-title = Cierre de sesión sin confirmar

## workspaces: The workspaces a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = Espacios de trabajo
workspaces-open-one = Espacio de trabajo{ " " }
workspaces-look = Nombre y color
workspaces-name = Nombre del espacio de trabajo
workspaces-colour = Color
workspaces-blue = Azul
workspaces-amber = Ámbar
workspaces-teal = Verde azulado
workspaces-plum = Ciruela
workspaces-red = Rojo
workspaces-add = Añadir espacio de trabajo…
workspaces-sign-out = Cerrar sesión
workspaces-sign-out-of-all = Cerrar todas las sesiones

## admin: What an admin sets in the workspace, as a list of entries to copy. The names of settings are Rocket.Chat's own.

admin-title = Para administradores: qué debe permitir el espacio de trabajo
admin-origin = La dirección de esta página, salvo que esté en el dominio del espacio de trabajo: active Settings > General > REST API > Enable CORS e introduzca esto en CORS Origin, en lugar del *.
admin-permissions = Los permisos de quien inicia sesión, en Administration > Workspace > Permissions.
admin-token = Para iniciar sesión con un token, también este.
admin-copy = Copiar { $what }
admin-copied = Copiado: { $what }
admin-not-copied = El navegador no pudo copiarlo. Seleccione el texto y cópielo manualmente.
