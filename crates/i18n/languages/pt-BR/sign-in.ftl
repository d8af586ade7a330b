## sign-in: The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = Veja quanto chegou, com que rapidez sua equipe respondeu, quem atendeu e quando não havia ninguém disponível. Seu navegador só se comunica com o seu próprio espaço de trabalho do Rocket.Chat.
sign-in-whose = Este é o seu espaço de trabalho?
sign-in-whose-why = O link que você abriu indica esse endereço. Ninguém entrou nele neste navegador ainda.
sign-in-whose-warning = Quem o administra recebe a senha ou o token que você digitar e pode fazer tudo o que você pode. Compare cada letra com o endereço que você conhece, principalmente o final grande em negrito.
sign-in-whose-other-letters = “xn--” representa letras de outros alfabetos, que podem se parecer com as de um nome que você conhece.
sign-in-whose-open = http:// não é criptografado. Qualquer pessoa na rede pode ler o que você digitar.
sign-in-whose-no = Não, não é o meu
sign-in-whose-yes = Sim, entrar nele
sign-in-signed-in-to = Você está conectado a
sign-in-no-workspace = Não tem um espaço de trabalho à mão?
sign-in-demo = Explorar a demonstração
sign-in-secret = Um token no endereço foi ignorado e removido. Se outras pessoas podem ter visto esse token, substitua-o no Rocket.Chat.
sign-in-sandboxed = Esta página está em uma sandbox que esconde a origem dela. Espaços de trabalho que só permitem certas origens não podem permiti-la, nada pode ser salvo e o formulário talvez não funcione. Quem configurou a sandbox pode incluir allow-same-origin e allow-forms. Ou abra esta página em uma aba própria.
sign-in-link-other = Esta página é só para { $own }. O link indica { $other }, que foi ignorado.
sign-in-link-no-address = O espaço de trabalho do link foi ignorado. { $why }
sign-in-framed = Outro site mostra esta página dentro de um quadro. Ele poderia cobrir partes dela e desviar seus cliques, então ninguém pode entrar aqui e nenhum número é mostrado. Abra esta página em uma aba própria e confira o endereço lá antes de digitar qualquer coisa.
sign-in-framed-open = Abrir esta página em uma aba própria
sign-in-ended = sessão encerrada
sign-in-kept-tab = salva nesta aba
sign-in-kept-not = não salva
sign-in-kept-device = salva neste dispositivo

## sign-in-form: The form to sign in with.

sign-in-form-workspace = Endereço do espaço de trabalho
sign-in-form-user-id = ID do usuário
sign-in-form-token = Token de acesso pessoal
sign-in-form-user = Nome de usuário ou e-mail
sign-in-form-password = Senha
sign-in-form-code = Código
sign-in-form-way = Forma de entrar
sign-in-form-token-note = Crie um no Rocket.Chat em Perfil > Tokens de acesso pessoal, onde aparecem o token e o ID do usuário.
sign-in-form-sign-in = Entrar
sign-in-form-signing-in = Entrando…
sign-in-form-keep = Manter conectado
sign-in-form-keep-tab = Nesta aba
sign-in-form-keep-tab-note = Até você fechar a aba.
sign-in-form-keep-nothing = Não salvar
sign-in-form-keep-nothing-note = Até você recarregar ou sair da página.
sign-in-form-keep-device = Neste dispositivo
sign-in-form-keep-device-note = Até você sair. Quem abrir este navegador terá acesso.
sign-in-form-keep-shared = “Neste dispositivo” não está disponível: esta página compartilha o endereço com o espaço de trabalho, e qualquer outra coisa hospedada lá poderia ler um login salvo. Para uma TV na parede, hospede esta página em um endereço próprio.
sign-in-form-keep-answers = Guardar dados em cache neste navegador, para que a próxima visita precise de menos solicitações
sign-in-form-step-workspace = Seu espaço de trabalho
sign-in-form-step-account = Sua conta
sign-in-form-step-numbers = Seus dados

## sign-out

sign-out-elsewhere = Você saiu de { $host } em outra aba. Esta aba não envia mais solicitações para lá.
sign-out-not-kept = O login em { $host } não está mais salvo neste navegador: foi encerrado em outra aba ou os dados do navegador foram apagados. Entre de novo para continuar.
sign-out-left = O login em { $host } foi esquecido quando você saiu da página, como você escolheu.
sign-out-confirmed = { $host } confirmou a saída.
sign-out-unconfirmed = { $host } não confirmou a saída. Este navegador esqueceu a sessão, mas ela ainda pode ser válida lá. Tente de novo, ou entre no Rocket.Chat e, em Perfil, encerre a sessão nos outros locais.
sign-out-unconfirmed-for-good = { $host } não confirmou a saída. Este navegador esqueceu a sessão, mas ela ainda pode ser válida lá. Entre no Rocket.Chat e, em Perfil, encerre a sessão nos outros locais.
sign-out-trying = Tentando de novo…
sign-out-dismiss = Dispensar
sign-out-title = Saída não confirmada

## workspaces: The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = Espaços de trabalho
workspaces-open-one = Espaço de trabalho{ " " }
workspaces-look = Nome e cor
workspaces-name = Nome do espaço de trabalho
workspaces-colour = Cor
workspaces-blue = Azul
workspaces-amber = Âmbar
workspaces-teal = Verde-azulado
workspaces-plum = Ameixa
workspaces-red = Vermelho
workspaces-add = Adicionar espaço de trabalho…
workspaces-sign-out = Sair
workspaces-sign-out-of-all = Sair de todos

## admin

admin-title = Para administradores: o que o espaço de trabalho deve permitir
admin-origin = O endereço desta página, a menos que ela esteja no domínio do espaço de trabalho: ative Settings > General > REST API > Enable CORS e informe isto em CORS Origin, no lugar do *.
admin-permissions = As permissões de quem entra, em Administration > Workspace > Permissions.
admin-token = Para entrar com um token, também esta.
admin-copy = Copiar { $what }
admin-copied = Copiado: { $what }
admin-not-copied = O navegador não conseguiu copiar. Selecione o texto e copie você mesmo.
