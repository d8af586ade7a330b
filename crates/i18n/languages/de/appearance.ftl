### Sprache und Design

appearance-language = Sprache
appearance-language-browser = Wie im Browser
appearance-theme = Design
appearance-theme-system = Wie im System
appearance-theme-light = Hell
appearance-theme-dark = Dunkel
appearance-language-missing = Die Texte dieser Sprache konnten nicht geladen werden. Prüfen Sie die Verbindung, und wählen Sie sie noch einmal.
