### What the page says above the numbers of an address that it does not understand, or of what is missing.

notices-ignored = { $what } foi ignorado: { $why }. { $instead }
notices-showing-overview = Mostrando a visão geral.
notices-showing-last-28-days = Mostrando os últimos 28 dias.
notices-weeks-by-language = As semanas começam conforme o seu idioma.
notices-showing-all-departments = Mostrando todos os departamentos.
notices-comparing-with-nothing = Sem comparação.
notices-showing-what-suits = Mostrando o mais adequado ao período.
notices-showing-no-target = Sem meta no gráfico.
notices-showing-conversations = Mostrando conversas.
notices-refreshing-when-asked = Os números só são atualizados quando você pede.
notices-showing-zone = Mostrando o fuso horário { $zone }.
notices-no-view = não há visão com esse nome
notices-no-chart = não há gráfico com esse nome
notices-no-week-start = as semanas começam em mon, sun, sat ou fri
notices-no-grouping = os números são agrupados por hour, day, week ou month
notices-no-refresh = deve ser off, 1, 5 ou 15 minutos, ou minutos inteiros em segundos, de 60 a 3600
notices-no-target = uma meta é o nome de um gráfico e um número inteiro, como Avg_first_response_time:60
notices-no-department = nenhum departamento tem esse ID
notices-too-many-departments = { $most ->
    [one] não é possível escolher mais de { $most } departamento por vez
    [many] não é possível escolher mais de { $most } de departamentos por vez
   *[other] não é possível escolher mais de { $most } departamentos por vez
}
notices-no-version = { $what } foi ignorado: essa versão não existe.
notices-newer-link = Este link foi criado por uma versão mais recente desta página; o que esta versão não conhece é ignorado.
notices-address-cut = O endereço tinha mais de { NUMBER($most) } caracteres, mais do que esta página lê; ficou de fora: { $what }. Talvez não seja mostrado o que se pretendia com o link.
notices-clock-ahead = O relógio deste computador está { $difference } adiantado em relação ao de { $host }, de onde vem esta página; o dia de hoje e todos os horários daqui seguem este último.
notices-clock-behind = O relógio deste computador está { $difference } atrasado em relação ao de { $host }, de onde vem esta página; o dia de hoje e todos os horários daqui seguem este último.

notices-department-unlisted = O departamento { $name } não está na lista do espaço de trabalho; talvez tenha sido excluído. Os números dele são mostrados mesmo assim.
notices-showing-evenly = Mostrando a escala linear.
notices-showing-days = Mostrando cada dia separadamente.
notices-no-scale = a escala pode ser linear ou log
notices-no-fold = as horas podem ser por days ou week
