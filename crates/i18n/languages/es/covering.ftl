### Which days, whose zone and which departments a panel's numbers are for, and what is said where there are none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = todos los departamentos
covering-departments = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
covering-between-names = { ", " }
covering-beside = { $covers } · frente a { $days }
covering-beside-unlike = { $covers } · frente a { $days } ({ $own ->
    [one] { $own } día
    [many] { $own } de días
   *[other] { $own } días
} frente a { NUMBER($other) })
covering-times = { $covers } · horas de { $zone }

covering-zone = zona horaria: { $zone }
covering-utc-days = días UTC
covering-server-days = días del servidor del espacio de trabajo
covering-unknown-days = días según un reloj desconocido
covering-reporting-days = días según la zona horaria de los informes
covering-reporting-days-in = días según la zona horaria de los informes, { $zone }
covering-reporting-hours = horas según la zona horaria de los informes
covering-reporting-hours-in = horas según la zona horaria de los informes, { $zone }
covering-hour-untold = El { $day } los relojes en { $zone } muestran la última hora dos veces: cuando un periodo termina ese día, el espacio de trabajo la cuenta la primera vez y omite la segunda.
covering-hour-untold-maybe = Si los informes del espacio de trabajo se rigen por { $zone }: el { $day } sus relojes muestran la última hora dos veces y, cuando un periodo termina ese día, el espacio de trabajo la cuenta la primera vez y omite la segunda.

covering-sum = Suma de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-weighted = Aprox.: promedio ponderado por las conversaciones de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-best = El mejor valor de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-each = Solicitado por separado para { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-unread = { $count ->
    [one] No se pudo leer { $count } fila de la respuesta: lo que diría falta aquí y en la suma.
    [many] No se pudieron leer { $count } de filas de la respuesta: lo que dirían falta aquí y en la suma.
   *[other] No se pudieron leer { $count } filas de la respuesta: lo que dirían falta aquí y en la suma.
}
covering-beyond = { $count ->
    [one] { $count } fila más falta aquí y en la suma: el espacio de trabajo tiene más de las que admite esta página.
    [many] { $count } de filas más faltan aquí y en la suma: el espacio de trabajo tiene más de las que admite esta página.
   *[other] { $count } filas más faltan aquí y en la suma: el espacio de trabajo tiene más de las que admite esta página.
}

covering-no-conversations-on = Sin conversaciones el { $day }.
covering-no-conversations = Sin conversaciones del { $first } al { $last }.
covering-starts-on = Este periodo empieza el { $day }.
