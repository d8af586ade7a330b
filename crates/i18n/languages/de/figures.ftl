### Was Diagramme sagen

figure-compared-period = Vergleichszeitraum
figure-part = { $part }: { $value }
figure-beside = Verglichen mit { $than }: { $value }
figure-share = Anteil: { $share }
figure-bars = { $what }: { $total } insgesamt; am meisten: { $most } ({ $name }).
figure-bars-total = { $what }: { $total } insgesamt.
figure-bars-part = { $what }: { $total } ohne die fehlenden Zeilen.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }
figure-role = Diagramm
figure-label = { $name }: { $summary } Mit den Pfeiltasten lesen Sie die Punkte, mit Enter halten Sie einen fest. T zeigt die Tabelle, S schaltet den Ton ein oder aus.
figure-label-opening = { $name }: { $summary } Mit den Pfeiltasten lesen Sie die Punkte, mit Enter öffnen Sie einen oder halten ihn fest. T zeigt die Tabelle, S schaltet den Ton ein oder aus.
figure-held = Festgehalten bis Esc
figure-held-by-finger = Festgehalten; zum Lösen daneben tippen
figure-to-open = Auswählen, um zu öffnen
figure-to-zoom = Auswählen, um auf die Tage dazwischen zu zoomen
figure-legend-hint = Aus- oder einblenden; allein mit Doppelklick oder Umschalt
figure-sound-on = Ton an
figure-sound-off = Ton aus
figure-table-shown = Tabelle gezeigt
figure-table-hidden = Tabelle verborgen
