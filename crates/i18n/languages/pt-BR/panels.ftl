### What stands around the numbers of a panel: one report with its title, its age and its buttons.

panel-to-main = Mostrar como gráfico principal
panel-updating = Atualizando…
panel-updated = atualizado { $age }
panel-ask-again = Consultar de novo
panel-refresh = Atualizar { $title }
panel-show-table = Mostrar tabela
panel-hide-table = Ocultar tabela
panel-numbers-from = Números de { $moment } ({ $age }).{ " " }
panel-try-now = Tentar agora
panel-try-again = Tentar novamente
panel-no-numbers = Ainda não há números.
panel-told = { $name }: { $age }
panel-way-all-departments = Mostrar todos os departamentos
panel-way-before = Mostrar o período anterior
panel-way-latest = Mostrar os últimos 28 dias
