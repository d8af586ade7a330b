## metrics: Die sieben Diagramme

metrics-conversations = Konversationen
metrics-agent-messages = Nachrichten von Agenten
metrics-average-chat-duration = Durchschnittliche Chatdauer
metrics-average-first-response-time = Durchschnittliche Erstantwortzeit
metrics-best-first-response-time = Beste Erstantwortzeit
metrics-average-response-time = Durchschnittliche Antwortzeit
metrics-average-reaction-time = Durchschnittliche Reaktionszeit

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
charts-on-hold = Angehalten
charts-closed = Geschlossen

## figure: Legenden, Tooltips und ein Satz für Screenreader

figure-compared-period = Vergleichszeitraum
figure-part = { $part }: { $value }
figure-beside = ggü. { $than }: { $value }
figure-share = Anteil: { $share }
figure-bars = { $total }. Höchster Wert: { $name } ({ $most }).
figure-bars-total = { $total }.
figure-bars-part = { $total }, ohne die fehlenden Zeilen.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }
figure-role = Diagramm
figure-label = { $name }: { $summary } Mit den Pfeiltasten wechseln Sie zwischen den Punkten, mit der Eingabetaste fixieren Sie einen. T zeigt die Tabelle, S schaltet den Ton um.
figure-label-opening = { $name }: { $summary } Mit den Pfeiltasten wechseln Sie zwischen den Punkten, mit der Eingabetaste öffnen oder fixieren Sie einen. T zeigt die Tabelle, S schaltet den Ton um.
figure-held = Fixiert. Zum Lösen Esc drücken.
figure-held-by-finger = Fixiert. Zum Lösen daneben tippen.
figure-to-open = Zum Öffnen auswählen
figure-to-zoom = Auswählen, um auf die Tage dazwischen zu zoomen
figure-legend-hint = Ein- oder ausblenden. Doppelklick oder Umschalt + Klick zeigt nur diesen Eintrag.
figure-sound-on = Ton ein
figure-sound-off = Ton aus
figure-table-shown = Tabelle eingeblendet
figure-table-hidden = Tabelle ausgeblendet

## trends: Eine Kennzahl im Verlauf

trends-this-period = Dieser Zeitraum
trends-value = { $name }: { $value }
trends-value-about = { $name }: etwa { $value }
trends-hour = { $day }, { $time }
trends-no-sample = kein Messwert
trends-not-yet = steht noch aus
trends-none-yet = noch keine
trends-running = läuft noch
trends-unsure = läuft vielleicht noch
trends-cut = nur Tage in diesem Zeitraum
trends-outside = außerhalb dieses Zeitraums
trends-conversations = { $count ->
    [one] 1 Konversation
   *[other] { $count } Konversationen
}
trends-unusual = Ungewöhnlich. Üblich: { $median } ± { $spread } (Median aus { $days ->
    [one] 1 gleichen Wochentag
   *[other] { $days } gleichen Wochentagen
})
trends-no-points = { $title }: Der Arbeitsbereich hat keine Daten gesendet.
trends-nothing-yet = { $title }: noch keine in diesem Zeitraum.
trends-none = { $title }: keine in diesem Zeitraum.
trends-without-sample = { $title }: kein Messwert in diesem Zeitraum.
trends-most-on = { $title }: { $sum }. Höchster Wert: { $day } ({ $most }).
trends-most-from = { $title }: { $sum }. Höchster Wert: { $time } ({ $most }).
trends-longest-on = { $title }. Am längsten: { $day } ({ $longest }).
trends-longest-from = { $title }. Am längsten: { $time } ({ $longest }).
trends-changed = { " " }Verglichen mit { $than }: { $change }.
trends-changed-about = { " " }Verglichen mit { $than } (ungefähr): { $change }.
trends-within-target = { " " }Ziel eingehalten (höchstens { $target }): { NUMBER($within) } von { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Ziel eingehalten (höchstens { $target }): 0 von 0.
trends-unusual-days = { " " }{ $days ->
    [one] 1 Tag ist für seinen Wochentag ungewöhnlich.
   *[other] { $days } Tage sind für ihren Wochentag ungewöhnlich.
}
