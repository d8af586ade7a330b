### Vor dem Start des Programms

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
