### Womit ein Zeitraum verglichen wird

comparisons-days-before = { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
comparisons-week-before = in der Woche davor
comparisons-month-before = im Monat davor
comparisons-quarter-before = im Quartal davor
comparisons-year-before = im Jahr davor
comparisons-same-days-of-week-before = an denselben Tagen der Woche davor
comparisons-same-days-of-month-before = an denselben Tagen des Monats davor
comparisons-same-days-of-quarter-before = an denselben Tagen des Quartals davor
comparisons-same-days-of-year-before = an denselben Tagen des Jahres davor
comparisons-same-weekdays-month-before = an denselben Wochentagen einen Monat davor
comparisons-same-weekdays-quarter-before = an denselben Wochentagen ein Quartal davor
comparisons-same-weekdays-year-before = an denselben Wochentagen ein Jahr davor
comparisons-same-days-year-before = an denselben Tagen ein Jahr davor
comparisons-chosen-days = an den Vergleichstagen
comparisons-so-many-chosen-days = { $days ->
    [one] am einzigen Vergleichstag
   *[other] an den { $days } Vergleichstagen
}
comparisons-by-what-is-over = { $than }, soweit abgeschlossen
comparisons-failed = Der Vergleichszeitraum konnte nicht geladen werden. { $why }
comparisons-unknown = Es gibt keinen Vergleich mit diesem Namen
