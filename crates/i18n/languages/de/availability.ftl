### Verfügbarkeit der Agenten

availability-title = Verfügbarkeit der Agenten
availability-on-service = Verfügbar
availability-agent = Agent
availability-time = Verfügbare Zeit
availability-once = Überlappung einmal gezählt
availability-nothing-on = Keine verfügbare Zeit am { $day }.
availability-nothing = Keine verfügbare Zeit von { $first } bis { $last }.
availability-finished = Nur beendete Sitzungen: Eine laufende kommt hinzu, sobald sie endet.
availability-worth = Das sind die eigenen Summen des Arbeitsbereichs; sie können unter oder über der wahren Zeit liegen: Ein Statuswechsel beginnt eine laufende Sitzung von vorn, die bisherige Zeit geht verloren, und eine zweimal beendete Sitzung zählt doppelt.
availability-unseen = Der Arbeitsbereich sendet Sitzungen nur für einen einzelnen Tag; Überlappungen innerhalb mehrerer Tage sind hier also nicht zu sehen, bei einem einzelnen Tag schon.
availability-missing = { $count ->
    [one] Der Arbeitsbereich hat { $count } Agenten mehr angekündigt, als er gesendet hat; dieser fehlt hier.
   *[other] Der Arbeitsbereich hat { $count } Agenten mehr angekündigt, als er gesendet hat; diese fehlen hier.
}
availability-about = Beendete Sitzungen, in denen Agenten verfügbar waren, an den Tagen nach Serverzeit des Arbeitsbereichs. Eine laufende Sitzung kommt hinzu, sobald sie endet.
availability-about-sessions = Sitzungen, die sich überlappen, sind als eine gezeichnet. Wo ihre Zeit, jeder Augenblick einmal gezählt, nicht der Summe des Arbeitsbereichs entspricht, steht beides da. Was der Arbeitsbereich verloren hat, steht in keiner Sitzung und ist nicht zu zeigen.
availability-drawn = Gezeichnet sind die { NUMBER($most) } Agenten mit der meisten Zeit; die Tabelle nennt alle { NUMBER($all) }.
