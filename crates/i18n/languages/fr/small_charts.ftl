small-charts-all = Tous les indicateurs
small-charts-all-beside = Par rapport à { $than }
small-charts-part = Graphiques à jour : { NUMBER($here) } sur { NUMBER($all) }.
small-charts-rest = Réessayer les autres

small-charts-about = environ { $number }
small-charts-changed = { $number } · { $change }
small-charts-beside = { $lead } · par rapport à { $than }
small-charts-over = { $lead } · partie écoulée seulement
small-charts-no-sample = aucune mesure
small-charts-marked = { $number } · { $bucket }
