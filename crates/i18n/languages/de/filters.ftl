## filters: Die Auswahl über den Zahlen

filters-label = Filter
filters-chart = Diagramm
filters-group = Gruppieren nach
filters-refresh = Aktualisierung
filters-options = Optionen
filters-weeks = Wochenbeginn
filters-logarithmic = Logarithmische Skala
filters-more = { $count ->
    [0] Filter
    [one] Filter (1)
   *[other] Filter ({ $count })
}
filters-done = Fertig
filters-automatic-hour = Automatisch (Stunde)
filters-automatic-day = Automatisch (Tag)
filters-automatic-week = Automatisch (Woche)
filters-automatic-month = Automatisch (Monat)
filters-week-by-language = Nach Sprache ({ $day })
filters-step = { $name }: { $range }
filters-step-none = { $name }: keiner
filters-departments-unknown = Die Namen der Abteilungen sind nicht bekannt. { $trouble }
filters-departments-unread = { $count ->
    [one] { $count } Abteilung war nicht lesbar und fehlt in der Liste.
   *[other] { $count } Abteilungen waren nicht lesbar und fehlen in der Liste.
}
filters-departments-beyond = { $count ->
    [one] { $count } weitere Abteilung fehlt in der Liste: Der Arbeitsbereich hat mehr, als diese Seite laden kann.
   *[other] { $count } weitere Abteilungen fehlen in der Liste: Der Arbeitsbereich hat mehr, als diese Seite laden kann.
}
filters-cost = etwa { $calls ->
    [one] 1 weitere Anfrage
   *[other] { $calls } weitere Anfragen
}
filters-cost-nothing = keine weiteren Anfragen, da diese Ansicht alle Abteilungen zeigt

## period-picker, period-dialog: Auswahl des Zeitraums

period-picker-label = Zeitraum
period-picker-choice = { $name } · { $dates }
period-picker-versus = ggü. { $dates }
period-picker-presets = Vorgaben
period-picker-previous = Vorheriger Zeitraum
period-picker-next = Nächster Zeitraum
period-dialog-typed = Zeitraum eingeben, zum Beispiel now-7d, last month oder 2026-03-01..2026-03-28
period-dialog-apply = Anwenden
period-dialog-zoom-out = Herauszoomen
period-dialog-slip = „{ $what }“: { $why }. Möglich ist zum Beispiel: { $examples }
period-dialog-empty = Geben Sie einen Zeitraum ein, zum Beispiel: { $examples }
period-dialog-read-as = Gelesen als { $dates }
period-dialog-days = { $dates } · { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
period-dialog-one-end = { $days }. Wählen Sie das andere Ende.

## periods: Zeiträume

periods-to-date = Bis heute
periods-before = Abgeschlossen
periods-up-to-yesterday = Bis gestern
periods-today = Heute
periods-this-week = Diese Woche
periods-this-month = Dieser Monat
periods-this-quarter = Dieses Quartal
periods-this-year = Dieses Jahr
periods-yesterday = Gestern
periods-last-week = Letzte Woche
periods-last-month = Letzter Monat
periods-last-quarter = Letztes Quartal
periods-last-year = Letztes Jahr
periods-last-days = { $days ->
    [one] Ein Tag bis gestern
   *[other] Letzte { $days } Tage
}
periods-last-weeks = { $weeks ->
    [one] Eine Woche bis gestern
   *[other] Letzte { $weeks } Wochen
}
periods-last-months = { $months ->
    [one] Ein Monat bis gestern
   *[other] Letzte { $months } Monate
}
periods-last-quarters = { $quarters ->
    [one] Ein Quartal bis gestern
   *[other] Letzte { $quarters } Quartale
}
periods-last-years = { $years ->
    [one] Ein Jahr bis gestern
   *[other] Letzte { $years } Jahre
}
periods-days-ago = { $days ->
    [one] Vor 1 Tag
   *[other] Vor { $days } Tagen
}
periods-weeks-ago = { $weeks ->
    [one] Vor 1 Woche
   *[other] Vor { $weeks } Wochen
}
periods-months-ago = { $months ->
    [one] Vor 1 Monat
   *[other] Vor { $months } Monaten
}
periods-quarters-ago = { $quarters ->
    [one] Vor 1 Quartal
   *[other] Vor { $quarters } Quartalen
}
periods-years-ago = { $years ->
    [one] Vor 1 Jahr
   *[other] Vor { $years } Jahren
}
periods-custom = Eigener Zeitraum
periods-friday = Freitag
periods-monday = Montag
periods-saturday = Samstag
periods-sunday = Sonntag
periods-refresh-off = Aus
periods-refresh-every = { $minutes ->
    [one] Jede Minute
   *[other] Alle { $minutes } Minuten
}
periods-unknown = Diesen Zeitraum gibt es nicht
periods-length = Ein Zeitraum muss 1 bis { $most } Tage lang sein
periods-form = Verwenden Sie die Form 2026-03-01..2026-03-28
periods-reversed = Das Ende liegt vor dem Anfang
periods-too-long = Mehr als { $most } Tage sind nicht möglich
periods-year = Das Jahr muss zwischen { $first } und { $last } liegen
periods-typed-nothing = Geben Sie einen Zeitraum ein, zum Beispiel now-7d, last month oder 2026-03-01..2026-03-28
periods-typed-after-now = Auf now folgt -7d, /M oder -1M/M
periods-typed-after-minus = Auf das Minus folgt eine Zahl, wie in now-7d
periods-typed-days = Die Anzahl der Tage muss zwischen 1 und { $most } liegen
periods-typed-weeks = Die Anzahl der Wochen muss zwischen 1 und { $most } liegen
periods-typed-months = Die Anzahl der Monate muss zwischen 1 und { $most } liegen
periods-typed-quarters = Die Anzahl der Quartale muss zwischen 1 und { $most } liegen
periods-typed-years = Die Anzahl der Jahre muss zwischen 1 und { $most } liegen
periods-typed-two-units = Beide Einheiten müssen gleich sein, wie in now-1M/M
periods-typed-shorter-than-day = Zeiträume sind ganze Tage, verwenden Sie d, w, M, Q oder y
periods-typed-unit-missing = Ergänzen Sie eine Einheit: d, w, M, Q oder y
periods-typed-unit-unknown = { $unit } ist keine Einheit, verwenden Sie d, w, M, Q oder y
periods-typed-until = bis
periods-typed-no-such-day = Diesen Tag gibt es in diesem Monat nicht
periods-typed-no-such-month = Diesen Monat gibt es nicht
periods-typed-date = Schreiben Sie ein Datum wie 2026-03-01
periods-typed-unknown = Diesen Zeitraum gibt es nicht

## calendar: Kalender

calendar-earlier = Früherer Monat
calendar-later = Späterer Monat
calendar-today = { $day }, heute
calendar-refused = { $day }. { $why }
calendar-no-period = Ungültiger Zeitraum: { $why }.

## compare-picker: Auswahl des Vergleichs

compare-picker-label = Vergleichen mit
compare-picker-nothing = Kein Vergleich
compare-picker-before = Vorheriger Zeitraum
compare-picker-year-before = Gleicher Zeitraum im Vorjahr
compare-picker-type = Eigener Zeitraum
compare-picker-weekdays = Wochentage angleichen
compare-picker-dates = Vergleichszeitraum
compare-picker-example = Zum Beispiel 2026-03-01..2026-03-28 oder 2026-03.

## comparisons: Womit ein Zeitraum verglichen wird

comparisons-last-weekday = letztem { $weekday }
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day } bis { $time }
comparisons-last-day-by-time = { $days }, am letzten Tag bis { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } Tag
   *[other] { $own } Tage
} ggü. { NUMBER($other) }
comparisons-other-weekdays = { $than }, andere Wochentage
comparisons-by-what-is-over = { $than }, nur vollständige Tage
comparisons-failed = Der Vergleichszeitraum konnte nicht geladen werden. { $why }
comparisons-unknown = Diesen Vergleich gibt es nicht

## department-picker: Auswahl der Abteilungen

department-picker-label = Abteilung
department-picker-all = Alle Abteilungen
department-picker-several = { $count ->
    [one] 1 Abteilung
   *[other] { $count } Abteilungen
}
department-picker-archived = { $name } (archiviert)
department-picker-list = Abteilungen
department-picker-chosen = Ausgewählte Abteilungen
department-picker-remove = { $name } entfernen
department-picker-cost = Eine weitere Abteilung: { $cost }.
department-picker-full = { $most ->
    [one] Sie können nur 1 Abteilung auswählen. Entfernen Sie sie, um eine andere hinzuzufügen.
   *[other] Sie können bis zu { $most } auswählen. Entfernen Sie eine, um eine andere hinzuzufügen.
}
department-picker-none = Keine passende Abteilung
department-picker-none-known = Unter den geladenen Abteilungen passt keine
department-picker-coming = Abteilungen werden geladen…
department-picker-more = { $count ->
    [one] 1 weitere: zum Suchen tippen
   *[other] { $count } weitere: zum Suchen tippen
}

## zone-picker: Auswahl der Zeitzone

zone-picker-label = Zeitzone
zone-picker-browser = Browser ({ $zone })
zone-picker-browser-and-reports = Browser und Berichte des Arbeitsbereichs ({ $zone })
zone-picker-reports = Berichte des Arbeitsbereichs ({ $zone })
zone-picker-other = Andere…
zone-picker-name = Name der Zeitzone
zone-picker-apply = Anwenden
zone-picker-unknown = Keine Zeitzone hat diesen Namen. Schreiben Sie ihn wie Europe/Berlin.

## zones: Zeitzonen

zones-local = Ortszeit
zones-unknown = Diese Zeitzone gibt es nicht
zones-not-told = Mit Ihrem Konto ist die Zeitzone des Arbeitsbereichs nicht sichtbar. Wählen Sie sie hier.
zones-not-known-here = Die Berichte des Arbeitsbereichs verwenden { $name }, eine Zeitzone, die dieser Browser nicht kennt.
zones-of-server = Die Berichte des Arbeitsbereichs verwenden die Zeitzone seines Servers, die er nicht nennt. Wählen Sie sie hier.
