### Zeiträume

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
