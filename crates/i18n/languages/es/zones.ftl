### Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = hora local
zones-unknown = no existe ninguna zona horaria con ese nombre

zones-not-told = Con su cuenta no se puede ver la zona horaria del espacio de trabajo; elíjala aquí.
zones-not-known-here = Los informes del espacio de trabajo se rigen por { $name }, una zona horaria que este navegador no conoce.
zones-of-server = Los informes del espacio de trabajo se rigen por la zona horaria de su servidor, cuyo nombre no se indica; elíjala aquí.
