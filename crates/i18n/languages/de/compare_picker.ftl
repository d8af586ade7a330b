### Auswahl des Vergleichs

compare-picker-label = Vergleichen mit
compare-picker-nothing = Nichts
compare-picker-weekdays = Gleiche Wochentage
compare-picker-by-date = Gleiches Datum
compare-picker-others = Andere Tage
compare-picker-before = Zeitraum davor
compare-picker-year-before = Ein Jahr davor
compare-picker-type = Tage eingeben…
compare-picker-dates = Vergleichstage
compare-picker-example = Zum Beispiel 2026-03-01..2026-03-28 oder 2026-03.
compare-picker-compare = Vergleichen
