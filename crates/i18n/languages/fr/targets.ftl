targets-count = Objectif, au plus
targets-seconds = Objectif, au plus (s)
targets-none = Aucun
