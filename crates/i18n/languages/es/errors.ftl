## troubles: Errors: what happened, why, what to do. Whole sentences, shown in place of the numbers. $host is the
## workspace's host, such as chat.example.com, or the name of the demo below.

troubles-demo = Demo

troubles-offline = No hay conexión. Compruebe la red y reintente.
troubles-demo-missing = No se pudo iniciar la demo. Compruebe que el servidor de esta página entrega todos sus archivos y reintente.
troubles-unreachable =
    { $host } no respondió a esta página. Compruebe la dirección y que su red llega a { $host }. Si se abre en otra
    pestaña, algo bloquea esta página: pida a un administrador que permita { $origin } o que aloje esta página en el
    mismo dominio.
troubles-local-network =
    { $host } no respondió a esta página. Está en una red local, y los navegadores bloquean las páginas externas hasta que
    usted las permite. Compruebe la dirección. Después permita que esta página acceda a su red local en los ajustes del
    navegador para este sitio, o alójela en esa red.
troubles-not-answering = { $host } no responde.
troubles-screened =
    { $host } respondió, pero el navegador no pudo leer ni su información pública. Ábralo en otra pestaña. Si llega a una
    página de inicio de sesión o a otra dirección, introduzca aquí la dirección final. Si no, pida a un administrador que
    permita { $origin } en el proxy del espacio de trabajo o que aloje esta página en el mismo dominio.
troubles-forwarded =
    { $host } redirige esta solicitud, y esta página no sigue redirecciones. Puede llevar a una página de inicio de sesión,
    o el espacio de trabajo se ha trasladado. Ábralo en otra pestaña e inicie sesión con la dirección final.
troubles-something-else =
    En { $host } respondió algo distinto de Rocket.Chat. Compruebe que la dirección sea de un espacio de trabajo de
    Rocket.Chat y que no haya un proxy de por medio.
troubles-kept-out =
    { $host } está disponible, pero el navegador no puede leerlo desde esta dirección. Un administrador puede activar
    Settings > General > REST API > Enable CORS y reemplazar el * de CORS Origin por { $origin }, o alojar esta página en
    el mismo dominio.
troubles-kept-out-here =
    { $host } deja que esta página lea otras respuestas, pero no esta. Pregunte a un administrador si un proxy delante del
    espacio de trabajo permite solo algunas direcciones. También aquí debe permitir { $origin }.
troubles-refused-here =
    La política de seguridad de esta página bloquea las solicitudes a { $origin }. No se envió nada. Quien aloja esta
    página puede añadir { $origin } a connect-src en su Content-Security-Policy, en los ajustes del servidor o compilando
    la página para ese espacio de trabajo.
troubles-sandboxed =
    { $host } no respondió, o el navegador no dejó que esta página lo leyera: un entorno aislado (sandbox) oculta su origen.
    Quien lo configuró, en el marco de esta página o en la política del servidor, puede añadir allow-same-origin. O abra
    esta página en su propia pestaña.
troubles-not-rocket-chat = { $host } devolvió una página web en lugar de datos. Compruebe que la dirección sea de un espacio de trabajo de Rocket.Chat.
troubles-guarded = { $host } rechazó esta página antes de que nadie iniciara sesión. Puede haber un proxy delante. Consulte a un administrador.
troubles-by-proxy =
    { $host } rechazó esta solicitud con una página web ({ $status }), no con un error de Rocket.Chat. Puede haber un proxy
    delante. Consulte a un administrador.
troubles-page-instead = { $host } devolvió una página web en lugar de datos. Reintente. Si sigue ocurriendo, pregunte a un administrador si hay un proxy de por medio.
troubles-not-there = { $host } no tiene nada en la dirección de este informe ({ $status }). Reintente. Si sigue ocurriendo, pregunte a un administrador si hay un proxy de por medio.
troubles-server-failed = { $host } tuvo un error interno ({ $status }). Reintente en un momento.
troubles-broken-off = { $host } no respondió a esta solicitud, pero sí a otras. Reintente. Si sigue ocurriendo, puede que la bloquee una extensión del navegador o un proxy.
troubles-ended =
    { $host } interrumpió esta solicitud después de { NUMBER($seconds) } s, pero responde a otras. Elija un periodo más
    corto. Si sigue ocurriendo, pregunte a un administrador si un proxy corta las solicitudes largas.
troubles-timed-out = { $host } no respondió en { NUMBER($seconds) } s. Reintente o elija un periodo más corto.
troubles-stopped = Canceló esta solicitud antes de que { $host } respondiera.
troubles-not-kept = Este navegador no tiene datos en caché para esta solicitud.
troubles-not-recorded = La instantánea no tiene cifras para esto.
troubles-cut-short = La respuesta de { $host } llegó cortada. Reintente. Si sigue ocurriendo, puede que un proxy la corte.
troubles-too-large = La respuesta de { $host } supera { NUMBER($mebibytes) } MiB, así que no se leyó. Elija un periodo más corto.
troubles-signed-out = Su sesión ha finalizado. Inicie sesión para volver a esta vista.
troubles-forbidden = No tiene permiso para ver esto. Consulte a un administrador.
troubles-forbidden-without = No tiene permiso para ver esto. Pida a un administrador el permiso { $permission }.
troubles-unlicensed = Este informe forma parte de los planes premium de Rocket.Chat, y este espacio de trabajo no lo tiene. Todo lo demás funciona.
troubles-not-offered = Este espacio de trabajo no tiene este informe. Requiere Rocket.Chat { $since } o posterior.
troubles-not-offered-by = Este informe requiere Rocket.Chat { $since } o posterior. Este espacio de trabajo usa { $running }.
troubles-limited = { $host } limita la frecuencia con la que se puede cargar este informe. Reintente en un minuto.
troubles-limited-for = { $host } limita la frecuencia con la que se puede cargar este informe. Reintente en { NUMBER($seconds) } s.
troubles-rejected = El espacio de trabajo rechazó esta solicitud: { $why }
troubles-no-reason = no indicó el motivo.

troubles-unreadable = No se pudo leer la respuesta del espacio de trabajo: { $place }. No se muestra nada para no dar un número incorrecto.
troubles-place-not-json = no es JSON
troubles-place-not-utf8 = no es texto UTF-8
troubles-place-message-not-json = message no es JSON
troubles-place-unlike-many = hay { NUMBER($labels) } dataLabels, pero { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = los gráficos de los departamentos tienen intervalos distintos
troubles-place-row-without = una fila no contiene ninguno de estos campos: { $fields }
troubles-place-missing = falta { $place }
troubles-place-too-many = { $place } tiene más de { NUMBER($most) } elementos
troubles-place-too-long = { $place } tiene más de { NUMBER($most) } caracteres
troubles-place-not = { $place } es { $found } y no { $wanted }
troubles-answer = la respuesta
troubles-kind-nothing = un valor vacío
troubles-kind-true-or-false = verdadero o falso
troubles-kind-number = un número
troubles-kind-whole-number = un número entero
troubles-kind-text = texto
troubles-kind-list = una lista
troubles-kind-object = un objeto
troubles-kind-instant = un instante

troubles-address-missing = Escriba la dirección de su espacio de trabajo, por ejemplo https://chat.example.com.
troubles-address-form = Esto no es una dirección web. Debe ser como https://chat.example.com.
troubles-address-scheme = Una dirección empieza por https:// (o http://). Corrija la parte anterior a ://.
troubles-address-user = Quite la parte anterior a la @. Una dirección no lleva nombres ni contraseñas.
troubles-address-look-alike =
    “{ $letter }” ({ $code }) solo se parece a un carácter que termina el nombre de un host, así que esta dirección no lleva
    adonde parece. No se envió nada. Escriba a mano la dirección de su espacio de trabajo.
troubles-address-spelt =
    Los navegadores leen esta dirección como { $address }, que ahora aparece en el formulario. Aún no se envió nada. Si es
    su espacio de trabajo, inicie sesión de nuevo.
troubles-address-insecure = Esta página se cargó por https, así que el navegador solo le permite acceder a direcciones https. Use https:// o abra esta página por http.
troubles-password-wrong = Nombre de usuario o contraseña incorrectos. Compruebe ambos e inicie sesión de nuevo.
troubles-token-wrong = El espacio de trabajo no aceptó este ID de usuario y este token. Compruebe que ambos sean de la misma cuenta y que el token aún exista.
troubles-login-unusable =
    { $host } aceptó el inicio de sesión, pero devolvió un token que los navegadores no pueden enviar. No se guardó nada.
    Pregunte a un administrador si un proxy modifica las respuestas, o inicie sesión con un token de acceso personal.
troubles-code-wrong = El código no es correcto o ha caducado. { $enter }
troubles-code-of-app = Escriba el código de 6 dígitos de su aplicación de autenticación.
troubles-code-by-mail = Escriba el código de 6 dígitos que el espacio de trabajo le envió por correo.
troubles-code-if-any = Si su cuenta usa autenticación en dos pasos, escriba el código de 6 dígitos.
troubles-codes-too-many = Demasiados códigos incorrectos. Espere unos minutos e inicie sesión de nuevo para recibir uno nuevo.
troubles-login-blocked = Demasiados intentos. El espacio de trabajo ha bloqueado este inicio de sesión por un tiempo. Espere unos minutos.
