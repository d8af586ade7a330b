heat-title = Conversas por hora
heat-columns = Colunas
heat-days = Cada dia
heat-week = Uma semana típica
heat-load = Carregar { $days ->
    [one] { $days } dia
    [many] { $days } de dias
    *[other] { $days } dias
}: { $calls ->
    [one] { $calls } chamada
    [many] { $calls } de chamadas
    *[other] { $calls } chamadas
}
heat-load-long = { $load }, cerca de { NUMBER($minutes) } min
heat-part = Horas recebidas: { NUMBER($known) } de { $days ->
    [one] { $days } dia
    [many] { $days } de dias
    *[other] { $days } dias
}.
heat-not-asked = O espaço de trabalho informa as horas de um dia por vez; por isso, cada dia é uma chamada. Nenhum destes dias chegou ainda.
heat-too-long = As horas são mostradas para no máximo { NUMBER($most) } dias. Escolha um período mais curto.
heat-hour = { $day }, { $hour }
heat-none = Nenhuma conversa nas horas recebidas.
heat-most = O máximo, { $most }: { $when }.
heat-most-usual = O máximo em média, { $most }: { $when }.
heat-conversations = { $count ->
    [0] nenhuma conversa
    [one] { $count } conversa
    [many] { $count } de conversas
    *[other] { $count } conversas
}
heat-so-far = { $conversations } até agora
heat-unknown = ainda não solicitado
heat-about = As horas são as do fuso dos relatórios do espaço de trabalho, contadas a partir da meia-noite. Cada cor representa mais ou menos tantas horas quanto outra, para que uma hora cheia não apague as demais; a mais clara significa nenhuma.
heat-day = Dia
heat-colours = Conversas por hora
heat-colour-none = nenhuma
heat-colour-from = a partir de { $number }
heat-none-here = Nenhuma destas horas chegou ainda.
heat-no-whole-day = Ainda não há nenhum dia que já tivesse terminado ao ser recebido.
heat-untold = sem detalhe por hora
heat-skipped = pulada pela mudança do relógio
