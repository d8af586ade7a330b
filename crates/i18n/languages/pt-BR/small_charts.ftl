### Small charts of all seven numbers over time, each with a line that tells its number.

small-charts-all = Todas as métricas
small-charts-all-beside = Em comparação com { $than }
small-charts-part = Gráficos atualizados: { NUMBER($here) } de { NUMBER($all) }.
small-charts-rest = Tentar novamente os restantes
small-charts-about = cerca de { $number }
small-charts-changed = { $number } · { $change }
small-charts-beside = { $lead } · em comparação com { $than }
small-charts-over = { $lead } · só o que já terminou
small-charts-no-sample = sem amostra
small-charts-marked = { $number } · { $bucket }
