### What stands at the rows and parts of charts and tables.

charts-hour = Hora
charts-day = Dia
charts-week = Semana
charts-month = Mês
charts-no-name = Sem nome
charts-unassigned = Não atribuídas
charts-no-department = Sem departamento
charts-other = Outros ({ NUMBER($count) })
charts-open = Abertas
charts-on-hold = Em espera
charts-closed = Fechadas
