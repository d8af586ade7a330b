### Numbers beside those of a compared period.

comparing-before = Antes
comparing-change = Variação
comparing-whole = O dia de hoje ainda não terminou e os dias comparados estão completos; por isso, não há percentual.
comparing-running = Talvez os dias mostrados ou os comparados ainda não tenham terminado pelo relógio do espaço de trabalho; por isso, não há percentual.
comparing-elapsed = Os dias comparados só contam até onde os dias mostrados já chegaram: { $than }.
