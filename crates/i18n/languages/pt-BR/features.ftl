## totals: The panel with the five totals.

totals-title = Totais de conversas
totals-conversations = Conversas
totals-open = Abertas
totals-on-hold = Em espera
totals-messages = Mensagens
totals-with-visitors = incluindo as dos visitantes
totals-visitors = Visitantes
totals-latest-conversation = pela última conversa, em dias UTC
totals-no-sum = sem soma
totals-in-several = um visitante pode estar em vários departamentos
totals-total = Métrica
totals-count = Quantidade
totals-about-days = Conversas, Abertas, Em espera e Mensagens contam as conversas criadas nestes dias, no fuso dos relatórios do espaço de trabalho.
totals-about-now = Abertas, Em espera e Mensagens são do momento em que o espaço de trabalho respondeu: mudam enquanto as conversas continuam. Abertas inclui as da fila.
totals-about-messages = Mensagens inclui as dos próprios visitantes; a tendência conta só as de agentes e bots, por isso os dois números diferem.
totals-about-visitors = Visitantes são os que se registraram ou iniciaram a última conversa nestes dias, contados em dias UTC: um período antigo perde os que voltaram depois. As mensagens escritas na conversa e o fechamento dela não contam. Em espaços de trabalho anteriores ao Rocket.Chat 7.0, a primeira resposta de um mês conta.

## trend-panel: The panel with the trend: one number over time, drawn by the hour, day, week or month.

trend-panel-title = Tendência
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = rótulos enviados pelo espaço de trabalho
trend-panel-nothing-on = Sem dados em { $day }. O espaço de trabalho não enviou pontos para este gráfico.
trend-panel-nothing = Sem dados de { $first } a { $last }. O espaço de trabalho não enviou pontos para este gráfico.
trend-panel-date = Data
trend-panel-target = Meta
trend-panel-met = atingida
trend-panel-missed = não atingida
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = { NUMBER($come) } de { $days ->
    [one] { $days } dia carregado
    [many] { $days } de dias carregados
   *[other] { $days } dias carregados
}. O resto aparece conforme carrega.
trend-panel-clocks-change = O relógio muda neste dia em { $zone }. O dia tem { $hours ->
    [one] { $hours } hora, contada
    [many] { $hours } de horas, contadas
   *[other] { $hours } horas, contadas
} a partir do início.
trend-panel-no-hours = O espaço de trabalho enviou dias UTC em vez de horas, como faz nos dias em que o relógio é atrasado.
trend-panel-day-beside = O espaço de trabalho divide os dias à meia-noite UTC e enviou um dia fora do período. Ele aparece esmaecido e não conta no resumo.
trend-panel-local-days = O espaço de trabalho divide os dias à meia-noite no fuso do servidor e rotula cada um com a data anterior. Aqui, cada um tem a sua própria data.
trend-panel-unknown-days = A resposta não diz se estes dias começam à meia-noite UTC ou à meia-noite no fuso do espaço de trabalho.
trend-panel-unlike-days = Os dias do período de comparação começam em outra hora, então não são comparados com estes.
trend-panel-hour-beside = O espaço de trabalho sempre envia 24 horas. A última é do dia seguinte. Ela aparece esmaecida e não conta no resumo.
trend-panel-short-hours = Os relatórios do espaço de trabalho usam { $zone }, cujas horas não coincidem com as de UTC. De cada hora ele envia só { $minutes ->
    [one] o primeiro minuto
    [many] os primeiros { $minutes } de minutos
   *[other] os primeiros { $minutes } minutos
}, então este gráfico deixa o resto de fora.
trend-panel-short-hours-maybe = Se os relatórios do espaço de trabalho usam { $zone }, cujas horas não coincidem com as de UTC, de cada hora ele envia só { $minutes ->
    [one] o primeiro minuto
    [many] os primeiros { $minutes } de minutos
   *[other] os primeiros { $minutes } minutos
}, e este gráfico deixa o resto de fora.
trend-panel-unplaced = { $points ->
    [one] O espaço de trabalho enviou { $points } ponto que não corresponde a nenhum dia deste período. Ele aparece com o próprio rótulo.
    [many] O espaço de trabalho enviou { $points } de pontos que não correspondem a nenhum dia deste período. Eles aparecem com os próprios rótulos.
   *[other] O espaço de trabalho enviou { $points } pontos que não correspondem a nenhum dia deste período. Eles aparecem com os próprios rótulos.
}
trend-panel-approximate = Semanas e meses são aproximados: o Rocket.Chat envia médias diárias, ponderadas aqui pelas conversas de cada dia.
trend-panel-about-points = Cada ponto conta as conversas criadas nessa hora, dia, semana ou mês. Para vários dias, o Rocket.Chat envia dias UTC ou, em alguns servidores, dias no fuso do servidor. Para um só dia, envia horas no fuso dos relatórios do espaço de trabalho.
trend-panel-about-messages = Mensagens de agentes são de agentes e bots. As dos visitantes não entram aqui, mas entram nos totais. Uma conversa sem mensagens de agentes ainda conta como uma.
trend-panel-about-averages = As médias são por conversa; a da duração, só das fechadas. A melhor primeira resposta é a mais curta. Tudo é do momento em que o espaço de trabalho respondeu e muda enquanto as conversas continuam.
trend-panel-about-responses = A resposta de um bot conta como resposta, a menos que o espaço de trabalho esteja configurado para ignorar mensagens automáticas. Se um agente escreve antes do visitante, a última dessas mensagens conta como primeira resposta.
trend-panel-part-before = Período de comparação: { NUMBER($come) } de { NUMBER($days) } dias carregados.

## tiles: The row of tiles at the top of the overview: each a metric with its number, its change and a small chart.

tiles-versus = vs. { $than }
tiles-more = Mais métricas
tiles-fewer = Menos métricas
tiles-first-response = Primeira resposta
tiles-response = Resposta
tiles-chat-duration = Duração da conversa
tiles-reaction = Reação
tiles-best-first-response = Melhor primeira resposta
tiles-all-messages = Todas as mensagens
tiles-available-time = Tempo disponível
tiles-per-available-hour = Conversas por hora disponível
tiles-about = cerca de
tiles-about-number = cerca de { $number }
tiles-open-and-held = { $open } abertas ou na fila · { $held } em espera
tiles-finished-part = só o que já terminou
tiles-finished-sessions = só sessões encerradas
tiles-target-met = meta de { $target } atingida
tiles-target-missed = meta de { $target } não atingida
tiles-some-agents-missing = faltam alguns agentes
tiles-failed = Falha ao carregar
tiles-premium = Só planos premium
tiles-no-permission = Sem permissão
tiles-unsupported = Requer Rocket.Chat mais recente
tiles-not-recorded = Não está no instantâneo
tiles-retry = Tentar de novo
tiles-value = Valor
tiles-about-means = Os tempos são médias das médias diárias, ponderadas pelas conversas: próximas da média real, mas não exatas.
tiles-about-availability = O tempo disponível é a soma feita pelo próprio espaço de trabalho para todos os agentes e departamentos, pelos dias do servidor. Ela não inclui sessões em andamento, perde tempo quando um agente muda de status e pode contar sobreposições duas vezes. As conversas por hora disponível dividem todas as conversas por essa soma e, por isso, também são aproximadas.

## notes: One line above the main chart: what is to be noticed about it, in short sentences.

notes-running = Este período ainda não terminou.
notes-missed = Meta de { $target } não atingida em { NUMBER($missed) } de { NUMBER($all) } vezes.
notes-missed-on = Meta de { $target } não atingida: { $days }.
notes-unusual = Atípico: { $day } ({ $value }, normalmente { $usual }).
notes-unusual-days = { NUMBER($days) } dias atípicos, o mais recente { $day } ({ $value }, normalmente { $usual }).
notes-most = Pico: { $day } ({ $value }).
notes-longest = Maior tempo: { $day } ({ $value }).

## heat

heat-title = Conversas por hora
heat-columns = Colunas
heat-days = Cada dia
heat-week = Semana típica
heat-load = Carregar { $days ->
    [one] { $days } dia
    [many] { $days } de dias
    *[other] { $days } dias
} ({ $calls ->
    [one] { $calls } solicitação
    [many] { $calls } de solicitações
    *[other] { $calls } solicitações
})
heat-load-long = { $load }, cerca de { NUMBER($minutes) } min
heat-part = { NUMBER($known) } de { $days ->
    [one] { $days } dia carregado
    [many] { $days } de dias carregados
    *[other] { $days } dias carregados
}.
heat-not-asked = O Rocket.Chat envia os dados por hora um dia de cada vez. Nada carregado ainda.
heat-hour = { $day }, { $hour }
heat-none = Nenhuma conversa nas horas carregadas.
heat-most = Hora mais movimentada: { $when } ({ $most }).
heat-most-usual = Hora mais movimentada em média: { $when } ({ $most }).
heat-conversations = { $count ->
    [0] nenhuma conversa
    [one] { $count } conversa
    [many] { $count } de conversas
    *[other] { $count } conversas
}
heat-so-far = { $conversations } até agora
heat-unknown = ainda não carregado
heat-about = As horas estão no fuso dos relatórios do espaço de trabalho, contadas a partir da meia-noite. Cada cor abrange mais ou menos o mesmo número de horas, para que uma única hora movimentada não deixe as outras pálidas. A cor mais clara significa nenhuma conversa.
heat-day = Dia
heat-colours = Conversas por hora
heat-none-here = Nenhuma hora carregada ainda.
heat-no-whole-day = Nenhum dia completo carregado ainda.
heat-untold = sem dados por hora
heat-skipped = pulada quando o relógio foi adiantado

## live

live-title = Agora
live-queued = Na fila
live-queued-note = aguardando um agente
live-open = Abertas
live-open-note = com um agente
live-on-hold = Em espera
live-on-hold-note = pausadas
live-agents = Agentes disponíveis
live-agents-note = online e aceitando conversas
live-of-all = { $available } de { $all }
live-no-agents = Não foi possível carregar os agentes. { $why }
live-all-agents = Agentes de todos os departamentos: um agente pode estar em mais de um.
live-about-conversations = Conversas criadas nos últimos 30 dias, pelo status quando o espaço de trabalho respondeu. As mais antigas que ainda aguardam não são contadas.
live-about-agents = Agentes pela presença quando o espaço de trabalho respondeu. Offline inclui quem não aceita conversas.

## agents: The panel of conversations by agent.

agents-title = Conversas por agente
agents-conversations = Conversas
agents-agent = Agente
agents-open = Abertas
agents-on-hold = Em espera
agents-closed = Fechadas
agents-total = Total
agents-share = Participação
agents-community = Do relatório Community, por nome de usuário: conversas criadas no período que estão abertas ou em espera, ou que foram fechadas até o fim dele. Conversas sem agente não entram.
agents-years = O Rocket.Chat informa um ano por vez, no máximo, então isto soma { $answers ->
    [one] { $answers } resposta
    [many] { $answers } de respostas
   *[other] { $answers } respostas
}. Agentes com o mesmo nome em anos diferentes contam como um só.
agents-namesakes = Alguns agentes têm o mesmo nome. Os números deles são somados.
agents-about-names = Conversas criadas no período, pelo agente que atendeu. Agentes com o mesmo nome ficam em uma só linha, porque o espaço de trabalho não os distingue. A linha “Não atribuídas” reúne as que não tiveram agente.
agents-about-community = Sem um plano premium, ou com um departamento selecionado: conversas abertas, em espera e fechadas por nome de usuário. As fechadas contam se foram fechadas até o fim do período.
agents-about-monitor = Monitores veem só as conversas das próprias unidades.
agents-per-hour = Por hora disponível
agents-with-username = { $name } ({ $username })
agents-former = { $name } (não é mais agente)
agents-bot = { $name } (bot)
agents-sharing = { $count ->
    [one] { $name } ({ $count } agente tem este nome)
    [many] { $name } ({ $count } de agentes têm este nome)
   *[other] { $name } ({ $count } agentes têm este nome)
}
agents-deleted = Agente excluído
agents-deleted-many = { $count ->
    [one] { $count } agente excluído
    [many] { $count } de agentes excluídos
   *[other] { $count } agentes excluídos
}
agents-all-departments = Todos os departamentos
agents-not-by-department = Sem dados por departamento
agents-finished-sessions = Só sessões encerradas
agents-one-department = Só um departamento
agents-old = Falha ao atualizar
agents-no-sample = Nada a medir
agents-unknown = Desconhecido: o Rocket.Chat não enviou um número legível
agents-under-name = Contado na linha do nome em comum
agents-not-matched = O Rocket.Chat conta isto com outro nome ou ID, então não é possível associar
agents-not-applicable = Não se aplica
agents-no-before = O número anterior é desconhecido
agents-no-total = Sem total: nem todos os números que o compõem são conhecidos
agents-short-time = Menos de 1 hora de tempo disponível, então o valor pode estar longe do real
agents-column-failed = { $columns }: { $why }
agents-retry = Tentar de novo: { $what }
agents-names-unknown = Não é possível ler os nomes dos agentes, então as conversas contadas por nome ficam em linhas próprias. { $why }
agents-about-metrics = Tempos e mensagens: conversas criadas no período, pelos dias do fuso dos relatórios do espaço de trabalho. A primeira resposta é atribuída a quem a deu, mesmo um bot. Todo o resto, ao agente que atende a conversa.
agents-about-available = Tempo disponível: sessões encerradas nos dias do servidor do espaço de trabalho, em todos os departamentos. As conversas por hora disponível são divididas por esse tempo e ficam em cinza quando ele é menor que uma hora.
agents-about-matching = As conversas são contadas pelo nome de exibição. O resto, pelo nome de usuário. Só ficam na mesma linha se exatamente um agente tiver esse nome. Nos totais, os tempos são as médias dos agentes ponderadas pelas conversas.

## split: Several departments side by side.

split-switch = Separar por departamento
split-title = Por departamento
split-metric = Métrica
split-summary = { $metric } por departamento: { $list }.
split-part = { $name } { $value }
split-not-compared = As linhas separadas não são comparadas com outro período.
split-common = Só aparecem os dias conhecidos para todos os departamentos.
split-not-yet = Nada completo ainda


## departments: The panel of chats by department.

departments-title = Conversas por departamento
departments-conversations = Conversas
departments-department = Departamento
departments-answered = Respondidas
departments-waiting = Aguardando
departments-open = Abertas
departments-closed = Fechadas
departments-total = Total
departments-community = Do relatório Community, por nome de departamento: conversas criadas no período, conforme estavam quando o espaço de trabalho respondeu. Abertas inclui as em espera. Fechadas inclui as fechadas depois do período. Conversas sem departamento não entram.
departments-missing = { $count ->
    [one] O espaço de trabalho informou { $count } departamento a mais do que enviou. Ele não é mostrado.
    [many] O espaço de trabalho informou { $count } de departamentos a mais do que enviou. Eles não são mostrados.
   *[other] O espaço de trabalho informou { $count } departamentos a mais do que enviou. Eles não são mostrados.
}
departments-about-answered = Conversas criadas no período, por departamento. As respondidas não aguardam resposta. As que estão aguardando esperam por uma, ou esperavam quando foram fechadas.
departments-about-community = Sem um plano premium: conversas abertas e fechadas por nome de departamento, conforme estavam quando o espaço de trabalho respondeu. As fechadas contam mesmo se foram fechadas depois do período.
departments-share = Participação
departments-chat-duration = Duração da conversa
departments-waiting-time = Tempo de espera
departments-service-time = Tempo de atendimento
departments-service-total = Tempo total de atendimento
departments-transferred = Transferidas
departments-abandoned = Abandonadas
departments-abandoned-share = % abandonadas
departments-outdated = Falha ao atualizar
departments-deleted = Departamento excluído
departments-archived = { $name } (arquivado)
departments-no-sample = Nada a medir
departments-unknown = Desconhecido: o Rocket.Chat não enviou um número legível
departments-about-averages = O tempo de espera é o tempo médio até a primeira resposta. O de atendimento é o tempo médio da entrada do agente até a última resposta. Nenhum deles inclui conversas em que o visitante está esperando.
departments-about-closed = Duração da conversa, Tempo total de atendimento e Abandonadas contam só as conversas criadas no período e fechadas até o fim dele.
departments-about-transferred = Transferidas conta as transferências feitas no período, seja qual for a data de criação da conversa, no departamento mais recente dela.
departments-about-abandoned = Abandonadas: no fechamento, o visitante estava em silêncio há mais tempo do que o espaço de trabalho permite (uma hora por padrão). A porcentagem é sobre todas as conversas criadas no período, arredondada para baixo.


## availability: The panel of the agents' time on service: when they could be given conversations.

availability-title = Disponibilidade dos agentes
availability-on-service = Tempo disponível
availability-agent = Agente
availability-time = Tempo disponível
availability-once = Sobreposições contadas uma vez
availability-nothing-on = Nenhum tempo disponível em { $day }.
availability-nothing = Nenhum tempo disponível de { $first } a { $last }.
availability-finished = Só sessões encerradas. Uma sessão em andamento entra quando termina.
availability-worth = São os totais do próprio espaço de trabalho. Podem ficar abaixo ou acima do real: uma mudança de status reinicia a sessão em andamento e perde o tempo até ali, e uma sessão encerrada duas vezes conta em dobro.
availability-unseen = O Rocket.Chat só envia as sessões de um único dia, então não dá para ver sobreposições em vários dias. Escolha um único dia para vê-las.
availability-missing = { $count ->
    [one] O espaço de trabalho informou { $count } agente a mais do que enviou. Ele não é mostrado.
    [many] O espaço de trabalho informou { $count } de agentes a mais do que enviou. Eles não são mostrados.
   *[other] O espaço de trabalho informou { $count } agentes a mais do que enviou. Eles não são mostrados.
}
availability-about = Sessões encerradas, por dia no fuso do servidor. Uma sessão em andamento entra quando termina.
availability-about-sessions = Sessões sobrepostas são desenhadas como uma. Se o tempo delas, com sobreposições contadas uma vez, difere do total do espaço de trabalho, os dois são mostrados. O tempo que o espaço de trabalho perdeu não está em nenhuma sessão e não pode ser mostrado.
availability-drawn = O gráfico mostra os { NUMBER($most) } agentes com mais tempo. A tabela tem todos os { NUMBER($all) }.

## timelines: When each agent was on service on a day: a lane each, with a bar for each session.

timelines-told = { $agents ->
    [one] { $agents } agente disponível. Primeiro início: { $first }. Último fim: { $last }.
    [many] { $agents } de agentes disponíveis. Primeiro início: { $first }. Último fim: { $last }.
   *[other] { $agents } agentes disponíveis. Primeiro início: { $first }. Último fim: { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Para { $agents } agente, o total do espaço de trabalho difere do tempo das sessões. A tabela tem os dois.
    [many] Para { $agents } de agentes, o total do espaço de trabalho difere do tempo das sessões. A tabela tem os dois.
   *[other] Para { $agents } agentes, o total do espaço de trabalho difere do tempo das sessões. A tabela tem os dois.
}
timelines-none = Nenhuma sessão terminou neste dia.
timelines-sessions = { $sessions ->
    [one] { $time } em { $sessions } sessão
    [many] { $time } em { $sessions } de sessões
   *[other] { $time } em { $sessions } sessões
}
timelines-once = { $sessions }, sobreposições contadas uma vez
timelines-sum = Total do espaço de trabalho: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] e mais { $sessions }
    [many] e mais { $sessions }
   *[other] e mais { $sessions }
}

## drawers: The drawer at the side of the view: what is known of one agent or one department.

drawers-close = Fechar
drawers-nobody = Não encontrado
drawers-names-nobody = Este endereço não indica nenhum agente nem departamento.
drawers-asking = Carregando…
drawers-share = { $own ->
    [one] { $own } conversa
    [many] { $own } de conversas
   *[other] { $own } conversas
}, { $share } de { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } conversa. O total é desconhecido porque faltam linhas.
    [many] { $count } de conversas. O total é desconhecido porque faltam linhas.
   *[other] { $count } conversas. O total é desconhecido porque faltam linhas.
}
drawers-share-title = Participação
drawers-no-number = O espaço de trabalho não enviou nenhum número.
drawers-show-only = Mostrar só este departamento
drawers-department-totals = Totais do departamento
drawers-department-trend = Tendência do departamento
drawers-conversations = Conversas
drawers-before = Em comparação com { $than }: { NUMBER($before) }.
drawers-before-changed = Em comparação com { $than }: { NUMBER($before) }, { $change }.
drawers-on-service = Tempo disponível
drawers-time = { $time } como { $username }.
drawers-time-when = { $time } como { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Este é o total do próprio espaço de trabalho. As sessões, com sobreposições contadas uma vez, somam { $time }.
drawers-no-time = Nenhum tempo disponível com este nome.
drawers-not-among = Não está nas linhas que puderam ser lidas, então é desconhecido.
drawers-sessions-of = Sessões em { $day }
drawers-no-sessions = Nenhuma sessão encerrada em { $day }.
drawers-team = Comparado com a equipe
drawers-measure = Métrica
drawers-value = Este agente
drawers-team-median = Mediana da equipe
drawers-about-team = A mediana considera os agentes com conversas no período.
drawers-difference = Diferença
drawers-few = conversas insuficientes
drawers-rank = Nº { $rank } de { $agents } em número de conversas.
drawers-rank-of-known = Nº { $rank } de { $agents } em número de conversas, sem os agentes cujo número próprio é desconhecido.
drawers-no-daily = O Rocket.Chat não tem dados diários de um só agente.
drawers-username = Nome de usuário: { $username }
drawers-id = ID: { $id }
drawers-shared-name = Vários agentes têm este nome: { $usernames }. O Rocket.Chat não diz de quem é cada conversa.
drawers-department-id = ID: { $id }
drawers-metrics = Métricas do departamento
drawers-metric = Métrica
drawers-own-value = Este departamento
drawers-median = Mediana dos departamentos
drawers-department-agents = Agentes do departamento
drawers-about-median = A mediana é dos departamentos com conversas no período. As conversas sem departamento ficam de fora.

## view-export: Taking all numbers of a view out of the page: the menu in the bar, and its files.

view-export-label = Exportar esta visão
view-export-workbook = Pasta de trabalho do Excel
view-export-archive = Arquivos CSV em um ZIP
view-export-answers = Respostas em JSON
view-export-snapshot = Instantâneo (HTML)
view-export-with-agents = Com os nomes dos agentes
view-export-with-workspace = Com o nome do espaço de trabalho
view-export-writing = Criando o arquivo…
view-export-saved = Baixado.
view-export-failed = Não foi possível criar o arquivo. Verifique sua conexão e escolha-o de novo.
view-export-receipt = Comprovante
view-export-detail = Detalhe
view-export-view = Visão
view-export-compared = Período de comparação
view-export-exported = Exportado
view-export-missing = Sem números

## report: The period on a sheet for paper and PDF, with words of the reader.

report-default-title = Relatório de suporte, { $range }
report-periods = Período do relatório
report-print = Imprimir ou salvar como PDF
report-title = Título
report-remarks = Observações
report-kept = Fica salvo neste navegador e é impresso com o relatório.
report-not-kept = Este navegador não conseguiu salvar: o armazenamento está cheio ou bloqueado. O texto é impresso mesmo assim.
report-workspace = Espaço de trabalho
report-period = Período
report-compared = Comparado com
report-not-compared = nenhum outro período
report-zone = Fuso horário
report-departments = Departamentos
report-all-departments = todos os departamentos
report-running = Este período ainda não terminou. Os números vão mudar.
report-notable = Dias de destaque
report-sign = { $sign }: { $why }
report-made = Criado: { $moment } (fuso horário: { $zone }).
report-oldest = Números mais antigos: { $moment }.

## snapshot:

snapshot-title = { $view } – { $workspace }
snapshot-notice = Um instantâneo dos números em { $moment } ({ $zone }). Ele fica como está, abre sem rede e não envia nada.
snapshot-hidden = { " " }Os nomes dos agentes foram substituídos, e os gráficos que os mostram foram omitidos.
snapshot-agent = Agente { $number }
snapshot-saved-by = Salvo por
snapshot-open = Abrir um instantâneo…
snapshot-tab = Instantâneo
snapshot-banner = { $workspace } em { $moment }. Estes números não mudam.
snapshot-close = Fechar o instantâneo
snapshot-lost = Este endereço mostrava um instantâneo. Abra o arquivo de novo para vê-lo.
snapshot-not-one = Este arquivo não é um instantâneo deste painel. Escolha um arquivo HTML de “Exportar esta visão”.
snapshot-without-data = Este instantâneo só pode ser lido como arquivo: não contém dados para esta página. Abra-o em um navegador.
snapshot-unreadable = Este instantâneo está danificado ou foi salvo por uma versão mais nova desta página. Peça-o de novo ou atualize a página.
snapshot-compare = Comparar com um instantâneo…
snapshot-compare-title = Mudanças desde { $moment }
snapshot-compare-note = Só são comparados os dias que já tinham terminado quando o instantâneo foi salvo.
snapshot-compare-waiting = Carregando os números atuais…
snapshot-compare-same = Sem mudanças. Números comparados: { NUMBER($count) }.
snapshot-compare-changed = Alterados: { NUMBER($changed) }. Números comparados: { NUMBER($count) }.
snapshot-compare-nothing = Não comparado: nenhum dia encerrado.
snapshot-compare-elsewhere = Este instantâneo é de { $theirs }, e a página mostra { $ours }. Escolha um de { $ours }.
snapshot-compare-unnamed = Este instantâneo não diz de qual espaço de trabalho é, por isso não pode ser comparado.
snapshot-compare-language = O instantâneo está em outro idioma; por isso os números sob nomes de métricas ficam de fora.
snapshot-compare-number = Número
snapshot-compare-then = Instantâneo
snapshot-compare-now = Agora
