### Rund um die Zahlen eines Berichts

panel-to-main = Als Hauptdiagramm anzeigen
panel-updating = Wird aktualisiert…
panel-updated = { $age } aktualisiert
panel-ask-again = Neu abfragen
panel-refresh = { $title } aktualisieren
panel-show-table = Tabelle anzeigen
panel-hide-table = Tabelle ausblenden
panel-numbers-from = Stand: { $moment } ({ $age }).{ " " }
panel-try-now = Jetzt versuchen
panel-try-again = Erneut versuchen
panel-no-numbers = Noch keine Zahlen.
panel-told = { $name }: { $age }
panel-way-all-departments = Alle Abteilungen zeigen
panel-way-before = Zeitraum davor zeigen
panel-way-latest = Die letzten 28 Tage zeigen
