### Die fünf Gesamtzahlen

totals-title = Gesamtzahlen der Konversationen
totals-conversations = Konversationen
totals-came = im Zeitraum erstellt
totals-open = Offen
totals-queued-included = davon, inkl. Warteschlange
totals-on-hold = In Warteschleife
totals-of-these = davon
totals-messages = Nachrichten
totals-with-visitors = inkl. der von Besuchern
totals-visitors = Besucher
totals-latest-conversation = nach letzter Konversation, in UTC-Tagen
totals-no-sum = keine Summe
totals-in-several = ein Besucher kann in mehreren Abteilungen sein
totals-total = Kennzahl
totals-count = Anzahl
totals-about-days = „Konversationen“, „Offen“, „In Warteschleife“ und „Nachrichten“ beziehen sich auf die Konversationen, die an diesen Tagen in der Berichtszeitzone des Arbeitsbereichs erstellt wurden.
totals-about-now = „Offen“, „In Warteschleife“ und „Nachrichten“ zeigen den Stand, als der Arbeitsbereich antwortete: Sie ändern sich, solange Konversationen weitergehen.
totals-about-messages = „Nachrichten“ schließt die der Besucher ein; der Verlauf zählt nur die von Agenten und Bots, deshalb unterscheiden sich beide.
totals-about-visitors = „Besucher“ sind jene, die sich an diesen Tagen registriert oder ihre letzte Konversation begonnen haben, nach UTC-Tagen: In einem alten Zeitraum fehlen alle, die später wiederkamen. Was darin geschrieben wird und dass sie geschlossen wird, zählt nicht; in älteren Arbeitsbereichen, vor Rocket.Chat 7.0, zählt die erste Antwort eines Monats.
