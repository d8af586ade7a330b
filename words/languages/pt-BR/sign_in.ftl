### The first page that a person sees, around the form to sign in with.

sign-in-title = Omnichannel Dashboard
sign-in-lead = Veja quanto chegou, com que rapidez foi respondido, quem atendeu e quando não havia ninguém. Seu navegador se comunica com o seu próprio espaço de trabalho do Rocket.Chat e com mais ninguém.
sign-in-signed-in-to = Sua sessão está aberta em
sign-in-no-workspace = Sem espaço de trabalho à mão?
sign-in-demo = Explorar a demonstração
sign-in-secret = Um token no endereço foi ignorado e removido. Se outras pessoas podem ter visto esse token, substitua-o no Rocket.Chat.
sign-in-sandboxed = Esta página está em uma sandbox, que esconde de onde ela vem: um workspace que admite origens específicas não pode admiti-la, nada pode ser guardado e o formulário talvez não faça nada. Quem configurou a sandbox pode incluir allow-same-origin e allow-forms; ou abra esta página em uma guia própria.
sign-in-ended = sessão encerrada
sign-in-kept-tab = sessão mantida nesta aba
sign-in-kept-not = sessão não mantida
sign-in-kept-device = sessão mantida neste dispositivo
