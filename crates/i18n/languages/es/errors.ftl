## troubles: What can go wrong when the workspace is asked: what happened, why, what to do.

troubles-demo = Demo

troubles-offline = No hay conexión. Conéctese a la red e inténtelo de nuevo.
troubles-demo-missing =
    No se pudo iniciar la demo. Compruebe que el servidor de esta página entrega todos sus archivos e inténtelo de nuevo.
troubles-unreachable =
    { $host } no respondió a esta página. Compruebe la dirección y si se puede llegar a { $host } desde esta red. Si se
    abre en otra pestaña, algo que hay por delante impide el paso a esta página: un administrador puede permitir
    { $origin } o alojar esta página en el mismo dominio.
troubles-local-network =
    { $host } no respondió a esta página. Está en una red local, y los navegadores no dejan que las páginas de fuera
    lleguen a ella hasta que se les permite: permita que esta página acceda a su red local en los ajustes del navegador
    para este sitio, o aloje esta página en esa red. Compruebe también la dirección.
troubles-not-answering = { $host } no responde.
troubles-screened =
    { $host } respondió, pero el navegador no obtuvo permiso para leer ni siquiera lo que un espacio de trabajo muestra a
    todos. Ábralo en otra pestaña: si lleva a una página de inicio de sesión o a otra dirección, introduzca la dirección
    en la que termina. Si no, un administrador puede permitir { $origin } en el proxy que hay por delante o alojar esta
    página en el mismo dominio.
troubles-forwarded =
    { $host } redirige esta consulta a otra dirección, y esta página no la sigue hasta allí: puede ser una página de
    inicio de sesión, o el espacio de trabajo se ha trasladado. Ábralo en otra pestaña e inicie sesión con la dirección en
    la que termina.
troubles-something-else =
    En { $host } respondió algo distinto de Rocket.Chat. Compruebe que la dirección sea la de un espacio de trabajo de
    Rocket.Chat y si hay un proxy que lo impide.
troubles-kept-out =
    { $host } está disponible, pero el navegador no obtuvo permiso para leer sus datos desde esta dirección. Un
    administrador puede activar Settings > General > REST API > Enable CORS y poner { $origin } en CORS Origin en
    lugar del *, o alojar esta página
    en el mismo dominio.
troubles-kept-out-here =
    { $host } deja que esta página lea otras respuestas, pero no esta. Pregunte a un administrador si un proxy delante del
    espacio de trabajo decide por dirección quién puede leer; también aquí debe permitir { $origin }.
troubles-refused-here =
    La propia política de seguridad de esta página no le permite preguntar a { $origin }; no se envió nada. Quien aloja esta
    página puede añadir { $origin } a connect-src en su Content-Security-Policy: en los ajustes del servidor o con una
    compilación para ese espacio de trabajo.
troubles-sandboxed =
    { $host } no respondió, o el navegador no dejó que esta página lo leyera: un entorno aislado (sandbox) oculta de dónde viene
    la página. Quien lo configuró, para el marco en el que está o en la política del servidor, puede añadirle
    allow-same-origin; o abra esta página en una pestaña propia.
troubles-not-rocket-chat =
    { $host } respondió con una página web en lugar de datos. Compruebe que la dirección sea la de un espacio de trabajo
    de Rocket.Chat.
troubles-guarded =
    { $host } rechazó esta página antes de que nadie iniciara sesión. Puede haber un proxy por delante; consulte a un
    administrador.
troubles-by-proxy =
    { $host } rechazó esta consulta con una página web ({ $status }) y no con palabras del espacio de trabajo. Puede haber
    un proxy por delante; consulte a un administrador.
troubles-page-instead =
    { $host } respondió con una página web en lugar de datos. Inténtelo de nuevo; si el problema continúa, pregunte a
    un administrador si hay un proxy que lo impide.
troubles-not-there =
    { $host } no tiene nada en la dirección de este informe ({ $status }). Inténtelo de nuevo; si el problema continúa,
    pregunte a un administrador si hay un proxy que lo impide.
troubles-server-failed = { $host } tuvo un problema interno ({ $status }). Inténtelo de nuevo en un momento.
troubles-broken-off =
    { $host } no respondió a esta consulta, aunque sí a otras. Inténtelo de nuevo; si el problema continúa, es posible que
    la bloquee una extensión de este navegador o un proxy.
troubles-ended = { $seconds ->
    [one] { $host } interrumpió esta consulta después de 1 segundo, aunque responde a otras. Elija un periodo más corto; si el problema continúa, pregunte a un administrador si un proxy interrumpe las consultas largas.
    [many] { $host } interrumpió esta consulta después de { $seconds } de segundos, aunque responde a otras. Elija un periodo más corto; si el problema continúa, pregunte a un administrador si un proxy interrumpe las consultas largas.
   *[other] { $host } interrumpió esta consulta después de { $seconds } segundos, aunque responde a otras. Elija un periodo más corto; si el problema continúa, pregunte a un administrador si un proxy interrumpe las consultas largas.
}
troubles-timed-out = { $seconds ->
    [one] { $host } no había respondido después de 1 segundo. Inténtelo de nuevo o elija un periodo más corto.
    [many] { $host } no había respondido después de { $seconds } de segundos. Inténtelo de nuevo o elija un periodo más corto.
   *[other] { $host } no había respondido después de { $seconds } segundos. Inténtelo de nuevo o elija un periodo más corto.
}
troubles-stopped = Usted detuvo esta consulta. { $host } aún no había respondido.
troubles-not-kept = Este navegador no guarda ninguna respuesta a esta consulta.
troubles-cut-short =
    { $host } envió una respuesta que se interrumpió antes del final. Inténtelo de nuevo; si el problema continúa, es
    posible que un proxy la corte.
troubles-too-large =
    { $host } envió una respuesta de más de { NUMBER($mebibytes) } MiB, por lo que no se leyó. Elija un periodo más
    corto.
troubles-signed-out = Su sesión ha finalizado. Inicie sesión para continuar; su vista se conserva.
troubles-forbidden = Su cuenta no puede leer estos datos. Consulte a un administrador.
troubles-forbidden-without =
    Su cuenta no puede leer estos datos. Necesita el permiso { $permission }. Consulte a un administrador.
troubles-unlicensed =
    Este informe forma parte de los planes premium de Rocket.Chat; este espacio de trabajo no lo ofrece. Todo lo demás
    funciona.
troubles-not-offered = Este espacio de trabajo no ofrece este informe. Se necesita Rocket.Chat { $since } o posterior.
troubles-not-offered-by = Este espacio de trabajo usa Rocket.Chat { $running } y no ofrece este informe, que requiere la versión { $since } o posterior.
troubles-limited = { $host } limita la frecuencia con la que se puede solicitar este informe. Inténtelo de nuevo en un minuto.
troubles-limited-for = { $seconds ->
    [one] { $host } limita la frecuencia con la que se puede solicitar este informe. Inténtelo de nuevo en 1 segundo.
    [many] { $host } limita la frecuencia con la que se puede solicitar este informe. Inténtelo de nuevo en { $seconds } de segundos.
   *[other] { $host } limita la frecuencia con la que se puede solicitar este informe. Inténtelo de nuevo en { $seconds } segundos.
}
troubles-rejected = El espacio de trabajo no aceptó la consulta: { $why }
troubles-no-reason = no indicó el motivo.

troubles-unreadable =
    No se pudo interpretar la respuesta del espacio de trabajo: { $place }. Es preferible no mostrar ninguna cifra a
    mostrar una incorrecta.
troubles-place-not-json = no es JSON
troubles-place-not-utf8 = no es texto UTF-8
troubles-place-message-not-json = message no es JSON
troubles-place-unlike-many = hay { NUMBER($labels) } dataLabels frente a { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = los gráficos de los departamentos tienen intervalos distintos
troubles-place-row-without = una fila no contiene ninguno de estos campos: { $fields }
troubles-place-missing = falta { $place }
troubles-place-too-many = { $place } tiene más de { NUMBER($most) } elementos
troubles-place-too-long = { $place } tiene más de { NUMBER($most) } caracteres
troubles-place-not = { $place } es { $found } y no { $wanted }
troubles-answer = la respuesta
troubles-kind-nothing = nada
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
troubles-address-user =
    Quite la parte anterior a la @: en una dirección no debe haber ningún nombre ni contraseña.
troubles-address-look-alike =
    «{ $letter }» ({ $code }) en esta dirección solo se parece a un carácter con el que termina el nombre de un host, así que la
    dirección no lleva adonde parece. No se envió nada. Escriba a mano la dirección de su espacio de trabajo.
troubles-address-spelt =
    Los navegadores leen esta dirección como { $address }, tal como figura ahora en el formulario. Aún no se envió nada. Si es la de su
    espacio de trabajo, inicie sesión de nuevo.
troubles-address-insecure =
    Esta página se abrió por https, por lo que el navegador solo le permite acceder a direcciones https. Use https:// o
    abra esta página por http.
troubles-password-wrong = El nombre de usuario o la contraseña no son correctos. Compruebe ambos e inténtelo de nuevo.
troubles-token-wrong =
    El espacio de trabajo no aceptó este ID de usuario y este token. Compruebe que ambos pertenezcan a la misma cuenta y
    que el token no se haya eliminado.
troubles-login-unusable =
    { $host } aceptó el inicio de sesión, pero respondió con un token que ningún navegador puede enviar. No se guardó nada. Pregunte a un
    administrador si un proxy modifica las respuestas, o inicie sesión con un token de acceso personal.
troubles-code-wrong = El código no es correcto o ha caducado. { $enter }
troubles-code-of-app = Escriba el código de 6 dígitos de su aplicación de autenticación.
troubles-code-by-mail = Escriba el código de 6 dígitos que el espacio de trabajo envió a su correo electrónico.
troubles-code-if-any = Si su cuenta usa un segundo factor, escriba el código de 6 dígitos.
troubles-codes-too-many = Demasiados códigos incorrectos. Espere unos minutos e inicie sesión de nuevo para recibir uno nuevo.
troubles-login-blocked =
    El espacio de trabajo ha bloqueado temporalmente este inicio de sesión por exceso de intentos. Espere unos minutos.
