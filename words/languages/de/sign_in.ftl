### Die erste Seite

sign-in-title = Omnichannel Dashboard
sign-in-lead = Sehen Sie, wie viel hereinkam, wie schnell geantwortet wurde, wer es bearbeitet hat und wann niemand da war. Ihr Browser spricht nur mit Ihrem eigenen Rocket.Chat-Arbeitsbereich und mit niemandem sonst.
sign-in-signed-in-to = Sie sind angemeldet bei
sign-in-no-workspace = Kein Arbeitsbereich zur Hand?
sign-in-demo = Demo ansehen
sign-in-secret = Ein Zugangsschlüssel in der Adresse wurde ignoriert und entfernt. Falls andere ihn gesehen haben könnten, ersetzen Sie ihn in Rocket.Chat.
sign-in-sandboxed = Diese Seite steht in einer Sandbox, die verbirgt, woher sie kommt: Ein Workspace, der einzelne Herkünfte zulässt, kann sie nicht zulassen, nichts kann aufbewahrt werden, und das Formular bewirkt vielleicht nichts. Wer die Sandbox eingerichtet hat, kann allow-same-origin und allow-forms hinzufügen; oder öffnen Sie diese Seite in einem eigenen Tab.
sign-in-ended = Sitzung abgelaufen
sign-in-kept-tab = für diesen Tab gespeichert
sign-in-kept-not = nicht gespeichert
sign-in-kept-device = auf diesem Gerät gespeichert
