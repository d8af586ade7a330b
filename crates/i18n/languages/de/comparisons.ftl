### Womit ein Zeitraum verglichen wird

comparisons-last-weekday = letztem { $weekday }
comparisons-day = { $day }
comparisons-days = { $days }
comparisons-by-time = { $day } bis { $time }
comparisons-last-day-by-time = { $days }, am letzten Tag bis { $time }
comparisons-unlike-days = { $than }, { $own ->
    [one] { $own } Tag
   *[other] { $own } Tage
} gegenüber { NUMBER($other) }
comparisons-other-weekdays = { $than }, andere Wochentage
comparisons-by-what-is-over = { $than }, soweit abgeschlossen
comparisons-failed = Der Vergleichszeitraum konnte nicht geladen werden. { $why }
comparisons-unknown = Es gibt keinen Vergleich mit diesem Namen
