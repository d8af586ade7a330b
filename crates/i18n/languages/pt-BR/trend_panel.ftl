### The panel with the trend: one number over time, drawn by the hour, day, week or month.

trend-panel-title = Tendência
trend-panel-covers = { $metric } · { $covers }
trend-panel-own-labels = rótulos do próprio espaço de trabalho
trend-panel-nothing-on = Sem dados em { $day }. O espaço de trabalho não enviou pontos para este gráfico.
trend-panel-nothing = Sem dados de { $first } a { $last }. O espaço de trabalho não enviou pontos para este gráfico.
trend-panel-date = Data
trend-panel-bucket = { $bucket } ({ $standing })
trend-panel-part = { $days ->
    [one] { NUMBER($come) } de { $days } dia recebido até agora; os demais são desenhados conforme chegam.
    [many] { NUMBER($come) } de { $days } de dias recebidos até agora; os demais são desenhados conforme chegam.
   *[other] { NUMBER($come) } de { $days } dias recebidos até agora; os demais são desenhados conforme chegam.
}
trend-panel-clocks-change = Os relógios mudam neste dia no fuso { $zone }: ele tem { $hours ->
    [one] { $hours } hora, contada
    [many] { $hours } de horas, contadas
   *[other] { $hours } horas, contadas
} a partir do início.
trend-panel-no-hours = O espaço de trabalho enviou dias UTC em vez de horas, como faz em um dia em que seus relógios são atrasados.
trend-panel-day-beside = O espaço de trabalho corta os dias à meia-noite UTC e enviou um dia além do período; ele aparece esmaecido e não conta no resumo.
trend-panel-local-days = O espaço de trabalho cortou os dias à meia-noite do fuso do seu servidor e rotulou cada um com a data do dia anterior; aqui cada um está na sua própria data.
trend-panel-unknown-days = A resposta do espaço de trabalho não permite saber se estes dias começam à meia-noite UTC ou à meia-noite do seu próprio fuso.
trend-panel-unlike-days = Os dias do período comparado foram cortados por outro relógio; por isso não são postos ao lado destes.
trend-panel-hour-beside = O espaço de trabalho sempre envia 24 horas; a última delas é do dia seguinte, aparece esmaecida e não conta no resumo.
trend-panel-short-hours = Os relatórios do espaço de trabalho seguem { $zone }, cujas horas não coincidem com as de UTC; por isso, este gráfico conta só { $minutes ->
    [one] o primeiro minuto
    [many] os primeiros { $minutes } de minutos
   *[other] os primeiros { $minutes } minutos
} de cada hora: o espaço de trabalho deixa o resto de fora.
trend-panel-short-hours-maybe = Se os relatórios do espaço de trabalho seguem { $zone }, cujas horas não coincidem com as de UTC, este gráfico conta só { $minutes ->
    [one] o primeiro minuto
    [many] os primeiros { $minutes } de minutos
   *[other] os primeiros { $minutes } minutos
} de cada hora: o espaço de trabalho deixa o resto de fora.
trend-panel-unplaced = { $points ->
    [one] O espaço de trabalho enviou { $points } ponto que não corresponde a nenhum dia deste período; ele aparece com o próprio rótulo.
    [many] O espaço de trabalho enviou { $points } de pontos que não correspondem a nenhum dia deste período; eles aparecem com os próprios rótulos.
   *[other] O espaço de trabalho enviou { $points } pontos que não correspondem a nenhum dia deste período; eles aparecem com os próprios rótulos.
}
trend-panel-approximate = O espaço de trabalho informa a média de cada dia; semanas e meses são essas médias, ponderadas pelas conversas de cada dia: perto do valor real, não exatas.
trend-panel-about-points = Cada ponto conta as conversas criadas no seu intervalo. Vários dias vêm como dias UTC inteiros, de alguns servidores como dias do próprio fuso; um só dia, como horas do fuso de relatórios do espaço de trabalho.
trend-panel-about-messages = Mensagens de agentes são as de agentes e bots; não incluem as dos próprios visitantes, que entram nos totais, e uma conversa sem nenhuma conta como uma.
trend-panel-about-averages = As médias são calculadas sobre conversas; a da duração, só sobre as fechadas. O melhor tempo de primeira resposta é o mais curto. Os valores são do momento em que o espaço de trabalho respondeu: mudam enquanto as conversas continuam.
trend-panel-about-responses = A resposta de um bot também conta como resposta, a menos que o espaço de trabalho esteja configurado para ignorar mensagens automáticas. Quando um agente escreve antes do visitante, a última dessas mensagens conta como primeira resposta.
trend-panel-part-before = Do período comparado chegaram { NUMBER($come) } de { NUMBER($days) } dias.
