# Mes envies pour l’après, et la carte à partager.

wishes-title = Mes envies pour l’après

wishes-touch = Quelques envies pour l’après. C’est plus facile à dire maintenant que sur le moment. Passe ce que tu veux, et change quand tu veux. D’abord : le toucher ?
    .lots = Beaucoup, volontiers
    .little = Un peu
    .ask = Demande-moi chaque fois
    .none = Ne pas me toucher, merci

wishes-talk = Et parler ?
    .chat = Une vraie discussion
    .soft = Quelques mots doux
    .quiet = Le silence
    .later = Plus tard

wishes-space = À quelle distance aimes-tu que l’autre soit ?
    .close = Tout contre moi
    .room = Dans la même pièce
    .alone = Un moment à moi
    .varies = Ça dépend, demande-moi

wishes-care = Qu’est-ce qui est bon à avoir sous la main ?
    .water = De l’eau
    .snack = Un en-cas
    .blanket = Un plaid chaud
    .shower = Une douche
    .toilet = Les toilettes
    .massage = Un massage léger
    .medicine = Mes médicaments
    .music = De la musique

wishes-words = Quels mots font du bien, et lesquels non ?
    .kind = Des mots doux
    .thanks = Un merci
    .jokes = Des blagues
    .name = Mon prénom
    .nolooks = Pas mon physique
    .few = Peu de mots

wishes-sleep = Et la nuit ?
    .stay = Rester dormir
    .home = Dormir séparément
    .decide = On voit à ce moment-là

wishes-next = Et le lendemain ?
    .write = Message bienvenu
    .iwrite = J’écris en premier
    .talk = En parler à tête reposée
    .none = Pas de contact, merci

wishes-avoid = Y a-t-il quelque chose que tu préfères éviter ? Une ligne suffit largement. D’autres le liront peut-être sur la carte.

wishes-quiet = Si tu ne dis plus rien, qu’est-ce que ça peut vouloir dire ? Parfois, c’est « je suis bien ». Parfois, c’est « j’ai besoin d’une pause ». D’autres le liront peut-être sur la carte.

## La carte : une ligne par réponse. Son titre et son pied sont dans ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Toucher : { $touch-words }
wishes-card-talk = Parler : { $talk-words }
wishes-card-space = Distance : { $space-words }
wishes-card-care = Bon à avoir : { $care-words }
wishes-card-words = Les mots : { $words-words }
wishes-card-sleep = La nuit : { $sleep-words }
wishes-card-next = Le lendemain : { $next-words }
wishes-card-avoid = À éviter, merci : { $avoid-words }
wishes-card-quiet = Si je ne dis plus rien : { $quiet-words }

## Redit à la fin

wishes-mirror-touch = Côté toucher, ton envie : { $touch-words }.

wishes-mirror-both = Côté toucher, ton envie : { $touch-words }. Bon à avoir sous la main : { $care-words }.

wishes-mirror-care = Bon à avoir sous la main : { $care-words }.

wishes-mirror-next = Le lendemain : { $next-words }.

wishes-mirror-some = Tu as noté ce que tu voulais noter. Tu peux en ajouter quand tu veux.
