### Die erste Seite

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
