### Kalender

calendar-earlier = Früherer Monat
calendar-later = Späterer Monat
calendar-today = { $day }, heute
calendar-refused = { $day }. { $why }
calendar-no-period = Das ist kein Zeitraum: { $why }.
