### The controls above the numbers.

filters-label = Filtros
filters-chart = Gráfico
filters-group = Agrupar por
filters-refresh = Actualizar
filters-automatic-hour = Automático (hora)
filters-automatic-day = Automático (día)
filters-automatic-week = Automático (semana)
filters-automatic-month = Automático (mes)
filters-week-by-language = Según el idioma ({ $day })

filters-step = { $name }: { $range }
filters-step-none = { $name }: ninguno

filters-departments-unknown = No se conocen los nombres de los departamentos. { $trouble }
filters-departments-unread = { $count ->
    [one] No se pudo leer { $count } departamento, que falta en la lista.
    [many] No se pudieron leer { $count } de departamentos, que faltan en la lista.
   *[other] No se pudieron leer { $count } departamentos, que faltan en la lista.
}
filters-departments-beyond = { $count ->
    [one] { $count } departamento más falta en la lista: el espacio de trabajo tiene más de los que admite esta página.
    [many] { $count } de departamentos más faltan en la lista: el espacio de trabajo tiene más de los que admite esta página.
   *[other] { $count } departamentos más faltan en la lista: el espacio de trabajo tiene más de los que admite esta página.
}
filters-cost = { $calls ->
    [one] cerca de 1 solicitud más
    [many] cerca de { $calls } de solicitudes más
   *[other] unas { $calls } solicitudes más
}
filters-cost-overview = { $calls ->
    [one] cerca de 1 solicitud más
    [many] cerca de { $calls } de solicitudes más
   *[other] unas { $calls } solicitudes más
}, y { NUMBER($charts) } para los gráficos pequeños cuando aparezcan en pantalla
filters-cost-nothing = ninguna solicitud más, porque esta vista abarca todos los departamentos
filters-logarithmic = Escala logarítmica
filters-more = { $count ->
    [0] Filtros
    [one] Filtros ({ $count })
    [many] Filtros ({ $count })
   *[other] Filtros ({ $count })
}
filters-done = Listo
