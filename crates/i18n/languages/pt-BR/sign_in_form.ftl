### The form to sign in with.

sign-in-form-workspace = Endereço do espaço de trabalho
sign-in-form-user-id = ID do usuário
sign-in-form-token = Token de acesso pessoal
sign-in-form-user = Nome de usuário ou e-mail
sign-in-form-password = Senha
sign-in-form-code = Código
sign-in-form-way = Forma de entrar
sign-in-form-token-note = Criado no Rocket.Chat em Perfil > Tokens de acesso pessoal, onde aparecem o token e o ID do usuário.
sign-in-form-sign-in = Entrar
sign-in-form-signing-in = Entrando…
sign-in-form-keep = Manter minha sessão
sign-in-form-keep-tab = Nesta aba
sign-in-form-keep-tab-note = Até a aba ser fechada.
sign-in-form-keep-nothing = Não manter
sign-in-form-keep-nothing-note = Só na memória: ao recarregar, será preciso entrar de novo.
sign-in-form-keep-device = Neste dispositivo
sign-in-form-keep-device-note = Para telões. Um token de acesso pessoal nunca expira; escolha esta opção só onde ninguém mais possa abrir este navegador.
sign-in-form-keep-shared = “Neste dispositivo” não é oferecido aqui: esta página compartilha o endereço com o espaço de trabalho, e tudo o mais que estiver lá poderia ler um acesso guardado. Para um telão, hospede a página em um endereço próprio.
sign-in-form-keep-answers = Guardar respostas neste navegador, para consultar menos na próxima visita
sign-in-form-step-workspace = Seu espaço de trabalho
sign-in-form-step-account = Sua conta
sign-in-form-step-numbers = Seus números
