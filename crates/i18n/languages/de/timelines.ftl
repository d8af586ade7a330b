### Wann die Agenten an einem Tag verfügbar waren

timelines-told = { $agents ->
    [one] 1 Agent verfügbar; zuerst ab { $first }, zuletzt bis { $last }.
   *[other] { $agents } Agenten verfügbar; der erste ab { $first }, der letzte bis { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Bei 1 Agenten ist die Summe des Arbeitsbereichs nicht die Zeit der Sitzungen; die Tabelle nennt beides.
   *[other] Bei { $agents } Agenten ist die Summe des Arbeitsbereichs nicht die Zeit der Sitzungen; die Tabelle nennt beides.
}
timelines-none = An diesem Tag ist keine Sitzung zu Ende gegangen.
timelines-sessions = { $sessions ->
    [one] { $time } in 1 Sitzung
   *[other] { $time } in { $sessions } Sitzungen
}
timelines-once = { $sessions }, Überlappung einmal gezählt
timelines-sum = Eigene Summe des Arbeitsbereichs: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] und 1 weitere
   *[other] und { $sessions } weitere
}
