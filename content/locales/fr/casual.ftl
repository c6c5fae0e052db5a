# Après une rencontre sans suite prévue.

casual-title = Après une rencontre

casual-place = Es-tu dans un endroit où tu te sens bien ?
    .here = Oui
    .way = En chemin
    .notyet = Pas encore
    .unsafe = Pas en sécurité

casual-danger =
    Si tu es en danger, appelle le numéro d’urgence maintenant. { emergency-numbers }

    Si tu peux, va là où il y a du monde, et appelle une personne de confiance. Si parler est risqué, certaines lignes répondent par SMS : appuie sur « Lignes d’écoute ». Le reste peut attendre.

casual-trip =
    Tu peux dire à quelqu’un où tu es. Tu peux partager ta position en direct, ou envoyer ceci :

    « Je rentre chez moi. Je t’écris quand j’y suis. Appelle-moi si tu n’as pas de nouvelles. »

casual-body = Comment va ton corps ?
    .fine = Bien
    .sore = Un peu sensible
    .neck = Pression sur le cou
    .worry = Quelque chose m’inquiète

casual-mood = Quelle est ta météo intérieure en ce moment ? Il n’y a pas de mauvaise réponse.
    .sun = Soleil
    .rain = Pluie
    .clouds = Éclaircies
    .storm = Orage
    .fog = Brouillard

casual-protect = Et côté protection, comment ça s’est passé ? Pour certaines infections, un test est fiable au bout de deux semaines. Je peux noter la date. Le petit mot ne la nommera pas.
    .planned = Comme prévu
    .test = Bien, et note la date
    .slipped = Il y a eu un souci
    .unneeded = Pas besoin

casual-fit = Est-ce que ça correspondait à ce que tu voulais ?
    .fits = Oui
    .partly = En partie
    .unsure = Je ne sais pas
    .notreally = Pas vraiment

casual-fit-care = Merci de me le dire. Je ne demanderai pas ce qui s’est passé. Veux-tu voir ce qui peut aider, ou laisser ça pour l’instant ?
    .options = Voir ce qui peut aider
    .leave = Laisser pour l’instant

casual-nice = Et le plus beau moment ? Il peut être tout petit.
    .talk = La conversation
    .laugh = Un rire
    .touch = Une caresse
    .ease = La simplicité
    .new = Du nouveau
    .bye = L’au revoir
    .mine = Je le garde
    .nothing = Rien ne me vient

casual-contact = Et la suite : as-tu envie d’un contact avec cette personne ? Tu peux changer d’avis.
    .none = Aucun contact
    .thanks = Un petit merci
    .again = Se revoir
    .unsure = Je ne sais pas encore

casual-draft-none =
    Tu ne dois de message à personne. Si tu veux en envoyer un, voici des mots à prendre ou à changer :

    « J’ai passé un bon moment. Je ne cherche pas plus. Prends soin de toi. »

    « Je préfère en rester là, et ne pas garder contact. Je te souhaite de belles choses. »

casual-draft-thanks =
    Des mots à prendre ou à changer :

    « Merci pour ce moment avec toi. Dors bien. »

    « C’était bien de te rencontrer. Pas besoin de répondre. »

casual-draft-again =
    Des mots à prendre ou à changer :

    « J’ai aimé être avec toi. Est-ce que tu as envie qu’on se revoie ? Non, ça me va aussi. »

    « J’aimerais te revoir. Et toi, qu’est-ce que tu aimerais ? »

casual-need = Qu’est-ce qui te ferait du bien dans les dix minutes qui viennent ? Choisis une ou deux choses.
    .food = À boire/à manger
    .warmth = De la chaleur
    .quiet = Du calme
    .rest = Du repos
    .fun = De la légèreté
    .friend = Une voix amie
    .touch = Contact tendre
    .space = De l’espace
    .nothing = Rien maintenant

casual-wish = Y a-t-il une limite ou un souhait à garder pour la prochaine fois ? C’est pour toi et personne d’autre.

casual-mirror-mood = Ta météo intérieure : { $mood-words }.

casual-mirror-danger = Si tu es encore en danger, appelle le numéro d’urgence. { emergency-numbers } Tu trouveras dans /support des gens à qui parler.

casual-mirror-nice = Le plus beau moment : { $nice-words }.

casual-mirror-need = Tu aimerais : { $need-words }.

casual-mirror-close = Tu as le droit de ressentir ce que tu ressens. Pas besoin de décider ce soir ce que ça voulait dire.
