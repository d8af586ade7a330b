## totals: Die fünf Gesamtzahlen

totals-title = Gesamtzahlen
totals-conversations = Konversationen
totals-open = Offen
totals-on-hold = Angehalten
totals-messages = Nachrichten
totals-with-visitors = inkl. der von Besuchern
totals-visitors = Besucher
totals-latest-conversation = nach letzter Konversation, in UTC-Tagen
totals-no-sum = keine Summe
totals-in-several = ein Besucher kann in mehreren Abteilungen sein
totals-total = Kennzahl
totals-count = Anzahl
totals-about-days = „Konversationen“, „Offen“, „Angehalten“ und „Nachrichten“ beziehen sich auf die Konversationen, die an diesen Tagen in der Berichtszeitzone des Arbeitsbereichs erstellt wurden.
totals-about-now = „Offen“, „Angehalten“ und „Nachrichten“ zeigen den Stand, als der Arbeitsbereich geantwortet hat. Sie ändern sich, solange Konversationen weitergehen. „Offen“ zählt die Warteschlange mit.
totals-about-messages = „Nachrichten“ enthält auch die der Besucher. Der Verlauf zählt nur die von Agenten und Bots, deshalb unterscheiden sich beide.
totals-about-visitors = „Besucher“ zählt alle, die sich an diesen Tagen registriert oder ihre letzte Konversation begonnen haben, nach UTC-Tagen: In einem alten Zeitraum fehlen alle, die später wiederkamen. Was in der Konversation geschrieben wird und dass sie geschlossen wird, zählt nicht. Bei älteren Arbeitsbereichen, vor Rocket.Chat 7.0, zählt die erste Antwort eines Monats mit.

## trend-panel: Der Verlauf

trend-panel-title = Verlauf
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = Beschriftungen wie vom Arbeitsbereich gesendet
trend-panel-nothing-on = Keine Daten am { $day }. Der Arbeitsbereich hat für dieses Diagramm keine Punkte gesendet.
trend-panel-nothing = Keine Daten von { $first } bis { $last }. Der Arbeitsbereich hat für dieses Diagramm keine Punkte gesendet.
trend-panel-date = Datum
trend-panel-target = Ziel
trend-panel-met = eingehalten
trend-panel-missed = verfehlt
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = { NUMBER($come) } von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} geladen. Die übrigen erscheinen, sobald sie geladen sind.
trend-panel-clocks-change = An diesem Tag werden in { $zone } die Uhren umgestellt. Er hat { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}, gezählt ab seinem Beginn.
trend-panel-no-hours = Der Arbeitsbereich hat UTC-Tage statt Stunden gesendet, wie immer für einen Tag, an dem seine Uhren zurückgestellt werden.
trend-panel-day-beside = Der Arbeitsbereich trennt Tage um Mitternacht UTC und hat einen Tag außerhalb des Zeitraums gesendet. Er ist blass gezeichnet und zählt in der Zusammenfassung nicht mit.
trend-panel-local-days = Der Arbeitsbereich trennt Tage um Mitternacht in der Zeitzone seines Servers und beschriftet jeden mit dem Datum des Vortags. Hier hat jeder Tag sein eigenes Datum.
trend-panel-unknown-days = Die Antwort sagt nicht, ob diese Tage um Mitternacht UTC oder um Mitternacht in der Zeitzone des Arbeitsbereichs beginnen.
trend-panel-unlike-days = Die Tage des Vergleichszeitraums beginnen zu einer anderen Uhrzeit und werden deshalb nicht mit diesen verglichen.
trend-panel-hour-beside = Der Arbeitsbereich sendet immer 24 Stunden. Die letzte gehört zum nächsten Tag. Sie ist blass gezeichnet und zählt in der Zusammenfassung nicht mit.
trend-panel-short-hours = Die Berichte des Arbeitsbereichs verwenden { $zone }, und die Stunden dort decken sich nicht mit UTC. Der Arbeitsbereich sendet nur { $minutes ->
    [one] die erste { $minutes } Minute
   *[other] die ersten { $minutes } Minuten
} jeder Stunde, der Rest fehlt in diesem Diagramm.
trend-panel-short-hours-maybe = Falls die Berichte des Arbeitsbereichs { $zone } verwenden, wo sich die Stunden nicht mit UTC decken, sendet er nur { $minutes ->
    [one] die erste { $minutes } Minute
   *[other] die ersten { $minutes } Minuten
} jeder Stunde, und der Rest fehlt in diesem Diagramm.
trend-panel-unplaced = { $points ->
    [one] Der Arbeitsbereich hat { $points } Punkt gesendet, der zu keinem Tag dieses Zeitraums passt. Er steht unter seiner eigenen Beschriftung.
   *[other] Der Arbeitsbereich hat { $points } Punkte gesendet, die zu keinem Tag dieses Zeitraums passen. Sie stehen unter ihren eigenen Beschriftungen.
}
trend-panel-approximate = Wochen und Monate sind Näherungswerte: Rocket.Chat sendet Tagesdurchschnitte, hier gewichtet nach den Konversationen jedes Tages.
trend-panel-about-points = Jeder Punkt zählt die Konversationen, die in dieser Stunde, an diesem Tag, in dieser Woche oder in diesem Monat erstellt wurden. Für mehrere Tage sendet Rocket.Chat UTC-Tage, auf manchen Servern Tage in deren eigener Zeitzone. Für einen einzelnen Tag sendet es Stunden in der Berichtszeitzone des Arbeitsbereichs.
trend-panel-about-messages = Nachrichten von Agenten schließen die von Bots ein. Nachrichten von Besuchern fehlen hier, zählen aber in den Gesamtzahlen mit. Eine Konversation ohne Nachrichten von Agenten zählt trotzdem als 1.
trend-panel-about-averages = Durchschnitte gelten für Konversationen, bei der Chatdauer für geschlossene. Die beste Erstantwort ist die kürzeste. Alle Werte zeigen den Stand, als der Arbeitsbereich geantwortet hat, und ändern sich, solange Konversationen weitergehen.
trend-panel-about-responses = Auch die Antwort eines Bots zählt als Antwort, sofern der Arbeitsbereich automatische Nachrichten nicht überspringt. Schreibt ein Agent vor dem Besucher, zählt die letzte dieser Nachrichten als Erstantwort.
trend-panel-part-before = Vergleichszeitraum: { NUMBER($come) } von { NUMBER($days) } Tagen geladen.

## tiles: Kacheln

tiles-versus = ggü. { $than }
tiles-more = Weitere Kennzahlen
tiles-fewer = Weniger Kennzahlen
tiles-first-response = Erstantwort
tiles-response = Antwort
tiles-chat-duration = Chatdauer
tiles-reaction = Reaktion
tiles-best-first-response = Beste Erstantwort
tiles-all-messages = Alle Nachrichten
tiles-available-time = Verfügbare Zeit
tiles-per-available-hour = Konversationen pro verfügbarer Stunde
tiles-about = etwa
tiles-about-number = etwa { $number }
tiles-open-and-held = { $open } offen oder wartend · { $held } angehalten
tiles-finished-part = nur der abgeschlossene Teil
tiles-finished-sessions = nur beendete Sitzungen
tiles-target-met = Ziel { $target } eingehalten
tiles-target-missed = Ziel { $target } verfehlt
tiles-some-agents-missing = einige Agenten fehlen
tiles-failed = Ladefehler
tiles-premium = Nur Premium-Tarife
tiles-no-permission = Keine Berechtigung
tiles-unsupported = Erfordert neueres Rocket.Chat
tiles-not-recorded = Nicht im Schnappschuss
tiles-retry = Erneut versuchen
tiles-value = Wert
tiles-about-means = Zeiten sind Durchschnitte der Tagesdurchschnitte, gewichtet nach Konversationen: nah am wahren Durchschnitt, aber nicht exakt.
tiles-about-availability = Die verfügbare Zeit ist die Summe des Arbeitsbereichs über alle Agenten und alle Abteilungen, nach Tagen des Servers. Laufende Sitzungen fehlen darin, bei einem Statuswechsel geht Zeit verloren, und Überschneidungen können doppelt zählen. „Konversationen pro verfügbarer Stunde“ teilt alle Konversationen durch diese Summe und ist deshalb ebenfalls ungefähr.

## notes: Hinweise über dem Diagramm

notes-running = Dieser Zeitraum läuft noch.
notes-missed = Ziel von { $target } in { NUMBER($missed) } von { NUMBER($all) } Fällen verfehlt.
notes-missed-on = Ziel von { $target } verfehlt: { $days }.
notes-unusual = Ungewöhnlich: { $day } ({ $value }, üblich { $usual }).
notes-unusual-days = { NUMBER($days) } ungewöhnliche Tage, zuletzt { $day } ({ $value }, üblich { $usual }).
notes-most = Höchster Wert: { $day } ({ $value }).
notes-longest = Am längsten: { $day } ({ $value }).

## heat: Konversationen Stunde für Stunde

heat-title = Konversationen nach Stunde
heat-columns = Spalten
heat-days = Jeder Tag
heat-week = Typische Woche
heat-load = { $days ->
    [one] 1 Tag
    *[other] { $days } Tage
} laden ({ $calls ->
    [one] 1 Anfrage
    *[other] { $calls } Anfragen
})
heat-load-long = { $load }, etwa { NUMBER($minutes) } min
heat-part = { NUMBER($known) } von { $days ->
    [one] 1 Tag
    *[other] { $days } Tagen
} geladen.
heat-not-asked = Rocket.Chat sendet Stundendaten nur für jeweils einen Tag. Noch nichts geladen.
heat-hour = { $day }, { $hour }
heat-none = Keine Konversationen in den geladenen Stunden.
heat-most = Stärkste Stunde: { $when } ({ $most }).
heat-most-usual = Im Durchschnitt stärkste Stunde: { $when } ({ $most }).
heat-conversations = { $count ->
    [0] keine Konversationen
    [one] 1 Konversation
    *[other] { $count } Konversationen
}
heat-so-far = bisher { $conversations }
heat-unknown = noch nicht geladen
heat-about = Die Stunden gelten in der Berichtszeitzone des Arbeitsbereichs, ab Mitternacht gezählt. Jede Farbe steht für etwa gleich viele Stunden, damit eine starke Stunde die anderen nicht verblassen lässt. Die blasseste Farbe bedeutet keine Konversationen.
heat-day = Tag
heat-colours = Konversationen pro Stunde
heat-none-here = Noch keine Stunden geladen.
heat-no-whole-day = Noch kein vollständiger Tag geladen.
heat-untold = keine Stundendaten
heat-skipped = von der Zeitumstellung übersprungen

## live: Was gerade wartet und wer verfügbar ist

live-title = Aktuell
live-queued = In Warteschlange
live-queued-note = warten auf einen Agenten
live-open = Offen
live-open-note = bei einem Agenten
live-on-hold = Angehalten
live-on-hold-note = zurückgestellt
live-agents = Verfügbare Agenten
live-agents-note = online und bereit für Konversationen
live-of-all = { $available } von { $all }
live-no-agents = Die Agenten konnten nicht geladen werden. { $why }
live-all-agents = Agenten aller Abteilungen: Ein Agent kann zu mehreren gehören.
live-about-conversations = In den letzten 30 Tagen erstellte Konversationen, nach ihrem Status, als der Arbeitsbereich geantwortet hat. Ältere, die noch warten, zählen nicht mit.
live-about-agents = Agenten nach ihrem Status, als der Arbeitsbereich geantwortet hat. Als offline zählen auch Agenten, die keine Konversationen annehmen.

## agents: Konversationen nach Agent

agents-title = Konversationen nach Agent
agents-conversations = Konversationen
agents-agent = Agent
agents-open = Offen
agents-on-hold = Angehalten
agents-closed = Geschlossen
agents-total = Gesamt
agents-share = Anteil
agents-community = Aus dem Community-Bericht, nach Benutzername: im Zeitraum erstellte Konversationen, die offen oder angehalten sind oder bis zu seinem Ende geschlossen wurden. Konversationen ohne Agent fehlen.
agents-years = Rocket.Chat liefert höchstens ein Jahr auf einmal. Dies ist die Summe aus { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
}. Agenten mit demselben Namen in verschiedenen Jahren zählen als einer.
agents-namesakes = Einige Agenten haben denselben Namen. Ihre Zahlen sind zusammengezählt.
agents-about-names = Im Zeitraum erstellte Konversationen, nach dem Agenten, der sie betreut hat. Agenten mit demselben Namen teilen sich eine Zeile, weil der Arbeitsbereich sie nicht unterscheidet. Konversationen unter „Nicht zugewiesen“ hatten keinen Agenten.
agents-about-community = Ohne Premium-Tarif oder mit ausgewählter Abteilung: offene, angehaltene und geschlossene Konversationen nach Benutzername. Geschlossene zählen, wenn sie bis zum Ende des Zeitraums geschlossen wurden.
agents-about-monitor = Wer die Rolle „Monitor“ hat, sieht nur die Konversationen der eigenen Einheiten.
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
agents-no-sample = Kein Messwert
agents-unknown = Unbekannt: Rocket.Chat hat keine lesbare Zahl gesendet
agents-under-name = In der Zeile des gemeinsamen Namens gezählt
agents-not-matched = Rocket.Chat zählt dies unter einem anderen Namen oder einer anderen ID, daher keine Zuordnung möglich
agents-not-applicable = Trifft nicht zu
agents-no-before = Die vorherige Zahl ist unbekannt
agents-no-total = Keine Summe: Nicht alle Zahlen dafür sind bekannt
agents-short-time = Weniger als 1 Stunde verfügbare Zeit, daher möglicherweise sehr ungenau
agents-column-failed = { $columns }: { $why }
agents-retry = Erneut versuchen: { $what }
agents-names-unknown = Die Namen der Agenten sind nicht lesbar, daher stehen nach Namen gezählte Konversationen in eigenen Zeilen. { $why }
agents-about-metrics = Zeiten und Nachrichten: im Zeitraum erstellte Konversationen, nach Tagen der Berichtszeitzone des Arbeitsbereichs. Die Erstantwort zählt für den, der zuerst geantwortet hat, auch für einen Bot. Alles andere zählt für den Agenten, der die Konversation betreut.
agents-about-available = Verfügbare Zeit: beendete Sitzungen nach Tagen des Servers, in allen Abteilungen. „Pro verfügbarer Stunde“ teilt durch diese Zeit und ist grau, wenn sie unter einer Stunde liegt.
agents-about-matching = Konversationen werden nach Anzeigename gezählt, alles andere nach Benutzername. Beides steht nur dann in einer Zeile, wenn genau ein Agent so heißt. In der Summenzeile sind Zeiten die Durchschnitte der Agenten, gewichtet nach Konversationen.

## split: Mehrere Abteilungen nebeneinander

split-switch = Nach Abteilung aufteilen
split-title = Nach Abteilung
split-metric = Kennzahl
split-summary = { $metric } nach Abteilung: { $list }.
split-part = { $name } { $value }
split-not-compared = Aufgeteilte Linien werden nicht mit einem anderen Zeitraum verglichen.
split-common = Gezeigt werden nur Tage, die für jede Abteilung bekannt sind.
split-not-yet = Noch nichts vollständig

## departments: Konversationen nach Abteilung

departments-title = Konversationen nach Abteilung
departments-conversations = Konversationen
departments-department = Abteilung
departments-answered = Beantwortet
departments-waiting = Wartend
departments-open = Offen
departments-closed = Geschlossen
departments-total = Gesamt
departments-community = Aus dem Community-Bericht, nach Abteilungsname: im Zeitraum erstellte Konversationen mit dem Stand, als der Arbeitsbereich geantwortet hat. „Offen“ enthält angehaltene. „Geschlossen“ enthält auch nach dem Zeitraum geschlossene. Konversationen ohne Abteilung fehlen.
departments-missing = { $count ->
    [one] Der Arbeitsbereich hat { $count } Abteilung mehr angekündigt als gesendet. Sie fehlt hier.
   *[other] Der Arbeitsbereich hat { $count } Abteilungen mehr angekündigt als gesendet. Sie fehlen hier.
}
departments-about-answered = Im Zeitraum erstellte Konversationen, nach Abteilung. Beantwortete warten nicht auf eine Antwort. Wartende warten darauf oder warteten noch, als sie geschlossen wurden.
departments-about-community = Ohne Premium-Tarif: offene und geschlossene Konversationen nach Abteilungsname, mit dem Stand, als der Arbeitsbereich geantwortet hat. Geschlossene zählen auch, wenn sie nach dem Zeitraum geschlossen wurden.
departments-share = Anteil
departments-chat-duration = Chatdauer
departments-waiting-time = Wartezeit
departments-service-time = Bearbeitungszeit
departments-service-total = Bearbeitungszeit gesamt
departments-transferred = Weitergeleitet
departments-abandoned = Abgebrochen
departments-abandoned-share = Abbruchquote
departments-outdated = Nicht aktualisiert
departments-deleted = Gelöschte Abteilung
departments-archived = { $name } (archiviert)
departments-no-sample = Kein Messwert
departments-unknown = Unbekannt: Rocket.Chat hat keine lesbare Zahl gesendet
departments-about-averages = Die Wartezeit ist die durchschnittliche Zeit bis zur Erstantwort. Die Bearbeitungszeit ist die durchschnittliche Zeit vom Beitritt des Agenten bis zur letzten Antwort. In beiden fehlen Konversationen, in denen der Besucher wartet.
departments-about-closed = „Chatdauer“, „Bearbeitungszeit gesamt“ und „Abgebrochen“ zählen nur Konversationen, die im Zeitraum erstellt und bis zu seinem Ende geschlossen wurden.
departments-about-transferred = „Weitergeleitet“ zählt die Weiterleitungen im Zeitraum bei der letzten Abteilung, unabhängig davon, wann die Konversation erstellt wurde.
departments-about-abandoned = „Abgebrochen“: Beim Schließen hatte der Besucher länger geschwiegen, als der Arbeitsbereich zulässt (standardmäßig eine Stunde). Der Prozentsatz bezieht sich auf alle im Zeitraum erstellten Konversationen und ist abgerundet.

## availability: Verfügbarkeit der Agenten

availability-title = Verfügbarkeit der Agenten
availability-on-service = Verfügbare Zeit
availability-agent = Agent
availability-time = Verfügbare Zeit
availability-once = Überschneidungen einfach gezählt
availability-nothing-on = Keine verfügbare Zeit am { $day }.
availability-nothing = Keine verfügbare Zeit von { $first } bis { $last }.
availability-finished = Nur beendete Sitzungen. Eine laufende kommt hinzu, sobald sie endet.
availability-worth = Das sind die Summen des Arbeitsbereichs. Sie können zu niedrig oder zu hoch sein: Bei einem Statuswechsel beginnt eine laufende Sitzung von vorn und verliert die bisherige Zeit, und eine zweimal beendete Sitzung zählt doppelt.
availability-unseen = Rocket.Chat sendet Sitzungen nur für einen einzelnen Tag, daher sind Überschneidungen über mehrere Tage nicht erkennbar. Wählen Sie einen einzelnen Tag, um sie zu sehen.
availability-missing = { $count ->
    [one] Der Arbeitsbereich hat { $count } Agenten mehr angekündigt als gesendet. Er fehlt hier.
   *[other] Der Arbeitsbereich hat { $count } Agenten mehr angekündigt als gesendet. Sie fehlen hier.
}
availability-about = Beendete Sitzungen, nach Tag in der Zeitzone des Servers. Eine laufende kommt hinzu, sobald sie endet.
availability-about-sessions = Sich überschneidende Sitzungen sind als eine gezeichnet. Weicht ihre Zeit, mit einfach gezählten Überschneidungen, von der Summe des Arbeitsbereichs ab, wird beides angezeigt. Zeit, die der Arbeitsbereich verloren hat, ist in keiner Sitzung enthalten und nicht darstellbar.
availability-drawn = Das Diagramm zeigt die { NUMBER($most) } Agenten mit der meisten Zeit. Die Tabelle enthält alle { NUMBER($all) }.

## timelines: Wann jeder Agent an einem Tag verfügbar war

timelines-told = { $agents ->
    [one] 1 Agent verfügbar. Frühester Beginn: { $first }. Spätestes Ende: { $last }.
   *[other] { $agents } Agenten verfügbar. Frühester Beginn: { $first }. Spätestes Ende: { $last }.
}
timelines-told-apart = { $told } { $agents ->
    [one] Bei 1 Agenten weicht die Summe des Arbeitsbereichs von der Zeit der Sitzungen ab. Die Tabelle enthält beides.
   *[other] Bei { $agents } Agenten weicht die Summe des Arbeitsbereichs von der Zeit der Sitzungen ab. Die Tabelle enthält beides.
}
timelines-none = An diesem Tag endete keine Sitzung.
timelines-sessions = { $sessions ->
    [one] { $time } in 1 Sitzung
   *[other] { $time } in { $sessions } Sitzungen
}
timelines-once = { $sessions }, Überschneidungen einfach gezählt
timelines-sum = Summe des Arbeitsbereichs: { $time }
timelines-session = { $start }–{ $end }
timelines-more-sessions = { $sessions ->
    [one] und 1 weitere
   *[other] und { $sessions } weitere
}

## drawers: Ein Agent oder eine Abteilung im Detail

drawers-close = Schließen
drawers-nobody = Nicht gefunden
drawers-names-nobody = Diese Adresse nennt weder einen Agenten noch eine Abteilung.
drawers-asking = Wird geladen…
drawers-share = { $own ->
    [one] { $own } Konversation
   *[other] { $own } Konversationen
}, { $share } von insgesamt { NUMBER($all) }.
drawers-own = { $count ->
    [one] { $count } Konversation. Die Gesamtzahl ist unbekannt, weil Zeilen fehlen.
   *[other] { $count } Konversationen. Die Gesamtzahl ist unbekannt, weil Zeilen fehlen.
}
drawers-share-title = Anteil
drawers-no-number = Der Arbeitsbereich hat keine Zahl gesendet.
drawers-show-only = Nur diese Abteilung anzeigen
drawers-department-totals = Gesamtzahlen der Abteilung
drawers-department-trend = Verlauf der Abteilung
drawers-conversations = Konversationen
drawers-before = Verglichen mit { $than }: { NUMBER($before) }.
drawers-before-changed = Verglichen mit { $than }: { NUMBER($before) }, { $change }.
drawers-on-service = Verfügbare Zeit
drawers-time = { $time } als { $username }.
drawers-time-when = { $time } als { $username }: { $when }.
drawers-stretch = { $from }–{ $to }
drawers-once = Das ist die Summe des Arbeitsbereichs. Die Sitzungen ergeben, mit einfach gezählten Überschneidungen, { $time }.
drawers-no-time = Keine verfügbare Zeit unter diesem Namen.
drawers-not-among = Nicht in den lesbaren Zeilen, daher unbekannt.
drawers-sessions-of = Sitzungen am { $day }
drawers-no-sessions = Keine beendeten Sitzungen am { $day }.
drawers-team = Im Vergleich zum Team
drawers-measure = Kennzahl
drawers-value = Dieser Agent
drawers-team-median = Median des Teams
drawers-about-team = Der Median gilt für die Agenten mit Konversationen im Zeitraum.
drawers-difference = Unterschied
drawers-few = zu wenige Konversationen
drawers-rank = Platz { $rank } von { $agents } nach Konversationen.
drawers-rank-of-known = Platz { $rank } von { $agents } nach Konversationen, ohne Agenten, deren eigene Zahl unbekannt ist.
drawers-no-daily = Rocket.Chat hat keine Tageszahlen für einen einzelnen Agenten.
drawers-username = Benutzername: { $username }
drawers-id = ID: { $id }
drawers-shared-name = Mehrere Agenten haben diesen Namen: { $usernames }. Rocket.Chat unterscheidet ihre Konversationen nicht.
drawers-department-id = ID: { $id }
drawers-metrics = Kennzahlen der Abteilung
drawers-metric = Kennzahl
drawers-own-value = Diese Abteilung
drawers-department-agents = Agenten der Abteilung
drawers-about-median = Der Median gilt für die Abteilungen mit Konversationen im Zeitraum. Konversationen ohne Abteilung zählen nicht mit.
drawers-median = Median der Abteilungen

## view-export: Eine ganze Ansicht mitnehmen

view-export-label = Diese Ansicht exportieren
view-export-workbook = Excel-Arbeitsmappe
view-export-archive = CSV-Dateien als ZIP
view-export-answers = Antworten als JSON
view-export-snapshot = Schnappschuss (HTML)
view-export-with-agents = Mit den Namen der Agenten
view-export-with-workspace = Mit dem Namen des Arbeitsbereichs
view-export-writing = Datei wird erstellt …
view-export-saved = Heruntergeladen.
view-export-failed = Die Datei konnte nicht erstellt werden. Prüfen Sie Ihre Verbindung und wählen Sie sie noch einmal.
view-export-receipt = Beleg
view-export-detail = Angabe
view-export-view = Ansicht
view-export-compared = Vergleichszeitraum
view-export-exported = Exportiert
view-export-missing = Keine Zahlen

## report: Der Bericht für Papier und PDF

report-default-title = Supportbericht, { $range }
report-periods = Zeitraum des Berichts
report-print = Drucken oder als PDF speichern
report-title = Titel
report-remarks = Bemerkungen
report-kept = Wird in diesem Browser gespeichert und mit dem Bericht gedruckt.
report-not-kept = Dieser Browser konnte das nicht speichern: Sein Speicher ist voll oder gesperrt. Gedruckt wird es trotzdem.
report-workspace = Arbeitsbereich
report-period = Zeitraum
report-compared = Verglichen mit
report-not-compared = keinem anderen Zeitraum
report-zone = Zeitzone
report-departments = Abteilungen
report-all-departments = alle Abteilungen
report-running = Dieser Zeitraum läuft noch. Seine Zahlen ändern sich noch.
report-notable = Auffällige Tage
report-sign = { $sign }: { $why }
report-made = Erstellt: { $moment } (Zeitzone: { $zone }).
report-oldest = Älteste Zahlen: { $moment }.

## snapshot:

snapshot-title = { $view } – { $workspace }
snapshot-notice = Ein Schnappschuss der Zahlen vom { $moment } ({ $zone }). Er bleibt, wie er ist, öffnet ohne Netz und sendet nichts.
snapshot-hidden = { " " }Die Namen der Agenten sind ersetzt, und Diagramme mit ihnen fehlen.
snapshot-agent = Agent { $number }
snapshot-saved-by = Gespeichert von
snapshot-open = Schnappschuss öffnen …
snapshot-tab = Schnappschuss
snapshot-banner = { $workspace }, Stand { $moment }. Diese Zahlen ändern sich nicht.
snapshot-close = Schnappschuss schließen
snapshot-lost = Diese Adresse zeigte einen Schnappschuss. Öffnen Sie die Datei erneut, um ihn zu sehen.
snapshot-not-one = Diese Datei ist kein Schnappschuss dieses Dashboards. Wählen Sie eine HTML-Datei aus „Diese Ansicht exportieren“.
snapshot-without-data = Dieser Schnappschuss lässt sich nur als Datei lesen: Er enthält keine Daten für diese Seite. Öffnen Sie ihn in einem Browser.
snapshot-unreadable = Dieser Schnappschuss ist beschädigt oder stammt von einer neueren Version dieser Seite. Bitten Sie erneut um ihn oder aktualisieren Sie die Seite.
snapshot-compare = Mit einem Schnappschuss vergleichen …
snapshot-compare-title = Änderungen seit { $moment }
snapshot-compare-note = Verglichen werden nur Tage, die vorbei waren, als der Schnappschuss gespeichert wurde.
snapshot-compare-waiting = Die heutigen Zahlen werden geladen …
snapshot-compare-same = Keine Änderung. Verglichene Zahlen: { NUMBER($count) }.
snapshot-compare-changed = Geändert: { NUMBER($changed) }. Verglichene Zahlen: { NUMBER($count) }.
snapshot-compare-nothing = Nicht verglichen: keine abgeschlossenen Tage.
snapshot-compare-elsewhere = Dieser Schnappschuss ist von { $theirs }, und die Seite zeigt { $ours }. Wählen Sie einen von { $ours }.
snapshot-compare-unnamed = Dieser Schnappschuss sagt nicht, von welchem Arbeitsbereich er ist, und lässt sich darum nicht vergleichen.
snapshot-compare-language = Der Schnappschuss ist in einer anderen Sprache; Zahlen unter Namen von Kennzahlen bleiben deshalb außen vor.
snapshot-compare-number = Zahl
snapshot-compare-then = Schnappschuss
snapshot-compare-now = Jetzt
