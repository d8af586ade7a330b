### What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

frame-skip = Ir a las cifras
frame-brand = Omnichannel Dashboard
frame-tabs = Vistas
frame-saved-views = Vistas guardadas
frame-add = Añadir un espacio de trabajo
frame-keys-list = Atajos de teclado
frame-close = Cerrar
frame-cancel = Cancelar
frame-keys = Atajos

frame-demo = Demo
frame-demo-note = Datos de demostración, no los de su espacio de trabajo.
frame-connect = Conectar el suyo
frame-offline = Sin conexión
frame-offline-note =
    No hay conexión. Se muestran las últimas cifras recibidas, con la antigüedad que indica cada panel; se solicitarán de nuevo cuando vuelva la red.
frame-silent = Sin respuesta
frame-silent-note =
    { $host } no responde. Los números de esta página son los últimos que llegaron, con la antigüedad que indica cada panel.
frame-session-ended = Su sesión ha finalizado. Inicie sesión para continuar; su vista se conserva.
frame-lacks-permission =
    Su cuenta no tiene el permiso { $permission }, por lo que algunos paneles no se pueden mostrar. Consulte a un
    administrador.

frame-foot = { $facts }. De este navegador no sale nada más que las consultas al espacio de trabajo.
frame-signed-in = Sesión iniciada como { $account }
frame-built-in-demo = la demo integrada
frame-version = Rocket.Chat { $version }
frame-premium = premium
frame-community = community

frame-compared = Comparado con { $range }.
frame-compared-with-nothing = Sin comparación.
frame-grouped-by-hour = Agrupado por hora.
frame-grouped-by-day = Agrupado por día.
frame-grouped-by-week = Agrupado por semana.
frame-grouped-by-month = Agrupado por mes.
frame-asking = Se vuelven a solicitar todas las cifras.
frame-no-search = Ninguna tabla de esta página tiene filas suficientes para buscar.
frame-no-period = No existe ese periodo.
frame-all-rows = Todas las filas.
frame-all-departments = Todos los departamentos.

frame-wall = Pantalla de pared
frame-wall-leave = Salir de la pantalla de pared
frame-wall-period = { $title }, { $range }
frame-wall-old = Datos antiguos: tres actualizaciones no han traído otros más recientes.
frame-tab = { $view } · { $brand }
