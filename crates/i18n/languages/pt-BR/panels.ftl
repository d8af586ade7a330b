## panel: What stands around the numbers of a panel: one report with its title, its age and its buttons.

panel-updating = Atualizando…
panel-updated = atualizado { $age }
panel-ask-again = Atualizar
panel-refresh = Atualizar { $title }
panel-not-by-department = Sem filtro por departamento
panel-show-table = Mostrar tabela
panel-hide-table = Ocultar tabela
panel-numbers-from = Dados de { $moment } ({ $age }).{ " " }
panel-try-now = Tentar de novo
panel-try-again = Tentar de novo
panel-no-numbers = Ainda não há dados.
panel-told = { $name }: { $age }
panel-way-all-departments = Mostrar todos os departamentos
panel-way-before = Mostrar o período anterior
panel-way-latest = Mostrar os últimos 28 dias

## covering: Which days, whose zone and which departments a panel's numbers are for, and what is said where there are
## none.

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = todos os departamentos
covering-departments = { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}
covering-between-names = { ", " }
covering-beside = { $covers } · vs. { $days }
covering-beside-unlike = { $covers } · vs. { $days } ({ $own ->
    [one] { $own } dia
    [many] { $own } de dias
   *[other] { $own } dias
} vs. { NUMBER($other) })
covering-times = { $covers } · horários no fuso { $zone }
covering-zone = fuso horário: { $zone }
covering-utc-days = dias UTC
covering-server-days = dias no fuso do servidor
covering-unknown-days = dias em um fuso desconhecido
covering-reporting-days = dias no fuso dos relatórios do espaço de trabalho
covering-reporting-days-in = dias no fuso dos relatórios do espaço de trabalho, { $zone }
covering-reporting-hours = horas no fuso dos relatórios do espaço de trabalho
covering-reporting-hours-in = horas no fuso dos relatórios do espaço de trabalho, { $zone }
covering-hour-untold = Em { $day }, a última hora ocorre duas vezes em { $zone }. Quando um período termina nesse dia, o espaço de trabalho conta só a primeira.
covering-hour-untold-maybe = Se os relatórios do espaço de trabalho usam { $zone }: em { $day }, a última hora ocorre duas vezes lá. Quando um período termina nesse dia, o espaço de trabalho conta só a primeira.
covering-sum = Soma de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-weighted = Aprox.: ponderado pelas conversas de { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-best = O melhor entre { $count ->
    [one] { $count } departamento
    [many] { $count } de departamentos
   *[other] { $count } departamentos
}: { $names }.
covering-each = Uma solicitação por departamento, { NUMBER($count) } no total: { $names }.
covering-unread = { $count ->
    [one] Não foi possível ler { $count } linha. Ela falta aqui e no total.
    [many] Não foi possível ler { $count } de linhas. Elas faltam aqui e no total.
   *[other] Não foi possível ler { $count } linhas. Elas faltam aqui e no total.
}
covering-beyond = { $count ->
    [one] Mais { $count } linha fica de fora aqui e no total: o espaço de trabalho tem mais do que esta página consegue carregar.
    [many] Mais { $count } de linhas ficam de fora aqui e no total: o espaço de trabalho tem mais do que esta página consegue carregar.
   *[other] Mais { $count } linhas ficam de fora aqui e no total: o espaço de trabalho tem mais do que esta página consegue carregar.
}
covering-no-conversations-on = Nenhuma conversa em { $day }.
covering-no-conversations = Nenhuma conversa de { $first } a { $last }.
covering-starts-on = Este período ainda não começou. Ele começa em { $day }.

## age: How long ago an answer came, and when.

age-now = agora mesmo
age-minutes = { $minutes ->
    [one] há { $minutes } min
    [many] há { $minutes } min
   *[other] há { $minutes } min
}
age-hours = { $hours ->
    [one] há { $hours } h
    [many] há { $hours } h
   *[other] há { $hours } h
}
age-days = { $days ->
    [one] há { $days } dia
    [many] há { $days } de dias
   *[other] há { $days } dias
}
age-moment = { $day }, { $time }

## progress: What is told of a question that takes longer than a moment.

progress-asking = Carregando { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
} de { $host }…
progress-still-waiting = Ainda carregando. Períodos longos demoram mais.
progress-sooner = Mostrar 7 dias
progress-limited = O espaço de trabalho limita as solicitações por minuto para este relatório.
progress-continuing = { " " }{ $seconds ->
    [one] Continua em { $seconds } s.
    [many] Continua em { $seconds } s.
   *[other] Continua em { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Nova tentativa em { $seconds } s.
    [many] Nova tentativa em { $seconds } s.
   *[other] Nova tentativa em { $seconds } s.
}
progress-cancel = Cancelar
progress-skip = Pular
progress-label = Progresso
progress-parts = { " " }{ NUMBER($done) } de { NUMBER($all) } partes carregadas, faltam { NUMBER($left) }.

## receipt: What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = Sobre este número
receipt-covers = Abrange: { $covers }
receipt-calls = { $calls ->
    [one] { $calls } solicitação
    [many] { $calls } de solicitações
   *[other] { $calls } solicitações
}:
receipt-kept = Nenhuma solicitação, { $kept ->
    [one] { $kept } resposta em cache
    [many] { $kept } de respostas em cache
   *[other] { $kept } respostas em cache
}:
receipt-calls-and-kept = { $calls ->
    [one] { $calls } solicitação
    [many] { $calls } de solicitações
   *[other] { $calls } solicitações
}, { $kept ->
    [one] { $kept } resposta em cache
    [many] { $kept } de respostas em cache
   *[other] { $kept } respostas em cache
}:
receipt-answered = respondida: { $at }, após { $millis } ms
receipt-not-answered = sem resposta: { $at }, após { $millis } ms
receipt-not-asked = em cache desde { $at }, sem nova solicitação

## units

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change: How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }%
change-more = { $percent } a mais
change-fewer = { $percent } a menos
change-less = { $percent } a menos
change-longer = { $percent } maior
change-shorter = { $percent } menor
change-slower = { $percent } mais lento
change-faster = { $percent } mais rápido
change-same = sem alteração
change-about-same = quase sem alteração
change-after-none = nada antes
change-before = antes { $before }
change-with-difference = { $words } ({ $difference })

## comparing: Numbers beside those of a compared period.

comparing-before = Anterior
comparing-change = Variação
comparing-whole = O dia de hoje não terminou, então ainda não há porcentagem.
comparing-running = Estes dias ou os de comparação talvez não tenham terminado no fuso do espaço de trabalho, então ainda não há porcentagem.
comparing-elapsed = Comparado até o mesmo ponto: { $than }.

## tables: Tables of numbers, the search above them, and the tiles that show the same.

tables-search = Pesquisar
tables-search-of = Pesquisar em { $table }
tables-clear = Limpar
tables-found = { $all ->
    [one] { NUMBER($found) } de { $all } linha
    [many] { NUMBER($found) } de { $all } de linhas
   *[other] { NUMBER($found) } de { $all } linhas
}
tables-found-none = Nenhuma linha contém “{ $search }”.
tables-show-all = Mostrar todas ({ NUMBER($all) })
tables-sort-by = Ordenar por
tables-default-order = Ordem original
tables-from-a = { $column }, de A a Z
tables-from-z = { $column }, de Z a A
tables-lowest-first = { $column }, do menor para o maior
tables-highest-first = { $column }, do maior para o menor
tables-columns = Colunas
tables-columns-of = Colunas de { $table }
tables-reset-columns = Redefinir colunas
tables-own-order = Na ordem da própria tabela.
tables-sorted-from-a = Ordenada por { $column }, de A a Z.
tables-sorted-from-z = Ordenada por { $column }, de Z a A.
tables-sorted-lowest-first = Ordenada por { $column }, do menor para o maior.
tables-sorted-highest-first = Ordenada por { $column }, do maior para o menor.
tables-not-sent = não enviado

## export: Taking a panel's numbers out of the page: files and the clipboard.

export-title = Exportar
export-of = Exportar { $panel }
export-csv = CSV
export-csv-plain = CSV, só a tabela
export-details = Detalhes em CSV
export-copy = Copiar tabela
export-png = Imagem (PNG)
export-svg = Imagem (SVG)
export-copy-picture = Copiar imagem
export-on-white = Imagens em fundo branco
export-details-file = detalhes
export-copied = Tabela copiada.
export-copy-failed = O navegador não permitiu copiar. Baixe o CSV.
export-failed = O navegador não criou o arquivo. Copie a tabela.
export-picture-failed = O navegador não criou a imagem. Faça uma captura de tela.
export-copy-picture-failed = O navegador não permitiu copiar. Baixe a imagem.
export-source = Fonte: Rocket.Chat, { $workspace }. Resposta: { $moment } ({ $zone }).
export-report = Relatório
export-workspace = Espaço de trabalho
export-period = Período
export-covers = Abrange
export-answered = Respondido
export-note = Nota
export-old = Dados antigos: números mais recentes não chegaram.
export-empty = Motivo das células vazias
export-request = Solicitação
export-id = ID
export-unit = Unidade
export-until = Até

## targets: The field for what a chart should keep to.

targets-count = Meta (máx.)
targets-seconds = Meta (máx., s)
targets-none = Nenhuma
