### Wofür die Zahlen gelten

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
covering-starts-on = Dieser Zeitraum beginnt am { $day }.
