### Die Auswahl über den Zahlen

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
filters-cost-overview = etwa { $calls ->
    [one] 1 weiterer Aufruf
   *[other] { $calls } weitere Aufrufe
}, dazu { NUMBER($charts) } für die kleinen Diagramme, sobald sie zu sehen sind
filters-cost-nothing = keine weiteren Aufrufe, da diese Ansicht alle Abteilungen zeigt
filters-logarithmic = Logarithmische Skala
filters-more = { $count ->
    [0] Filter
    [one] Filter (1)
   *[other] Filter ({ $count })
}
filters-done = Fertig
