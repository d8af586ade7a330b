### Verfügbarkeit der Agenten

availability-title = Verfügbarkeit der Agenten
availability-on-service = Verfügbar
availability-agent = Agent
availability-time = Verfügbare Zeit
availability-nothing-on = Keine verfügbare Zeit am { $day }.
availability-nothing = Keine verfügbare Zeit von { $first } bis { $last }.
availability-finished = Nur beendete Sitzungen: Eine laufende kommt hinzu, sobald sie endet.
availability-missing = { $count ->
    [one] Der Arbeitsbereich hat { $count } Agenten mehr angekündigt, als er gesendet hat; dieser fehlt hier.
   *[other] Der Arbeitsbereich hat { $count } Agenten mehr angekündigt, als er gesendet hat; diese fehlen hier.
}
availability-about = Beendete Sitzungen, in denen Agenten verfügbar waren, an den Tagen nach Serverzeit des Arbeitsbereichs. Eine laufende Sitzung kommt hinzu, sobald sie endet.
availability-drawn = Gezeichnet sind die { NUMBER($most) } Agenten mit der meisten Zeit; die Tabelle nennt alle { NUMBER($all) }.
