### The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

# The name of the list.
workspaces-list = Workspaces
# Heard before the name of the open workspace, on the button that opens the menu.
workspaces-open-one = Workspace{ " " }
# What opens the fields for the name and the colour of the open workspace, and their labels.
workspaces-look = Name and colour
workspaces-name = Name of this workspace
workspaces-colour = Colour
workspaces-blue = Blue
workspaces-amber = Amber
workspaces-teal = Teal
workspaces-plum = Plum
workspaces-red = Red
# Buttons.
workspaces-add = Add a workspace…
workspaces-sign-out = Sign out
workspaces-sign-out-of-all = Sign out of all
