### Numbers beside those of a compared period.

comparing-before = Antes
comparing-change = Variação
comparing-whole = O dia de hoje ainda não terminou e os dias comparados estão completos; por isso, não há percentual.
comparing-elapsed = Os dias comparados só contam até onde os dias mostrados já chegaram.
