## boot: Vor dem Start des Programms

boot-loading = Das Dashboard wird geladen…
boot-slow = Wird noch geladen. Ihre Verbindung ist langsam.
boot-later = Wird auch nach zehn Sekunden noch geladen. Prüfen Sie Ihre Verbindung oder versuchen Sie es erneut.
boot-failed = Das Dashboard konnte nicht geladen werden: Eine seiner Dateien fehlt oder ist beschädigt. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Passiert das weiterhin, fragen Sie den Betreiber dieser Seite, ob alle Dateien vorhanden sind.
boot-absent = Diese Seite braucht WebAssembly. Es fehlt in diesem Browser oder ist deaktiviert. Verwenden Sie einen aktuellen Browser oder fragen Sie Ihren Admin.
boot-blocked = Die Sicherheitsrichtlinie dieses Servers blockiert WebAssembly. Der Betreiber dieser Seite kann in der Content-Security-Policy 'wasm-unsafe-eval' zu script-src hinzufügen.
boot-refused = Die Sicherheitsrichtlinie dieses Servers blockiert eine Datei dieser Seite. Der Betreiber dieser Seite kann dies zur Content-Security-Policy hinzufügen:
boot-sandboxed = Eine Sandbox blockiert die eigenen Dateien dieser Seite: am Frame um diese Seite oder in der Richtlinie des Servers. Wer sie eingerichtet hat, kann allow-same-origin hinzufügen. Oder öffnen Sie diese Seite in einem eigenen Tab.
boot-again = Erneut versuchen
boot-stopped = Das Dashboard ist abgestürzt. Ihre Ansicht bleibt in der Adresse erhalten.
boot-reload = Neu laden
boot-translated = Ihr Browser oder eine Erweiterung hat diese Seite übersetzt. Der Originaltext ist wieder da, weil sich übersetzte Zahlen nicht mehr aktualisieren. Schalten Sie die Übersetzung für diese Seite aus. Die Sprache ändern Sie im Menü ganz unten.
boot-translating = Ihr Browser oder eine Erweiterung übersetzt diese Seite immer wieder. Die Seite ist ausgeblendet, weil sich übersetzte Zahlen nicht mehr aktualisieren. Schalten Sie die Übersetzung für diese Seite aus und laden Sie sie neu. Die Sprache ändern Sie im Menü ganz unten.
boot-close = Schließen
boot-scriptless = Diese Seite braucht JavaScript und WebAssembly. Ihr Browser oder eine Richtlinie blockiert Skripte. Erlauben Sie sie für diese Seite und laden Sie sie neu.
boot-unstarted = Das Dashboard ist nicht gestartet: Sein erstes Skript fehlt oder wird von einer Richtlinie blockiert. Der Betreiber dieser Seite kann prüfen, ob alle Dateien vorhanden sind und ob die Content-Security-Policy script-src 'self' 'wasm-unsafe-eval' erlaubt. Erlauben Sie im Browser Skripte für diese Seite und laden Sie sie neu.

## frame: Rund um die Zahlen

frame-skip = Zum Inhalt springen
frame-brand = Omnichannel Dashboard
frame-tabs = Ansichten
frame-saved-views = Gespeicherte Ansichten
frame-add = Arbeitsbereich hinzufügen
frame-keys-list = Tastenkürzel
frame-close = Schließen
frame-cancel = Abbrechen
frame-keys = Tastenkürzel
frame-demo = Demo
frame-demo-note = Demodaten, nicht Ihr Arbeitsbereich.
frame-connect = Eigenen verbinden
frame-offline = Offline
frame-offline-note =
    Sie sind offline. Jeder Bereich zeigt seine letzten Daten und ihr Alter. Sobald Sie wieder online sind, werden die
    Daten aktualisiert.
frame-silent = Keine Antwort
frame-silent-note =
    { $host } antwortet nicht. Jeder Bereich zeigt seine letzten Daten und ihr Alter.
frame-session-ended = Ihre Sitzung ist beendet. Melden Sie sich an, um zu dieser Ansicht zurückzukehren.
frame-lacks-permission =
    Einige Bereiche erfordern die Berechtigung { $permission }, die Ihr Konto nicht hat. Wenden Sie sich an einen Admin.
frame-foot = { $facts }. Außer Anfragen an den Arbeitsbereich verlässt nichts diesen Browser.
frame-signed-in = Angemeldet als { $account }
frame-built-in-demo = integrierte Demo
frame-version = Rocket.Chat { $version }
frame-premium = Premium
frame-community = Community
frame-compared = Verglichen mit { $range }.
frame-compared-with-nothing = Kein Vergleich.
frame-grouped-by-hour = Nach Stunde gruppiert.
frame-grouped-by-day = Nach Tag gruppiert.
frame-grouped-by-week = Nach Woche gruppiert.
frame-grouped-by-month = Nach Monat gruppiert.
frame-asking = Alle Daten werden aktualisiert.
frame-no-search = Keine Tabelle hier ist lang genug für eine Suche.
frame-no-period = Diesen Zeitraum gibt es nicht.
frame-all-rows = Alle Zeilen werden angezeigt.
frame-all-departments = Alle Abteilungen werden angezeigt.
frame-wall = Wandanzeige
frame-wall-leave = Wandanzeige beenden
frame-wall-period = { $title }, { $range }
frame-wall-old = Alte Daten: Die letzten drei Aktualisierungen brachten nichts Neueres.
frame-tab = { $view } · { $brand }

## appearance: Sprache und Design

appearance-language = Sprache
appearance-language-browser = Wie im Browser
appearance-theme = Design
appearance-theme-system = Wie im System
appearance-theme-light = Hell
appearance-theme-dark = Dunkel
appearance-language-missing = Diese Sprache konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und wählen Sie sie erneut.

## keys: Die Liste der Tastenkürzel

keys-previous-period = Vorheriger Zeitraum
keys-next-period = Nächster Zeitraum
keys-period = Zeitraum wählen
keys-zoom-out = Doppelt so viele Tage
keys-compare = Nächster Vergleich: vorheriger Zeitraum, gleicher Zeitraum im Vorjahr, keiner
keys-group = Nächste Gruppierung: Tag, Woche, Monat, automatisch
keys-next-view = Nächste Ansicht
keys-refresh = Alles aktualisieren
keys-search = In der nächsten Tabelle suchen
keys-export = Diese Ansicht exportieren
keys-list = Tastenkürzel anzeigen
keys-clear = Schließen, dann Abteilungen und Suchen leeren

## dialog, key-list: Dialoge und die Liste der Tastenkürzel

dialog-cancel = Abbrechen
key-list-use = Tastenkürzel mit nur einer Taste verwenden
key-list-note = Tastenkürzel sind aus, während Sie tippen, während ein Diagramm oder ein Dialog den Fokus hat, und zusammen mit Alt, Strg oder Meta.

## notices: Hinweise über den Zahlen

notices-ignored = { $what } ignoriert: { $why }. { $instead }
notices-showing-overview = Angezeigt wird die Übersicht.
notices-showing-last-28-days = Angezeigt werden die letzten 28 Tage.
notices-weeks-by-language = Wochen beginnen wie in Ihrer Sprache üblich.
notices-showing-all-departments = Angezeigt werden alle Abteilungen.
notices-comparing-with-previous = Verglichen wird mit dem vorherigen Zeitraum.
notices-showing-what-suits = Gruppiert wird passend zum Zeitraum.
notices-showing-evenly = Angezeigt wird eine lineare Skala.
notices-showing-days = Angezeigt wird jeder Tag.
notices-showing-no-target = Es wird kein Ziel angezeigt.
notices-showing-conversations = Angezeigt werden Konversationen.
notices-refreshing-when-asked = Die automatische Aktualisierung ist aus.
notices-showing-zone = Zeitzone: { $zone }.
notices-no-view = Diese Ansicht gibt es nicht
notices-no-chart = Dieses Diagramm gibt es nicht
notices-no-week-start = Wochen beginnen mit mon, sun, sat oder fri
notices-no-grouping = Gruppieren Sie nach hour, day, week oder month
notices-no-refresh = Möglich sind off, 1, 5 oder 15 Minuten oder ganze Minuten in Sekunden, von 60 bis 3600
notices-no-target = Ein Ziel besteht aus dem Namen eines Diagramms und einer ganzen Zahl, zum Beispiel Avg_first_response_time:60
notices-no-department = Keine Abteilung hat diese ID
notices-too-many-departments = { $most ->
    [one] Wählen Sie nur 1 Abteilung aus
   *[other] Wählen Sie höchstens { $most } Abteilungen aus
}
notices-no-version = { $what } ignoriert: Diese Version gibt es nicht.
notices-newer-link =
    Dieser Link stammt von einer neueren Version dieser Seite. Was diese Version nicht kennt, wird ignoriert.
notices-address-cut =
    Die Adresse ist länger als { NUMBER($most) } Zeichen, mehr liest diese Seite nicht. Ausgelassen: { $what }. Was Sie
    sehen, kann von dem abweichen, wofür der Link gedacht war.
notices-clock-ahead = Die Uhr dieses Computers geht gegenüber { $host }, dem Host dieser Seite, { $difference } vor. Das heutige Datum und alle Uhrzeiten hier richten sich nach { $host }.
notices-clock-behind = Die Uhr dieses Computers geht gegenüber { $host }, dem Host dieser Seite, { $difference } nach. Das heutige Datum und alle Uhrzeiten hier richten sich nach { $host }.
notices-department-unlisted =
    Der Arbeitsbereich führt keine Abteilung { $name }. Vielleicht wurde sie gelöscht. Ihre Zahlen werden trotzdem
    angezeigt.
notices-no-scale = Eine Skala ist linear oder log
notices-no-fold = Spalten sind days oder week
