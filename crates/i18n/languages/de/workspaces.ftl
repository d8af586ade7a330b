### Arbeitsbereiche

workspaces-list = Arbeitsbereiche
workspaces-open-one = Arbeitsbereich{ " " }
workspaces-look = Name und Farbe
workspaces-name = Name dieses Arbeitsbereichs
workspaces-colour = Farbe
workspaces-blue = Blau
workspaces-amber = Bernstein
workspaces-teal = Petrol
workspaces-plum = Pflaume
workspaces-red = Rot
workspaces-add = Arbeitsbereich hinzufügen…
workspaces-sign-out = Abmelden
workspaces-sign-out-of-all = Von allen abmelden
