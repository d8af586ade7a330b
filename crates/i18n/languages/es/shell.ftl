## boot: What the page says before its program runs, and when it cannot.

boot-loading = Cargando el panel de control…
boot-slow = La carga continúa: la conexión es lenta.
boot-later = La carga continúa después de diez segundos. Compruebe la conexión o inténtelo de nuevo.
boot-failed = No se pudo cargar el panel de control: uno de sus archivos no llegó o llegó dañado. Compruebe la conexión e inténtelo de nuevo; si el problema continúa, pregunte a quien aloja esta página si están todos sus archivos.
boot-absent = Esta página necesita WebAssembly, y este navegador no lo tiene o lo tiene desactivado. Use un navegador actual o consulte a su administrador.
boot-blocked = La política de seguridad de este servidor bloquea WebAssembly. Quien aloja esta página puede añadir 'wasm-unsafe-eval' a script-src en su Content-Security-Policy.
boot-refused = La política de seguridad de este servidor bloquea un archivo de esta página. Quien aloja esta página puede permitir en su Content-Security-Policy:
boot-sandboxed = Un entorno aislado (sandbox) impide que esta página lea sus propios archivos: el del marco en el que está o uno de la política del servidor. Quien lo configuró puede añadirle allow-same-origin; o abra esta página en una pestaña propia.
boot-again = Intentar de nuevo
boot-stopped = El panel de control se detuvo por un error propio. Su vista se conserva en la dirección.
boot-reload = Volver a cargar
boot-translated = Algo traduce esta página: el navegador o un complemento. La página ha repuesto sus propias palabras, porque los números traducidos ya no cambiarían. Desactive la traducción de esta página; tiene idiomas propios: elija uno al pie de la página.
boot-translating = Algo traduce esta página sin cesar: el navegador o un complemento. La página está oculta, porque los números traducidos ya no cambian. Desactive la traducción de esta página y vuelva a cargarla; tiene idiomas propios: elija uno al pie de la página.
boot-close = Cerrar
boot-scriptless = Esta página necesita JavaScript y WebAssembly. Su navegador o una política bloquea los scripts: permítalos en esta página y vuelva a cargarla.
boot-unstarted = El panel de control no se ha iniciado: su primer script no llegó o una política lo bloquea. Quien aloja esta página puede comprobar si están todos sus archivos y si su Content-Security-Policy permite script-src 'self' 'wasm-unsafe-eval'. En el navegador, permita los scripts en esta página y vuelva a cargarla.

## frame: What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

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

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = Idioma
appearance-language-browser = El del navegador
appearance-theme = Tema
appearance-theme-system = El del sistema
appearance-theme-light = Claro
appearance-theme-dark = Oscuro
appearance-language-missing = No se pudieron cargar los textos de este idioma. Compruebe la conexión y vuelva a elegirlo.

## keys: The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Periodo anterior
keys-next-period = Periodo siguiente
keys-period = Elegir un periodo
keys-zoom-out = El doble de días
keys-compare = Comparación siguiente: periodo anterior, año anterior, ninguna
keys-group = Agrupación siguiente: día, semana, mes, automática
keys-next-view = Vista siguiente
keys-refresh = Actualizar todo
keys-search = Buscar en la tabla más cercana
keys-list = Esta lista
keys-clear = Cerrar; después, quitar los departamentos y las búsquedas

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = Cancelar

key-list-use = Usar atajos de una sola tecla
key-list-note = No funcionan mientras se escribe, cuando el foco está en un gráfico o en un cuadro de diálogo, ni junto con Alt, Ctrl o Meta.

## notices: What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = Se ignoró { $what }: { $why }. { $instead }
notices-showing-overview = Se muestra la visión general.
notices-showing-last-28-days = Se muestran los últimos 28 días.
notices-weeks-by-language = Las semanas empiezan según su idioma.
notices-showing-all-departments = Se muestran todos los departamentos.
notices-comparing-with-previous = Se compara con el periodo anterior.
notices-showing-what-suits = Se usa la agrupación adecuada al periodo.
notices-showing-no-target = No se muestra ningún objetivo.
notices-showing-conversations = Se muestran las conversaciones.
notices-refreshing-when-asked = Solo se actualiza a petición.
notices-showing-zone = Zona horaria: { $zone }.

notices-no-view = no existe ninguna vista con ese nombre
notices-no-chart = no existe ningún gráfico con ese nombre
notices-no-week-start = las semanas empiezan en mon, sun, sat o fri
notices-no-grouping = las cifras se agrupan por hour, day, week o month
notices-no-refresh = debe ser off, 1, 5 o 15 minutos, o bien minutos enteros en segundos, de 60 a 3600
notices-no-target = un objetivo es el nombre de un gráfico y un número entero, como Avg_first_response_time:60
notices-no-department = ningún departamento tiene ese ID
notices-too-many-departments = { $most ->
    [one] no se puede elegir más de 1 departamento a la vez
    [many] no se pueden elegir más de { $most } de departamentos a la vez
   *[other] no se pueden elegir más de { $most } departamentos a la vez
}

notices-no-version = Se ignoró { $what }: no existe esa versión.
notices-newer-link =
    Este enlace se creó con una versión más reciente de esta página; se ignora lo que esta versión no conoce.
notices-address-cut =
    La dirección tenía más de { NUMBER($most) } caracteres, más de los que lee esta página; se omitió: { $what }. Puede que
    no se muestre lo que se pretendía con el enlace.

notices-clock-ahead = El reloj de este equipo va { $difference } adelantado respecto al de { $host }, de donde procede esta página; qué día es hoy y todas las horas que aparecen aquí se rigen por este último.
notices-clock-behind = El reloj de este equipo va { $difference } atrasado respecto al de { $host }, de donde procede esta página; qué día es hoy y todas las horas que aparecen aquí se rigen por este último.

notices-department-unlisted =
    El departamento { $name } no figura en la lista del espacio de trabajo; es posible que se haya eliminado. Aun así,
    se muestran sus cifras.
notices-showing-evenly = Se muestra la escala lineal.
notices-showing-days = Se muestra cada día por separado.
notices-no-scale = la escala puede ser linear o log
notices-no-fold = las horas se muestran por days o week
