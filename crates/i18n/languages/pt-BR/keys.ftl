### The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Período anterior
keys-next-period = Próximo período
keys-zoom-out = Dobrar o número de dias
keys-compare = Mudar a comparação: período anterior, ano anterior, nada
keys-group = Mudar o agrupamento: dia, semana, mês, automático
keys-next-view = Próxima visão
keys-refresh = Atualizar tudo
keys-search = Pesquisar na tabela mais próxima
keys-list = Esta lista
keys-clear = Fechar; depois, limpar departamentos e pesquisas
