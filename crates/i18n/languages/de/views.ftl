### Ansichten

views-overview = Übersicht
views-agents = Agenten
views-departments = Abteilungen
views-availability = Verfügbarkeit
views-fault-no-name = hat keinen Namen
views-fault-long-name = hat einen Namen mit mehr als 60 Zeichen
views-fault-taken-name = hat den Namen einer anderen Ansicht
views-fault-no-query = hat keine Parameter
views-fault-long-query = hat eine zu lange Adresse
views-fault-no-address = hat Parameter, die in keiner Adresse stehen können
views-fault-too-many = überschreitet die 100, die aufbewahrt werden
views-fault-numbered = Nummer { $number } { $why }
views-fault-named = „{ $name }“ { $why }
views-fault-no-list = es ist keine Liste von Ansichten
