## troubles: What can go wrong when the workspace is asked: what happened, why, what to do. Whole sentences, shown where
## the numbers would be. $host is the workspace's host, such as chat.example.com, or else "The demo" below.

troubles-demo = Demo
troubles-offline = Você está offline. Conecte-se à rede e tente novamente.
troubles-demo-missing = Não foi possível iniciar a demonstração. Verifique se o servidor desta página fornece todos os arquivos dela e tente novamente.
troubles-unreachable = { $host } não respondeu a esta página. Verifique o endereço e se é possível acessar { $host } desta rede. Se ele abrir em outra aba, algo à frente dele barra esta página: um administrador pode permitir { $origin } ou hospedar esta página no mesmo domínio.
troubles-local-network = { $host } não respondeu a esta página. Ele está em uma rede local, e os navegadores mantêm páginas de fora longe dela até que sejam permitidas: permita que esta página acesse sua rede local nas configurações do navegador para este site ou hospede esta página nessa rede. Verifique também o endereço.
troubles-not-answering = { $host } não está respondendo.
troubles-screened = { $host } respondeu, mas o navegador não teve permissão para ler nem o que um espaço de trabalho mostra a todos. Abra o endereço em outra aba: se ele levar a uma página de login ou a outro endereço, informe aquele em que termina. Se não, um administrador pode permitir { $origin } no proxy à frente ou hospedar esta página no mesmo domínio.
troubles-forwarded = { $host } redireciona esta consulta para outro endereço, e esta página não a segue até lá: pode ser uma página de login, ou o espaço de trabalho mudou de lugar. Abra o endereço em outra aba e entre com aquele em que termina.
troubles-something-else = Algo diferente do Rocket.Chat respondeu em { $host }. Verifique se o endereço é de um espaço de trabalho do Rocket.Chat e se há um proxy no caminho.
troubles-kept-out = { $host } está no ar, mas o navegador não teve permissão para ler a resposta a partir deste endereço. Um administrador pode ativar Settings > General > REST API > Enable CORS e pôr { $origin } em CORS Origin no lugar do *, ou hospedar esta página no mesmo domínio.
troubles-kept-out-here = { $host } permite que esta página leia outras respostas, mas não esta. Pergunte a um administrador se um proxy à frente do espaço de trabalho decide pelo endereço quem pode ler; ele precisa permitir { $origin } aqui também.
troubles-refused-here =
    A própria política de segurança desta página não permite que ela consulte { $origin }; nada foi enviado. Quem hospeda esta
    página pode incluir { $origin } em connect-src na Content-Security-Policy: nas configurações do servidor ou com uma
    compilação para esse espaço de trabalho.
troubles-sandboxed =
    { $host } não respondeu, ou o navegador não deixou esta página ler a resposta: uma sandbox esconde de onde a página vem. Quem a
    configurou, no quadro da página ou na política do servidor, pode incluir allow-same-origin; ou abra esta página em uma
    aba própria.
troubles-not-rocket-chat = { $host } respondeu com uma página da web em vez de dados. Verifique se o endereço é de um espaço de trabalho do Rocket.Chat.
troubles-guarded = { $host } recusou esta página antes de qualquer acesso. Pode haver um proxy no caminho; fale com um administrador.
troubles-by-proxy = { $host } recusou esta consulta com uma página da web ({ $status }), e não nas palavras do espaço de trabalho. Pode haver um proxy à frente dele; fale com um administrador.
troubles-page-instead = { $host } respondeu com uma página da web em vez de dados. Tente novamente; se continuar assim, pergunte a um administrador se há um proxy no caminho.
troubles-not-there = { $host } não tem nada no endereço deste relatório ({ $status }). Tente novamente; se continuar assim, pergunte a um administrador se há um proxy no caminho.
troubles-server-failed = { $host } teve um problema interno ({ $status }). Tente novamente daqui a pouco.
troubles-broken-off = { $host } não respondeu a esta consulta, embora tenha respondido a outras. Tente novamente; se continuar assim, uma extensão deste navegador ou um proxy pode estar bloqueando a consulta.
troubles-ended = { $host } interrompeu esta solicitação depois de { NUMBER($seconds) } s, mas responde a outras. Escolha um período mais curto. Se continuar acontecendo, pergunte a um administrador se um proxy corta solicitações longas.
troubles-timed-out = { $host } não respondeu em { NUMBER($seconds) } s. Tente de novo ou escolha um período mais curto.
troubles-stopped = { $host } ainda não tinha respondido quando você interrompeu esta consulta.
troubles-not-kept = Este navegador não guarda nenhuma resposta a esta consulta.
troubles-cut-short = { $host } enviou uma resposta que parou antes do fim. Tente novamente; se continuar assim, pode ser que um proxy corte a resposta.
troubles-too-large = { $host } enviou uma resposta maior que { NUMBER($mebibytes) } MiB, que por isso não foi lida. Escolha um período mais curto.
troubles-signed-out = Sua sessão terminou. Entre novamente para continuar de onde parou.
troubles-forbidden = Você não tem permissão para ver isto. Fale com um administrador.
troubles-forbidden-without = Você não tem permissão para ver isto. Peça a um administrador a permissão { $permission }.
troubles-unlicensed = Este relatório faz parte dos planos premium do Rocket.Chat; este espaço de trabalho não o oferece. Todo o resto funciona.
troubles-not-offered = Este espaço de trabalho não oferece este relatório. É necessário o Rocket.Chat { $since } ou mais recente.
troubles-not-offered-by = Este espaço de trabalho usa o Rocket.Chat { $running } e não oferece este relatório, que exige a versão { $since } ou mais recente.
troubles-limited = { $host } limita a frequência das consultas a este relatório. Tente novamente daqui a um minuto.
troubles-limited-for = { $host } limita a frequência com que este relatório pode ser carregado. Tente de novo em { NUMBER($seconds) } s.
troubles-rejected = O espaço de trabalho não aceitou a consulta: { $why }
troubles-no-reason = nenhum motivo informado.
troubles-unreadable = Não foi possível entender a resposta do espaço de trabalho: { $place }. Para não mostrar um número errado, nenhum é mostrado.
troubles-place-not-json = não é JSON
troubles-place-not-utf8 = não é texto UTF-8
troubles-place-message-not-json = message não é JSON
troubles-place-unlike-many = há { NUMBER($labels) } dataLabels para { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = os gráficos dos departamentos têm intervalos diferentes
troubles-place-row-without = uma linha não tem nenhum destes campos: { $fields }
troubles-place-missing = falta { $place }
troubles-place-too-many = { $place } tem mais de { NUMBER($most) } itens
troubles-place-too-long = { $place } tem mais de { NUMBER($most) } caracteres
troubles-place-not = { $place } é { $found }, e não { $wanted }
troubles-answer = a resposta
troubles-kind-nothing = um valor vazio
troubles-kind-true-or-false = verdadeiro ou falso
troubles-kind-number = um número
troubles-kind-whole-number = um número inteiro
troubles-kind-text = um texto
troubles-kind-list = uma lista
troubles-kind-object = um objeto
troubles-kind-instant = uma data com hora
troubles-address-missing = Informe o endereço do seu espaço de trabalho, por exemplo https://chat.example.com.
troubles-address-form = Isto não é um endereço da web. Ele deve ser parecido com https://chat.example.com.
troubles-address-scheme = Um endereço começa com https:// (ou http://). Corrija a parte antes de ://.
troubles-address-user = Deixe de fora a parte antes de @: um nome ou uma senha não fazem parte de um endereço.
troubles-address-look-alike = “{ $letter }” ({ $code }) neste endereço apenas se parece com um caractere que termina o nome de um host; por isso, o endereço não leva aonde parece levar. Nada foi enviado. Digite à mão o endereço do seu espaço de trabalho.
troubles-address-spelt = Os navegadores leem este endereço como { $address }, como agora está no formulário. Nada foi enviado ainda. Se for o do seu espaço de trabalho, entre novamente.
troubles-address-insecure = Esta página foi aberta por https; por isso, o navegador só permite acessar endereços https. Use https:// ou abra esta página por http.
troubles-password-wrong = O nome de usuário ou a senha não estão corretos. Verifique os dois e tente novamente.
troubles-token-wrong = O espaço de trabalho não aceitou este ID de usuário e este token. Verifique se os dois são da mesma conta e se o token não foi removido.
troubles-login-unusable = { $host } aceitou o login, mas respondeu com um token que nenhum navegador consegue enviar. Nada foi guardado. Pergunte a um administrador se um proxy altera as respostas ou entre com um token de acesso pessoal.
troubles-code-wrong = O código está errado ou expirou. { $enter }
troubles-code-of-app = Digite o código de 6 dígitos do seu aplicativo autenticador.
troubles-code-by-mail = Digite o código de 6 dígitos que o espaço de trabalho enviou para o seu e-mail.
troubles-code-if-any = Se a sua conta usa um segundo fator, digite o código de 6 dígitos.
troubles-codes-too-many = Muitos códigos errados. Aguarde alguns minutos e entre novamente para receber um novo.
troubles-login-blocked = O espaço de trabalho bloqueou este login por um tempo, depois de muitas tentativas. Aguarde alguns minutos.
