### What the page says before its program runs, and when it cannot.

boot-loading = Carregando o dashboard…
boot-slow = Ainda carregando: a conexão está lenta.
boot-later = Ainda carregando depois de dez segundos. Verifique a conexão ou tente novamente.
boot-failed = Não foi possível carregar o dashboard: um dos arquivos não chegou ou chegou com defeito. Verifique a conexão e tente novamente; se continuar assim, pergunte a quem hospeda esta página se todos os arquivos estão no lugar.
boot-absent = Esta página precisa do WebAssembly, que este navegador não tem ou que está desativado nele. Use um navegador atual ou fale com um administrador.
boot-blocked = A política de segurança deste servidor bloqueia o WebAssembly. Quem hospeda esta página pode incluir 'wasm-unsafe-eval' em script-src na Content-Security-Policy.
boot-refused = A política de segurança deste servidor bloqueia um arquivo desta página. Quem hospeda esta página pode permitir na Content-Security-Policy:
boot-sandboxed = Uma sandbox impede esta página de ler os próprios arquivos: a do quadro em que ela está ou uma da política do servidor. Quem a configurou pode incluir allow-same-origin; ou abra esta página em uma guia própria.
boot-again = Tentar novamente
boot-stopped = O dashboard parou por uma falha própria. O que você estava vendo está guardado no endereço.
boot-reload = Recarregar
boot-translated = Algo traduz esta página: o navegador ou uma extensão. A página recolocou as próprias palavras, porque números traduzidos não mudariam mais. Desative a tradução desta página; ela tem idiomas próprios: escolha um no rodapé.
boot-translating = Algo traduz esta página sem parar: o navegador ou uma extensão. A página está oculta, porque números traduzidos não mudam mais. Desative a tradução desta página e recarregue-a; ela tem idiomas próprios: escolha um no rodapé.
boot-close = Fechar
boot-scriptless = Esta página precisa de JavaScript e WebAssembly. Seu navegador ou uma política bloqueia scripts: permita-os nesta página e recarregue-a.
boot-unstarted = O dashboard não iniciou: o primeiro script não chegou ou uma política o bloqueia. Quem hospeda esta página pode verificar se todos os arquivos estão no lugar e se a Content-Security-Policy permite script-src 'self' 'wasm-unsafe-eval'. No navegador, permita scripts nesta página e recarregue-a.
