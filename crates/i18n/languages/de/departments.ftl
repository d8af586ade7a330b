### Chats nach Abteilung

departments-title = Chats nach Abteilung
departments-conversations = Konversationen
departments-department = Abteilung
departments-answered = Beantwortet
departments-waiting = Wartend
departments-open = Offen
departments-closed = Geschlossen
departments-total = Gesamt
departments-community = Gezählt aus dem Community-Bericht, nach Abteilungsnamen: im Zeitraum erstellte Konversationen nach ihrem Stand, als der Arbeitsbereich geantwortet hat: offen, auch in der Warteschleife, oder geschlossen, auch nach seinem Ende. Konversationen ohne Abteilung fehlen.
departments-missing = { $count ->
    [one] Der Arbeitsbereich hat { $count } Abteilung mehr angekündigt, als er gesendet hat; diese fehlt hier.
   *[other] Der Arbeitsbereich hat { $count } Abteilungen mehr angekündigt, als er gesendet hat; diese fehlen hier.
}
departments-about-answered = Im Zeitraum erstellte Konversationen, nach Abteilung: Wartende warten auf eine Antwort oder taten dies, als sie geschlossen wurden; beantwortete nicht.
departments-about-community = Ohne Premium-Lizenz: nach Abteilungsnamen, offene und geschlossene nach ihrem Stand, als der Arbeitsbereich geantwortet hat; geschlossene zählen auch dann, wenn sie erst nach dem Ende des Zeitraums geschlossen wurden.
