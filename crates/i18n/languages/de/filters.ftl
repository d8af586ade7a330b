## filters: Die Auswahl über den Zahlen

filters-label = Filter
filters-chart = Diagramm
filters-group = Gruppieren nach
filters-refresh = Aktualisieren
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
    [one] { $count } weitere Abteilung fehlt in der Liste: Der Arbeitsbereich hat mehr, als diese Seite aufnimmt.
   *[other] { $count } weitere Abteilungen fehlen in der Liste: Der Arbeitsbereich hat mehr, als diese Seite aufnimmt.
}
filters-cost = etwa { $calls ->
    [one] 1 weiterer Aufruf
   *[other] { $calls } weitere Aufrufe
}
filters-cost-nothing = keine weiteren Aufrufe, da diese Ansicht alle Abteilungen zeigt
filters-logarithmic = Logarithmische Skala
filters-more = { $count ->
    [0] Filter
    [one] Filter (1)
   *[other] Filter ({ $count })
}
filters-done = Fertig

## period-picker, period-dialog: Auswahl des Zeitraums

period-picker-label = Zeitraum
period-picker-choice = { $name } · { $dates }
period-picker-custom = Eigener…
period-picker-dates = Tage wählen…
period-picker-previous = Vorheriger Zeitraum
period-picker-next = Nächster Zeitraum
period-dialog-title = Tage wählen
period-dialog-typed = Zeitraum eingeben, zum Beispiel now-7d, last month oder 2026-03-01..2026-03-28
period-dialog-apply = Anwenden
period-dialog-weeks = Wochen beginnen mit
period-dialog-zoom-out = Herauszoomen
period-dialog-slip = „{ $what }“: { $why }. Lesbar ist zum Beispiel: { $examples }
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
periods-unknown = Es gibt keinen Zeitraum mit diesem Namen
periods-length = Ein Zeitraum muss mindestens 1 und darf höchstens { $most } Tage lang sein
periods-form = Die Form 2026-03-01..2026-03-28 ist nicht eingehalten
periods-reversed = Der Zeitraum endet, bevor er beginnt
periods-too-long = Der Zeitraum ist länger als { $most } Tage
periods-year = Das Jahr liegt nicht zwischen { $first } und { $last }
periods-typed-nothing = Geben Sie einen Zeitraum ein, zum Beispiel now-7d, last month oder 2026-03-01..2026-03-28
periods-typed-after-now = Auf now folgt -7d, /M oder -1M/M
periods-typed-after-minus = Auf das Minus folgt eine Zahl, wie in now-7d
periods-typed-days = Die Anzahl der Tage muss zwischen 1 und { $most } liegen
periods-typed-weeks = Die Anzahl der Wochen muss zwischen 1 und { $most } liegen
periods-typed-months = Die Anzahl der Monate muss zwischen 1 und { $most } liegen
periods-typed-quarters = Die Anzahl der Quartale muss zwischen 1 und { $most } liegen
periods-typed-years = Die Anzahl der Jahre muss zwischen 1 und { $most } liegen
periods-typed-two-units = Beide Einheiten müssen gleich sein, wie in now-1M/M
periods-typed-shorter-than-day = Ein Zeitraum besteht aus ganzen Tagen; verwenden Sie d, w, M, Q oder y
periods-typed-unit-missing = Es fehlt eine Einheit (d, w, M, Q oder y)
periods-typed-unit-unknown = { $unit } ist keine Einheit; verwenden Sie d, w, M, Q oder y
periods-typed-until = bis
periods-typed-no-such-day = Diesen Tag gibt es in dem Monat nicht
periods-typed-no-such-month = Diesen Monat gibt es nicht
periods-typed-date = Ein Datum hat die Form 2026-03-01
periods-typed-unknown = Kein Zeitraum heißt so

## calendar: Kalender

calendar-earlier = Früherer Monat
calendar-later = Späterer Monat
calendar-today = { $day }, heute
calendar-refused = { $day }. { $why }
calendar-no-period = Das ist kein Zeitraum: { $why }.

## compare-picker: Auswahl des Vergleichs

compare-picker-label = Vergleichen mit
compare-picker-nothing = Nichts
compare-picker-weekdays = Gleiche Wochentage
compare-picker-by-date = Gleiches Datum
compare-picker-others = Andere Tage
compare-picker-before = Zeitraum davor
compare-picker-year-before = Ein Jahr davor
compare-picker-type = Tage eingeben…
compare-picker-dates = Vergleichstage
compare-picker-example = Zum Beispiel 2026-03-01..2026-03-28 oder 2026-03.
compare-picker-compare = Vergleichen

## comparisons: Womit ein Zeitraum verglichen wird

comparisons-last-weekday = letztem { $weekday }
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day } bis { $time }
comparisons-last-day-by-time = { $days }, am letzten Tag bis { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } Tag
   *[other] { $own } Tage
} gegenüber { NUMBER($other) }
comparisons-other-weekdays = { $than }, andere Wochentage
comparisons-by-what-is-over = { $than }, soweit abgeschlossen
comparisons-failed = Der Vergleichszeitraum konnte nicht geladen werden. { $why }
comparisons-unknown = Es gibt keinen Vergleich mit diesem Namen

## department-picker: Auswahl der Abteilungen

department-picker-label = Abteilung
department-picker-all = Alle Abteilungen
department-picker-several = { $count ->
    [one] 1 Abteilung
   *[other] { $count } Abteilungen
}
department-picker-archived = { $name } (archiviert)
department-picker-list = Abteilungen
department-picker-chosen = Gewählte Abteilungen
department-picker-remove = { $name } entfernen
department-picker-cost = Eine weitere Abteilung: { $cost }.
department-picker-full = { $most ->
    [one] Höchstens 1 auf einmal. Entfernen Sie diese, um eine andere hinzuzufügen.
   *[other] Höchstens { $most } auf einmal. Entfernen Sie eine, um eine andere hinzuzufügen.
}
department-picker-none = Keine Abteilung mit diesem Namen
department-picker-none-known = Unter den bekannten Abteilungen hat keine diesen Namen
department-picker-coming = Die Abteilungen werden noch geladen…
department-picker-more = { $count ->
    [one] 1 weitere: zum Finden tippen
   *[other] { $count } weitere: zum Finden tippen
}

## zone-picker: Auswahl der Zeitzone

zone-picker-label = Zeitzone
zone-picker-browser = Dieser Browser ({ $zone })
zone-picker-browser-and-reports = Dieser Browser, Berichte des Arbeitsbereichs ({ $zone })
zone-picker-reports = Berichte des Arbeitsbereichs ({ $zone })
zone-picker-other = Andere…
zone-picker-name = Name der Zeitzone
zone-picker-apply = Anwenden
zone-picker-unknown = Es gibt keine Zeitzone mit diesem Namen. Schreiben Sie sie wie Europe/Berlin.

## zones: Zeitzonen

zones-local = Ortszeit
zones-unknown = Es gibt keine Zeitzone mit diesem Namen
zones-not-told = Der Arbeitsbereich nennt Ihrem Konto seine Zeitzone nicht; wählen Sie sie hier.
zones-not-known-here = Die Berichte des Arbeitsbereichs richten sich nach { $name }, einer Zeitzone, die dieser Browser nicht kennt.
zones-of-server = Die Berichte des Arbeitsbereichs richten sich nach der Zeitzone seines Servers, die er nicht nennt; wählen Sie sie hier.
