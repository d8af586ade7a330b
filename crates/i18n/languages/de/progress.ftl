### Während eine Anfrage dauert

progress-asking = { $host } wird nach { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} gefragt…
progress-still-waiting = Noch keine Antwort: Für lange Zeiträume braucht der Arbeitsbereich lange.
progress-sooner = Nur 7 Tage
progress-limited = Der Arbeitsbereich lässt für diesen Bericht nur eine begrenzte Zahl von Aufrufen pro Minute zu.
progress-continuing = { " " }{ $seconds ->
    [one] Weiter in 1 Sek.
   *[other] Weiter in { $seconds } Sek.
}
progress-retrying = { " " }{ $seconds ->
    [one] Neuer Versuch in 1 Sek.
   *[other] Neuer Versuch in { $seconds } Sek.
}
progress-cancel = Abbrechen
progress-skip = Überspringen
progress-label = Wie weit es ist
progress-parts = { " " }{ NUMBER($done) } von { NUMBER($all) } Teilen sind da, { NUMBER($left) } fehlen noch.
