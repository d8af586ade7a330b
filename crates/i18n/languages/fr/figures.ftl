figure-compared-period = Période de comparaison
figure-part = { $part } : { $value }
figure-beside = Par rapport à { $than } : { $value }
figure-share = { $share } du total
figure-bars = { $what } : { $total } au total ; maximum { $most } ({ $name }).
figure-bars-total = { $what } : { $total } au total.
figure-bars-part = { $what } : { $total } sans les lignes manquantes.

figure-spoken = { $title } : { $lines }
figure-spoken-between = ,{ " " }

figure-role = graphique
figure-label = { $name } : { $summary } Les flèches lisent les points, Enter en épingle un. T affiche le tableau, S active ou coupe le son.
figure-label-opening = { $name } : { $summary } Les flèches lisent les points, Enter en ouvre ou en épingle un. T affiche le tableau, S active ou coupe le son.

figure-held = Épinglé jusqu’à Esc
figure-held-by-finger = Épinglé ; touchez ailleurs pour le libérer
figure-to-open = Sélectionner pour ouvrir
figure-to-zoom = Sélectionner pour zoomer sur les jours entre les deux points
figure-legend-hint = Masquer ou afficher ; isoler par double-clic ou avec Maj
figure-sound-on = Son activé
figure-sound-off = Son coupé
figure-table-shown = Tableau affiché
figure-table-hidden = Tableau masqué
