## views: The views of the page, and what is wrong with a saved one.

views-overview = Visión general
views-agents = Agentes
views-departments = Departamentos
views-availability = Disponibilidad

views-fault-no-name = no tiene nombre
views-fault-long-name = tiene un nombre de más de 60 letras
views-fault-taken-name = tiene el nombre de otra vista
views-fault-no-query = no tiene parámetros
views-fault-long-query = tiene una dirección demasiado larga
views-fault-no-address = tiene parámetros que ninguna dirección admite
views-fault-too-many = excede el límite de 100 vistas guardadas
views-fault-numbered = la n.º { $number } { $why }
views-fault-named = “{ $name }” { $why }
views-fault-no-list = no es una lista de vistas

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more.

saved-views-save-as = Guardar lo que hay en pantalla como
saved-views-save = Guardar
saved-views-new-name = Nombre nuevo
saved-views-rename = Cambiar nombre
saved-views-kept = Se guardan en este navegador, para todos los espacios de trabajo; un departamento pertenece a uno de ellos.
saved-views-export = Exportar todo
saved-views-import = Importar…
saved-views-undo = Deshacer
saved-views-discard = Descartar lo ilegible

saved-views-start = Página de inicio
saved-views-delete = Eliminar
saved-views-up-of = Subir: { $name }
saved-views-down-of = Bajar: { $name }
saved-views-start-of = Página de inicio: { $name }
saved-views-rename-of = Cambiar nombre: { $name }
saved-views-delete-of = Eliminar: { $name }

saved-views-none = Aún no hay vistas guardadas.
saved-views-none-readable = No se puede leer ninguna vista.

saved-views-nothing-gone = No hay nada que recuperar.
saved-views-back = Se ha recuperado.
saved-views-import-undone = Se deshizo la importación.
saved-views-discarded = Se ha descartado lo que no se podía leer.
saved-views-unchanged = No se ha cambiado nada, porque se perdería lo que no se puede leer. Use “Exportar todo” y después descártelo.
saved-views-moved = “{ $name }”: { NUMBER($place) } de { NUMBER($all) }.
saved-views-is-start = “{ $name }”: página de inicio.
saved-views-is-no-start = “{ $name }”: ya no es la página de inicio.
saved-views-renamed = “{ $name }”: nombre cambiado.
saved-views-deleted = “{ $name }”: vista eliminada.
saved-views-saved = “{ $name }”: vista guardada.
saved-views-there = “{ $name }”: ya existe. Guarde de nuevo para reemplazarla.
saved-views-refused = “{ $name }”: { $fault }.
saved-views-needs-name = Dé un nombre a la vista.
saved-views-long-address = La dirección es demasiado larga para guardarla.
saved-views-not-kept = { " " }Este navegador no lo conserva, porque su almacenamiento está lleno o bloqueado: exporte todo antes de salir.

saved-views-imported = Importadas: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }Las escribió una versión más reciente de esta página.
saved-views-left-out = { " " }Omitidas: { $faults }
saved-views-replaced = { " " }Reemplazadas: { NUMBER($count) } ({ $names }).
saved-views-quoted = “{ $name }”
saved-views-start-begun = { " " }La página se abre ahora con “{ $name }”.
saved-views-start-replaced = { " " }Su página de inicio “{ $name }” muestra ahora lo que indica el archivo.
saved-views-long-file = El archivo es demasiado grande: se leen 500 kB como máximo.
saved-views-too-much = Las vistas del archivo ocupan demasiado junto con las suyas: en total pueden ser 500 kB como máximo. No se importó nada.
saved-views-no-views = El archivo no contiene vistas guardadas. Elija uno que se haya exportado aquí.

saved-views-unread =
    No se puede leer todo lo que este navegador guarda de las vistas: { $faults }. Es posible que lo haya escrito una
    versión más reciente de esta página. “Exportar todo” lo incluye tal cual, y nada cambia hasta que lo descarte.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; y { NUMBER($count) } más
