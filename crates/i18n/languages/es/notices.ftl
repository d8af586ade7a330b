### What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = Se ignoró { $what }: { $why }. { $instead }
notices-showing-overview = Se muestra la visión general.
notices-showing-last-28-days = Se muestran los últimos 28 días.
notices-weeks-by-language = Las semanas empiezan según su idioma.
notices-showing-all-departments = Se muestran todos los departamentos.
notices-comparing-with-nothing = No se compara con nada.
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
