## views: Ansichten

views-overview = Übersicht
views-agents = Agenten
views-departments = Abteilungen
views-availability = Verfügbarkeit
views-fault-no-name = hat keinen Namen
views-fault-long-name = hat einen Namen mit mehr als 60 Zeichen
views-fault-taken-name = hat den Namen einer anderen Ansicht
views-fault-no-query = hat keine Parameter
views-fault-long-query = hat eine zu lange Adresse
views-fault-no-address = hat Parameter, die in keiner Adresse stehen können
views-fault-too-many = überschreitet die 100, die aufbewahrt werden
views-fault-numbered = Nummer { $number } { $why }
views-fault-named = „{ $name }“ { $why }
views-fault-no-list = es ist keine Liste von Ansichten

## saved-views: Gespeicherte Ansichten

saved-views-save-as = Aktuelle Ansicht speichern als
saved-views-save = Speichern
saved-views-new-name = Neuer Name
saved-views-rename = Umbenennen
saved-views-kept = In diesem Browser gespeichert, für alle Arbeitsbereiche; eine Abteilung gehört zu einem davon.
saved-views-export = Alle exportieren
saved-views-import = Importieren…
saved-views-undo = Rückgängig
saved-views-discard = Unlesbares verwerfen
saved-views-start = Startseite
saved-views-delete = Löschen
saved-views-up-of = Nach oben: { $name }
saved-views-down-of = Nach unten: { $name }
saved-views-start-of = Startseite: { $name }
saved-views-rename-of = Umbenennen: { $name }
saved-views-delete-of = Löschen: { $name }
saved-views-none = Noch ist keine Ansicht gespeichert.
saved-views-none-readable = Keine Ansicht ist lesbar.
saved-views-nothing-gone = Es gibt nichts wiederherzustellen.
saved-views-back = Wiederhergestellt.
saved-views-import-undone = Der Import ist rückgängig gemacht.
saved-views-discarded = Das Unlesbare wurde verworfen.
saved-views-unchanged = Nichts wurde geändert, da sonst Unlesbares verloren ginge. Exportieren Sie zuerst alle und verwerfen Sie es dann.
saved-views-moved = „{ $name }“: { NUMBER($place) } von { NUMBER($all) }.
saved-views-is-start = „{ $name }“: Startseite.
saved-views-is-no-start = „{ $name }“: keine Startseite.
saved-views-renamed = „{ $name }“: umbenannt.
saved-views-deleted = „{ $name }“: gelöscht.
saved-views-saved = „{ $name }“: gespeichert.
saved-views-there = „{ $name }“: ist schon vorhanden. Speichern Sie noch einmal, um sie zu ersetzen.
saved-views-refused = „{ $name }“: { $fault }.
saved-views-needs-name = Geben Sie der Ansicht einen Namen.
saved-views-long-address = Die Adresse ist zu lang, um gespeichert zu werden.
saved-views-not-kept = { " " }Dieser Browser bewahrt das nicht auf, da sein Speicher voll oder gesperrt ist: Exportieren Sie alle, bevor Sie die Seite verlassen.
saved-views-imported = Importiert: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }Die Datei stammt von einer neueren Version dieser Seite.
saved-views-left-out = { " " }Ausgelassen: { $faults }
saved-views-replaced = { " " }Ersetzt: { NUMBER($count) } ({ $names }).
saved-views-quoted = „{ $name }“
saved-views-start-begun = { " " }Die Seite öffnet sich jetzt mit „{ $name }“.
saved-views-start-replaced = { " " }Ihre Startseite „{ $name }“ zeigt jetzt, was in der Datei steht.
saved-views-long-file = Die Datei ist zu groß: Höchstens 500 kB werden gelesen.
saved-views-too-much = Die Ansichten der Datei sind zu umfangreich: Zusammen mit Ihren sind höchstens 500 kB möglich. Es wurde nichts importiert.
saved-views-no-views = Die Datei enthält keine gespeicherten Ansichten. Wählen Sie eine, die hier exportiert wurde.
saved-views-unread =
    Nicht alles, was dieser Browser an Ansichten aufbewahrt, ist lesbar: { $faults }. Vielleicht stammt es von einer neueren
    Version dieser Seite. „Alle exportieren“ nimmt es unverändert mit, und nichts wird geändert, bevor Sie
    es verwerfen.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; und weitere ({ NUMBER($count) })
