## panel: Rund um die Zahlen eines Berichts

panel-updating = Wird aktualisiert…
panel-updated = { $age } aktualisiert
panel-ask-again = Neu abfragen
panel-refresh = { $title } aktualisieren
panel-not-by-department = Nicht nach Abteilung gefiltert
panel-show-table = Tabelle anzeigen
panel-hide-table = Tabelle ausblenden
panel-numbers-from = Stand: { $moment } ({ $age }).{ " " }
panel-try-now = Erneut versuchen
panel-try-again = Erneut versuchen
panel-no-numbers = Noch keine Zahlen.
panel-told = { $name }: { $age }
panel-way-all-departments = Alle Abteilungen zeigen
panel-way-before = Zeitraum davor zeigen
panel-way-latest = Die letzten 28 Tage zeigen

## covering: Wofür die Zahlen gelten

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = alle Abteilungen
covering-departments = { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}
covering-between-names = { ", " }
covering-beside = { $covers } · verglichen mit { $days }
covering-beside-unlike = { $covers } · verglichen mit { $days } ({ $own ->
    [one] { $own } Tag
   *[other] { $own } Tage
} gegenüber { NUMBER($other) })
covering-times = { $covers } · Uhrzeiten in { $zone }
covering-zone = Zeitzone: { $zone }
covering-utc-days = UTC-Tage
covering-server-days = Tage nach Serverzeit des Arbeitsbereichs
covering-unknown-days = Tage nach unbekannter Uhr
covering-reporting-days = Tage in der Berichtszeitzone des Arbeitsbereichs
covering-reporting-days-in = Tage in der Berichtszeitzone des Arbeitsbereichs, { $zone }
covering-reporting-hours = Stunden in der Berichtszeitzone des Arbeitsbereichs
covering-reporting-hours-in = Stunden in der Berichtszeitzone des Arbeitsbereichs, { $zone }
covering-hour-untold = Am { $day } zeigen die Uhren in { $zone } die letzte Stunde zweimal: Endet ein Zeitraum mit diesem Tag, zählt der Arbeitsbereich sie beim ersten Mal und lässt sie beim zweiten weg.
covering-hour-untold-maybe = Falls sich die Berichte des Arbeitsbereichs nach { $zone } richten: Am { $day } zeigen die Uhren dort die letzte Stunde zweimal, und endet ein Zeitraum mit diesem Tag, zählt der Arbeitsbereich sie beim ersten Mal und lässt sie beim zweiten weg.
covering-sum = Summe aus { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-weighted = Näherung, gewichtet nach den Konversationen von { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-best = Der kürzeste Wert aus { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-each = Einzeln abgefragt für { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-unread = { $count ->
    [one] { $count } Zeile der Antwort war nicht lesbar: Was sie sagen würde, fehlt hier und in der Summe.
   *[other] { $count } Zeilen der Antwort waren nicht lesbar: Was sie sagen würden, fehlt hier und in der Summe.
}
covering-beyond = { $count ->
    [one] { $count } weitere Zeile fehlt hier und in der Summe: Der Arbeitsbereich hat mehr, als diese Seite aufnimmt.
   *[other] { $count } weitere Zeilen fehlen hier und in der Summe: Der Arbeitsbereich hat mehr, als diese Seite aufnimmt.
}
covering-no-conversations-on = Keine Konversationen am { $day }.
covering-no-conversations = Keine Konversationen von { $first } bis { $last }.
covering-starts-on = Dieser Zeitraum liegt in der Zukunft. Er beginnt am { $day }.

## age: Alter einer Antwort

age-now = soeben
age-minutes = { $minutes ->
    [one] vor 1 Min.
   *[other] vor { $minutes } Min.
}
age-hours = { $hours ->
    [one] vor 1 Std.
   *[other] vor { $hours } Std.
}
age-days = { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
age-moment = { $day }, { $time }

## progress: Während eine Anfrage dauert

progress-asking = { $host } wird nach { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} gefragt…
progress-still-waiting = Noch keine Antwort: Für lange Zeiträume braucht der Arbeitsbereich lange.
progress-sooner = Nur 7 Tage
progress-limited = Der Arbeitsbereich lässt für diesen Bericht nur eine begrenzte Zahl von Aufrufen pro Minute zu.
progress-continuing = { " " }{ $seconds ->
    [one] Weiter in 1 Sek.
   *[other] Weiter in { $seconds } Sek.
}
progress-retrying = { " " }{ $seconds ->
    [one] Neuer Versuch in 1 Sek.
   *[other] Neuer Versuch in { $seconds } Sek.
}
progress-cancel = Abbrechen
progress-skip = Überspringen
progress-label = Wie weit es ist
progress-parts = { " " }{ NUMBER($done) } von { NUMBER($all) } Teilen sind da, { NUMBER($left) } fehlen noch.

## receipt: Woher eine Zahl kommt

receipt-title = Über diese Zahl
receipt-covers = Umfasst: { $covers }
receipt-calls = { $calls ->
    [one] Dafür war 1 Aufruf nötig
   *[other] Dafür waren { $calls } Aufrufe nötig
}:
receipt-kept = Dafür war kein Aufruf nötig, es { $kept ->
    [one] genügte 1 gespeicherte Antwort
   *[other] genügten { $kept } gespeicherte Antworten
}:
receipt-calls-and-kept = { $calls ->
    [one] Dafür war 1 Aufruf nötig
   *[other] Dafür waren { $calls } Aufrufe nötig
}, dazu { $kept ->
    [one] 1 gespeicherte Antwort
   *[other] { $kept } gespeicherte Antworten
}:
receipt-answered = beantwortet: { $at }, nach { $millis } ms
receipt-not-answered = nicht beantwortet: { $at }, nach { $millis } ms
receipt-not-asked = gespeichert seit { $at }, nicht neu abgefragt

## units

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change: Änderungen und der Zeitraum in einem Satz

change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } mehr
change-fewer = { $percent } weniger
change-less = { $percent } weniger
change-longer = { $percent } länger
change-shorter = { $percent } kürzer
change-slower = { $percent } langsamer
change-faster = { $percent } schneller
change-same = unverändert
change-about-same = kaum verändert
change-after-none = zuvor keine
change-before = zuvor { $before }
change-with-difference = { $words } ({ $difference })

## comparing: Zahlen neben denen des Vergleichszeitraums

comparing-before = Vorher
comparing-change = Änderung
comparing-whole = Der heutige Tag läuft noch, die Vergleichstage sind vollständig; deshalb steht hier kein Prozentwert.
comparing-running = Die gezeigten Tage oder die Vergleichstage sind nach der Uhr des Arbeitsbereichs vielleicht noch nicht vorbei; deshalb steht hier kein Prozentwert.
comparing-elapsed = Verglichen mit { $than }: Die Vergleichstage zählen nur so weit, wie die gezeigten Tage bisher reichen.

## tables: Tabellen und Kacheln

tables-search = Suchen
tables-search-of = Suchen in { $table }
tables-clear = Leeren
tables-found = { $all ->
    [one] { NUMBER($found) } von { $all } Zeile
   *[other] { NUMBER($found) } von { $all } Zeilen
}
tables-found-none = Keine Zeile enthält „{ $search }“.
tables-show-all = Alle { NUMBER($all) } anzeigen
tables-sort-by = Sortieren nach
tables-default-order = Ursprüngliche Reihenfolge
tables-from-a = { $column }, A bis Z
tables-from-z = { $column }, Z bis A
tables-lowest-first = { $column }, niedrigste zuerst
tables-highest-first = { $column }, höchste zuerst
tables-columns = Spalten
tables-columns-of = Spalten von { $table }
tables-reset-columns = Spalten zurücksetzen
tables-own-order = In der ursprünglichen Reihenfolge der Tabelle.
tables-sorted-from-a = Sortiert nach { $column }, von A bis Z.
tables-sorted-from-z = Sortiert nach { $column }, von Z bis A.
tables-sorted-lowest-first = Sortiert nach { $column }, niedrigste zuerst.
tables-sorted-highest-first = Sortiert nach { $column }, höchste zuerst.
tables-not-sent = nicht gesendet

## targets: Das Ziel eines Diagramms

targets-count = Ziel, höchstens
targets-seconds = Ziel, höchstens (s)
targets-none = Keines
