### The choice of departments.

department-picker-label = Departamento
department-picker-all = Todos os departamentos
department-picker-several = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
department-picker-archived = { $name } (arquivado)
department-picker-list = Departamentos
department-picker-chosen = Departamentos escolhidos
department-picker-remove = Remover { $name }
department-picker-cost = Mais um departamento: { $cost }.
department-picker-full = { $most ->
    [one] No máximo { $most } por vez. Remova-o para incluir outro.
    [many] No máximo { $most } por vez. Remova um para incluir outro.
   *[other] No máximo { $most } por vez. Remova um para incluir outro.
}
department-picker-none = Nenhum departamento com esse nome
department-picker-none-known = Nenhum departamento com esse nome entre os conhecidos
department-picker-coming = Os departamentos ainda estão chegando…
department-picker-more = { $count ->
    [one] Mais { $count }: digite para encontrar
    [many] Mais { $count }: digite para encontrar
   *[other] Mais { $count }: digite para encontrar
}
