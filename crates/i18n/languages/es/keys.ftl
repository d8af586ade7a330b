### The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Periodo anterior
keys-next-period = Periodo siguiente
keys-zoom-out = El doble de días
keys-compare = Comparación siguiente: periodo anterior, año anterior, nada
keys-group = Agrupación siguiente: día, semana, mes, automática
keys-next-view = Vista siguiente
keys-refresh = Actualizar todo
keys-search = Buscar en la tabla más cercana
keys-list = Esta lista
keys-clear = Cerrar; después, quitar los departamentos y las búsquedas
