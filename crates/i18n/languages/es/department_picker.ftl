### The choice of departments.

department-picker-label = Departamento
department-picker-all = Todos los departamentos
department-picker-several = { $count ->
    [one] 1 departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
department-picker-archived = { $name } (archivado)
department-picker-list = Departamentos
department-picker-chosen = Departamentos elegidos
department-picker-remove = Quitar { $name }
department-picker-cost = Otro departamento: { $cost }.
department-picker-full = { $most ->
    [one] No más de 1 a la vez. Quítelo para añadir otro.
    [many] No más de { $most } a la vez. Quite uno para añadir otro.
   *[other] No más de { $most } a la vez. Quite uno para añadir otro.
}
department-picker-none = Ningún departamento con ese nombre
department-picker-none-known = Ningún departamento con ese nombre entre los conocidos
department-picker-coming = Los departamentos aún están llegando…
department-picker-more = { $count ->
    [one] 1 más: escriba para encontrarlo
    [many] { $count } más: escriba para encontrarlos
   *[other] { $count } más: escriba para encontrarlos
}
