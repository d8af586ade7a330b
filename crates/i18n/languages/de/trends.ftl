### Was im Verlauf zu lesen ist

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
trends-unusual = Ungewöhnlich: Üblich ist { $median } (Median aus { $days ->
    [one] 1 solchem Wochentag
   *[other] { $days } solchen Wochentagen
}, Streuung { $spread })
trends-no-points = { $title }: Der Arbeitsbereich hat keine Punkte gesendet.
trends-nothing-yet = { $title }: noch keine in diesem Zeitraum.
trends-none = { $title }: keine in diesem Zeitraum.
trends-without-sample = { $title }: kein Messwert in diesem Zeitraum.
trends-most-on = { $title }: { $sum } insgesamt; am meisten, { $most }, am { $day }.
trends-most-from = { $title }: { $sum } insgesamt; am meisten, { $most }, ab { $time }.
trends-longest-on = { $title }: am längsten, { $longest }, am { $day }.
trends-longest-from = { $title }: am längsten, { $longest }, ab { $time }.
trends-changed = { " " }Gegenüber { $than }: { $change }.
trends-changed-about = { " " }Gegenüber { $than } (Näherung): { $change }.
trends-within-target = { " " }Höchstens { $target }: { NUMBER($within) } von { NUMBER($all) } ({ $share }).
trends-within-target-none = { " " }Höchstens { $target }: 0 von 0 (keine).
trends-unusual-days = { " " }{ $days ->
    [one] 1 Tag ist für seinen Wochentag ungewöhnlich.
   *[other] { $days } Tage sind für ihren Wochentag ungewöhnlich.
}
