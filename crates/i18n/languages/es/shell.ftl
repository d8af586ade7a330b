## boot: What the page says before its program runs, and when it cannot.

boot-loading = Cargando el tablero…
boot-slow = Aún cargando. La conexión es lenta.
boot-later = Aún cargando después de diez segundos. Compruebe la conexión o reintente.
boot-failed = No se pudo cargar el tablero: uno de sus archivos falta o está dañado. Compruebe la conexión y reintente. Si sigue ocurriendo, pregunte a quien aloja esta página si están todos sus archivos.
boot-absent = Esta página necesita WebAssembly, y este navegador no lo tiene o lo tiene desactivado. Use un navegador actual o consulte a su administrador.
boot-blocked = La política de seguridad de este servidor bloquea WebAssembly. Quien aloja esta página puede añadir 'wasm-unsafe-eval' a script-src en su Content-Security-Policy.
boot-refused = La política de seguridad de este servidor bloquea un archivo de esta página. Quien aloja esta página puede añadir esto a su Content-Security-Policy:
boot-sandboxed = Un entorno aislado (sandbox) bloquea los archivos de esta página, en el marco que la rodea o en la política del servidor. Quien lo configuró puede añadir allow-same-origin. O abra esta página en su propia pestaña.
boot-again = Reintentar
boot-stopped = El tablero dejó de funcionar. Su vista sigue en la dirección.
boot-reload = Recargar
boot-translated = Su navegador o una extensión tradujo esta página. El texto original ha vuelto, porque los números traducidos dejan de actualizarse. Desactive la traducción de esta página. Para cambiar el idioma, use el menú del final de la página.
boot-translating = Su navegador o una extensión sigue traduciendo esta página. La página está oculta, porque los números traducidos dejan de actualizarse. Desactive la traducción de esta página y recárguela. Para cambiar el idioma, use el menú del final de la página.
boot-close = Cerrar
boot-scriptless = Esta página necesita JavaScript y WebAssembly. Su navegador o una política bloquea los scripts. Permítalos en esta página y recárguela.
boot-unstarted = El tablero no se inició: falta su primer script o una política lo bloquea. Quien aloja esta página puede comprobar que están todos sus archivos y que su Content-Security-Policy permite script-src 'self' 'wasm-unsafe-eval'. En el navegador, permita los scripts en esta página y recárguela.

## frame: Around the numbers: the bar at the top, notices, what keys did, and the foot.

frame-skip = Ir al contenido
frame-brand = Omnichannel Dashboard
frame-tabs = Vistas
frame-saved-views = Vistas guardadas
frame-add = Añadir espacio de trabajo
frame-keys-list = Atajos de teclado
frame-close = Cerrar
frame-cancel = Cancelar
frame-keys = Atajos de teclado

frame-demo = Demo
frame-demo-note = Datos de demostración, no los de su espacio de trabajo.
frame-connect = Conectar el suyo
frame-offline = Sin conexión
frame-offline-note = No hay conexión. Cada panel muestra sus últimos datos y su antigüedad. Se actualizarán cuando vuelva la conexión.
frame-silent = Sin respuesta
frame-silent-note = { $host } no responde. Cada panel muestra sus últimos datos y su antigüedad.
frame-session-ended = Su sesión ha finalizado. Inicie sesión para volver a esta vista.
frame-lacks-permission = Algunos paneles requieren el permiso { $permission }, que su cuenta no tiene. Consulte a un administrador.

frame-foot = { $facts }. Nada sale de este navegador salvo las solicitudes al espacio de trabajo.
frame-signed-in = Sesión iniciada como { $account }
frame-built-in-demo = demo integrada
frame-version = Rocket.Chat { $version }
frame-premium = premium
frame-community = community

frame-compared = Comparado con { $range }.
frame-compared-with-nothing = Sin comparación.
frame-grouped-by-hour = Agrupado por hora.
frame-grouped-by-day = Agrupado por día.
frame-grouped-by-week = Agrupado por semana.
frame-grouped-by-month = Agrupado por mes.
frame-asking = Actualizando todos los datos.
frame-no-search = Aquí ninguna tabla es lo bastante larga para buscar en ella.
frame-no-period = No existe ese periodo.
frame-all-rows = Se muestran todas las filas.
frame-all-departments = Se muestran todos los departamentos.

frame-wall = Pantalla de pared
frame-wall-leave = Salir de la pantalla de pared
frame-wall-period = { $title }, { $range }
frame-wall-old = Datos antiguos: las tres últimas actualizaciones no trajeron nada más reciente.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = Idioma
appearance-language-browser = Predeterminado del navegador
appearance-theme = Tema
appearance-theme-system = Predeterminado del sistema
appearance-theme-light = Claro
appearance-theme-dark = Oscuro
appearance-language-missing = No se pudo cargar este idioma. Compruebe la conexión y vuelva a elegirlo.

## keys: The list of keys: what each does. Periods and charts are listed by name.

keys-previous-period = Periodo anterior
keys-next-period = Periodo siguiente
keys-period = Elegir un periodo
keys-zoom-out = El doble de días
keys-compare = Comparación siguiente: periodo anterior, mismo periodo del año anterior, ninguna
keys-group = Agrupación siguiente: día, semana, mes, automática
keys-next-view = Vista siguiente
keys-refresh = Actualizar todo
keys-search = Buscar en la tabla más cercana
keys-export = Exportar esta vista
keys-list = Mostrar los atajos de teclado
keys-clear = Cerrar y, después, quitar los departamentos y las búsquedas

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = Cancelar

key-list-use = Usar atajos de una sola tecla
key-list-note = Los atajos no funcionan mientras escribe, cuando el foco está en un gráfico o en un cuadro de diálogo, ni junto con Alt, Ctrl o Meta.

## notices: Above the numbers: what in the address isn't understood, or what is missing.

notices-ignored = Se ignoró { $what }: { $why }. { $instead }
notices-showing-overview = Se muestra la visión general.
notices-showing-last-28-days = Se muestran los últimos 28 días.
notices-weeks-by-language = Las semanas empiezan según su idioma.
notices-showing-all-departments = Se muestran todos los departamentos.
notices-comparing-with-previous = Se compara con el periodo anterior.
notices-showing-what-suits = Se usa la agrupación adecuada al periodo.
notices-showing-no-target = No se muestra ningún objetivo.
notices-showing-conversations = Se muestran las conversaciones.
notices-refreshing-when-asked = La actualización automática está desactivada.
notices-showing-zone = Zona horaria: { $zone }.

notices-no-view = no existe esa vista
notices-no-chart = no existe ese gráfico
notices-no-week-start = las semanas empiezan en mon, sun, sat o fri
notices-no-grouping = agrupe por hour, day, week o month
notices-no-refresh = use off, 1, 5 o 15 minutos, o minutos enteros en segundos, de 60 a 3600
notices-no-target = un objetivo es el nombre de un gráfico y un número entero, como Avg_first_response_time:60
notices-no-department = ningún departamento tiene ese ID
notices-too-many-departments = { $most ->
    [one] seleccione solo 1 departamento a la vez
    [many] seleccione hasta { $most } de departamentos
   *[other] seleccione hasta { $most } departamentos
}

notices-no-version = Se ignoró { $what }: no existe esa versión.
notices-newer-link = Este enlace se creó con una versión más reciente de esta página. Se ignora lo que esta versión no conoce.
notices-address-cut =
    La dirección supera { NUMBER($most) } caracteres, el máximo que lee esta página. Se omitió: { $what }. Lo que ve puede
    diferir de lo que el enlace quería mostrar.

notices-clock-ahead = El reloj de este equipo va { $difference } adelantado respecto a { $host }, que aloja esta página. La fecha de hoy y todas las horas de esta página son las de { $host }.
notices-clock-behind = El reloj de este equipo va { $difference } atrasado respecto a { $host }, que aloja esta página. La fecha de hoy y todas las horas de esta página son las de { $host }.

notices-department-unlisted = El departamento { $name } no está en la lista del espacio de trabajo. Puede que se haya eliminado. Aun así se muestran sus cifras.
notices-showing-evenly = Se muestra la escala lineal.
notices-showing-days = Se muestra cada día por separado.
notices-no-scale = la escala es linear o log
notices-no-fold = las columnas son days o week
