## boot: Vor dem Start des Programms

boot-loading = Das Dashboard wird geladen…
boot-slow = Es wird noch geladen: Die Verbindung ist langsam.
boot-later = Nach zehn Sekunden wird noch immer geladen. Prüfen Sie die Verbindung oder versuchen Sie es erneut.
boot-failed = Das Dashboard konnte nicht geladen werden: Eine seiner Dateien fehlt oder kam fehlerhaft an. Prüfen Sie die Verbindung und versuchen Sie es erneut. Bleibt es dabei, fragen Sie den Betreiber dieser Seite, ob alle Dateien vorhanden sind.
boot-absent = Diese Seite braucht WebAssembly, das dieser Browser nicht hat oder das in ihm abgeschaltet ist. Verwenden Sie einen aktuellen Browser oder fragen Sie Ihren Administrator.
boot-blocked = Die Sicherheitsrichtlinie dieses Servers blockiert WebAssembly. Der Betreiber dieser Seite kann 'wasm-unsafe-eval' zu script-src in der Content-Security-Policy hinzufügen.
boot-refused = Die Sicherheitsrichtlinie dieses Servers blockiert eine Datei dieser Seite. Der Betreiber dieser Seite kann in der Content-Security-Policy erlauben:
boot-sandboxed = Eine Sandbox hält diese Seite von ihren eigenen Dateien fern: die des Rahmens, in dem sie steht, oder eine in der Richtlinie des Servers. Wer sie eingerichtet hat, kann allow-same-origin hinzufügen; oder öffnen Sie diese Seite in einem eigenen Tab.
boot-again = Erneut versuchen
boot-stopped = Das Dashboard hat wegen eines eigenen Fehlers angehalten. Ihre Ansicht bleibt in der Adresse erhalten.
boot-reload = Neu laden
boot-translated = Etwas übersetzt diese Seite: der Browser oder eine Erweiterung. Die Seite hat ihre eigenen Wörter zurückgeholt, weil übersetzte Zahlen sich nicht mehr ändern würden. Schalten Sie die Übersetzung für diese Seite aus; sie hat eigene Sprachen: Wählen Sie unten auf der Seite eine aus.
boot-translating = Etwas übersetzt diese Seite unablässig: der Browser oder eine Erweiterung. Die Seite ist ausgeblendet, weil übersetzte Zahlen sich nicht mehr ändern. Schalten Sie die Übersetzung für diese Seite aus und laden Sie sie neu; sie hat eigene Sprachen: Wählen Sie unten auf der Seite eine aus.
boot-close = Schließen
boot-scriptless = Diese Seite braucht JavaScript und WebAssembly. Ihr Browser oder eine Richtlinie blockiert Skripte: Erlauben Sie sie für diese Seite und laden Sie sie neu.
boot-unstarted = Das Dashboard ist nicht gestartet: Sein erstes Skript kam nicht an, oder eine Richtlinie blockiert es. Der Betreiber dieser Seite kann prüfen, ob alle Dateien vorhanden sind und ob die Content-Security-Policy script-src 'self' 'wasm-unsafe-eval' erlaubt. Erlauben Sie im Browser Skripte für diese Seite und laden Sie sie neu.

## frame: Rund um die Zahlen

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

## appearance: Sprache und Design

appearance-language = Sprache
appearance-language-browser = Wie im Browser
appearance-theme = Design
appearance-theme-system = Wie im System
appearance-theme-light = Hell
appearance-theme-dark = Dunkel
appearance-language-missing = Die Texte dieser Sprache konnten nicht geladen werden. Prüfen Sie die Verbindung, und wählen Sie sie noch einmal.

## keys: Die Liste der Tasten

keys-previous-period = Vorheriger Zeitraum
keys-next-period = Nächster Zeitraum
keys-period = Zeitraum wählen
keys-zoom-out = Doppelt so viele Tage
keys-compare = Nächster Vergleich: vorheriger Zeitraum, Vorjahr, keiner
keys-group = Nächste Gruppierung: Tag, Woche, Monat, automatisch
keys-next-view = Nächste Ansicht
keys-refresh = Alles aktualisieren
keys-search = In der nächstgelegenen Tabelle suchen
keys-list = Diese Liste
keys-clear = Schließen; dann Abteilungen und Suche leeren

## dialog, key-list: Dialoge und die Liste der Tasten

dialog-cancel = Abbrechen
key-list-use = Einzelne Tasten verwenden
key-list-note = Sie wirken nicht beim Tippen, nicht solange ein Diagramm oder ein Dialog den Fokus hat und nicht zusammen mit Alt, Ctrl oder Meta.

## notices: Hinweise über den Zahlen

notices-ignored = { $what } wurde ignoriert: { $why }. { $instead }
notices-showing-overview = Angezeigt wird die Übersicht.
notices-showing-last-28-days = Angezeigt werden die letzten 28 Tage.
notices-weeks-by-language = Wochen beginnen wie in Ihrer Sprache üblich.
notices-showing-all-departments = Angezeigt werden alle Abteilungen.
notices-comparing-with-previous = Verglichen wird mit dem vorherigen Zeitraum.
notices-showing-what-suits = Angezeigt wird, was zum Zeitraum passt.
notices-showing-evenly = Angezeigt wird eine lineare Skala.
notices-showing-days = Angezeigt wird jeder Tag für sich.
notices-showing-no-target = Angezeigt wird kein Ziel.
notices-showing-conversations = Angezeigt werden Konversationen.
notices-refreshing-when-asked = Aktualisiert wird nur auf Wunsch.
notices-showing-zone = Es gilt { $zone }.
notices-no-view = Es gibt keine Ansicht mit diesem Namen
notices-no-chart = Es gibt kein Diagramm mit diesem Namen
notices-no-week-start = Wochen beginnen mit mon, sun, sat oder fri
notices-no-grouping = Gruppiert wird nach hour, day, week oder month
notices-no-refresh = Möglich sind off, 1, 5 oder 15 Minuten sowie ganze Minuten in Sekunden, von 60 bis 3600
notices-no-target = Ein Ziel besteht aus dem Namen eines Diagramms und einer ganzen Zahl, zum Beispiel Avg_first_response_time:60
notices-no-department = Keine Abteilung hat diese ID
notices-too-many-departments = { $most ->
    [one] Es kann nicht mehr als 1 Abteilung auf einmal gewählt werden
   *[other] Es können nicht mehr als { $most } Abteilungen auf einmal gewählt werden
}
notices-no-version = { $what } wurde ignoriert: Diese Version gibt es nicht.
notices-newer-link =
    Dieser Link stammt von einer neueren Version dieser Seite; was diese Version nicht kennt, wird ignoriert.
notices-address-cut =
    Die Adresse war länger als { NUMBER($most) } Zeichen, mehr als diese Seite liest; weggelassen: { $what }. Angezeigt
    wird womöglich anderes, als mit dem Link gemeint war.
notices-clock-ahead = Die Uhr dieses Computers geht gegenüber der von { $host }, woher diese Seite stammt, um { $difference } vor; welcher Tag heute ist und alle Zeiten hier richten sich nach der letzteren.
notices-clock-behind = Die Uhr dieses Computers geht gegenüber der von { $host }, woher diese Seite stammt, um { $difference } nach; welcher Tag heute ist und alle Zeiten hier richten sich nach der letzteren.

notices-department-unlisted =
    Der Arbeitsbereich führt keine Abteilung { $name }; vielleicht wurde sie gelöscht. Die Zahlen dazu werden trotzdem
    angezeigt.
notices-no-scale = Möglich sind die Skalen linear und log
notices-no-fold = Möglich sind Stunden nach days oder week
