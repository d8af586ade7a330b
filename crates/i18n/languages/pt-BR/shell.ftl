## boot: What the page says before its program runs, and when it cannot.

boot-loading = Carregando o dashboard…
boot-slow = Ainda carregando: a conexão está lenta.
boot-later = Ainda carregando depois de dez segundos. Verifique a conexão ou tente novamente.
boot-failed = Não foi possível carregar o dashboard: um dos arquivos não chegou ou chegou com defeito. Verifique a conexão e tente novamente; se continuar assim, pergunte a quem hospeda esta página se todos os arquivos estão no lugar.
boot-absent = Esta página precisa do WebAssembly, que este navegador não tem ou que está desativado nele. Use um navegador atual ou fale com um administrador.
boot-blocked = A política de segurança deste servidor bloqueia o WebAssembly. Quem hospeda esta página pode incluir 'wasm-unsafe-eval' em script-src na Content-Security-Policy.
boot-refused = A política de segurança deste servidor bloqueia um arquivo desta página. Quem hospeda esta página pode permitir na Content-Security-Policy:
boot-sandboxed = Uma sandbox impede esta página de ler os próprios arquivos: a do quadro em que ela está ou uma da política do servidor. Quem a configurou pode incluir allow-same-origin; ou abra esta página em uma aba própria.
boot-again = Tentar novamente
boot-stopped = O dashboard parou por uma falha própria. O que você estava vendo está guardado no endereço.
boot-reload = Recarregar
boot-translated = Algo traduz esta página: o navegador ou uma extensão. A página recolocou as próprias palavras, porque números traduzidos não mudariam mais. Desative a tradução desta página; ela tem idiomas próprios: escolha um no rodapé.
boot-translating = Algo traduz esta página sem parar: o navegador ou uma extensão. A página está oculta, porque números traduzidos não mudam mais. Desative a tradução desta página e recarregue-a; ela tem idiomas próprios: escolha um no rodapé.
boot-close = Fechar
boot-scriptless = Esta página precisa de JavaScript e WebAssembly. Seu navegador ou uma política bloqueia scripts: permita-os nesta página e recarregue-a.
boot-unstarted = O dashboard não iniciou: o primeiro script não chegou ou uma política o bloqueia. Quem hospeda esta página pode verificar se todos os arquivos estão no lugar e se a Content-Security-Policy permite script-src 'self' 'wasm-unsafe-eval'. No navegador, permita scripts nesta página e recarregue-a.

## frame: What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

frame-skip = Ir para os números
frame-brand = Omnichannel Dashboard
frame-tabs = Visões
frame-saved-views = Visões salvas
frame-add = Adicionar espaço de trabalho
frame-keys-list = Atalhos
frame-close = Fechar
frame-cancel = Cancelar
frame-keys = Atalhos
frame-demo = Demo
frame-demo-note = Dados de demonstração, não do seu espaço de trabalho.
frame-connect = Conectar o seu
frame-offline = Offline
frame-offline-note = Você está offline. Os números são os últimos que chegaram, com a idade indicada em cada painel; eles serão consultados de novo quando a rede voltar.
frame-silent = Sem resposta
frame-silent-note = { $host } não está respondendo. Os números desta página são os últimos que chegaram, tão antigos quanto cada painel indica.
frame-session-ended = Sua sessão terminou. Entre novamente para continuar de onde parou.
frame-lacks-permission = Sua conta não tem a permissão { $permission }; por isso, alguns painéis não podem ser mostrados. Fale com um administrador.
frame-foot = { $facts }. Nada sai deste navegador além das consultas ao espaço de trabalho.
frame-signed-in = Sessão iniciada como { $account }
frame-built-in-demo = demonstração integrada
frame-version = Rocket.Chat { $version }
frame-premium = Premium
frame-community = Community
frame-compared = Comparado com { $range }.
frame-compared-with-nothing = Sem comparação.
frame-grouped-by-hour = Agrupado por hora.
frame-grouped-by-day = Agrupado por dia.
frame-grouped-by-week = Agrupado por semana.
frame-grouped-by-month = Agrupado por mês.
frame-asking = Consultando todos os números de novo.
frame-no-search = Nenhuma tabela aqui tem linhas suficientes para pesquisar.
frame-no-period = Esse período não existe.
frame-all-rows = Todas as linhas.
frame-all-departments = Todos os departamentos.

frame-wall = Painel de parede
frame-wall-leave = Sair do painel de parede
frame-wall-period = { $title }, { $range }
frame-wall-old = Números antigos: três atualizações não trouxeram outros mais recentes.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

appearance-language = Idioma
appearance-language-browser = Do navegador
appearance-theme = Tema
appearance-theme-system = Do sistema
appearance-theme-light = Claro
appearance-theme-dark = Escuro
appearance-language-missing = Não foi possível carregar os textos deste idioma. Verifique a conexão e escolha-o novamente.

## keys: The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Período anterior
keys-next-period = Próximo período
keys-period = Escolher um período
keys-zoom-out = Dobrar o número de dias
keys-compare = Mudar a comparação: período anterior, ano passado, nenhuma
keys-group = Mudar o agrupamento: dia, semana, mês, automático
keys-next-view = Próxima visão
keys-refresh = Atualizar tudo
keys-search = Pesquisar na tabela mais próxima
keys-list = Esta lista
keys-clear = Fechar; depois, limpar departamentos e pesquisas

## dialog, key-list: What dialogs have in common, and the list of single keys.

dialog-cancel = Cancelar
key-list-use = Usar atalhos de uma tecla
key-list-note = Não funcionam enquanto você digita, com o foco em um gráfico ou em uma caixa de diálogo, nem com Alt, Ctrl ou Meta.

## notices: What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = { $what } foi ignorado: { $why }. { $instead }
notices-showing-overview = Mostrando a visão geral.
notices-showing-last-28-days = Mostrando os últimos 28 dias.
notices-weeks-by-language = As semanas começam conforme o seu idioma.
notices-showing-all-departments = Mostrando todos os departamentos.
notices-comparing-with-previous = Comparando com o período anterior.
notices-showing-what-suits = Mostrando o mais adequado ao período.
notices-showing-no-target = Sem meta no gráfico.
notices-showing-conversations = Mostrando conversas.
notices-refreshing-when-asked = Os números só são atualizados quando você pede.
notices-showing-zone = Mostrando o fuso horário { $zone }.
notices-no-view = não há visão com esse nome
notices-no-chart = não há gráfico com esse nome
notices-no-week-start = as semanas começam em mon, sun, sat ou fri
notices-no-grouping = os números são agrupados por hour, day, week ou month
notices-no-refresh = deve ser off, 1, 5 ou 15 minutos, ou minutos inteiros em segundos, de 60 a 3600
notices-no-target = uma meta é o nome de um gráfico e um número inteiro, como Avg_first_response_time:60
notices-no-department = nenhum departamento tem esse ID
notices-too-many-departments = { $most ->
    [one] não é possível escolher mais de { $most } departamento por vez
    [many] não é possível escolher mais de { $most } de departamentos por vez
   *[other] não é possível escolher mais de { $most } departamentos por vez
}
notices-no-version = { $what } foi ignorado: essa versão não existe.
notices-newer-link = Este link foi criado por uma versão mais recente desta página; o que esta versão não conhece é ignorado.
notices-address-cut = O endereço tinha mais de { NUMBER($most) } caracteres, mais do que esta página lê; ficou de fora: { $what }. Talvez não seja mostrado o que se pretendia com o link.
notices-clock-ahead = O relógio deste computador está { $difference } adiantado em relação ao de { $host }, de onde vem esta página; o dia de hoje e todos os horários daqui seguem este último.
notices-clock-behind = O relógio deste computador está { $difference } atrasado em relação ao de { $host }, de onde vem esta página; o dia de hoje e todos os horários daqui seguem este último.

notices-department-unlisted = O departamento { $name } não está na lista do espaço de trabalho; talvez tenha sido excluído. Os números dele são mostrados mesmo assim.
notices-showing-evenly = Mostrando a escala linear.
notices-showing-days = Mostrando cada dia separadamente.
notices-no-scale = a escala pode ser linear ou log
notices-no-fold = as horas podem ser por days ou week
