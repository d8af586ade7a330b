admin-title = Für Admins: Was der Arbeitsbereich erlauben muss
admin-origin = Die Adresse dieser Seite, sofern sie nicht auf der Domain des Arbeitsbereichs liegt: Settings > General > REST API > Enable CORS einschalten und dies bei CORS Origin anstelle des * eintragen.
admin-permissions = Die Berechtigungen der Person, die sich anmeldet, unter Administration > Workspace > Permissions.
admin-token = Für die Anmeldung mit einem Zugangsschlüssel auch diese.
admin-copy = { $what } kopieren
admin-copied = Kopiert: { $what }
admin-not-copied = Der Browser hat es nicht kopiert. Markieren und kopieren Sie es von Hand.
