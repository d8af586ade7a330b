### Auswahl der Abteilungen

department-picker-label = Abteilung
department-picker-all = Alle Abteilungen
department-picker-several = { $count ->
    [one] 1 Abteilung
   *[other] { $count } Abteilungen
}
department-picker-archived = { $name } (archiviert)
department-picker-list = Abteilungen
department-picker-chosen = Gewählte Abteilungen
department-picker-remove = { $name } entfernen
department-picker-cost = Eine weitere Abteilung: { $cost }.
department-picker-full = { $most ->
    [one] Höchstens 1 auf einmal. Entfernen Sie diese, um eine andere hinzuzufügen.
   *[other] Höchstens { $most } auf einmal. Entfernen Sie eine, um eine andere hinzuzufügen.
}
department-picker-none = Keine Abteilung mit diesem Namen
department-picker-none-known = Unter den bekannten Abteilungen hat keine diesen Namen
department-picker-coming = Die Abteilungen werden noch geladen…
department-picker-more = { $count ->
    [one] 1 weitere: zum Finden tippen
   *[other] { $count } weitere: zum Finden tippen
}
