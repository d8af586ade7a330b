### Hinweise über den Zahlen

notices-ignored = { $what } wurde ignoriert: { $why }. { $instead }
notices-showing-overview = Angezeigt wird die Übersicht.
notices-showing-last-28-days = Angezeigt werden die letzten 28 Tage.
notices-weeks-by-language = Wochen beginnen wie in Ihrer Sprache üblich.
notices-showing-all-departments = Angezeigt werden alle Abteilungen.
notices-comparing-with-nothing = Angezeigt wird kein Vergleich.
notices-showing-what-suits = Angezeigt wird, was zum Zeitraum passt.
notices-showing-evenly = Angezeigt wird eine lineare Skala.
notices-showing-days = Angezeigt wird jeder Tag für sich.
notices-showing-no-target = Angezeigt wird kein Ziel.
notices-showing-conversations = Angezeigt werden Konversationen.
notices-refreshing-when-asked = Aktualisiert wird nur auf Wunsch.
notices-showing-zone = Es gilt { $zone }.
notices-no-view = Es gibt keine Ansicht mit diesem Namen
notices-no-chart = Es gibt kein Diagramm mit diesem Namen
notices-no-week-start = Wochen beginnen mit mon, sun, sat oder fri
notices-no-grouping = Gruppiert wird nach hour, day, week oder month
notices-no-refresh = Möglich sind off, 1, 5 oder 15 Minuten sowie ganze Minuten in Sekunden, von 60 bis 3600
notices-no-target = Ein Ziel besteht aus dem Namen eines Diagramms und einer ganzen Zahl, zum Beispiel Avg_first_response_time:60
notices-no-department = Keine Abteilung hat diese ID
notices-too-many-departments = { $most ->
    [one] Es kann nicht mehr als 1 Abteilung auf einmal gewählt werden
   *[other] Es können nicht mehr als { $most } Abteilungen auf einmal gewählt werden
}
notices-no-version = { $what } wurde ignoriert: Diese Version gibt es nicht.
notices-newer-link =
    Dieser Link stammt von einer neueren Version dieser Seite; was diese Version nicht kennt, wird ignoriert.
notices-address-cut =
    Die Adresse war länger als { NUMBER($most) } Zeichen, mehr als diese Seite liest; weggelassen: { $what }. Angezeigt
    wird womöglich anderes, als mit dem Link gemeint war.
notices-clock-ahead = Die Uhr dieses Computers geht gegenüber der von { $host }, woher diese Seite stammt, um { $difference } vor; welcher Tag heute ist und alle Zeiten hier richten sich nach der letzteren.
notices-clock-behind = Die Uhr dieses Computers geht gegenüber der von { $host }, woher diese Seite stammt, um { $difference } nach; welcher Tag heute ist und alle Zeiten hier richten sich nach der letzteren.

notices-department-unlisted =
    Der Arbeitsbereich führt keine Abteilung { $name }; vielleicht wurde sie gelöscht. Die Zahlen dazu werden trotzdem
    angezeigt.
notices-no-scale = Möglich sind die Skalen linear und log
notices-no-fold = Möglich sind Stunden nach days oder week
