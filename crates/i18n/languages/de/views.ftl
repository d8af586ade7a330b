## views: Ansichten

views-overview = Übersicht
views-agents = Agenten
views-departments = Abteilungen
views-availability = Verfügbarkeit
views-report = Bericht
views-fault-no-name = hat keinen Namen
views-fault-long-name = hat einen Namen mit mehr als 60 Zeichen
views-fault-taken-name = hat den Namen einer anderen Ansicht
views-fault-no-query = hat keine Parameter
views-fault-long-query = hat eine zu lange Adresse
views-fault-no-address = hat Parameter, die in keiner Adresse stehen können
views-fault-too-many = überschreitet das Limit von 100 Ansichten
views-fault-numbered = Ansicht { $number } { $why }
views-fault-named = „{ $name }“ { $why }
views-fault-no-list = es ist keine Liste von Ansichten

## saved-views: Gespeicherte Ansichten

saved-views-save-as = Diese Ansicht speichern als
saved-views-save = Speichern
saved-views-new-name = Neuer Name
saved-views-rename = Umbenennen
saved-views-kept = In diesem Browser für alle Arbeitsbereiche gespeichert. Eine Abteilung gehört zu einem Arbeitsbereich.
saved-views-export = Alle exportieren
saved-views-import = Importieren…
saved-views-undo = Rückgängig
saved-views-discard = Unlesbare Ansichten verwerfen
saved-views-start = Startseite
saved-views-delete = Löschen
saved-views-up-of = Nach oben: { $name }
saved-views-down-of = Nach unten: { $name }
saved-views-start-of = Startseite: { $name }
saved-views-rename-of = Umbenennen: { $name }
saved-views-delete-of = Löschen: { $name }
saved-views-none = Noch keine gespeicherten Ansichten.
saved-views-none-readable = Keine gespeicherte Ansicht ist lesbar.
saved-views-nothing-gone = Nichts rückgängig zu machen.
saved-views-back = Wiederhergestellt.
saved-views-import-undone = Import rückgängig gemacht.
saved-views-discarded = Unlesbare Ansichten verworfen.
saved-views-unchanged = Nichts wurde geändert, weil sonst die unlesbaren Ansichten verloren gingen. Exportieren Sie alle und verwerfen Sie dann die unlesbaren.
saved-views-moved = „{ $name }“ verschoben: { NUMBER($place) } von { NUMBER($all) }.
saved-views-is-start = „{ $name }“ ist jetzt die Startseite.
saved-views-is-no-start = „{ $name }“ ist nicht mehr die Startseite.
saved-views-renamed = „{ $name }“ umbenannt.
saved-views-deleted = „{ $name }“ gelöscht.
saved-views-saved = „{ $name }“ gespeichert.
saved-views-there = „{ $name }“ gibt es bereits. Speichern Sie erneut, um die Ansicht zu ersetzen.
saved-views-refused = „{ $name }“ { $fault }.
saved-views-needs-name = Geben Sie einen Namen für die Ansicht ein.
saved-views-long-address = Die Adresse ist zu lang zum Speichern.
saved-views-not-kept = { " " }Dieser Browser konnte das nicht speichern: Sein Speicher ist voll oder gesperrt. Exportieren Sie alle, bevor Sie die Seite verlassen.
saved-views-imported = Importiert: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }Sie stammen von einer neueren Version dieser Seite.
saved-views-left-out = { " " }Ausgelassen: { $faults }
saved-views-replaced = { " " }Ersetzt: { NUMBER($count) } ({ $names }).
saved-views-quoted = „{ $name }“
saved-views-start-begun = { " " }Die Seite öffnet sich jetzt mit „{ $name }“.
saved-views-start-replaced = { " " }Ihre Startseite „{ $name }“ wurde durch die aus der Datei ersetzt.
saved-views-long-file = Die Datei ist zu groß. Das Limit liegt bei 500 kB.
saved-views-too-much = Zusammen mit Ihren gespeicherten Ansichten überschreitet die Datei das Limit von 500 kB. Es wurde nichts importiert.
saved-views-no-views = Die Datei enthält keine gespeicherten Ansichten. Wählen Sie eine, die hier exportiert wurde.
saved-views-unread =
    Einige gespeicherte Ansichten in diesem Browser sind nicht lesbar: { $faults }. Vielleicht stammen sie von einer
    neueren Version dieser Seite. „Alle exportieren“ übernimmt sie unverändert. Nichts ändert sich, bis Sie sie
    verwerfen.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; und { NUMBER($count) } weitere

## share

share-title = Teilen
share-days = Tage im Link
share-fixed = Diese Tage: { $range }
share-rolling = Immer: { $period }
share-wall = Für einen Wandbildschirm
share-link = Link
share-copy = Link kopieren
share-copy-failed = Der Browser lässt das Kopieren nicht zu. Der Link ist markiert: Kopieren Sie ihn von Hand.
share-note = Der Link nennt den Arbeitsbereich und enthält weder Passwort noch Token. Wer ihn öffnet, meldet sich mit dem eigenen Konto an.
share-note-demo = Der Link öffnet die Demo.
