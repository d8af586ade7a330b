## sign-in: Die erste Seite

sign-in-title = Omnichannel Dashboard
sign-in-lead = Sehen Sie, wie viel hereinkam, wie schnell geantwortet wurde, wer es bearbeitet hat und wann niemand da war. Ihr Browser spricht nur mit Ihrem eigenen Rocket.Chat-Arbeitsbereich und mit niemandem sonst.
sign-in-whose = Ist das Ihr Arbeitsbereich?
sign-in-whose-why = Der Link, den Sie geöffnet haben, nennt ihn. In diesem Browser hat sich dort noch niemand angemeldet.
sign-in-whose-warning = Wer ihn betreibt, bekommt das Passwort oder den Zugangsschlüssel, den Sie dafür eingeben, und kann damit alles tun, was Sie können. Vergleichen Sie deshalb jeden Buchstaben mit der Adresse, die Sie kennen, vor allem das fett gesetzte Ende.
sign-in-whose-other-letters = „xn--“ steht für Buchstaben anderer Alphabete; sie können aussehen wie die eines Namens, den Sie kennen.
sign-in-whose-open = http:// ist nicht verschlüsselt: Wer auf dem Weg mithört, kann lesen, was Sie eingeben.
sign-in-whose-no = Nein, das ist nicht meiner
sign-in-whose-yes = Ja, dort anmelden
sign-in-signed-in-to = Sie sind angemeldet bei
sign-in-no-workspace = Kein Arbeitsbereich zur Hand?
sign-in-demo = Demo ansehen
sign-in-secret = Ein Zugangsschlüssel in der Adresse wurde ignoriert und entfernt. Falls andere ihn gesehen haben könnten, ersetzen Sie ihn in Rocket.Chat.
sign-in-sandboxed = Diese Seite steht in einer Sandbox, die verbirgt, woher sie kommt: Ein Workspace, der einzelne Herkünfte zulässt, kann sie nicht zulassen, nichts kann aufbewahrt werden, und das Formular bewirkt vielleicht nichts. Wer die Sandbox eingerichtet hat, kann allow-same-origin und allow-forms hinzufügen; oder öffnen Sie diese Seite in einem eigenen Tab.
sign-in-link-other = Diese Seite ist nur für { $own }. Der Link nennt { $other }; das wurde nicht verwendet.
sign-in-link-no-address = Der Arbeitsbereich im Link wurde weggelassen. { $why }
sign-in-framed = Eine andere Website zeigt diese Seite in einem Rahmen. Sie könnte etwas darüberlegen und Ihre Klicks lenken; deshalb kann sich hier niemand anmelden, und es werden keine Zahlen gezeigt. Öffnen Sie die Seite in einem eigenen Tab, und prüfen Sie dort ihre Adresse, bevor Sie etwas eingeben.
sign-in-framed-open = Diese Seite in einem eigenen Tab öffnen
sign-in-ended = Sitzung abgelaufen
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

## sign-out

sign-out-elsewhere = Sie wurden in einem anderen Tab von { $host } abgemeldet. Dieser Tab fragt dort nichts mehr ab.
sign-out-not-kept = Die Anmeldung bei { $host } ist in diesem Browser nicht mehr gespeichert: Sie wurde in einem anderen Tab beendet, oder die Browserdaten wurden gelöscht. Melden Sie sich erneut an, um fortzufahren.
sign-out-left = Die Anmeldung bei { $host } wurde beim Verlassen dieser Seite vergessen, wie Sie es gewählt haben.
sign-out-confirmed = { $host } hat die Abmeldung bestätigt.
sign-out-unconfirmed = { $host } hat die Abmeldung nicht bestätigt. Dieser Browser hat die Sitzung vergessen, dort kann sie aber noch gültig sein: Versuchen Sie es erneut, oder melden Sie sich bei Rocket.Chat an und melden Sie unter „Profil“ die anderen Geräte ab.
sign-out-unconfirmed-for-good = { $host } hat die Abmeldung nicht bestätigt. Dieser Browser hat die Sitzung vergessen, dort kann sie aber noch gültig sein: Melden Sie sich bei Rocket.Chat an und melden Sie unter „Profil“ die anderen Geräte ab.
sign-out-trying = Wird erneut versucht …
sign-out-dismiss = Ausblenden
sign-out-title = Abmeldung nicht bestätigt

## workspaces: Arbeitsbereiche

workspaces-list = Arbeitsbereiche
workspaces-open-one = Arbeitsbereich{ " " }
workspaces-look = Name und Farbe
workspaces-name = Name dieses Arbeitsbereichs
workspaces-colour = Farbe
workspaces-blue = Blau
workspaces-amber = Bernstein
workspaces-teal = Petrol
workspaces-plum = Pflaume
workspaces-red = Rot
workspaces-add = Arbeitsbereich hinzufügen…
workspaces-sign-out = Abmelden
workspaces-sign-out-of-all = Von allen abmelden

## admin

admin-title = Für Admins: Was der Arbeitsbereich erlauben muss
admin-origin = Die Adresse dieser Seite, sofern sie nicht auf der Domain des Arbeitsbereichs liegt: Settings > General > REST API > Enable CORS einschalten und dies bei CORS Origin anstelle des * eintragen.
admin-permissions = Die Berechtigungen der Person, die sich anmeldet, unter Administration > Workspace > Permissions.
admin-token = Für die Anmeldung mit einem Zugangsschlüssel auch diese.
admin-copy = { $what } kopieren
admin-copied = Kopiert: { $what }
admin-not-copied = Der Browser hat es nicht kopiert. Markieren und kopieren Sie es von Hand.
