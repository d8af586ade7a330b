### Die Liste der Tasten

keys-previous-period = Vorheriger Zeitraum
keys-next-period = Nächster Zeitraum
keys-zoom-out = Doppelt so viele Tage
keys-compare = Nächster Vergleich: davor, ein Jahr davor, nichts
keys-group = Nächste Gruppierung: Tag, Woche, Monat, automatisch
keys-next-view = Nächste Ansicht
keys-refresh = Alles aktualisieren
keys-search = In der nächstgelegenen Tabelle suchen
keys-list = Diese Liste
keys-clear = Schließen; dann Abteilungen und Suche leeren
