### What the page says before its program runs, and when it cannot.

boot-loading = Carregando o dashboard…
boot-slow = Ainda carregando: a conexão está lenta.
boot-later = Ainda carregando depois de dez segundos. Verifique a conexão ou tente novamente.
boot-failed = Não foi possível carregar o dashboard: um dos arquivos não chegou ou chegou com defeito. Verifique a conexão e tente novamente; se continuar assim, pergunte a quem hospeda esta página se todos os arquivos estão no lugar.
boot-absent = Esta página precisa do WebAssembly, que este navegador não tem ou que está desativado nele. Use um navegador atual ou fale com um administrador.
boot-blocked = A política de segurança deste servidor bloqueia o WebAssembly. Quem hospeda esta página pode incluir 'wasm-unsafe-eval' em script-src na Content-Security-Policy.
boot-again = Tentar novamente
boot-stopped = O dashboard parou por uma falha própria. O que você estava vendo está guardado no endereço.
boot-reload = Recarregar
boot-scriptless = Esta página precisa de JavaScript e WebAssembly. Seu navegador ou uma política bloqueia scripts: permita-os nesta página e recarregue-a.
