# Le point en 60 secondes.

quick-title = Le point en 60 secondes

quick-who = Qui était là ? Pas besoin de noms.
    .solo = Rien que moi
    .one = Avec une personne
    .more = Avec plusieurs personnes
    .unsaid = Je préfère ne pas dire

quick-mood = Comment te sens-tu maintenant ? Il n’y a pas de mauvaise réponse.
    .v1 = Très mal
    .v2 = Plutôt mal
    .v3 = Entre les deux
    .v4 = Bien
    .v5 = Très bien

quick-energy = Et ton énergie ?
    .v1 = À plat
    .v2 = Basse
    .v3 = Ça va
    .v4 = Bonne
    .v5 = Débordante

quick-word = Quels mots te parlent ? Choisis-en jusqu’à trois. Ils peuvent se contredire.
    .calm = Calme
    .sad = Tristesse
    .close = Proximité
    .lonely = Solitude
    .playful = Légèreté
    .tense = Tension
    .proud = Fierté
    .guilty = Remords
    .tired = Fatigue
    .relieved = Apaisement
    .numb = Vide
    .thankful = Gratitude
    .unsure = Doute
    .safe = À l’abri
    .unsafe = Peur

quick-body = Comment va ton corps ?
    .fine = Bien
    .sore = Un peu sensible
    .neck = Pression sur le cou
    .worry = Quelque chose m’inquiète

quick-wanted = Dans ce qui s’est passé, quelle part voulais-tu ?
    .all = Tout
    .most = La plus grande partie
    .unsure = Je ne sais pas
    .some = Une partie, ou rien

quick-wanted-most = Merci. Le reste, c’est peut-être peu de chose, ou peut-être pas, et tu n’as pas besoin de dire quoi. On continue, ou veux-tu voir ce qui peut aider ?
    .leave = On continue
    .options = Voir ce qui peut aider

quick-wanted-care = Merci de me le dire. Je ne demanderai pas ce qui s’est passé. Veux-tu voir ce qui peut aider, ou laisser ça pour l’instant ?
    .options = Voir ce qui peut aider
    .leave = Laisser pour l’instant

quick-protect = Côté protection, est-ce que ça s’est passé comme prévu ?
    .planned = Oui, comme prévu
    .slipped = Il y a eu un souci
    .unneeded = Pas besoin

quick-low = Merci de me le dire. Beaucoup de gens ont déjà eu le moral bas après le sexe, même quand ils en avaient envie. On ne sait pas bien pourquoi. Ça ne veut pas dire que tu as fait quelque chose de mal. Si ça devient lourd, tu trouveras dans /support des gens à qui parler. Est-ce qu’une idée t’aiderait maintenant, ou est-ce que je garde simplement ça ?
    .idea = Oui, une idée
    .save = Garder, simplement

quick-need = Qu’est-ce qui te ferait du bien dans les dix minutes qui viennent ? Choisis une ou deux choses.
    .food = À boire/à manger
    .warmth = De la chaleur
    .touch = Contact tendre
    .words = Des mots doux
    .quiet = Du calme
    .rest = Du repos
    .fun = De la légèreté
    .space = De l’espace
    .nothing = Rien maintenant

quick-note = Y a-t-il une phrase que tu veux garder ?

quick-mirror-feeling =
    Tu te sentais { $mood ->
        [v1] très mal
        [v2] plutôt mal
       *[v3] entre les deux
        [v4] bien
        [v5] très bien
    }, { $energy ->
        [v1] avec les batteries à plat
        [v2] avec peu d’énergie
       *[v3] avec un peu d’énergie
        [v4] avec une bonne énergie
        [v5] avec de l’énergie à revendre
    }. Tes mots : { $word-words }.

quick-mirror-mood-energy =
    Tu te sentais { $mood ->
        [v1] très mal
        [v2] plutôt mal
       *[v3] entre les deux
        [v4] bien
        [v5] très bien
    }, { $energy ->
        [v1] avec les batteries à plat
        [v2] avec peu d’énergie
       *[v3] avec un peu d’énergie
        [v4] avec une bonne énergie
        [v5] avec de l’énergie à revendre
    }.

quick-mirror-mood-word =
    Tu te sentais { $mood ->
        [v1] très mal
        [v2] plutôt mal
       *[v3] entre les deux
        [v4] bien
        [v5] très bien
    }. Tes mots : { $word-words }.

quick-mirror-mood =
    Tu te sentais { $mood ->
        [v1] très mal
        [v2] plutôt mal
       *[v3] entre les deux
        [v4] bien
        [v5] très bien
    }.

quick-mirror-energy =
    Ton énergie était { $energy ->
        [v1] à plat
        [v2] basse
       *[v3] entre les deux
        [v4] bonne
        [v5] débordante
    }.

quick-mirror-word = Tes mots : { $word-words }.

quick-mirror-need = Tu aimerais : { $need-words }.

quick-mirror-nothing = Tu n’as besoin de rien d’autre pour l’instant.

quick-mirror-quiet = Tu as gardé ça pour toi. Ça va aussi.
