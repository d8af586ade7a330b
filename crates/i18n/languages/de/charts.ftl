### Zeilen und Teile von Diagrammen und Tabellen

charts-hour = Stunde
charts-day = Tag
charts-week = Woche
charts-month = Monat
charts-no-name = Ohne Namen
charts-unassigned = Nicht zugewiesen
charts-no-department = Ohne Abteilung
charts-other = Andere ({ NUMBER($count) })
charts-open = Offen
charts-on-hold = In Warteschleife
charts-closed = Geschlossen
