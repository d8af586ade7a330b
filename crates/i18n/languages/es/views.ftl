### The views of the page, and what is wrong with a saved one.

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
