### Konversationen nach Agent

agents-title = Konversationen nach Agent
agents-conversations = Konversationen
agents-agent = Agent
agents-open = Offen
agents-on-hold = In Warteschleife
agents-closed = Geschlossen
agents-total = Gesamt
agents-share = Anteil
agents-community = Gezählt aus dem Community-Bericht, nach Benutzernamen: im Zeitraum erstellte Konversationen, die offen oder in der Warteschleife sind oder bis zu seinem Ende geschlossen wurden. Konversationen ohne Agent fehlen.
agents-years = Der Arbeitsbereich antwortet höchstens für ein Jahr auf einmal; dies ist daher die Summe aus { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
}. Agenten, die in verschiedenen Jahren denselben Namen haben, gelten als einer.
agents-namesakes = Einige Agenten haben denselben Namen; ihre Zahlen sind zusammengefasst.
agents-about-names = Im Zeitraum erstellte Konversationen, nach dem Agenten, der sie betreut hat. Agenten gleichen Namens haben je eine eigene Zeile; über mehr als ein Jahr werden sie zusammengezählt. „Nicht zugewiesen“ steht für Konversationen ohne Agent.
agents-about-community = Ohne Premium-Lizenz: nach Benutzernamen, offene, geschlossene und solche in der Warteschleife; geschlossene zählen, wenn sie bis zum Ende des Zeitraums geschlossen wurden.
agents-about-monitor = Wer die Rolle Monitor hat, sieht nur die Konversationen der eigenen Einheiten.
