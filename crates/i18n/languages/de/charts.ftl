## metrics: Die sieben Diagramme

metrics-conversations = Konversationen
metrics-agent-messages = Agentennachrichten
metrics-average-chat-duration = Mittlere Chat-Dauer
metrics-average-first-response-time = Mittlere Erstantwortzeit
metrics-best-first-response-time = Kürzeste Erstantwortzeit
metrics-average-response-time = Mittlere Antwortzeit
metrics-average-reaction-time = Mittlere Reaktionszeit

## charts: Zeilen und Teile von Diagrammen und Tabellen

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

## figure: Was Diagramme sagen

figure-compared-period = Vergleichszeitraum
figure-part = { $part }: { $value }
figure-beside = Verglichen mit { $than }: { $value }
figure-share = Anteil: { $share }
figure-bars = { $total }. Am meisten: { $name } ({ $most }).
figure-bars-total = { $total } insgesamt.
figure-bars-part = { $total } ohne die fehlenden Zeilen.
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

## trends: Was im Verlauf zu lesen ist

trends-this-period = Dieser Zeitraum
trends-value = { $name }: { $value }
trends-value-about = { $name } (Näherung): { $value }
trends-hour = { $day }, { $time }
trends-no-sample = kein Messwert
trends-not-yet = kommt noch
trends-none-yet = noch keine
trends-running = läuft noch
trends-unsure = vielleicht noch nicht vorbei
trends-cut = nur die Tage des Zeitraums
trends-outside = außerhalb des Zeitraums
trends-conversations = { $count ->
    [one] 1 Konversation
   *[other] { $count } Konversationen
}
trends-unusual = Ungewöhnlich. Üblich: { $median } ± { $spread } (Median aus { $days ->
    [one] 1 gleichen Wochentag
   *[other] { $days } gleichen Wochentagen
})
trends-no-points = { $title }: Der Arbeitsbereich hat keine Punkte gesendet.
trends-nothing-yet = { $title }: noch keine in diesem Zeitraum.
trends-none = { $title }: keine in diesem Zeitraum.
trends-without-sample = { $title }: kein Messwert in diesem Zeitraum.
trends-most-on = { $title }: { $sum }. Höchster Wert: { $day } ({ $most }).
trends-most-from = { $title }: { $sum }. Höchster Wert: { $time } ({ $most }).
trends-longest-on = { $title }. Am längsten: { $day } ({ $longest }).
trends-longest-from = { $title }. Am längsten: { $time } ({ $longest }).
trends-changed = { " " }Gegenüber { $than }: { $change }.
trends-changed-about = { " " }Gegenüber { $than } (Näherung): { $change }.
trends-within-target = { " " }Höchstens { $target }: { NUMBER($within) } von { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Höchstens { $target }: 0 von 0 (keine).
trends-unusual-days = { " " }{ $days ->
    [one] 1 Tag ist für seinen Wochentag ungewöhnlich.
   *[other] { $days } Tage sind für ihren Wochentag ungewöhnlich.
}
