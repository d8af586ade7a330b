### The form to sign in with.

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
sign-in-form-keep-tab-note = Hasta que se cierre la pestaña.
sign-in-form-keep-nothing = No guardar
sign-in-form-keep-nothing-note = Solo en memoria: al volver a cargar se piden de nuevo los datos.
sign-in-form-keep-device = En este dispositivo
sign-in-form-keep-device-note =
    Para pantallas murales. Un token de acceso personal no caduca nunca: elija esta opción solo donde nadie más pueda
    abrir este navegador.
sign-in-form-keep-shared = «En este dispositivo» no se ofrece aquí: esta página comparte su dirección con el espacio de trabajo, y cualquier otra cosa que haya allí podría leer una sesión guardada. Para una pantalla mural, aloje la página en una dirección propia.
sign-in-form-keep-answers = Guardar las respuestas en este navegador para que la próxima visita necesite menos solicitudes
sign-in-form-step-workspace = Su espacio de trabajo
sign-in-form-step-account = Su cuenta
sign-in-form-step-numbers = Sus datos
