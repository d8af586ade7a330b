### Zahlen neben denen des Vergleichszeitraums

comparing-before = Vorher
comparing-change = Änderung
comparing-whole = Der heutige Tag läuft noch, die Vergleichstage sind vollständig; deshalb steht hier kein Prozentwert.
comparing-running = Die gezeigten Tage oder die Vergleichstage sind nach der Uhr des Arbeitsbereichs vielleicht noch nicht vorbei; deshalb steht hier kein Prozentwert.
comparing-elapsed = Verglichen mit { $than }: Die Vergleichstage zählen nur so weit, wie die gezeigten Tage bisher reichen.
