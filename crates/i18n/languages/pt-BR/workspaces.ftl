### The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = Espaços de trabalho
workspaces-open-one = Espaço de trabalho{ " " }
workspaces-look = Nome e cor
workspaces-name = Nome deste espaço de trabalho
workspaces-colour = Cor
workspaces-blue = Azul
workspaces-amber = Âmbar
workspaces-teal = Verde-azulado
workspaces-plum = Ameixa
workspaces-red = Vermelho
workspaces-add = Adicionar espaço de trabalho…
workspaces-sign-out = Sair
workspaces-sign-out-of-all = Sair de todos
