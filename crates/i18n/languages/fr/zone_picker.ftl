zone-picker-label = Fuseau horaire
zone-picker-browser = Ce navigateur ({ $zone })
zone-picker-browser-and-reports = Ce navigateur et les rapports ({ $zone })
zone-picker-reports = Rapports de l’espace de travail ({ $zone })
zone-picker-other = Autre…
zone-picker-name = Nom du fuseau horaire
zone-picker-apply = Appliquer
zone-picker-unknown = Aucun fuseau horaire ne porte ce nom. Écrivez-le comme Europe/Berlin.
