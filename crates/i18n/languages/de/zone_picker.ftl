### Auswahl der Zeitzone

zone-picker-label = Zeitzone
zone-picker-browser = Dieser Browser ({ $zone })
zone-picker-browser-and-reports = Dieser Browser, Berichte des Arbeitsbereichs ({ $zone })
zone-picker-reports = Berichte des Arbeitsbereichs ({ $zone })
zone-picker-other = Andere…
zone-picker-name = Name der Zeitzone
zone-picker-apply = Anwenden
zone-picker-unknown = Es gibt keine Zeitzone mit diesem Namen. Schreiben Sie sie wie Europe/Berlin.
