### The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Fuso horário
zone-picker-browser = Este navegador ({ $zone })
zone-picker-browser-and-reports = Este navegador e os relatórios do espaço de trabalho ({ $zone })
zone-picker-reports = Relatórios do espaço de trabalho ({ $zone })
zone-picker-other = Outro…
zone-picker-name = Nome do fuso horário
zone-picker-apply = Aplicar
zone-picker-unknown = Não há fuso horário com esse nome. Escreva como Europe/Berlin.
