small-charts-all = Tous les indicateurs

small-charts-about = environ { $number }
small-charts-changed = { $number } · { $change }
small-charts-over = { $lead } · partie écoulée seulement
small-charts-no-sample = aucune mesure
small-charts-marked = { $number } · { $bucket }
