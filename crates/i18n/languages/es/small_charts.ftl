### Small charts of all seven numbers over time, each with a line that tells its number.

small-charts-all = Todas las métricas
small-charts-all-beside = En comparación con { $than }
small-charts-part = Gráficos actualizados: { NUMBER($here) } de { NUMBER($all) }.
small-charts-rest = Reintentar los demás

small-charts-about = aprox. { $number }
small-charts-changed = { $number } · { $change }
small-charts-beside = { $lead } · en comparación con { $than }
small-charts-over = { $lead } · según lo ya transcurrido
small-charts-no-sample = sin mediciones
small-charts-marked = { $number } · { $bucket }
