# Two minutes before, alone or out loud with someone. The person who holds the phone reads the question; the other answers.

before-title = Juste avant

before-who =
    Deux minutes avant, pour que l’après soit facile. À voix haute avec quelqu’un, ou dans ta tête, en solo.

    Rien de tout ça n’est un oui au sexe. Chaque réponse peut changer, à tout moment.

    Qui est là ?
    .together = Ensemble, à voix haute
    .alone = Rien que moi
    .not = Pas maintenant

before-wish = La personne qui tient le téléphone demande : « Tu aimerais quoi, juste après : du contact, parler, du calme, manger, un moment à toi ? » Puis elle écoute.

before-wish-swap = Passe le téléphone. « Et toi ? Tu aimerais quoi, juste après ? »

before-long = Combien de temps pour l’après ? Quelques minutes, ça compte aussi.
    .few = Quelques minutes
    .quarter = Un quart d’heure
    .half = Une demi-heure
    .open = Sans regarder l’heure

before-sign = Quel signe veut dire stop ? Il compte tout de suite, sans raison à donner. Un essai maintenant, et ce sera plus facile ensuite.
    .stop = Le mot « stop »
    .word = Un mot à nous
    .tap = Deux petites tapes
    .drop = Laisser tomber un objet

before-dip-both = Chaque personne demande à l’autre : « Tu pourrais avoir un passage à vide, plus tard ? Qu’est-ce qui t’aiderait, alors ? » Ça arrive même après du sexe qu’on voulait, et c’est plus facile à dire maintenant.

before-dip = Tu auras peut-être un passage à vide plus tard : le moral bas, ou l’impression d’être loin. Ça arrive même après du sexe qu’on voulait. Et pour toi ?
    .may = Ça peut m’arriver
    .fine = Je ne crois pas
    .unsure = Difficile à dire

before-plan = Et un plan pour la suite ?
    .note = Un mot demain
    .write = Un message doux
    .talk = Parler au calme
    .easy = Douceur demain
    .home = Un retour sûr
    .nothing = Pas de plan

before-near = Que mettre à portée de main, dès maintenant ?
    .water = De l’eau
    .snack = Un en-cas
    .blanket = Un plaid
    .light = Lumière douce
    .music = De la musique
    .nothing = Rien de plus

before-mirror-sign = Le signe pour stop : { $sign-words }. Il compte à tout moment.

before-mirror-plan = Pour la suite : { $plan-words }.

before-mirror-long = Du temps pour l’après : { $long-words }.

before-mirror-asked = Vous en avez parlé. Un non compte toujours, à tout moment.

before-mirror-rest = D’accord. Tout reste là pour une autre fois.
