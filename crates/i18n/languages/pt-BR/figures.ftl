### What charts say: their legend, what is read out of a point, and one sentence for those who hear them.

figure-compared-period = Período comparado
figure-part = { $part }: { $value }
figure-beside = Em comparação com { $than }: { $value }
figure-share = { $share } do total
figure-bars = { $what }: { $total } no total; maior valor: { $most } ({ $name }).
figure-bars-total = { $what }: { $total } no total.
figure-bars-part = { $what }: { $total } sem as linhas que faltam.
figure-spoken = { $title }: { $lines }
figure-spoken-between = ,{ " " }
figure-role = gráfico
figure-label = { $name }: { $summary } As setas percorrem os pontos, Enter fixa um. T mostra a tabela e S liga ou desliga o som.
figure-label-opening = { $name }: { $summary } As setas percorrem os pontos, Enter abre ou fixa um. T mostra a tabela e S liga ou desliga o som.
figure-held = Fixado até Esc
figure-held-by-finger = Fixado; toque em outro lugar para soltar
figure-to-open = Selecione para abrir
figure-to-zoom = Selecione para ver só os dias do intervalo
figure-legend-hint = Ocultar ou mostrar; com duplo clique ou Shift, só esta
figure-sound-on = Som ligado
figure-sound-off = Som desligado
figure-table-shown = Tabela exibida
figure-table-hidden = Tabela oculta
