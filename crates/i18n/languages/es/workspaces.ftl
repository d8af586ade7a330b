### The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

workspaces-list = Espacios de trabajo
workspaces-open-one = Espacio de trabajo{ " " }
workspaces-look = Nombre y color
workspaces-name = Nombre de este espacio de trabajo
workspaces-colour = Color
workspaces-blue = Azul
workspaces-amber = Ámbar
workspaces-teal = Verde azulado
workspaces-plum = Ciruela
workspaces-red = Rojo
workspaces-add = Añadir un espacio de trabajo…
workspaces-sign-out = Cerrar sesión
workspaces-sign-out-of-all = Cerrar todas las sesiones
