views-overview = Vue d’ensemble
views-agents = Agents
views-departments = Départements
views-availability = Disponibilité

views-fault-no-name = n’a pas de nom
views-fault-long-name = a un nom de plus de 60 lettres
views-fault-taken-name = porte le nom d’une autre vue
views-fault-no-query = n’a pas de requête
views-fault-long-query = a une adresse trop longue
views-fault-no-address = a une requête qu’aucune adresse ne contient
views-fault-too-many = dépasse la limite de 100 vues conservées
views-fault-numbered = la vue n° { $number } { $why }
views-fault-named = « { $name } » { $why }
views-fault-no-list = ce n’est pas une liste de vues
