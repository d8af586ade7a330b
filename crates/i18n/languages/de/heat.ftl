heat-title = Konversationen nach Stunde
heat-columns = Spalten
heat-days = Jeder Tag
heat-week = Eine übliche Woche
heat-load = { $days ->
    [one] 1 Tag
    *[other] { $days } Tage
} laden: { $calls ->
    [one] 1 Aufruf
    *[other] { $calls } Aufrufe
}
heat-load-long = { $load }, etwa { NUMBER($minutes) } min
heat-part = Stunden von { NUMBER($known) } von { $days ->
    [one] 1 Tag
    *[other] { $days } Tagen
} sind da.
heat-not-asked = Der Arbeitsbereich nennt Stunden nur für einen Tag auf einmal, sodass jeder Tag ein eigener Aufruf ist. Von diesen Tagen ist noch keiner da.
heat-too-long = Stunden werden für höchstens { NUMBER($most) } Tage gezeigt. Wählen Sie einen kürzeren Zeitraum.
heat-hour = { $day }, { $hour }
heat-none = Keine Konversationen in den vorhandenen Stunden.
heat-most = Am meisten, { $most }: { $when }.
heat-most-usual = Im Mittel am meisten, { $most }: { $when }.
heat-conversations = { $count ->
    [0] keine Konversationen
    [one] { $count } Konversation
    *[other] { $count } Konversationen
}
heat-so-far = bisher { $conversations }
heat-unknown = noch nicht abgefragt
heat-about = Die Stunden sind die der Berichtszeitzone des Arbeitsbereichs, ab Mitternacht gezählt. Jede Farbe steht für etwa gleich viele Stunden, sodass eine volle Stunde die anderen nicht blass macht; die blasseste heißt keine.
heat-day = Tag
heat-colours = Konversationen je Stunde
heat-colour-none = keine
heat-colour-from = ab { $number }
heat-none-here = Von diesen Stunden ist noch keine da.
heat-no-whole-day = Noch ist kein Tag da, der beim Abruf schon vorüber war.
heat-untold = nicht nach Stunden angegeben
heat-skipped = von der Zeitumstellung übersprungen
