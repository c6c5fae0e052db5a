# Confidences sur l’oreiller, en solo ou avec quelqu’un.

pillow-title = Sur l’oreiller

pillow-start = Quelques questions douces pour l’après. Réponds pour toi. Tu peux lire tes réponses à voix haute, ou les garder. Trop de fatigue, de peine ou d’alcool ? Ça peut être plus tard, ou pas du tout.

pillow-here = Tu es en solo, ou avec quelqu’un ?
    .alone = En solo
    .together = Côte à côte
    .apart = À distance

pillow-liked = Qu’est-ce qui t’a plu ? Choisis tout ce que tu veux.
    .pace = Le rythme
    .talk = Les paroles
    .laughs = Les rires
    .wanted = Qu’on me désire
    .held = Une étreinte
    .lead = Mener
    .letgo = Lâcher prise
    .owntime = Du temps à moi
    .else = Autre chose
    .nothing = Rien ne me vient

pillow-liked-more = Veux-tu en dire plus sur ce qui t’a plu ? Une ligne suffit largement.

pillow-moment = Quel moment aimerais-tu garder en tête ? Il peut être tout petit.
    .touch = Une caresse
    .look = Un regard
    .laugh = Un rire
    .thought = Une pensée
    .surprise = Une surprise
    .after = Le calme d’après
    .mine = Un moment à moi
    .nothing = Rien ne me vient

pillow-less = Y a-t-il quelque chose qui n’était pas pour toi ? Ça peut être tout petit.
    .pace = Le rythme
    .talk = Peu de paroles
    .name = Un mot ou un nom
    .grip = Pression/prise
    .light = Bruit ou lumière
    .hurry = Peu de temps
    .away = La tête ailleurs
    .along = Suivi sans envie
    .else = Autre chose
    .nothing = Rien ne me vient

pillow-care = Merci de me le dire. Je ne demanderai pas ce qui s’est passé. Veux-tu voir ce qui peut aider, ou laisser ça pour l’instant ?
    .options = Voir ce qui peut aider
    .leave = Laisser pour l’instant

pillow-less-more = Veux-tu le dire avec tes mots ? C’est pour toi. Tu choisis qui l’entend.

pillow-next = Qu’est-ce que tu voudrais la prochaine fois, s’il y en a une ?
    .same = Encore pareil
    .slower = Plus lentement
    .talk = Parler avant
    .after = Du temps après
    .new = Du nouveau
    .place = Un autre endroit
    .limit = Poser une limite
    .protect = Autre protection
    .pause = Pause sans sexe
    .unsure = Je ne sais pas

pillow-dream = Et juste en rêve : à quoi aimes-tu penser ? Ça peut rester un rêve.
    .slow = Une nuit lente
    .story = Une histoire
    .lead = Mener
    .cared = Me faire choyer
    .place = Un autre endroit
    .nothing = Rien maintenant

pillow-now = Et maintenant ? Qu’est-ce qui te ferait du bien ?
    .hug = Un câlin
    .quiet = Du calme
    .water = De l’eau
    .food = À manger
    .warmth = De la chaleur
    .words = Des mots doux
    .fun = Rire un peu
    .space = De l’espace
    .sleep = Dormir
    .nothing = Rien maintenant

pillow-thanks = Une dernière ligne, si tu en veux une. Ça peut être un merci, un souhait, ou un mot pour toi. Garde-la, ou dis-la à l’autre.

pillow-mirror-moment = À garder en tête : { $moment-words }.

pillow-mirror-both = Ce qui t’a plu : { $liked-words }. Ce qui n’était pas pour toi : { $less-words }.

pillow-mirror-liked = Ce qui t’a plu : { $liked-words }.

pillow-mirror-less = Ce qui n’était pas pour toi : { $less-words }.

pillow-mirror-now = Ce que tu aimerais maintenant : { $now-words }.

pillow-mirror-next = Pour la prochaine fois : { $next-words }.

pillow-mirror-dream = Juste en rêve : { $dream-words }.

pillow-mirror-quiet = Tu as gardé presque tout pour toi. Ça va aussi.
