### The drawer at the side of the view: what is known of one agent or one department.

drawers-close = Cerrar
drawers-nobody = Nadie
drawers-names-nobody = La dirección no indica ningún agente ni departamento.
drawers-asking = Consultando…

drawers-share = { $own ->
    [one] { $own } conversación
    [many] { $own } de conversaciones
   *[other] { $own } conversaciones
}, { $share } del total de { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } conversación. No se sabe cuántas hubo en total, porque faltan filas.
    [many] { $count } de conversaciones. No se sabe cuántas hubo en total, porque faltan filas.
   *[other] { $count } conversaciones. No se sabe cuántas hubo en total, porque faltan filas.
}

drawers-share-title = Porcentaje
drawers-no-number = El espacio de trabajo no envió ninguna cifra.
drawers-not-by-department = Ningún informe del espacio de trabajo desglosa por departamento las conversaciones de los agentes ni su tiempo en servicio.
drawers-show-only = Mostrar solo este departamento
drawers-department-totals = Totales del departamento
drawers-department-trend = Tendencia del departamento

drawers-conversations = Conversaciones
drawers-namesakes = Los agentes que comparten este nombre se cuentan juntos.
drawers-before = En comparación con { $than }: { NUMBER($before) }.
drawers-before-changed = En comparación con { $than }: { NUMBER($before) }; { $change }.
drawers-on-service = En servicio
drawers-time = { $time } como { $username }.
drawers-time-when = { $time } como { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Es la suma del propio espacio de trabajo; las sesiones, con los solapes contados una vez, suman { $time }.
drawers-no-time = Sin tiempo en servicio con este nombre.
drawers-not-among = No está entre las filas que se pudieron leer, así que no se puede saber.
drawers-names-unknown = No se conocen los nombres de los agentes, por lo que no se puede indicar este dato. { $why }
drawers-single-day = Elija un solo día para ver las horas.
drawers-not-by-agent = El espacio de trabajo no ofrece la tendencia ni los tiempos de respuesta de un solo agente.
