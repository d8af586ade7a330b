### Woher eine Zahl kommt

receipt-title = Über diese Zahl
receipt-covers = Umfasst: { $covers }
receipt-calls = { $calls ->
    [one] Dafür war 1 Aufruf nötig
   *[other] Dafür waren { $calls } Aufrufe nötig
}:
receipt-kept = Dafür war kein Aufruf nötig, es { $kept ->
    [one] genügte 1 gespeicherte Antwort
   *[other] genügten { $kept } gespeicherte Antworten
}:
receipt-calls-and-kept = { $calls ->
    [one] Dafür war 1 Aufruf nötig
   *[other] Dafür waren { $calls } Aufrufe nötig
}, dazu { $kept ->
    [one] 1 gespeicherte Antwort
   *[other] { $kept } gespeicherte Antworten
}:
receipt-answered = beantwortet: { $at }, nach { $millis } ms
receipt-not-answered = nicht beantwortet: { $at }, nach { $millis } ms
receipt-not-asked = gespeichert seit { $at }, nicht neu abgefragt
