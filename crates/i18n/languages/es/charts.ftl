### What stands at the rows and parts of charts and tables.

charts-hour = Hora
charts-day = Día
charts-week = Semana
charts-month = Mes

charts-no-name = Sin nombre
charts-unassigned = Sin asignar
charts-no-department = Sin departamento
charts-other = Otros ({ NUMBER($count) })

charts-open = Abiertas
charts-on-hold = En espera
charts-closed = Cerradas
