## troubles: Was schiefgehen kann

troubles-demo = Demo
troubles-offline = Sie sind offline. Stellen Sie die Verbindung zum Netz her und versuchen Sie es erneut.
troubles-demo-missing =
    Die Demo konnte nicht gestartet werden. Prüfen Sie, ob der Server dieser Seite alle ihre Dateien ausliefert, und
    versuchen Sie es erneut.
troubles-unreachable =
    { $host } hat dieser Seite nicht geantwortet. Prüfen Sie die Adresse und ob { $host } aus diesem Netz erreichbar ist.
    Lässt sie sich in einem anderen Tab öffnen, hält etwas davor diese Seite fern: Ein Administrator kann { $origin }
    zulassen oder diese Seite unter derselben Domain bereitstellen.
troubles-local-network =
    { $host } hat dieser Seite nicht geantwortet. Die Adresse liegt in einem lokalen Netz, von dem Browser Seiten von
    außerhalb fernhalten, bis man sie zulässt: Erlauben Sie dieser Seite in den Website-Einstellungen des Browsers den
    Zugriff auf Ihr lokales Netz, oder stellen Sie sie in jenem Netz bereit. Prüfen Sie auch die Adresse.
troubles-not-answering = { $host } antwortet nicht.
troubles-screened =
    { $host } hat geantwortet, aber der Browser durfte nicht einmal lesen, was ein Arbeitsbereich allen zeigt. Öffnen Sie
    die Adresse in einem anderen Tab: Führt sie zu einer Anmeldeseite oder zu einer anderen Adresse, geben Sie die ein,
    bei der sie endet. Sonst kann ein Administrator { $origin } im Proxy davor zulassen oder diese Seite unter derselben
    Domain bereitstellen.
troubles-forwarded =
    { $host } leitet diese Anfrage an eine andere Adresse weiter, und dorthin folgt diese Seite nicht: Vielleicht ist es
    eine Anmeldeseite, oder der Arbeitsbereich ist umgezogen. Öffnen Sie die Adresse in einem anderen Tab und melden Sie
    sich mit der an, bei der sie endet.
troubles-something-else =
    Unter { $host } hat etwas anderes als Rocket.Chat geantwortet. Prüfen Sie, ob die Adresse zu einem
    Rocket.Chat-Arbeitsbereich gehört und ob ein Proxy dazwischensteht.
troubles-kept-out =
    { $host } ist erreichbar, aber der Browser durfte die Antwort von dieser Adresse aus nicht lesen. Ein Administrator
    kann Settings > General > REST API > Enable CORS einschalten und bei CORS Origin { $origin } anstelle des *
    eintragen oder diese Seite unter
    derselben Domain bereitstellen.
troubles-kept-out-here =
    { $host } lässt diese Seite andere Antworten lesen, diese aber nicht. Fragen Sie einen Administrator, ob ein Proxy
    vor dem Arbeitsbereich je nach Adresse entscheidet, wer lesen darf; er muss { $origin } auch hier zulassen.
troubles-refused-here =
    Die eigene Sicherheitsrichtlinie dieser Seite lässt sie { $origin } nicht fragen; es wurde nichts gesendet. Der Betreiber
    dieser Seite kann { $origin } zu connect-src in der Content-Security-Policy hinzufügen: in den Einstellungen des Servers
    oder mit einem Build für diesen Workspace.
troubles-sandboxed =
    { $host } hat nicht geantwortet, oder der Browser ließ diese Seite die Antwort nicht lesen: Eine Sandbox verbirgt, woher die
    Seite kommt. Wer sie für den Rahmen der Seite oder in der Richtlinie des Servers eingerichtet hat, kann allow-same-origin
    hinzufügen; oder öffnen Sie diese Seite in einem eigenen Tab.
troubles-not-rocket-chat =
    { $host } hat mit einer Webseite statt mit Daten geantwortet. Prüfen Sie, ob die Adresse zu einem
    Rocket.Chat-Arbeitsbereich gehört.
troubles-guarded =
    { $host } hat diese Seite abgewiesen, bevor sich jemand anmelden konnte. Vielleicht steht ein Proxy davor; wenden
    Sie sich an einen Administrator.
troubles-by-proxy =
    { $host } hat diese Anfrage mit einer Webseite ({ $status }) abgewiesen und nicht mit den Worten des Arbeitsbereichs.
    Vielleicht steht ein Proxy davor; wenden Sie sich an einen Administrator.
troubles-page-instead =
    { $host } hat mit einer Webseite statt mit Daten geantwortet. Versuchen Sie es erneut; bleibt es dabei, fragen Sie
    einen Administrator, ob ein Proxy dazwischensteht.
troubles-not-there =
    { $host } hat unter der Adresse dieses Berichts nichts ({ $status }). Versuchen Sie es erneut; bleibt es dabei,
    fragen Sie einen Administrator, ob ein Proxy dazwischensteht.
troubles-server-failed = { $host } hatte ein internes Problem ({ $status }). Versuchen Sie es gleich noch einmal.
troubles-broken-off =
    { $host } hat auf diese Anfrage nicht geantwortet, auf andere aber schon. Versuchen Sie es erneut; bleibt es dabei,
    blockiert sie vielleicht eine Erweiterung dieses Browsers oder ein Proxy.
troubles-ended = { $host } hat diese Anfrage nach { NUMBER($seconds) } s abgebrochen, beantwortet aber andere. Wählen Sie einen kürzeren Zeitraum. Passiert das weiterhin, fragen Sie einen Administrator, ob ein Proxy lange Anfragen abbricht.
troubles-timed-out = { $host } hat nicht innerhalb von { NUMBER($seconds) } s geantwortet. Versuchen Sie es erneut oder wählen Sie einen kürzeren Zeitraum.
troubles-stopped = { $host } hatte noch nicht geantwortet, als Sie diese Anfrage abgebrochen haben.
troubles-not-kept = In diesem Browser ist keine Antwort auf diese Anfrage gespeichert.
troubles-cut-short =
    { $host } hat die Antwort nicht bis zum Ende gesendet. Versuchen Sie es erneut; bleibt es dabei, schneidet
    vielleicht ein Proxy sie ab.
troubles-too-large =
    { $host } hat mehr als { NUMBER($mebibytes) } MiB geschickt, deshalb wurde die Antwort nicht gelesen. Wählen Sie
    einen kürzeren Zeitraum.
troubles-signed-out = Ihre Sitzung ist abgelaufen. Melden Sie sich an, um fortzufahren; Ihre Ansicht bleibt erhalten.
troubles-forbidden = Sie haben keine Berechtigung, dies zu sehen. Wenden Sie sich an einen Administrator.
troubles-forbidden-without = Sie haben keine Berechtigung, dies zu sehen. Bitten Sie einen Administrator um die Berechtigung { $permission }.
troubles-unlicensed =
    Dieser Bericht gehört zu den Premium-Plänen von Rocket.Chat; dieser Arbeitsbereich bietet ihn nicht. Alles andere
    funktioniert.
troubles-not-offered = Dieser Arbeitsbereich bietet diesen Bericht nicht. Dafür ist Rocket.Chat { $since } oder neuer nötig.
troubles-not-offered-by = Dieser Arbeitsbereich läuft mit Rocket.Chat { $running } und bietet diesen Bericht nicht; dafür ist { $since } oder neuer nötig.
troubles-limited = { $host } begrenzt, wie oft dieser Bericht geladen werden kann. Versuchen Sie es in einer Minute erneut.
troubles-limited-for = { $host } begrenzt, wie oft dieser Bericht geladen werden kann. Versuchen Sie es in { NUMBER($seconds) } s erneut.
troubles-rejected = Der Arbeitsbereich hat die Anfrage nicht angenommen: { $why }
troubles-no-reason = Er hat keinen Grund genannt
troubles-unreadable =
    Die Antwort des Arbeitsbereichs konnte nicht verstanden werden: { $place }. Lieber wird keine Zahl angezeigt als
    eine falsche.
troubles-place-not-json = Sie ist kein JSON
troubles-place-not-utf8 = Sie ist kein UTF-8-Text
troubles-place-message-not-json = message ist kein JSON
troubles-place-unlike-many = { NUMBER($labels) } dataLabels stehen neben { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = Die Diagramme der Abteilungen sind verschieden unterteilt
troubles-place-row-without = Eine Zeile enthält keines der Felder { $fields }
troubles-place-missing = { $place } fehlt
troubles-place-too-many = { $place } hat mehr als { NUMBER($most) } Einträge
troubles-place-too-long = { $place } hat mehr als { NUMBER($most) } Zeichen
troubles-place-not = { $place } hat den Typ { $found } statt { $wanted }
troubles-answer = Die Antwort
troubles-kind-nothing = Nichts
troubles-kind-true-or-false = Wahrheitswert
troubles-kind-number = Zahl
troubles-kind-whole-number = Ganzzahl
troubles-kind-text = Text
troubles-kind-list = Liste
troubles-kind-object = Objekt
troubles-kind-instant = Zeitpunkt
troubles-address-missing = Geben Sie die Adresse Ihres Arbeitsbereichs ein, zum Beispiel https://chat.example.com.
troubles-address-form = Das ist keine Webadresse. Sie sollte aussehen wie https://chat.example.com.
troubles-address-scheme = Eine Adresse beginnt mit https:// (oder http://). Berichtigen Sie den Teil vor ://.
troubles-address-user =
    Lassen Sie den Teil vor dem @ weg: Ein Name oder Passwort gehört nicht in eine Adresse.
troubles-address-look-alike =
    „{ $letter }“ ({ $code }) in dieser Adresse sieht nur aus wie ein Zeichen, mit dem der Name eines Hosts endet; die Adresse
    führt also nicht dorthin, wohin sie zu führen scheint. Es wurde nichts gesendet. Tippen Sie die Adresse Ihres Arbeitsbereichs von Hand ein.
troubles-address-spelt =
    Browser lesen diese Adresse als { $address }; so steht sie jetzt im Formular. Es wurde noch nichts gesendet. Wenn sie die Ihres
    Arbeitsbereichs ist, melden Sie sich noch einmal an.
troubles-address-insecure =
    Diese Seite kam über https, deshalb lässt der Browser nur Verbindungen zu https-Adressen zu. Verwenden Sie https://
    oder öffnen Sie diese Seite über http.
troubles-password-wrong = Der Benutzername oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es erneut.
troubles-token-wrong =
    Der Arbeitsbereich hat diese Benutzer-ID und diesen Zugangsschlüssel nicht angenommen. Prüfen Sie, ob beide zum
    selben Konto gehören und ob der Zugangsschlüssel nicht entfernt wurde.
troubles-login-unusable =
    { $host } hat die Anmeldung angenommen, aber mit einem Zugangsschlüssel geantwortet, den kein Browser senden kann. Es wurde nichts behalten. Fragen
    Sie einen Administrator, ob ein Proxy die Antworten verändert, oder melden Sie sich mit einem persönlichen Zugangsschlüssel an.
troubles-code-wrong = Der Code ist falsch oder zu alt. { $enter }
troubles-code-of-app = Geben Sie den 6-stelligen Code aus Ihrer Authenticator-App ein.
troubles-code-by-mail = Geben Sie den 6-stelligen Code ein, den der Arbeitsbereich an Ihre E-Mail-Adresse gesendet hat.
troubles-code-if-any = Falls Ihr Konto einen zweiten Faktor verwendet, geben Sie dessen 6-stelligen Code ein.
troubles-codes-too-many = Zu viele falsche Codes. Warten Sie einige Minuten und melden Sie sich dann erneut an, um einen neuen zu erhalten.
troubles-login-blocked =
    Der Arbeitsbereich hat diese Anmeldung nach zu vielen Versuchen vorübergehend gesperrt. Warten Sie einige Minuten.
