## boot: What the page says before its program runs, and when it cannot.

boot-loading = Carregando o dashboard…
boot-slow = Ainda carregando. A conexão está lenta.
boot-later = Ainda carregando depois de dez segundos. Verifique a conexão ou tente de novo.
boot-failed = Não foi possível carregar o dashboard: um dos arquivos falta ou está danificado. Verifique a conexão e tente de novo. Se continuar acontecendo, pergunte a quem hospeda esta página se todos os arquivos estão no lugar.
boot-absent = Esta página precisa do WebAssembly, que este navegador não tem ou que está desativado nele. Use um navegador atual ou fale com um administrador.
boot-blocked = A política de segurança deste servidor bloqueia o WebAssembly. Quem hospeda esta página pode incluir 'wasm-unsafe-eval' em script-src na Content-Security-Policy.
boot-refused = A política de segurança deste servidor bloqueia um arquivo desta página. Quem hospeda esta página pode incluir isto na Content-Security-Policy:
boot-sandboxed = Uma sandbox bloqueia os arquivos desta página, no quadro em volta dela ou na política do servidor. Quem a configurou pode incluir allow-same-origin. Ou abra esta página em uma aba própria.
boot-again = Tentar de novo
boot-stopped = O dashboard falhou. Sua visão continua no endereço.
boot-reload = Recarregar
boot-translated = Seu navegador ou uma extensão traduziu esta página. O texto original voltou, porque números traduzidos param de ser atualizados. Desative a tradução desta página. Para mudar o idioma, use o menu no rodapé.
boot-translating = Seu navegador ou uma extensão continua traduzindo esta página. Ela está oculta, porque números traduzidos param de ser atualizados. Desative a tradução desta página e recarregue-a. Para mudar o idioma, use o menu no rodapé.
boot-close = Fechar
boot-scriptless = Esta página precisa de JavaScript e WebAssembly. Seu navegador ou uma política bloqueia scripts. Permita-os nesta página e recarregue-a.
boot-unstarted = O dashboard não iniciou: falta o primeiro script ou uma política o bloqueia. Quem hospeda esta página pode verificar se todos os arquivos estão no lugar e se a Content-Security-Policy permite script-src 'self' 'wasm-unsafe-eval'. No navegador, permita scripts nesta página e recarregue-a.

## frame: What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

frame-skip = Ir para o conteúdo
frame-brand = Omnichannel Dashboard
frame-tabs = Visões
frame-saved-views = Visões salvas
frame-add = Adicionar espaço de trabalho
frame-keys-list = Atalhos de teclado
frame-close = Fechar
frame-cancel = Cancelar
frame-keys = Atalhos de teclado
frame-demo = Demo
frame-demo-note = Dados de demonstração, não do seu espaço de trabalho.
frame-connect = Conectar o seu
frame-offline = Offline
frame-offline-note = Você está offline. Cada painel mostra os últimos dados e de quando eles são. Os dados serão atualizados quando a conexão voltar.
frame-silent = Sem resposta
frame-silent-note = { $host } não está respondendo. Cada painel mostra os últimos dados e de quando eles são.
frame-session-ended = Sua sessão terminou. Entre para voltar a esta visão.
frame-lacks-permission = Alguns painéis precisam da permissão { $permission }, que a sua conta não tem. Fale com um administrador.
frame-foot = { $facts }. Nada sai deste navegador, exceto as solicitações ao espaço de trabalho.
frame-signed-in = Conectado como { $account }
frame-built-in-demo = demonstração integrada
frame-version = Rocket.Chat { $version }
frame-premium = Premium
frame-community = Community
frame-compared = Comparando com { $range }.
frame-compared-with-nothing = Sem comparação.
frame-grouped-by-hour = Agrupado por hora.
frame-grouped-by-day = Agrupado por dia.
frame-grouped-by-week = Agrupado por semana.
frame-grouped-by-month = Agrupado por mês.
frame-asking = Atualizando todos os dados.
frame-no-search = Nenhuma tabela aqui é longa o bastante para ter pesquisa.
frame-no-period = Esse período não existe.
frame-all-rows = Mostrando todas as linhas.
frame-all-departments = Mostrando todos os departamentos.

frame-wall = Modo TV
frame-wall-leave = Sair do modo TV
frame-wall-period = { $title }, { $range }
frame-wall-old = Dados antigos: as três últimas atualizações não trouxeram nada mais recente.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = Idioma
appearance-language-browser = Padrão do navegador
appearance-theme = Tema
appearance-theme-system = Padrão do sistema
appearance-theme-light = Claro
appearance-theme-dark = Escuro
appearance-language-missing = Não foi possível carregar este idioma. Verifique a conexão e escolha-o de novo.

## keys: The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Período anterior
keys-next-period = Próximo período
keys-period = Escolher um período
keys-zoom-out = Dobrar o número de dias
keys-compare = Próxima comparação: período anterior, mesmo período do ano passado, nenhuma
keys-group = Próximo agrupamento: dia, semana, mês, automático
keys-next-view = Próxima visão
keys-refresh = Atualizar tudo
keys-search = Pesquisar na tabela mais próxima
keys-export = Exportar esta visão
keys-list = Mostrar os atalhos de teclado
keys-clear = Fechar; depois, limpar departamentos e pesquisas

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = Cancelar
key-list-use = Usar atalhos de uma tecla
key-list-note = Os atalhos não funcionam enquanto você digita, com o foco em um gráfico ou em uma caixa de diálogo, nem com Alt, Ctrl ou Meta.

## notices: What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = { $what } foi ignorado: { $why }. { $instead }
notices-showing-overview = Mostrando a visão geral.
notices-showing-last-28-days = Mostrando os últimos 28 dias.
notices-weeks-by-language = As semanas começam conforme o seu idioma.
notices-showing-all-departments = Mostrando todos os departamentos.
notices-comparing-with-previous = Comparando com o período anterior.
notices-showing-what-suits = Usando o agrupamento mais adequado ao período.
notices-showing-no-target = Nenhuma meta é mostrada.
notices-showing-conversations = Mostrando conversas.
notices-refreshing-when-asked = A atualização automática está desativada.
notices-showing-zone = Mostrando o fuso horário { $zone }.
notices-no-view = essa visão não existe
notices-no-chart = esse gráfico não existe
notices-no-week-start = as semanas começam em mon, sun, sat ou fri
notices-no-grouping = agrupe por hour, day, week ou month
notices-no-refresh = use off, 1, 5 ou 15 minutos, ou minutos inteiros em segundos, de 60 a 3600
notices-no-target = uma meta é o nome de um gráfico e um número inteiro, como Avg_first_response_time:60
notices-no-department = nenhum departamento tem esse ID
notices-too-many-departments = { $most ->
    [one] selecione só { $most } departamento por vez
    [many] selecione até { $most } de departamentos
   *[other] selecione até { $most } departamentos
}
notices-no-version = { $what } foi ignorado: essa versão não existe.
notices-newer-link = Este link foi criado por uma versão mais recente desta página. O que esta versão não conhece é ignorado.
notices-address-cut = O endereço tem mais de { NUMBER($most) } caracteres, o máximo que esta página lê. Ficou de fora: { $what }. O que você vê pode ser diferente do que o link devia mostrar.
notices-clock-ahead = O relógio deste computador está { $difference } adiantado em relação a { $host }, que hospeda esta página. A data de hoje e todos os horários aqui seguem { $host }.
notices-clock-behind = O relógio deste computador está { $difference } atrasado em relação a { $host }, que hospeda esta página. A data de hoje e todos os horários aqui seguem { $host }.

notices-department-unlisted = O departamento { $name } não está na lista do espaço de trabalho. Talvez tenha sido excluído. Os números dele ainda são mostrados.
notices-showing-evenly = Mostrando uma escala linear.
notices-showing-days = Mostrando cada dia.
notices-no-scale = a escala é linear ou log
notices-no-fold = as colunas são days ou week
