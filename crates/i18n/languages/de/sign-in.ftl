## sign-in: Die erste Seite

sign-in-title = Omnichannel Dashboard
sign-in-lead = Sehen Sie, wie viel hereinkam, wie schnell Sie geantwortet haben, wer es bearbeitet hat und wann niemand verfügbar war. Ihr Browser spricht nur mit Ihrem eigenen Rocket.Chat-Arbeitsbereich.
sign-in-whose = Ist das Ihr Arbeitsbereich?
sign-in-whose-why = Der Link, den Sie geöffnet haben, nennt ihn. In diesem Browser hat sich dort noch niemand angemeldet.
sign-in-whose-warning = Wer ihn betreibt, erhält das Passwort oder den Zugangsschlüssel, den Sie eingeben, und kann alles tun, was Sie können. Vergleichen Sie jeden Buchstaben mit der Adresse, die Sie kennen, vor allem das große, fett gedruckte Ende.
sign-in-whose-other-letters = „xn--“ steht für Buchstaben anderer Alphabete, die aussehen können wie die eines Namens, den Sie kennen.
sign-in-whose-open = http:// ist nicht verschlüsselt. Alle im Netzwerk können lesen, was Sie eingeben.
sign-in-whose-no = Nein, das ist nicht meiner
sign-in-whose-yes = Ja, dort anmelden
sign-in-signed-in-to = Sie sind angemeldet bei
sign-in-no-workspace = Kein Arbeitsbereich zur Hand?
sign-in-demo = Demo ansehen
sign-in-secret = Ein Zugangsschlüssel in der Adresse wurde ignoriert und entfernt. Wenn andere ihn gesehen haben könnten, ersetzen Sie ihn in Rocket.Chat.
sign-in-sandboxed = Diese Seite läuft in einer Sandbox, die verbirgt, woher sie kommt. Arbeitsbereiche, die nur bestimmte Origins zulassen, können sie nicht zulassen, nichts kann gespeichert werden, und das Formular funktioniert vielleicht nicht. Wer die Sandbox eingerichtet hat, kann allow-same-origin und allow-forms hinzufügen. Oder öffnen Sie diese Seite in einem eigenen Tab.
sign-in-link-other = Diese Seite ist nur für { $own }. { $other } aus dem Link wurde ignoriert.
sign-in-link-no-address = Der Arbeitsbereich im Link wurde ignoriert. { $why }
sign-in-framed = Eine andere Website zeigt diese Seite in einem Frame. Sie könnte Teile der Seite verdecken und Ihre Klicks lenken. Deshalb kann sich hier niemand anmelden, und es werden keine Zahlen angezeigt. Öffnen Sie diese Seite in einem eigenen Tab und prüfen Sie dort die Adresse, bevor Sie etwas eingeben.
sign-in-framed-open = Diese Seite in einem eigenen Tab öffnen
sign-in-ended = Sitzung beendet
sign-in-kept-tab = für diesen Tab gespeichert
sign-in-kept-not = nicht gespeichert
sign-in-kept-device = auf diesem Gerät gespeichert

## sign-in-form: Das Anmeldeformular

sign-in-form-workspace = Adresse des Arbeitsbereichs
sign-in-form-user-id = Benutzer-ID
sign-in-form-token = Persönlicher Zugangsschlüssel
sign-in-form-user = Benutzername oder E-Mail
sign-in-form-password = Passwort
sign-in-form-code = Code
sign-in-form-way = Art der Anmeldung
sign-in-form-token-note = Erstellen Sie einen in Rocket.Chat unter Profil > Persönlicher Zugangsschlüssel (Personal Access Tokens). Dort wird beides angezeigt.
sign-in-form-sign-in = Anmelden
sign-in-form-signing-in = Anmeldung läuft…
sign-in-form-keep = Angemeldet bleiben
sign-in-form-keep-tab = Für diesen Tab
sign-in-form-keep-tab-note = Bis Sie den Tab schließen.
sign-in-form-keep-nothing = Nicht speichern
sign-in-form-keep-nothing-note = Bis Sie die Seite neu laden oder verlassen.
sign-in-form-keep-device = Auf diesem Gerät
sign-in-form-keep-device-note = Bis zur Abmeldung. Wer diesen Browser öffnet, ist angemeldet.
sign-in-form-keep-shared = „Auf diesem Gerät“ ist nicht verfügbar: Diese Seite teilt ihre Adresse mit dem Arbeitsbereich, daher könnte alles andere dort eine gespeicherte Anmeldung lesen. Stellen Sie diese Seite für eine Wandanzeige unter einer eigenen Adresse bereit.
sign-in-form-keep-answers = Daten in diesem Browser zwischenspeichern, damit der nächste Besuch weniger Anfragen braucht
sign-in-form-step-workspace = Ihr Arbeitsbereich
sign-in-form-step-account = Ihr Konto
sign-in-form-step-numbers = Ihre Daten

## sign-out: Das Ende einer Anmeldung

sign-out-elsewhere = Sie wurden in einem anderen Tab von { $host } abgemeldet. Dieser Tab sendet keine Anfragen mehr dorthin.
sign-out-not-kept = Die Anmeldung bei { $host } ist in diesem Browser nicht mehr gespeichert: Sie wurde in einem anderen Tab beendet, oder die Browserdaten wurden gelöscht. Melden Sie sich erneut an, um fortzufahren.
sign-out-left = Die Anmeldung bei { $host } wurde beim Verlassen der Seite gelöscht, wie von Ihnen gewählt.
sign-out-confirmed = { $host } hat die Abmeldung bestätigt.
sign-out-unconfirmed = { $host } hat die Abmeldung nicht bestätigt. Dieser Browser hat die Sitzung gelöscht, dort kann sie aber noch gültig sein. Versuchen Sie es erneut, oder melden Sie sich in Rocket.Chat an und wählen Sie Profil > Von anderen Geräten abmelden.
sign-out-unconfirmed-for-good = { $host } hat die Abmeldung nicht bestätigt. Dieser Browser hat die Sitzung gelöscht, dort kann sie aber noch gültig sein. Melden Sie sich in Rocket.Chat an und wählen Sie Profil > Von anderen Geräten abmelden.
sign-out-trying = Wird erneut versucht…
sign-out-dismiss = Ausblenden
sign-out-title = Abmeldung nicht bestätigt

## workspaces: Arbeitsbereiche

workspaces-list = Arbeitsbereiche
workspaces-open-one = Arbeitsbereich{ " " }
workspaces-look = Name und Farbe
workspaces-name = Name des Arbeitsbereichs
workspaces-colour = Farbe
workspaces-blue = Blau
workspaces-amber = Bernstein
workspaces-teal = Petrol
workspaces-plum = Pflaume
workspaces-red = Rot
workspaces-add = Arbeitsbereich hinzufügen…
workspaces-sign-out = Abmelden
workspaces-sign-out-of-all = Von allen abmelden

## admin: Was ein Admin im Arbeitsbereich einstellt

admin-title = Für Admins: was der Arbeitsbereich zulassen muss
admin-origin = Die Adresse dieser Seite, sofern sie nicht unter der Domain des Arbeitsbereichs liegt: Schalten Sie Settings > General > REST API > Enable CORS ein und ersetzen Sie in CORS Origin das * durch diese Adresse.
admin-permissions = Berechtigungen für alle, die sich anmelden, unter Administration > Workspace > Permissions.
admin-token = Für die Anmeldung mit Zugangsschlüssel auch diese.
admin-copy = { $what } kopieren
admin-copied = Kopiert: { $what }
admin-not-copied = Der Browser konnte den Text nicht kopieren. Markieren Sie ihn und kopieren Sie ihn selbst.
