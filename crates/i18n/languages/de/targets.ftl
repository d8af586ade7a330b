### Das Ziel eines Diagramms

targets-count = Ziel, höchstens
targets-seconds = Ziel, höchstens (s)
targets-none = Keines
