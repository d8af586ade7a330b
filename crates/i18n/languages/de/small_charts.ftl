### Kleine Diagramme

small-charts-all = Alle Kennzahlen
small-charts-all-beside = Verglichen mit { $than }
small-charts-part = Aktuelle Diagramme: { NUMBER($here) } von { NUMBER($all) }.
small-charts-rest = Übrige erneut versuchen
small-charts-about = etwa { $number }
small-charts-changed = { $number } · { $change }
small-charts-beside = { $lead } · gegenüber { $than }
small-charts-over = { $lead } · soweit abgeschlossen
small-charts-no-sample = kein Messwert
small-charts-marked = { $number } · { $bucket }
