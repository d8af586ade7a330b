### Vor dem Start des Programms

boot-loading = Das Dashboard wird geladen…
boot-slow = Es wird noch geladen: Die Verbindung ist langsam.
boot-later = Nach zehn Sekunden wird noch immer geladen. Prüfen Sie die Verbindung oder versuchen Sie es erneut.
boot-failed = Das Dashboard konnte nicht geladen werden: Eine seiner Dateien fehlt oder kam fehlerhaft an. Prüfen Sie die Verbindung und versuchen Sie es erneut. Bleibt es dabei, fragen Sie den Betreiber dieser Seite, ob alle Dateien vorhanden sind.
boot-absent = Diese Seite braucht WebAssembly, das dieser Browser nicht hat oder das in ihm abgeschaltet ist. Verwenden Sie einen aktuellen Browser oder fragen Sie Ihren Administrator.
boot-blocked = Die Sicherheitsrichtlinie dieses Servers blockiert WebAssembly. Der Betreiber dieser Seite kann 'wasm-unsafe-eval' zu script-src in der Content-Security-Policy hinzufügen.
boot-again = Erneut versuchen
boot-stopped = Das Dashboard hat wegen eines eigenen Fehlers angehalten. Ihre Ansicht bleibt in der Adresse erhalten.
boot-reload = Neu laden
boot-scriptless = Diese Seite braucht JavaScript und WebAssembly. Ihr Browser oder eine Richtlinie blockiert Skripte: Erlauben Sie sie für diese Seite und laden Sie sie neu.
