## troubles: Was geschehen ist, warum und was zu tun ist

troubles-demo = Demo
troubles-offline = Sie sind offline. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.
troubles-demo-missing =
    Die Demo konnte nicht starten. Prüfen Sie, ob der Server dieser Seite alle ihre Dateien ausliefert, und versuchen
    Sie es erneut.
troubles-unreachable =
    { $host } hat dieser Seite nicht geantwortet. Prüfen Sie die Adresse und ob { $host } in Ihrem Netzwerk erreichbar
    ist. Lässt sich die Adresse in einem anderen Tab öffnen, wird diese Seite blockiert: Bitten Sie einen Admin,
    { $origin } zuzulassen oder diese Seite unter derselben Domain bereitzustellen.
troubles-local-network =
    { $host } hat dieser Seite nicht geantwortet. Die Adresse liegt in einem lokalen Netzwerk, und Browser blockieren
    Seiten von außerhalb, bis Sie sie zulassen. Prüfen Sie die Adresse. Erlauben Sie dieser Seite dann in den
    Website-Einstellungen des Browsers den Zugriff auf Ihr lokales Netzwerk oder stellen Sie sie in diesem Netzwerk
    bereit.
troubles-not-answering = { $host } antwortet nicht.
troubles-screened =
    { $host } hat geantwortet, aber der Browser konnte nicht einmal die öffentlichen Angaben lesen. Öffnen Sie die
    Adresse in einem anderen Tab. Landen Sie auf einer Anmeldeseite oder einer anderen Adresse, geben Sie die letzte
    Adresse hier ein. Wenn nicht, bitten Sie einen Admin, { $origin } im Proxy des Arbeitsbereichs zuzulassen oder
    diese Seite unter derselben Domain bereitzustellen.
troubles-forwarded =
    { $host } leitet diese Anfrage weiter, und diese Seite folgt keinen Weiterleitungen. Vielleicht ist das Ziel eine
    Anmeldeseite, oder der Arbeitsbereich ist umgezogen. Öffnen Sie die Adresse in einem anderen Tab und melden Sie sich
    mit der Adresse an, auf der Sie landen.
troubles-something-else =
    Unter { $host } hat etwas anderes als Rocket.Chat geantwortet. Prüfen Sie, ob die Adresse zu einem
    Rocket.Chat-Arbeitsbereich gehört und kein Proxy dazwischensteht.
troubles-kept-out =
    { $host } ist erreichbar, aber der Browser darf von dieser Adresse aus nichts lesen. Ein Admin kann
    Settings > General > REST API > Enable CORS einschalten und in CORS Origin das * durch { $origin } ersetzen oder
    diese Seite unter derselben Domain bereitstellen.
troubles-kept-out-here =
    { $host } lässt diese Seite andere Antworten lesen, diese aber nicht. Fragen Sie einen Admin, ob ein Proxy vor dem
    Arbeitsbereich nur bestimmte Adressen zulässt. Er muss { $origin } auch hier zulassen.
troubles-refused-here =
    Die Sicherheitsrichtlinie dieser Seite blockiert Anfragen an { $origin }. Es wurde nichts gesendet. Der Betreiber
    dieser Seite kann { $origin } in der Content-Security-Policy zu connect-src hinzufügen: in den Einstellungen des
    Servers oder mit einem Build der Seite für diesen Arbeitsbereich.
troubles-sandboxed =
    { $host } hat nicht geantwortet, oder der Browser ließ diese Seite die Antwort nicht lesen: Eine Sandbox verbirgt,
    woher diese Seite kommt. Wer sie eingerichtet hat, am Frame um diese Seite oder in der Richtlinie des Servers, kann
    allow-same-origin hinzufügen. Oder öffnen Sie diese Seite in einem eigenen Tab.
troubles-not-rocket-chat =
    { $host } hat eine Webseite statt Daten gesendet. Prüfen Sie, ob die Adresse zu einem Rocket.Chat-Arbeitsbereich
    gehört.
troubles-guarded =
    { $host } hat diese Seite abgewiesen, bevor sich jemand angemeldet hat. Vielleicht steht ein Proxy davor. Fragen Sie
    einen Admin.
troubles-by-proxy =
    { $host } hat diese Anfrage mit einer Webseite ({ $status }) abgewiesen, nicht mit einer Fehlermeldung von
    Rocket.Chat. Vielleicht steht ein Proxy davor. Fragen Sie einen Admin.
troubles-page-instead =
    { $host } hat eine Webseite statt Daten gesendet. Versuchen Sie es erneut. Passiert das weiterhin, fragen Sie einen
    Admin, ob ein Proxy dazwischensteht.
troubles-not-there =
    { $host } hat unter der Adresse dieses Berichts nichts ({ $status }). Versuchen Sie es erneut. Passiert das
    weiterhin, fragen Sie einen Admin, ob ein Proxy dazwischensteht.
troubles-server-failed = { $host } hatte einen internen Fehler ({ $status }). Versuchen Sie es in Kürze erneut.
troubles-broken-off =
    { $host } hat diese Anfrage nicht beantwortet, andere aber schon. Versuchen Sie es erneut. Passiert das weiterhin,
    blockiert sie vielleicht eine Browsererweiterung oder ein Proxy.
troubles-ended =
    { $host } hat diese Anfrage nach { NUMBER($seconds) } s abgebrochen, beantwortet aber andere. Wählen Sie einen
    kürzeren Zeitraum. Passiert das weiterhin, fragen Sie einen Admin, ob ein Proxy lange Anfragen abbricht.
troubles-timed-out =
    { $host } hat nicht innerhalb von { NUMBER($seconds) } s geantwortet. Versuchen Sie es erneut oder wählen Sie einen
    kürzeren Zeitraum.
troubles-stopped = Sie haben diese Anfrage abgebrochen, bevor { $host } geantwortet hat.
troubles-not-kept = In diesem Browser sind für diese Anfrage keine Daten zwischengespeichert.
troubles-not-recorded = Der Schnappschuss hat dazu keine Zahlen.
troubles-cut-short =
    Die Antwort von { $host } brach ab. Versuchen Sie es erneut. Passiert das weiterhin, schneidet sie vielleicht ein
    Proxy ab.
troubles-too-large =
    Die Antwort von { $host } ist größer als { NUMBER($mebibytes) } MiB und wurde deshalb nicht gelesen. Wählen Sie
    einen kürzeren Zeitraum.
troubles-signed-out = Ihre Sitzung ist beendet. Melden Sie sich an, um zu dieser Ansicht zurückzukehren.
troubles-forbidden = Sie sind nicht berechtigt, dies zu sehen. Wenden Sie sich an einen Admin.
troubles-forbidden-without =
    Sie sind nicht berechtigt, dies zu sehen. Bitten Sie einen Admin um die Berechtigung { $permission }.
troubles-unlicensed =
    Dieser Bericht gehört zu den Premium-Tarifen von Rocket.Chat. Dieser Arbeitsbereich hat ihn nicht. Alles andere
    funktioniert.
troubles-not-offered = Dieser Arbeitsbereich hat diesen Bericht nicht. Er erfordert Rocket.Chat { $since } oder neuer.
troubles-not-offered-by = Dieser Bericht erfordert Rocket.Chat { $since } oder neuer. Dieser Arbeitsbereich hat { $running }.
troubles-limited = { $host } begrenzt, wie oft dieser Bericht geladen werden kann. Versuchen Sie es in einer Minute erneut.
troubles-limited-for = { $host } begrenzt, wie oft dieser Bericht geladen werden kann. Versuchen Sie es in { NUMBER($seconds) } s erneut.
troubles-rejected = Der Arbeitsbereich hat diese Anfrage abgelehnt: { $why }
troubles-no-reason = kein Grund angegeben.
troubles-unreadable =
    Die Antwort des Arbeitsbereichs ist nicht lesbar: { $place }. Statt einer falschen Zahl wird keine angezeigt.
troubles-place-not-json = Sie ist kein JSON
troubles-place-not-utf8 = Sie ist kein UTF-8-Text
troubles-place-message-not-json = message ist kein JSON
troubles-place-unlike-many = { NUMBER($labels) } dataLabels, aber { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = Die Diagramme der Abteilungen sind unterschiedlich unterteilt
troubles-place-row-without = Eine Zeile enthält keines der Felder { $fields }
troubles-place-missing = { $place } fehlt
troubles-place-too-many = { $place } hat mehr als { NUMBER($most) } Einträge
troubles-place-too-long = { $place } hat mehr als { NUMBER($most) } Zeichen
troubles-place-not = { $place } ist { $found }, erwartet wird { $wanted }
troubles-answer = Die Antwort
troubles-kind-nothing = leer
troubles-kind-true-or-false = ein Wahrheitswert
troubles-kind-number = eine Zahl
troubles-kind-whole-number = eine ganze Zahl
troubles-kind-text = ein Text
troubles-kind-list = eine Liste
troubles-kind-object = ein Objekt
troubles-kind-instant = ein Zeitpunkt
troubles-address-missing = Geben Sie die Adresse Ihres Arbeitsbereichs ein, zum Beispiel https://chat.example.com.
troubles-address-form = Das ist keine Webadresse. Sie sollte so aussehen: https://chat.example.com.
troubles-address-scheme = Eine Adresse beginnt mit https:// (oder http://). Korrigieren Sie den Teil vor ://.
troubles-address-user =
    Entfernen Sie den Teil vor dem @. Namen und Passwörter gehören nicht in eine Adresse.
troubles-address-look-alike =
    „{ $letter }“ ({ $code }) sieht nur aus wie ein Zeichen, mit dem ein Hostname endet. Diese Adresse führt also nicht
    dorthin, wohin sie zu führen scheint. Es wurde nichts gesendet. Tippen Sie die Adresse Ihres Arbeitsbereichs von
    Hand ein.
troubles-address-spelt =
    Browser lesen diese Adresse als { $address }. So steht sie jetzt im Formular. Es wurde noch nichts gesendet. Ist das
    Ihr Arbeitsbereich, melden Sie sich erneut an.
troubles-address-insecure =
    Diese Seite wurde über https geladen, deshalb lässt der Browser nur https-Adressen zu. Verwenden Sie https:// oder
    öffnen Sie diese Seite über http.
troubles-password-wrong = Benutzername oder Passwort ist falsch. Prüfen Sie beides und melden Sie sich erneut an.
troubles-token-wrong =
    Der Arbeitsbereich hat diese Benutzer-ID und diesen Zugangsschlüssel nicht akzeptiert. Prüfen Sie, ob beide zum
    selben Konto gehören und der Zugangsschlüssel noch existiert.
troubles-login-unusable =
    { $host } hat die Anmeldung akzeptiert, aber einen Zugangsschlüssel geliefert, den Browser nicht senden können. Es
    wurde nichts gespeichert. Fragen Sie einen Admin, ob ein Proxy die Antworten verändert, oder melden Sie sich mit
    einem persönlichen Zugangsschlüssel an.
troubles-code-wrong = Der Code ist falsch oder abgelaufen. { $enter }
troubles-code-of-app = Geben Sie den 6-stelligen Code aus Ihrer Authenticator-App ein.
troubles-code-by-mail = Geben Sie den 6-stelligen Code ein, den der Arbeitsbereich Ihnen per E-Mail gesendet hat.
troubles-code-if-any = Wenn Ihr Konto Zwei-Faktor-Authentifizierung nutzt, geben Sie den 6-stelligen Code ein.
troubles-codes-too-many = Zu viele falsche Codes. Warten Sie einige Minuten und melden Sie sich dann erneut an, um einen neuen Code zu erhalten.
troubles-login-blocked =
    Zu viele Versuche. Der Arbeitsbereich hat diese Anmeldung vorübergehend gesperrt. Warten Sie einige Minuten.
