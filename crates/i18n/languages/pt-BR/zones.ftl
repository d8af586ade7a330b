### Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = local
zones-unknown = não há fuso horário com esse nome
zones-not-told = O espaço de trabalho não informa o fuso horário dele à sua conta; escolha-o aqui.
zones-not-known-here = Os relatórios do espaço de trabalho seguem { $name }, um fuso horário que este navegador não conhece.
zones-of-server = Os relatórios do espaço de trabalho seguem o fuso do próprio servidor, que não é informado; escolha-o aqui.
