## views: The views of the page, and what is wrong with a saved one.

views-overview = Visión general
views-agents = Agentes
views-departments = Departamentos
views-availability = Disponibilidad
views-report = Informe

views-fault-no-name = no tiene nombre
views-fault-long-name = tiene un nombre de más de 60 caracteres
views-fault-taken-name = tiene el nombre de otra vista
views-fault-no-query = no tiene parámetros
views-fault-long-query = tiene una dirección demasiado larga
views-fault-no-address = tiene parámetros que ninguna dirección admite
views-fault-too-many = supera el límite de 100 vistas
views-fault-numbered = la vista { $number } { $why }
views-fault-named = “{ $name }” { $why }
views-fault-no-list = no es una lista de vistas

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## the name that a person gave a view.

saved-views-save-as = Guardar esta vista como
saved-views-save = Guardar
saved-views-new-name = Nombre nuevo
saved-views-rename = Renombrar
saved-views-kept = Se guardan en este navegador para todos los espacios de trabajo. Un departamento pertenece a un solo espacio de trabajo.
saved-views-export = Exportar todas
saved-views-import = Importar…
saved-views-undo = Deshacer
saved-views-discard = Descartar vistas ilegibles

saved-views-start = Página de inicio
saved-views-delete = Eliminar
saved-views-up-of = Subir: { $name }
saved-views-down-of = Bajar: { $name }
saved-views-start-of = Página de inicio: { $name }
saved-views-rename-of = Renombrar: { $name }
saved-views-delete-of = Eliminar: { $name }

saved-views-none = Aún no hay vistas guardadas.
saved-views-none-readable = No se puede leer ninguna vista guardada.

saved-views-nothing-gone = No hay nada que deshacer.
saved-views-back = Restaurada.
saved-views-import-undone = Importación deshecha.
saved-views-discarded = Vistas ilegibles descartadas.
saved-views-unchanged = No se cambió nada, porque se perderían las vistas ilegibles. Exporte todas y después descarte las ilegibles.
saved-views-moved = “{ $name }” movida: { NUMBER($place) } de { NUMBER($all) }.
saved-views-is-start = “{ $name }” es ahora la página de inicio.
saved-views-is-no-start = “{ $name }” ya no es la página de inicio.
saved-views-renamed = “{ $name }” renombrada.
saved-views-deleted = “{ $name }” eliminada.
saved-views-saved = “{ $name }” guardada.
saved-views-there = “{ $name }” ya existe. Guarde de nuevo para reemplazarla.
saved-views-refused = “{ $name }” { $fault }.
saved-views-needs-name = Escriba un nombre para la vista.
saved-views-long-address = La dirección es demasiado larga para guardarla.
saved-views-not-kept = { " " }Este navegador no pudo guardarlo: su almacenamiento está lleno o bloqueado. Exporte todas antes de salir.

saved-views-imported = Importadas: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }Las escribió una versión más reciente de esta página.
saved-views-left-out = { " " }Omitidas: { $faults }
saved-views-replaced = { " " }Reemplazadas: { NUMBER($count) } ({ $names }).
saved-views-quoted = “{ $name }”
saved-views-start-begun = { " " }La página se abre ahora con “{ $name }”.
saved-views-start-replaced = { " " }Su página de inicio “{ $name }” se reemplazó por la del archivo.
saved-views-long-file = El archivo es demasiado grande. El límite es de 500 kB.
saved-views-too-much = Junto con sus vistas guardadas, el archivo supera el límite de 500 kB. No se importó nada.
saved-views-no-views = El archivo no tiene vistas guardadas. Elija uno exportado aquí.

saved-views-unread =
    Algunas vistas guardadas en este navegador no se pueden leer: { $faults }. Puede que las haya escrito una versión
    más reciente de esta página. “Exportar todas” las incluye tal cual. Nada cambia hasta que las descarte.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; y { NUMBER($count) } más

## share

share-title = Compartir
share-days = Fechas del enlace
share-fixed = Estas fechas: { $range }
share-rolling = Siempre: { $period }
share-wall = Para una pantalla de pared
share-link = Enlace
share-copy = Copiar enlace
share-copy-failed = El navegador no permitió copiar. El enlace está seleccionado: cópielo a mano.
share-note = El enlace indica el espacio de trabajo y no contiene contraseña ni token. Quien lo abra inicia sesión con su propia cuenta.
share-note-demo = El enlace abre la demo.
