calendar-earlier = Mois précédent
calendar-later = Mois suivant
calendar-today = { $day }, aujourd’hui
calendar-refused = { $day }. { $why }
calendar-no-period = Période impossible : { $why }.
