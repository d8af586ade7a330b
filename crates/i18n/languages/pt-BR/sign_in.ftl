### The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = Veja quanto chegou, com que rapidez foi respondido, quem atendeu e quando não havia ninguém. Seu navegador se comunica com o seu próprio espaço de trabalho do Rocket.Chat e com mais ninguém.
sign-in-whose = Este é o seu espaço de trabalho?
sign-in-whose-why = O link que você abriu indica esse endereço. Ninguém entrou nele neste navegador ainda.
sign-in-whose-warning = Quem o administra recebe a senha ou o token que você digitar para ele e pode fazer com isso tudo o que você pode. Compare cada letra com o endereço que você conhece, principalmente o final em negrito.
sign-in-whose-other-letters = “xn--” representa letras de outros alfabetos, que podem se parecer com as de um nome que você conhece.
sign-in-whose-open = http:// não é criptografado: quem estiver no caminho pode ler o que você digitar.
sign-in-whose-no = Não, não é o meu
sign-in-whose-yes = Sim, entrar nele
sign-in-signed-in-to = Sua sessão está aberta em
sign-in-no-workspace = Sem espaço de trabalho à mão?
sign-in-demo = Explorar a demonstração
sign-in-secret = Um token no endereço foi ignorado e removido. Se outras pessoas podem ter visto esse token, substitua-o no Rocket.Chat.
sign-in-sandboxed = Esta página está em uma sandbox, que esconde de onde ela vem: um workspace que admite origens específicas não pode admiti-la, nada pode ser guardado e o formulário talvez não faça nada. Quem configurou a sandbox pode incluir allow-same-origin e allow-forms; ou abra esta página em uma guia própria.
sign-in-link-other = Esta página é somente para { $own }. O link indica { $other }, que não foi usado.
sign-in-link-no-address = O espaço de trabalho do link foi deixado de fora. { $why }
sign-in-framed = Outro site mostra esta página dentro de um quadro. Ele poderia sobrepor elementos e desviar seus cliques; por isso, ninguém pode entrar aqui e nenhum número é mostrado. Abra a página em uma aba própria e confira o endereço antes de digitar qualquer coisa.
sign-in-framed-open = Abrir esta página em uma aba própria
sign-in-ended = sessão encerrada
sign-in-kept-tab = sessão mantida nesta aba
sign-in-kept-not = sessão não mantida
sign-in-kept-device = sessão mantida neste dispositivo
