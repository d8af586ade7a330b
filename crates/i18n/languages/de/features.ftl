## totals: Die fünf Gesamtzahlen

totals-title = Gesamtzahlen der Konversationen
totals-conversations = Konversationen
totals-came = im Zeitraum erstellt
totals-open = Offen
totals-queued-included = davon, inkl. Warteschlange
totals-on-hold = In Warteschleife
totals-of-these = davon
totals-messages = Nachrichten
totals-with-visitors = inkl. der von Besuchern
totals-visitors = Besucher
totals-latest-conversation = nach letzter Konversation, in UTC-Tagen
totals-no-sum = keine Summe
totals-in-several = ein Besucher kann in mehreren Abteilungen sein
totals-total = Kennzahl
totals-count = Anzahl
totals-about-days = „Konversationen“, „Offen“, „In Warteschleife“ und „Nachrichten“ beziehen sich auf die Konversationen, die an diesen Tagen in der Berichtszeitzone des Arbeitsbereichs erstellt wurden.
totals-about-now = „Offen“, „In Warteschleife“ und „Nachrichten“ zeigen den Stand, als der Arbeitsbereich antwortete: Sie ändern sich, solange Konversationen weitergehen.
totals-about-messages = „Nachrichten“ schließt die der Besucher ein; der Verlauf zählt nur die von Agenten und Bots, deshalb unterscheiden sich beide.
totals-about-visitors = „Besucher“ sind jene, die sich an diesen Tagen registriert oder ihre letzte Konversation begonnen haben, nach UTC-Tagen: In einem alten Zeitraum fehlen alle, die später wiederkamen. Was darin geschrieben wird und dass sie geschlossen wird, zählt nicht; in älteren Arbeitsbereichen, vor Rocket.Chat 7.0, zählt die erste Antwort eines Monats.

## trend-panel: Der Verlauf

trend-panel-title = Verlauf
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = eigene Beschriftungen des Arbeitsbereichs
trend-panel-nothing-on = Keine Daten am { $day }. Der Arbeitsbereich hat für dieses Diagramm keine Punkte gesendet.
trend-panel-nothing = Keine Daten von { $first } bis { $last }. Der Arbeitsbereich hat für dieses Diagramm keine Punkte gesendet.
trend-panel-date = Datum
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = Bisher sind { NUMBER($come) } von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} angekommen; die übrigen werden gezeichnet, sobald sie kommen.
trend-panel-clocks-change = An diesem Tag werden in { $zone } die Uhren umgestellt: Er hat { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}, gezählt ab seinem Beginn.
trend-panel-no-hours = Der Arbeitsbereich hat UTC-Tage statt Stunden gesendet, wie immer für einen Tag, an dem seine Uhren zurückgestellt werden.
trend-panel-day-beside = Der Arbeitsbereich trennt Tage um Mitternacht UTC und hat einen Tag neben dem Zeitraum mitgesendet; dieser ist blass gezeichnet und in der Zusammenfassung nicht mitgezählt.
trend-panel-local-days = Der Arbeitsbereich hat die Tage um Mitternacht der eigenen Zeitzone seines Servers getrennt und jeden mit dem Datum des Vortags beschriftet; hier steht jeder unter seinem eigenen Datum.
trend-panel-unknown-days = Ob diese Tage um Mitternacht UTC beginnen oder um Mitternacht der eigenen Zeitzone des Arbeitsbereichs, ist aus seiner Antwort nicht zu erkennen.
trend-panel-unlike-days = Die Tage des verglichenen Zeitraums wurden nach einer anderen Uhr getrennt und stehen deshalb nicht daneben.
trend-panel-hour-beside = Der Arbeitsbereich sendet immer 24 Stunden; die letzte davon gehört zum nächsten Tag, ist blass gezeichnet und in der Zusammenfassung nicht mitgezählt.
trend-panel-short-hours = Weil sich die Berichte des Arbeitsbereichs nach { $zone } richten und die Stunden dort nicht die von UTC sind, zählt dieses Diagramm nur { $minutes ->
    [one] die erste { $minutes } Minute
   *[other] die ersten { $minutes } Minuten
} jeder Stunde: Den Rest lässt der Arbeitsbereich weg.
trend-panel-short-hours-maybe = Falls sich die Berichte des Arbeitsbereichs nach { $zone } richten, wo die Stunden nicht die von UTC sind, zählt dieses Diagramm nur { $minutes ->
    [one] die erste { $minutes } Minute
   *[other] die ersten { $minutes } Minuten
} jeder Stunde: Den Rest lässt der Arbeitsbereich weg.
trend-panel-unplaced = { $points ->
    [one] Der Arbeitsbereich hat { $points } Punkt gesendet, der zu keinem Tag dieses Zeitraums passt; er steht unter seiner eigenen Beschriftung.
   *[other] Der Arbeitsbereich hat { $points } Punkte gesendet, die zu keinem Tag dieses Zeitraums passen; sie stehen unter ihren eigenen Beschriftungen.
}
trend-panel-approximate = Der Arbeitsbereich gibt den Mittelwert jedes Tages an; Wochen und Monate sind daraus nach den Konversationen je Tag gewichtet: nah am wahren Wert, aber nicht exakt.
trend-panel-about-points = Jeder Punkt zählt die Konversationen, die in seiner Stunde, seinem Tag, seiner Woche oder seinem Monat erstellt wurden. Mehrere Tage kommen als ganze UTC-Tage, von manchen Servern als Tage der eigenen Zeitzone, ein einzelner Tag als Stunden in der Berichtszeitzone des Arbeitsbereichs.
trend-panel-about-messages = Agentennachrichten sind die von Agenten und Bots; sie lassen die der Besucher weg, welche die Gesamtzahlen einschließen, und eine Konversation ganz ohne solche zählt trotzdem als 1.
trend-panel-about-averages = Mittlere Zeiten sind Mittelwerte über Konversationen, bei der Chat-Dauer über geschlossene; die kürzeste Erstantwortzeit ist die einer einzigen Konversation. Alle zeigen den Stand, als der Arbeitsbereich antwortete: Sie ändern sich, solange Konversationen weitergehen.
trend-panel-about-responses = Auch die Antwort eines Bots gilt als Antwort, sofern der Arbeitsbereich automatische Nachrichten nicht übergeht. Schreibt ein Agent vor dem Besucher, gilt die letzte dieser Nachrichten als Erstantwort.
trend-panel-part-before = Vom Vergleichszeitraum sind { NUMBER($come) } von { NUMBER($days) } Tagen da.

## tiles: Kacheln

tiles-versus = ggü. { $than }
tiles-more = Weitere Kennzahlen
tiles-fewer = Weniger Kennzahlen
tiles-first-response = Erste Antwort
tiles-response = Antwort
tiles-chat-duration = Chatdauer
tiles-reaction = Reaktion
tiles-best-first-response = Schnellste erste Antwort
tiles-all-messages = Alle Nachrichten
tiles-available-time = Verfügbare Zeit
tiles-per-available-hour = Konversationen je verfügbarer Stunde
tiles-about = etwa
tiles-about-number = etwa { $number }
tiles-open-and-held = { $open } offen oder wartend · { $held } gehalten
tiles-finished-part = nur Abgeschlossenes
tiles-finished-sessions = nur beendete Sitzungen
tiles-some-agents-missing = einige Agenten fehlen
tiles-failed = Nicht geladen
tiles-premium = Nur Premium-Tarife
tiles-no-permission = Keine Berechtigung
tiles-unsupported = Braucht neueres Rocket.Chat
tiles-retry = Wiederholen
tiles-value = Wert
tiles-about-means = Zeiten sind Mittel der Tagesmittel, nach Konversationen gewichtet: nah am wahren Mittel, aber nicht genau.
tiles-about-availability = Die verfügbare Zeit ist die eigene Summe des Arbeitsbereichs über alle Agenten und alle Abteilungen, nach Tagen des Servers. Laufende Sitzungen fehlen darin, ein Statuswechsel verliert Zeit, und Überschneidungen können doppelt zählen. Konversationen je verfügbarer Stunde teilt alle Konversationen durch diese Summe und ist daher ebenfalls ungefähr.

## notes: Hinweise über dem Diagramm

notes-running = Dieser Zeitraum läuft noch.
notes-missed = Ziel von { $target } in { NUMBER($missed) } von { NUMBER($all) } Fällen verfehlt.
notes-unusual = Ungewöhnlich: { $day } ({ $value }, sonst { $usual }).
notes-unusual-days = { NUMBER($days) } ungewöhnliche Tage, zuletzt { $day } ({ $value }, sonst { $usual }).
notes-most = Am meisten: { $day } ({ $value }).
notes-longest = Am längsten: { $day } ({ $value }).

## heat

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
heat-not-asked = Rocket.Chat liefert Stundendaten nur für jeweils einen Tag. Noch nichts geladen.
heat-too-long = Stunden werden für höchstens { NUMBER($most) } Tage gezeigt. Wählen Sie einen kürzeren Zeitraum.
heat-hour = { $day }, { $hour }
heat-none = Keine Konversationen in den vorhandenen Stunden.
heat-most = Stärkste Stunde: { $when } ({ $most }).
heat-most-usual = Im Schnitt stärkste Stunde: { $when } ({ $most }).
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
heat-none-here = Von diesen Stunden ist noch keine da.
heat-no-whole-day = Noch ist kein Tag da, der beim Abruf schon vorüber war.
heat-untold = nicht nach Stunden angegeben
heat-skipped = von der Zeitumstellung übersprungen

## live

live-title = Jetzt gerade
live-queued = In Warteschlange
live-queued-note = warten auf einen Agenten
live-open = Offen
live-open-note = bei einem Agenten
live-on-hold = In Warteschleife
live-on-hold-note = zurückgelegt
live-agents = Verfügbare Agenten
live-agents-note = online und bereit für Konversationen
live-of-all = { $available } von { $all }
live-no-agents = Die Agenten konnten nicht geladen werden. { $why }
live-all-agents = Agenten aller Abteilungen: Ein Agent kann zu mehreren gehören.
live-about-conversations = In den letzten 30 Tagen erstellte Konversationen nach ihrem Status zum Zeitpunkt der Antwort. Ältere, die noch warten, zählen nicht mit.
live-about-agents = Agenten nach ihrer Anwesenheit zum Zeitpunkt der Antwort. Zu offline zählen auch jene, die keine Konversationen annehmen.

## agents: Konversationen nach Agent

agents-title = Konversationen nach Agent
agents-conversations = Konversationen
agents-agent = Agent
agents-open = Offen
agents-on-hold = In Warteschleife
agents-closed = Geschlossen
agents-total = Gesamt
agents-share = Anteil
agents-community = Gezählt aus dem Community-Bericht, nach Benutzernamen: im Zeitraum erstellte Konversationen, die offen oder in der Warteschleife sind oder bis zu seinem Ende geschlossen wurden. Konversationen ohne Agent fehlen.
agents-years = Der Arbeitsbereich antwortet höchstens für ein Jahr auf einmal; dies ist daher die Summe aus { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
}. Agenten, die in verschiedenen Jahren denselben Namen haben, gelten als einer.
agents-namesakes = Einige Agenten haben denselben Namen; ihre Zahlen sind zusammengefasst.
agents-about-names = Im Zeitraum erstellte Konversationen, nach dem Agenten, der sie betreut hat. Agenten gleichen Namens stehen in einer Zeile, da der Arbeitsbereich sie nicht unterscheidet. „Nicht zugewiesen“ steht für Konversationen ohne Agent.
agents-about-community = Ohne Premium-Lizenz oder mit gewählter Abteilung: nach Benutzernamen, offene, geschlossene und solche in der Warteschleife; geschlossene zählen, wenn sie bis zum Ende des Zeitraums geschlossen wurden.
agents-about-monitor = Wer die Rolle Monitor hat, sieht nur die Konversationen der eigenen Einheiten.
agents-per-hour = Pro verfügbarer Stunde
agents-with-username = { $name } ({ $username })
agents-former = { $name } (derzeit kein Agent)
agents-bot = { $name } (Bot)
agents-sharing = { $count ->
    [one] { $name } ({ $count } Agent heißt so)
   *[other] { $name } ({ $count } Agenten heißen so)
}
agents-deleted = Gelöschter Agent
agents-deleted-many = { $count ->
    [one] { $count } gelöschter Agent
   *[other] { $count } gelöschte Agenten
}
agents-all-departments = Alle Abteilungen
agents-not-by-department = Nicht nach Abteilung
agents-finished-sessions = Nur beendete Sitzungen
agents-one-department = Nur eine Abteilung
agents-old = Nicht aktualisiert
agents-no-sample = Nichts zu messen
agents-unknown = Unbekannt: Rocket.Chat hat keine lesbare Zahl gesendet
agents-under-name = In der Zeile des gemeinsamen Namens gezählt
agents-not-matched = Rocket.Chat zählt dies unter einem anderen Namen oder einer ID, daher lässt es sich nicht zuordnen
agents-not-applicable = Trifft nicht zu
agents-no-before = Die Zahl davor ist unbekannt
agents-no-total = Keine Summe: Nicht alle Zahlen dafür sind bekannt
agents-short-time = Weniger als 1 Stunde verfügbare Zeit, daher sehr ungenau
agents-column-failed = { $columns }: { $why }
agents-retry = Erneut versuchen: { $what }
agents-names-unknown = Die Namen der Agenten sind nicht lesbar, daher stehen nach Namen gezählte Konversationen in eigenen Zeilen. { $why }
agents-about-metrics = Zeiten und Nachrichten: im Zeitraum erstellte Konversationen, nach Tagen der Berichtszeitzone des Arbeitsbereichs. Die erste Antwort zählt für den, der sie gab, auch für einen Bot; alles andere für den Agenten, der die Konversation betreut.
agents-about-available = Verfügbare Zeit: beendete Sitzungen an den Tagen des Servers, in allen Abteilungen. „Pro verfügbarer Stunde“ teilt durch sie und ist grau, wenn sie unter einer Stunde liegt.
agents-about-matching = Konversationen werden nach Anzeigenamen gezählt, alles andere nach Benutzernamen. Eine gemeinsame Zeile gibt es nur, wenn genau ein Agent so heißt. In der Summenzeile sind Zeiten die nach Konversationen gewichteten Mittel der Agenten.

## split: Several departments side by side.

split-switch = Nach Abteilung trennen
split-title = Nach Abteilung
split-metric = Kennzahl
split-summary = { $metric } nach Abteilung: { $list }.
split-part = { $name } { $value }
split-not-compared = Getrennte Linien werden nicht mit einem anderen Zeitraum verglichen.
split-common = Gezeigt werden nur Tage, die für jede Abteilung bekannt sind.
split-not-yet = Noch nichts abgeschlossen


## departments: Chats nach Abteilung

departments-title = Chats nach Abteilung
departments-conversations = Konversationen
departments-department = Abteilung
departments-answered = Beantwortet
departments-waiting = Wartend
departments-open = Offen
departments-closed = Geschlossen
departments-total = Gesamt
departments-community = Gezählt aus dem Community-Bericht, nach Abteilungsnamen: im Zeitraum erstellte Konversationen nach ihrem Stand, als der Arbeitsbereich geantwortet hat: offen, auch in der Warteschleife, oder geschlossen, auch nach seinem Ende. Konversationen ohne Abteilung fehlen.
departments-missing = { $count ->
    [one] Der Arbeitsbereich hat { $count } Abteilung mehr angekündigt, als er gesendet hat; diese fehlt hier.
   *[other] Der Arbeitsbereich hat { $count } Abteilungen mehr angekündigt, als er gesendet hat; diese fehlen hier.
}
departments-about-answered = Im Zeitraum erstellte Konversationen, nach Abteilung: Wartende warten auf eine Antwort oder taten dies, als sie geschlossen wurden; beantwortete nicht.
departments-about-community = Ohne Premium-Lizenz: nach Abteilungsnamen, offene und geschlossene nach ihrem Stand, als der Arbeitsbereich geantwortet hat; geschlossene zählen auch dann, wenn sie erst nach dem Ende des Zeitraums geschlossen wurden.
departments-share = Anteil
departments-chat-duration = Chatdauer
departments-waiting-time = Wartezeit
departments-service-time = Bearbeitungszeit
departments-service-total = Bearbeitungszeit gesamt
departments-transferred = Weitergeleitet
departments-abandoned = Abgebrochen
departments-abandoned-share = Abgebrochen %
departments-outdated = Nicht aktualisiert
departments-deleted = Gelöschte Abteilung
departments-archived = { $name } (archiviert)
departments-no-sample = Nichts zu messen
departments-unknown = Geht aus der Antwort von Rocket.Chat nicht hervor
departments-column-failed = { $columns }: { $why }
departments-about-averages = Die Wartezeit ist die durchschnittliche Zeit bis zur ersten Antwort, die Bearbeitungszeit die vom Beitritt des Agenten bis zur letzten Antwort. In beiden fehlen Konversationen, in denen der Besucher wartet.
departments-about-closed = Chatdauer, Bearbeitungszeit gesamt und Abgebrochen zählen nur Konversationen, die im Zeitraum erstellt und bis zu dessen Ende geschlossen wurden.
departments-about-transferred = Weitergeleitet zählt die Weiterleitungen im Zeitraum, wann immer die Konversation erstellt wurde, bei ihrer letzten Abteilung.
departments-about-abandoned = Abgebrochen: Beim Schließen hatte der Besucher länger geschwiegen, als der Arbeitsbereich zulässt (standardmäßig eine Stunde). Der Prozentsatz gilt für alle im Zeitraum erstellten Konversationen und ist abgerundet.


## availability: Verfügbarkeit der Agenten

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

## timelines: Wann die Agenten an einem Tag verfügbar waren

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

## drawers: Ein Agent oder eine Abteilung am Rand der Ansicht

drawers-close = Schließen
drawers-nobody = Niemand
drawers-names-nobody = Die Adresse nennt weder einen Agenten noch eine Abteilung.
drawers-asking = Wird abgefragt…
drawers-share = { $own ->
    [one] { $own } Konversation
   *[other] { $own } Konversationen
}, { $share } von insgesamt { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } Konversation. Wie viele es insgesamt waren, ist nicht bekannt, da Zeilen fehlen.
   *[other] { $count } Konversationen. Wie viele es insgesamt waren, ist nicht bekannt, da Zeilen fehlen.
}
drawers-share-title = Anteil
drawers-no-number = Der Arbeitsbereich hat keine Zahl gesendet.
drawers-show-only = Nur diese Abteilung anzeigen
drawers-department-totals = Gesamtzahlen der Abteilung
drawers-department-trend = Verlauf der Abteilung
drawers-conversations = Konversationen
drawers-before = Verglichen mit { $than }: { NUMBER($before) }.
drawers-before-changed = Verglichen mit { $than }: { NUMBER($before) }; { $change }.
drawers-on-service = Verfügbarkeit
drawers-time = { $time } als { $username }.
drawers-time-when = { $time } als { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Das ist die eigene Summe des Arbeitsbereichs; die Sitzungen ergeben, Überlappung einmal gezählt, { $time }.
drawers-no-time = Keine verfügbare Zeit unter diesem Namen.
drawers-not-among = Nicht unter den lesbaren Zeilen; daher lässt sich das nicht sagen.
drawers-single-day = Bei einem einzelnen Tag steht hier auch, wann.
drawers-team = Im Vergleich zum Team
drawers-measure = Kennzahl
drawers-value = Agent
drawers-team-median = Median des Teams
drawers-about-team = Der Median gilt für die Agenten mit Konversationen im Zeitraum.
drawers-difference = Unterschied
drawers-few = zu wenige Konversationen
drawers-rank = Platz { $rank } von { $agents } nach Konversationen.
drawers-rank-of-known = Platz { $rank } von { $agents } nach Konversationen, ohne Agenten, deren eigene Zahl unbekannt ist.
drawers-no-daily = Rocket.Chat hat keine täglichen Zahlen für einen einzelnen Agenten.
drawers-username = Benutzername: { $username }
drawers-id = ID: { $id }
drawers-shared-name = Mehrere Agenten heißen so: { $usernames }. Rocket.Chat sagt nicht, wessen Konversationen welche sind.
drawers-department-id = ID: { $id }
drawers-metrics = Kennzahlen der Abteilung
drawers-metric = Kennzahl
drawers-own-value = Diese Abteilung
drawers-median = Median der Abteilungen
drawers-department-agents = Agenten der Abteilung
drawers-about-median = Der Median gilt für die Abteilungen mit Konversationen im Zeitraum; Konversationen ohne Abteilung zählen nicht mit.

