notices-ignored = { $what } a été ignoré : { $why }. { $instead }
notices-showing-overview = La vue d’ensemble est affichée.
notices-showing-last-28-days = Les 28 derniers jours sont affichés.
notices-weeks-by-language = Les semaines commencent selon votre langue.
notices-showing-all-departments = Tous les départements sont affichés.
notices-comparing-with-nothing = Aucune comparaison n’est affichée.
notices-showing-what-suits = Le regroupement suit la période.
notices-showing-evenly = L’échelle linéaire est affichée.
notices-showing-days = Chaque jour est affiché séparément.
notices-showing-no-target = Aucun objectif n’est affiché.
notices-showing-conversations = Les conversations sont affichées.
notices-refreshing-when-asked = L’actualisation n’a lieu qu’à la demande.
notices-showing-zone = Fuseau horaire affiché : { $zone }.

notices-no-view = aucune vue ne porte ce nom
notices-no-chart = aucun graphique ne porte ce nom
notices-no-week-start = les semaines commencent par mon, sun, sat ou fri
notices-no-scale = l’échelle doit être linear ou log
notices-no-fold = les heures s’affichent par days ou week
notices-no-grouping = les chiffres se regroupent par hour, day, week ou month
notices-no-refresh = la valeur doit être off, 1, 5 ou 15 minutes, ou des minutes entières en secondes, de 60 à 3600
notices-no-target = un objectif se compose du nom d’un graphique et d’un nombre entier, par exemple Avg_first_response_time:60
notices-no-department = aucun département n’a cet identifiant
notices-too-many-departments = { $most ->
    [one] pas plus de { $most } département ne peut être choisi à la fois
    [many] pas plus de { $most } de départements ne peuvent être choisis à la fois
   *[other] pas plus de { $most } départements ne peuvent être choisis à la fois
}

notices-no-version = { $what } a été ignoré : cette version n’existe pas.
notices-newer-link =
    Ce lien provient d’une version plus récente de cette page ; ce que la version actuelle ne connaît pas est ignoré.
notices-address-cut =
    L’adresse comptait plus de { NUMBER($most) } caractères, plus que cette page n’en lit ; ont été omis : { $what }. Ce qui
    est affiché n’est peut-être pas ce que le lien visait.

notices-clock-ahead = L’horloge de cet ordinateur avance de { $difference } sur celle de { $host }, d’où vient cette page ; la date du jour et toutes les heures affichées ici suivent cette dernière.
notices-clock-behind = L’horloge de cet ordinateur retarde de { $difference } sur celle de { $host }, d’où vient cette page ; la date du jour et toutes les heures affichées ici suivent cette dernière.

notices-department-unlisted =
    L’espace de travail ne connaît aucun département { $name } ; il a peut-être été supprimé. Ses chiffres sont tout de même affichés.
