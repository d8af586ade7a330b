zones-local = heure locale
zones-unknown = aucun fuseau horaire ne porte ce nom

zones-not-told = L’espace de travail n’indique pas son fuseau horaire à votre compte ; choisissez-le ici.
zones-not-known-here = Les rapports de l’espace de travail suivent { $name }, un fuseau horaire que ce navigateur ne connaît pas.
zones-of-server = Les rapports de l’espace de travail suivent le fuseau propre à son serveur, qu’il ne nomme pas ; choisissez-le ici.
