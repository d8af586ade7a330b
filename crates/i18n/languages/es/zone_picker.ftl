### The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Zona horaria
zone-picker-browser = Este navegador ({ $zone })
zone-picker-browser-and-reports = Este navegador y los informes del espacio de trabajo ({ $zone })
zone-picker-reports = Los informes del espacio de trabajo ({ $zone })
zone-picker-other = Otra…
zone-picker-name = Nombre de la zona horaria
zone-picker-apply = Aplicar
zone-picker-unknown = No existe ninguna zona horaria con ese nombre. Escríbalo como Europe/Berlin.
