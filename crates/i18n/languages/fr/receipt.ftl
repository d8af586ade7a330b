receipt-title = À propos de ce chiffre
receipt-covers = Périmètre : { $covers }
receipt-calls = Obtenu en { $calls ->
    [one] { $calls } appel
    [many] { $calls } d’appels
   *[other] { $calls } appels
} :
receipt-kept = Obtenu sans appel, à partir de { $kept ->
    [one] { $kept } réponse conservée
    [many] { $kept } de réponses conservées
   *[other] { $kept } réponses conservées
} :
receipt-calls-and-kept = Obtenu en { $calls ->
    [one] { $calls } appel
    [many] { $calls } d’appels
   *[other] { $calls } appels
} et à partir de { $kept ->
    [one] { $kept } réponse conservée
    [many] { $kept } de réponses conservées
   *[other] { $kept } réponses conservées
} :
receipt-answered = réponse reçue en { $millis } ms ({ $at })
receipt-not-answered = sans réponse après { $millis } ms ({ $at })
receipt-not-asked = réponse conservée ({ $at }), sans nouvel appel
