small-charts-all = Tous les indicateurs
small-charts-part = { NUMBER($here) } graphiques sur { NUMBER($all) } sont à jour.
small-charts-rest = Réessayer les autres

small-charts-about = environ { $number }
small-charts-changed = { $number } · { $change }
small-charts-over = { $lead } · partie écoulée seulement
small-charts-no-sample = aucune mesure
small-charts-marked = { $number } · { $bucket }
