### Zeitzonen

zones-local = Ortszeit
zones-unknown = Es gibt keine Zeitzone mit diesem Namen
zones-not-told = Der Arbeitsbereich nennt Ihrem Konto seine Zeitzone nicht; wählen Sie sie hier.
zones-not-known-here = Die Berichte des Arbeitsbereichs richten sich nach { $name }, einer Zeitzone, die dieser Browser nicht kennt.
zones-of-server = Die Berichte des Arbeitsbereichs richten sich nach der Zeitzone seines Servers, die er nicht nennt; wählen Sie sie hier.
