### Ein Agent oder eine Abteilung am Rand der Ansicht

drawers-close = Schließen
drawers-nobody = Niemand
drawers-names-nobody = Die Adresse nennt weder einen Agenten noch eine Abteilung.
drawers-asking = Wird abgefragt…
drawers-share = { $own ->
    [one] { $own } Konversation
   *[other] { $own } Konversationen
}, { $share } von insgesamt { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } Konversation. Wie viele es insgesamt waren, ist nicht bekannt, da Zeilen fehlen.
   *[other] { $count } Konversationen. Wie viele es insgesamt waren, ist nicht bekannt, da Zeilen fehlen.
}
drawers-share-title = Anteil
drawers-no-number = Der Arbeitsbereich hat keine Zahl gesendet.
drawers-not-by-department = Kein Bericht des Arbeitsbereichs gliedert Konversationen und Verfügbarkeit der Agenten nach Abteilungen.
drawers-show-only = Nur diese Abteilung anzeigen
drawers-department-totals = Gesamtzahlen der Abteilung
drawers-department-trend = Verlauf der Abteilung
drawers-conversations = Konversationen
drawers-namesakes = Agenten mit diesem Namen werden zusammengezählt.
drawers-before = Verglichen mit { $than }: { NUMBER($before) }.
drawers-before-changed = Verglichen mit { $than }: { NUMBER($before) }; { $change }.
drawers-on-service = Verfügbarkeit
drawers-time = { $time } als { $username }.
drawers-time-when = { $time } als { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Das ist die eigene Summe des Arbeitsbereichs; die Sitzungen ergeben, Überlappung einmal gezählt, { $time }.
drawers-no-time = Keine verfügbare Zeit unter diesem Namen.
drawers-not-among = Nicht unter den lesbaren Zeilen; daher lässt sich das nicht sagen.
drawers-names-unknown = Die Namen der Agenten sind nicht bekannt, deshalb lässt sich dies nicht angeben. { $why }
drawers-single-day = Bei einem einzelnen Tag steht hier auch, wann.
drawers-not-by-agent = Verlauf und Antwortzeiten eines einzelnen Agenten gibt der Arbeitsbereich nicht an.
