# Un jour ou plus après.

followup-title = Un jour ou plus après

followup-mood = Je prends de tes nouvelles, comme tu me l’as demandé. Comment te sens-tu aujourd’hui ?
    .v1 = Très mal
    .v2 = Plutôt mal
    .v3 = Entre les deux
    .v4 = Bien
    .v5 = Très bien

followup-body = Et ton corps ?
    .fine = Bien
    .better = Mieux qu’avant
    .same = À peu près pareil
    .worse = Pire, ou autre souci

followup-word = Quels mots te parlent aujourd’hui ? Choisis-en jusqu’à trois. Ils peuvent se contredire.
    .calm = Calme
    .flat = À plat
    .happy = Joie
    .tearful = Larmes
    .close = Proximité
    .missing = Manque
    .proud = Fierté
    .guilty = Remords
    .tired = Fatigue
    .rested = Repos
    .foggy = Brouillard
    .hopeful = Espoir
    .numb = Vide
    .safe = À l’abri
    .unsafe = Peur

followup-hard = Est-ce que c’est dur de tenir le coup en ce moment ? Te sens-tu en danger, à cause de quelqu’un ou de tes propres idées ?
    .coping = Non
    .bit = Un peu
    .hard = Oui

followup-crisis =
    Merci de me l’avoir dit. Je suis un bot : je ne peux pas te protéger. Une vraie personne peut parler avec toi maintenant : appuie sur « Lignes d’écoute ».

    Si tu penses à mourir ou à te faire du mal et que tu risques de le faire, ou si quelqu’un risque de t’en faire, appelle le numéro d’urgence maintenant. { emergency-numbers }

    Si une personne de confiance est près de toi, tu peux lui montrer cet écran. Le reste peut attendre.

followup-lines =
    Merci de me le dire. C’est beaucoup à porter sans aide.

    Tu peux parler aujourd’hui à quelqu’un que tu aimes bien, ou à une personne sur une ligne d’écoute : tu en trouveras dans « Lignes d’écoute ». Pas besoin d’une grande raison pour appeler.

    Si ça devient trop dur, ou si tu es en danger, appelle le numéro d’urgence. { emergency-numbers }

followup-sense = Maintenant qu’un peu de temps a passé, comment vis-tu tout ça ?
    .good = Bien
    .mixed = Un mélange
    .unsure = Je ne sais pas
    .bad = Mal

followup-sense-care = Merci de me le dire. Je ne demanderai pas ce qui s’est passé. Veux-tu voir ce qui peut aider, ou laisser ça pour l’instant ?
    .options = Voir ce qui peut aider
    .leave = Laisser pour l’instant

followup-low =
    Beaucoup de gens passent de temps en temps un moment difficile après le sexe : tristesse, vide, colère ou fatigue. Sur 10 personnes interrogées, environ 3 à 5 avaient déjà eu le moral bas après. On ne sait pas bien pourquoi. Ça ne veut pas dire que tu as fait quelque chose de mal.

    Est-ce que ça dure plus de deux semaines, ou revient souvent ? Une consultation, médicale ou psy, peut aider.

    Est-ce qu’une idée t’aiderait maintenant, ou est-ce que je garde simplement ça ?
    .idea = Oui, une idée
    .save = Garder, simplement

followup-helped = Est-ce que quelque chose t’a fait du bien depuis, même un peu ?
    .food = Manger
    .sleep = Dormir
    .shower = Une douche
    .walk = Une balade
    .message = Un mot gentil
    .hug = Un câlin
    .friend = Une voix amie
    .quiet = Du temps à moi
    .nothing = Rien encore

followup-again = Veux-tu que je reprenne de tes nouvelles ? Le petit mot ne dira pas de quoi il s’agit.
    .day1 = Demain
    .day3 = Dans trois jours
    .week = Dans une semaine
    .enough = Non, c’est tout

followup-mirror-hard = Tu as dit que c’est dur en ce moment. Tu trouveras dans /support des gens à qui parler, maintenant ou plus tard.

followup-mirror-mood-word =
    Tu te sens { $mood ->
        [v1] très mal
        [v2] plutôt mal
       *[v3] entre les deux
        [v4] bien
        [v5] très bien
    }. Tes mots : { $word-words }.

followup-mirror-mood =
    Tu te sens { $mood ->
        [v1] très mal
        [v2] plutôt mal
       *[v3] entre les deux
        [v4] bien
        [v5] très bien
    }.

followup-mirror-word = Tes mots : { $word-words }.

followup-mirror-helped = Ce qui t’a fait du bien : { $helped-words }.

followup-mirror-quiet = Tu as gardé ça pour toi. Ça va aussi.
