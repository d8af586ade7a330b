### Das Anmeldeformular

sign-in-form-workspace = Adresse des Arbeitsbereichs
sign-in-form-user-id = Benutzer-ID
sign-in-form-token = Persönlicher Zugangsschlüssel
sign-in-form-user = Benutzername oder E-Mail
sign-in-form-password = Passwort
sign-in-form-code = Code
sign-in-form-way = Art der Anmeldung
sign-in-form-token-note = Zu erstellen in Rocket.Chat unter Profil > Persönlicher Zugangsschlüssel (Personal Access Tokens); dort wird beides angezeigt.
sign-in-form-sign-in = Anmelden
sign-in-form-signing-in = Anmeldung läuft…
sign-in-form-keep = Angemeldet bleiben
sign-in-form-keep-tab = Für diesen Tab
sign-in-form-keep-tab-note = Bis der Tab geschlossen wird.
sign-in-form-keep-nothing = Sofort vergessen
sign-in-form-keep-nothing-note = Nur im Arbeitsspeicher: Nach dem Neuladen melden Sie sich wieder an.
sign-in-form-keep-device = Auf diesem Gerät
sign-in-form-keep-device-note =
    Für Wandbildschirme. Ein persönlicher Zugangsschlüssel läuft nie ab; wählen Sie dies nur, wo niemand sonst diesen
    Browser öffnen kann.
sign-in-form-keep-shared = „Auf diesem Gerät“ steht hier nicht zur Wahl: Diese Seite teilt ihre Adresse mit dem Arbeitsbereich, und was sonst noch dort liegt, könnte eine aufbewahrte Anmeldung lesen. Für einen Wandbildschirm braucht die Seite eine eigene Adresse.
sign-in-form-keep-answers = Antworten in diesem Browser aufbewahren, damit der nächste Besuch weniger abfragt
sign-in-form-step-workspace = Ihr Arbeitsbereich
sign-in-form-step-account = Ihr Konto
sign-in-form-step-numbers = Ihre Zahlen
