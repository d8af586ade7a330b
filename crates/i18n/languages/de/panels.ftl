## panel: Rund um die Zahlen

panel-updating = Wird aktualisiert…
panel-updated = { $age } aktualisiert
panel-ask-again = Aktualisieren
panel-refresh = { $title } aktualisieren
panel-not-by-department = Nicht nach Abteilung gefiltert
panel-show-table = Tabelle anzeigen
panel-hide-table = Tabelle ausblenden
panel-numbers-from = Stand: { $moment } ({ $age }).{ " " }
panel-try-now = Erneut versuchen
panel-try-again = Erneut versuchen
panel-no-numbers = Noch keine Daten.
panel-told = { $name }: { $age }
panel-way-all-departments = Alle Abteilungen anzeigen
panel-way-before = Vorherigen Zeitraum anzeigen
panel-way-latest = Letzte 28 Tage anzeigen

## covering: Wofür die Zahlen gelten

covering-range = { $range } · { $whose }
covering-scope = { $range } · { $whose } · { $departments }
covering-all-departments = alle Abteilungen
covering-departments = { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}
covering-between-names = { ", " }
covering-beside = { $covers } · ggü. { $days }
covering-beside-unlike = { $covers } · ggü. { $days } ({ $own ->
    [one] { $own } Tag
   *[other] { $own } Tage
} ggü. { NUMBER($other) })
covering-times = { $covers } · Uhrzeiten in { $zone }
covering-zone = Zeitzone: { $zone }
covering-utc-days = UTC-Tage
covering-server-days = Tage in der Zeitzone des Servers
covering-unknown-days = Tage in unbekannter Zeitzone
covering-reporting-days = Tage in der Berichtszeitzone des Arbeitsbereichs
covering-reporting-days-in = Tage in der Berichtszeitzone des Arbeitsbereichs, { $zone }
covering-reporting-hours = Stunden in der Berichtszeitzone des Arbeitsbereichs
covering-reporting-hours-in = Stunden in der Berichtszeitzone des Arbeitsbereichs, { $zone }
covering-hour-untold = Am { $day } kommt die letzte Stunde in { $zone } zweimal vor. Endet ein Zeitraum mit diesem Tag, zählt der Arbeitsbereich nur die erste der beiden.
covering-hour-untold-maybe = Falls die Berichte des Arbeitsbereichs { $zone } verwenden: Am { $day } kommt die letzte Stunde dort zweimal vor. Endet ein Zeitraum mit diesem Tag, zählt der Arbeitsbereich nur die erste der beiden.
covering-sum = Summe aus { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-weighted = Näherungswert, gewichtet nach den Konversationen von { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-best = Bester Wert aus { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-each = Einzeln angefragt für { $count ->
    [one] { $count } Abteilung
   *[other] { $count } Abteilungen
}: { $names }.
covering-unread = { $count ->
    [one] { $count } Zeile war nicht lesbar. Sie fehlt hier und in der Summe.
   *[other] { $count } Zeilen waren nicht lesbar. Sie fehlen hier und in der Summe.
}
covering-beyond = { $count ->
    [one] { $count } weitere Zeile fehlt hier und in der Summe: Der Arbeitsbereich hat mehr, als diese Seite laden kann.
   *[other] { $count } weitere Zeilen fehlen hier und in der Summe: Der Arbeitsbereich hat mehr, als diese Seite laden kann.
}
covering-no-conversations-on = Keine Konversationen am { $day }.
covering-no-conversations = Keine Konversationen von { $first } bis { $last }.
covering-starts-on = Dieser Zeitraum liegt in der Zukunft. Er beginnt am { $day }.

## age: Alter einer Antwort

age-now = gerade eben
age-minutes = { $minutes ->
    [one] vor 1 min
   *[other] vor { $minutes } min
}
age-hours = { $hours ->
    [one] vor 1 h
   *[other] vor { $hours } h
}
age-days = { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
age-moment = { $day }, { $time }

## progress: Während eine Anfrage dauert

progress-asking = { $days ->
    [one] 1 Tag wird
   *[other] { $days } Tage werden
} von { $host } geladen…
progress-still-waiting = Wird noch geladen. Lange Zeiträume dauern länger.
progress-sooner = 7 Tage anzeigen
progress-limited = Der Arbeitsbereich begrenzt die Anfragen pro Minute für diesen Bericht.
progress-continuing = { " " }{ $seconds ->
    [one] Weiter in 1 s.
   *[other] Weiter in { $seconds } s.
}
progress-retrying = { " " }{ $seconds ->
    [one] Neuer Versuch in 1 s.
   *[other] Neuer Versuch in { $seconds } s.
}
progress-cancel = Abbrechen
progress-skip = Überspringen
progress-label = Fortschritt
progress-parts = { " " }{ NUMBER($done) } von { NUMBER($all) } Teilen geladen, noch { NUMBER($left) }.

## receipt: Was angefragt wurde und was gezählt wird

receipt-title = Über diese Zahl
receipt-covers = Umfasst: { $covers }
receipt-calls = { $calls ->
    [one] 1 Anfrage
   *[other] { $calls } Anfragen
}:
receipt-kept = Keine Anfragen, { $kept ->
    [one] 1 zwischengespeicherte Antwort
   *[other] { $kept } zwischengespeicherte Antworten
}:
receipt-calls-and-kept = { $calls ->
    [one] 1 Anfrage
   *[other] { $calls } Anfragen
}, { $kept ->
    [one] 1 zwischengespeicherte Antwort
   *[other] { $kept } zwischengespeicherte Antworten
}:
receipt-answered = beantwortet: { $at }, nach { $millis } ms
receipt-not-answered = nicht beantwortet: { $at }, nach { $millis } ms
receipt-not-asked = zwischengespeichert: { $at }, nicht neu angefragt

## units: Dauern

units-hours = { $number } h
units-minutes = { $number } min
units-seconds = { $number } s

## change: Änderungen gegenüber dem Vergleichszeitraum

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
comparing-whole = Der heutige Tag läuft noch, daher noch kein Prozentwert.
comparing-running = Diese Tage oder die Vergleichstage laufen in der Zeitzone des Arbeitsbereichs vielleicht noch, daher noch kein Prozentwert.
comparing-elapsed = Bis zum gleichen Zeitpunkt verglichen mit { $than }.

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
tables-default-order = Standardreihenfolge
tables-from-a = { $column }, A bis Z
tables-from-z = { $column }, Z bis A
tables-lowest-first = { $column }, aufsteigend
tables-highest-first = { $column }, absteigend
tables-columns = Spalten
tables-columns-of = Spalten von { $table }
tables-reset-columns = Spalten zurücksetzen
tables-own-order = In der Standardreihenfolge der Tabelle.
tables-sorted-from-a = Sortiert nach { $column }, von A bis Z.
tables-sorted-from-z = Sortiert nach { $column }, von Z bis A.
tables-sorted-lowest-first = Sortiert nach { $column }, aufsteigend.
tables-sorted-highest-first = Sortiert nach { $column }, absteigend.
tables-not-sent = nicht gesendet

## export: Zahlen mitnehmen

export-title = Exportieren
export-of = { $panel } exportieren
export-csv = CSV
export-csv-plain = CSV, nur Tabelle
export-details = Details als CSV
export-copy = Tabelle kopieren
export-png = Bild (PNG)
export-svg = Bild (SVG)
export-copy-picture = Bild kopieren
export-on-white = Bilder auf Weiß
export-details-file = details
export-copied = Kopiert.
export-copy-failed = Der Browser lässt das Kopieren nicht zu. Laden Sie stattdessen die CSV-Datei.
export-failed = Der Browser hat die Datei nicht angelegt. Kopieren Sie stattdessen die Tabelle.
export-picture-failed = Ihr Browser hat das Bild nicht erstellt. Machen Sie stattdessen einen Screenshot.
export-copy-picture-failed = Ihr Browser hat das Kopieren nicht erlaubt. Laden Sie das Bild stattdessen herunter.
export-source = Quelle: Rocket.Chat, { $workspace }. Beantwortet { $moment } ({ $zone }).
export-report = Bericht
export-workspace = Arbeitsbereich
export-period = Zeitraum
export-covers = Umfang
export-answered = Beantwortet
export-note = Hinweis
export-old = Ältere Daten: Neuere Zahlen sind nicht angekommen.
export-empty = Grund für leere Zellen
export-request = Anfrage
export-id = ID
export-unit = Einheit
export-until = Bis

## targets: Das Ziel eines Diagramms

targets-count = Ziel (max.)
targets-seconds = Ziel (max., s)
targets-none = Keins
