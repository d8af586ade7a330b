### Der Verlauf

trend-panel-title = Verlauf
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = eigene Beschriftungen des Arbeitsbereichs
trend-panel-nothing-on = Keine Daten am { $day }. Der Arbeitsbereich hat für dieses Diagramm keine Punkte gesendet.
trend-panel-nothing = Keine Daten von { $first } bis { $last }. Der Arbeitsbereich hat für dieses Diagramm keine Punkte gesendet.
trend-panel-date = Datum
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = Bisher sind { NUMBER($come) } von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} angekommen; die übrigen werden gezeichnet, sobald sie kommen.
trend-panel-clocks-change = An diesem Tag werden in { $zone } die Uhren umgestellt: Er hat { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}, gezählt ab seinem Beginn.
trend-panel-no-hours = Der Arbeitsbereich hat UTC-Tage statt Stunden gesendet, wie immer für einen Tag, an dem seine Uhren zurückgestellt werden.
trend-panel-day-beside = Der Arbeitsbereich trennt Tage um Mitternacht UTC und hat einen Tag neben dem Zeitraum mitgesendet; dieser ist blass gezeichnet und in der Zusammenfassung nicht mitgezählt.
trend-panel-local-days = Der Arbeitsbereich hat die Tage um Mitternacht der eigenen Zeitzone seines Servers getrennt und jeden mit dem Datum des Vortags beschriftet; hier steht jeder unter seinem eigenen Datum.
trend-panel-unknown-days = Ob diese Tage um Mitternacht UTC beginnen oder um Mitternacht der eigenen Zeitzone des Arbeitsbereichs, ist aus seiner Antwort nicht zu erkennen.
trend-panel-unlike-days = Die Tage des verglichenen Zeitraums wurden nach einer anderen Uhr getrennt und stehen deshalb nicht daneben.
trend-panel-hour-beside = Der Arbeitsbereich sendet immer 24 Stunden; die letzte davon gehört zum nächsten Tag, ist blass gezeichnet und in der Zusammenfassung nicht mitgezählt.
trend-panel-short-hours = Weil sich die Berichte des Arbeitsbereichs nach { $zone } richten und die Stunden dort nicht die von UTC sind, zählt dieses Diagramm nur { $minutes ->
    [one] die erste { $minutes } Minute
   *[other] die ersten { $minutes } Minuten
} jeder Stunde: Den Rest lässt der Arbeitsbereich weg.
trend-panel-short-hours-maybe = Falls sich die Berichte des Arbeitsbereichs nach { $zone } richten, wo die Stunden nicht die von UTC sind, zählt dieses Diagramm nur { $minutes ->
    [one] die erste { $minutes } Minute
   *[other] die ersten { $minutes } Minuten
} jeder Stunde: Den Rest lässt der Arbeitsbereich weg.
trend-panel-unplaced = { $points ->
    [one] Der Arbeitsbereich hat { $points } Punkt gesendet, der zu keinem Tag dieses Zeitraums passt; er steht unter seiner eigenen Beschriftung.
   *[other] Der Arbeitsbereich hat { $points } Punkte gesendet, die zu keinem Tag dieses Zeitraums passen; sie stehen unter ihren eigenen Beschriftungen.
}
trend-panel-approximate = Der Arbeitsbereich gibt den Mittelwert jedes Tages an; Wochen und Monate sind daraus nach den Konversationen je Tag gewichtet: nah am wahren Wert, aber nicht exakt.
trend-panel-about-points = Jeder Punkt zählt die Konversationen, die in seiner Stunde, seinem Tag, seiner Woche oder seinem Monat erstellt wurden. Mehrere Tage kommen als ganze UTC-Tage, von manchen Servern als Tage der eigenen Zeitzone, ein einzelner Tag als Stunden in der Berichtszeitzone des Arbeitsbereichs.
trend-panel-about-messages = Agentennachrichten sind die von Agenten und Bots; sie lassen die der Besucher weg, welche die Gesamtzahlen einschließen, und eine Konversation ganz ohne solche zählt trotzdem als 1.
trend-panel-about-averages = Mittlere Zeiten sind Mittelwerte über Konversationen, bei der Chat-Dauer über geschlossene; die kürzeste Erstantwortzeit ist die einer einzigen Konversation. Alle zeigen den Stand, als der Arbeitsbereich antwortete: Sie ändern sich, solange Konversationen weitergehen.
trend-panel-about-responses = Auch die Antwort eines Bots gilt als Antwort, sofern der Arbeitsbereich automatische Nachrichten nicht übergeht. Schreibt ein Agent vor dem Besucher, gilt die letzte dieser Nachrichten als Erstantwort.
trend-panel-part-before = Vom Vergleichszeitraum sind { NUMBER($come) } von { NUMBER($days) } Tagen da.
