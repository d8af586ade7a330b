### Rund um die Zahlen

frame-skip = Zu den Zahlen springen
frame-brand = Omnichannel Dashboard
frame-tabs = Ansichten
frame-saved-views = Gespeicherte Ansichten
frame-add = Arbeitsbereich hinzufügen
frame-keys-list = Tasten
frame-close = Schließen
frame-cancel = Abbrechen
frame-keys = Tasten
frame-demo = Demo
frame-demo-note = Demodaten, nicht Ihr Arbeitsbereich.
frame-connect = Eigenen verbinden
frame-offline = Offline
frame-offline-note =
    Sie sind offline. Angezeigt werden die zuletzt empfangenen Zahlen, deren Alter jeder Bereich nennt; sie werden neu
    abgefragt, sobald das Netz wieder da ist.
frame-silent = Keine Antwort
frame-silent-note =
    { $host } antwortet nicht. Die Zahlen auf dieser Seite sind die zuletzt eingetroffenen, so alt, wie jedes Feld sagt.
frame-session-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich an, um fortzufahren; Ihre Ansicht bleibt erhalten.
frame-lacks-permission =
    Ihrem Konto fehlt die Berechtigung { $permission }, deshalb können einige Auswertungen nicht angezeigt werden. Wenden Sie
    sich an einen Administrator.
frame-foot = { $facts }. Diesen Browser verlassen nur Anfragen an den Arbeitsbereich.
frame-signed-in = Angemeldet als { $account }
frame-built-in-demo = die eingebaute Demo
frame-version = Rocket.Chat { $version }
frame-premium = Premium
frame-community = Community
frame-compared = Verglichen mit { $range }.
frame-compared-with-nothing = Kein Vergleich.
frame-grouped-by-hour = Nach Stunden gruppiert.
frame-grouped-by-day = Nach Tagen gruppiert.
frame-grouped-by-week = Nach Wochen gruppiert.
frame-grouped-by-month = Nach Monaten gruppiert.
frame-asking = Alle Zahlen werden neu abgefragt.
frame-no-search = Keine Tabelle hier hat genug Zeilen für eine Suche.
frame-no-period = Diesen Zeitraum gibt es nicht.
frame-all-rows = Alle Zeilen.
frame-all-departments = Alle Abteilungen.

frame-wall = Wandanzeige
frame-wall-leave = Wandanzeige verlassen
frame-wall-period = { $title }, { $range }
frame-wall-old = Alte Zahlen: Drei Aktualisierungen haben keine neueren gebracht.
frame-tab = { $view } · { $brand }
