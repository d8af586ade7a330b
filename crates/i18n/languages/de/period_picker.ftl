### Auswahl des Zeitraums

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
