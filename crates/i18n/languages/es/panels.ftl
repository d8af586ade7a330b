### What stands around the numbers of a panel: one report with its title, its age and its buttons.

panel-to-main = Mostrar como gráfico principal
panel-updating = Actualizando…
panel-updated = actualizado { $age }
panel-ask-again = Solicitar de nuevo
panel-refresh = Actualizar: { $title }
panel-show-table = Mostrar tabla
panel-hide-table = Ocultar tabla
panel-numbers-from = Hora de las cifras: { $moment } ({ $age }).{ " " }
panel-try-now = Intentar ahora
panel-try-again = Intentar de nuevo
panel-no-numbers = Aún no hay números.
panel-told = { $name }: { $age }
panel-way-all-departments = Mostrar todos los departamentos
panel-way-before = Mostrar el período anterior
panel-way-latest = Mostrar los últimos 28 días
