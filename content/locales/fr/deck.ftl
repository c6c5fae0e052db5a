# Le paquet pour deux. content/README.md dit ce que peuvent être une carte et une question.
# Une carte suit « Ce qui vous plairait à vous deux : ». On répond à une question d’un seul geste, et les deux lisent les deux réponses.

## Envies

deck-slow-morning = Un matin lent, sans rien de prévu
deck-long-hug = Une longue étreinte, sans hâte
deck-felt-good = Se dire une chose qui a fait du bien
deck-slow-word = Un mot pour dire « on ralentit »
deck-own-hour = Une heure à soi, puis se retrouver
deck-read-aloud = Se faire la lecture à voix haute
deck-easy-no = Un non facile à dire, et facile à entendre
deck-hand-massage = Un lent massage des mains
deck-same-song = La même chanson en même temps, où que l’on soit
deck-warm-drink = Une boisson chaude, sans se presser

deck-phones-away = Une soirée avec les deux téléphones rangés
deck-what-helps = Parler de ce qui fait du bien après
deck-stroked-hair = Une caresse dans les cheveux, très lente
deck-silly-thing = Une bêtise qui nous fait rire à deux
deck-one-limit = Se confier une limite
deck-warm-meal = Cuisiner un plat chaud, ou se le faire livrer
deck-day-after = Quelques mots gentils le lendemain
deck-quiet-room = Se taire ensemble, dans la même pièce
deck-fresh-air = Prendre l’air, au rythme de qui va le plus lentement
deck-shower = Une douche chaude à deux, et rien d’autre

deck-hands-asleep = S’endormir main dans la main
deck-ask-first = Une soirée où l’on demande avant de toucher
deck-back-rub = Un massage du dos qui reste un massage du dos
deck-good-day = Se raconter à quoi ressemble une bonne journée
deck-sky-photo = S’envoyer une photo du ciel
deck-evening-apart = Une soirée pour soi, sans raison à donner
deck-late-breakfast = Le petit-déjeuner à l’heure du réveil
deck-not-tonight = Une façon gentille de dire « pas ce soir »
deck-blankets = Un grand plaid pour deux, ou deux petits
deck-just-listen = Écouter un moment, sans donner de conseils

deck-still-music = Écouter de la musique sans bouger
deck-slow-dance = Une danse lente, debout ou sur une chaise
deck-pause-sign = Un signe pour dire « pause »
deck-only-wish = Dire une envie qui peut rester une envie
deck-tired-feet = De l’eau chaude pour des pieds fatigués
deck-quiet-call = Un appel où l’on peut se taire
deck-within-reach = De l’eau et un en-cas à portée de main, après
deck-no-plans = Une journée sans aucun projet
deck-slow-hello = Un bonjour qui prend son temps
deck-good-now = Demander à l’autre ce qui ferait du bien, là

deck-just-close = Être proches, et s’en tenir là
deck-easy-game = Un jeu où perdre ne gêne personne
deck-shoulder = Une main chaude sur l’épaule
deck-hard-day = Une façon de dire « dure journée »
deck-short-letter = Une courte lettre, dans les deux sens
deck-sleep-apart = Dormir dans deux lits, pour bien dormir
deck-new-place = Un lieu nouveau pour nous deux
deck-long-goodbye = Un au revoir sans se presser
deck-low-later = Un mot gentil, si le moral baisse plus tard
deck-change-mind = Le droit de changer d’avis, même en plein milieu

deck-low-light = Peu de lumière et une longue discussion
deck-nap = Une sieste l’après-midi
deck-half-speed = Toute une soirée au ralenti
deck-shared-story = Inventer une histoire, une phrase à tour de rôle
deck-new-question = Une question neuve, avec du temps pour la réponse
deck-soft-clothes = Des vêtements secs et doux, pour après
deck-make-things = Dessiner ou bricoler quelque chose, pour le plaisir
deck-leave-out = Dire ce que l’on préfère laisser de côté
deck-night-sky = Regarder un moment le ciel, la nuit
deck-own-friends = Du temps pour ses propres amitiés

deck-watch-weather = Regarder le temps qu’il fait, et ne rien faire
deck-old-film = Un vieux film et de quoi grignoter
deck-talk-rested = En reparler plus tard, à tête reposée
deck-touch-map = Montrer où une caresse plaît, et où elle ne plaît pas
deck-picnic = Un repas sur une couverture, dedans ou dehors
deck-space-word = Un mot pour dire « j’ai besoin d’espace »
deck-voice-message = Un message vocal pour s’endormir
deck-warm-hands = Réchauffer les mains de l’autre
deck-small-thanks = Un merci pour une petite chose
deck-long-meal = Un repas qui dure toute la soirée

deck-sun-low = Regarder le soleil se lever, ou se coucher
deck-lean = Rester épaule contre épaule, sans rien dire
deck-teach = Apprendre une petite chose à l’autre
deck-still-good = Demander, en cours de route, si ça plaît encore
deck-only-talk = Une soirée pour parler, sans se toucher
deck-new-dish = Un plat à faire découvrir à l’autre
deck-nervous = Se dire ce qui nous intimide
deck-day-out = Une sortie sans horaire
deck-come-down = Revenir en douceur, avant de reprendre la journée
deck-look-forward = Une petite chose à attendre avec plaisir

## Questions de la semaine

week-first-hour = Qu’est-ce qui te plaît dans la première heure, après ?
    .close = Rester tout près
    .near = Être dans la même pièce
    .apart = Un moment à moi
    .varies = Ça varie

week-gone-quiet = Quand tu ne dis plus rien, qu’est-ce que ça peut vouloir dire ?
    .content = Je me sens bien
    .tired = C’est la fatigue
    .thinking = Je réfléchis
    .space = J’ai besoin d’espace
    .ask = Demande-moi, alors

week-talk-time = Quand aimes-tu reparler de ce moment ?
    .after = Juste après
    .rested = À tête reposée
    .days = Quelques jours après
    .needed = Seulement au besoin
    .unsure = Je ne sais pas encore

week-low-comfort = Qu’est-ce qui te console quand le moral est bas ?
    .held = Une étreinte
    .words = Des mots gentils
    .busy = De quoi penser à autre chose
    .alone = Du temps à moi
    .varies = Ça varie

week-plan-or-not = Le temps à deux : plutôt le prévoir, ou voir venir ?
    .plan = Le prévoir
    .rough = Une vague idée suffit
    .open = Voir venir
    .depends = Ça dépend

week-easier-no = Qu’est-ce qui rend un non plus facile à dire ?
    .asked = Qu’on me demande d’abord
    .word = Un mot convenu à deux
    .time = Du temps pour réfléchir
    .calm = Savoir que ça reste calme
    .unsure = Je ne sais pas encore

week-next-morning = Comment le lendemain peut-il bien commencer ?
    .together = Se réveiller à deux
    .message = Un petit message
    .alone = Au calme, de mon côté
    .busy = Droit dans la journée
    .depends = Ça dépend du jour

week-close-begin = Comment aimes-tu qu’un moment de tendresse commence ?
    .asked = Par une question
    .hug = Par une étreinte
    .talk = Par une discussion
    .laugh = Par un rire
    .varies = Ça varie

week-kind-quiet = Quel silence aimes-tu ?
    .silence = Le silence complet
    .music = Une musique douce
    .outside = Les bruits du dehors
    .voice = Une voix pas loin
    .any = Je les aime tous

week-after-food = Qu’aimerais-tu avoir sous la main, après ?
    .water = De l’eau
    .warm = Quelque chose de chaud
    .sweet = Quelque chose de sucré
    .salty = Quelque chose de salé
    .nothing = Rien de particulier

week-slow-down = Comment aimerais-tu entendre qu’il est temps de ralentir ?
    .plain = Avec des mots simples
    .word = Avec un mot choisi à deux
    .sign = Avec un signe de la main
    .pause = Avec une petite pause
    .unsure = Je ne sais pas encore

week-say-wish = Comment est-ce le plus facile, pour toi, de dire une envie ?
    .aloud = À voix haute
    .written = Par écrit
    .dark = Dans le noir
    .along = En faisant autre chose
    .unsure = Je ne sais pas encore

week-good-light = Quelle lumière aimes-tu dans les moments de tendresse ?
    .dark = Aucune
    .soft = Une lumière douce
    .day = La lumière du jour
    .any = Toutes me vont

week-need-space = Quand tu as besoin d’espace, qu’est-ce qui aide ?
    .saying = Le dire, simplement
    .asked = Qu’on me le demande
    .when = Savoir quand on se reparle
    .going = M’éloigner un moment
    .unsure = Je ne sais pas encore

week-fall-asleep = Qu’est-ce qui t’aide à t’endormir ?
    .close = Quelqu’un tout près
    .hand = Une main à tenir
    .room = De la place pour m’étaler
    .alone = Un lit à moi
    .varies = Ça varie

week-good-evening = De quoi est faite une bonne soirée ?
    .time = De beaucoup de temps
    .laugh = De rires
    .talk = D’une vraie discussion
    .calm = De calme et de peu de mots
    .varies = Ça varie

week-after-topic = De quoi aimes-tu parler, après ?
    .good = De ce qui a fait du bien
    .softer = De ce qui peut être plus doux
    .else = De tout autre chose
    .nothing = De rien, pour un moment
    .varies = Ça varie

week-feel-shy = Qu’est-ce qui aide quand la timidité est là ?
    .slow = Aller lentement
    .laugh = En rire
    .word = Un mot gentil
    .light = Une lumière plus douce
    .unsure = Je ne sais pas encore

week-far-close = À distance, qu’est-ce qui te rapproche ?
    .message = Un message
    .voice = Entendre une voix
    .photo = Une photo de la journée
    .thought = Penser à l’autre
    .varies = Ça varie

week-next-first = S’il y a une prochaine fois, qu’aimerais-tu d’abord ?
    .talk = Une discussion
    .food = De quoi manger
    .rest = Un peu de repos
    .fun = De quoi s’amuser
    .unsure = Je ne sais pas encore

week-calm-touch = Quel toucher te calme ?
    .firm = Ferme et immobile
    .light = Léger et lent
    .warm = Une main chaude
    .none = Aucun, merci
    .varies = Ça varie

week-long-day = Qu’est-ce qui te plaît après une dure journée ?
    .tell = Tout raconter
    .held = Une étreinte
    .quiet = Une présence silencieuse
    .alone = Du temps à moi
    .varies = Ça varie

week-how-asked = Comment aimes-tu qu’on te demande si c’est agréable ?
    .during = Sur le moment
    .after = Après
    .plain = Avec des mots simples
    .sign = Avec un petit signe
    .any = Peu importe comment

week-say-hello = Comment aimes-tu dire bonjour ?
    .hug = Avec une étreinte
    .words = Avec des mots d’abord
    .arrive = Avec le temps d’arriver
    .joke = Avec une blague
    .varies = Ça varie

week-plan-fails = Quand un projet tombe à l’eau, qu’aimerais-tu ?
    .another = Un autre jour à la place
    .small = Quelque chose de plus petit
    .apart = Une soirée à moi
    .talk = En parler
    .depends = Ça dépend

week-feel-low = Si le moral baisse dans les jours d’après, qu’est-ce qui aiderait ?
    .message = Un message
    .call = Un appel
    .visit = Une visite
    .peace = Qu’on me laisse tranquille
    .unsure = Je ne sais pas encore

week-close-word = Quel mot dit le mieux la proximité, pour toi ?
    .calm = Calme
    .warmth = Chaleur
    .play = Jeu
    .trust = Confiance
    .other = Un mot que je cherche encore

week-first-thing = Juste après, qu’aimes-tu en premier ?
    .still = Rester comme ça
    .wash = Me laver
    .drink = Boire quelque chose
    .clothes = Des vêtements doux
    .varies = Ça varie

week-hard-topic = Qu’est-ce qui rend un sujet difficile plus facile ?
    .walking = En parler en marchant
    .written = L’écrire d’abord
    .date = Un moment prévu pour ça
    .hand = Une main à tenir
    .unsure = Je ne sais pas encore

week-surprises = Et les surprises, tu les vis comment ?
    .like = Je les aime
    .small = Les petites me vont
    .hint = Avec un indice avant
    .know = Je préfère savoir
    .depends = Ça dépend

week-cared-for = Qu’est-ce qui te dit que l’on prend soin de toi ?
    .drink = Une boisson chaude
    .blanket = Un plaid qu’on m’apporte
    .help = Un coup de main
    .words = Des mots gentils
    .varies = Ça varie

week-good-sound = Qu’aimes-tu entendre dans les moments de tendresse ?
    .music = De la musique
    .voice = Une voix
    .rain = La pluie, ou la mer
    .nothing = Rien du tout
    .varies = Ça varie

week-busy-day = Un jour chargé, quel message fait plaisir ?
    .words = Quelques mots
    .voice = Un message vocal
    .picture = Une image
    .later = Aucun avant le soir
    .varies = Ça varie

week-not-nice = Quand quelque chose n’est plus agréable, qu’est-ce qui t’est le plus facile ?
    .say = Le dire
    .sign = Faire un signe
    .move = M’écarter
    .asked = Qu’on me pose la question
    .unsure = Je ne sais pas encore

week-stays = Quel genre de moment te reste ?
    .laugh = Un rire
    .calm = Un moment calme
    .talk = Une discussion
    .touch = Une caresse
    .hard = Difficile à dire

week-say-goodbye = Comment aimes-tu dire au revoir ?
    .slow = Lentement
    .short = Bref et chaleureux
    .message = Avec un message plus tard
    .next = Avec une date pour la suite
    .varies = Ça varie

week-rests-you = Qu’est-ce qui te repose ?
    .sleep = Dormir
    .alone = Du temps à moi
    .close = Être tout près
    .outside = Être dehors
    .varies = Ça varie

week-try-new = Pour essayer une chose nouvelle, qu’est-ce qui vient d’abord ?
    .talk = En parler
    .read = Lire à ce sujet
    .step = Un petit premier pas
    .dream = Juste en rêver
    .unsure = Je ne sais pas encore

week-who-picks = Comment aimes-tu choisir quoi faire à deux ?
    .talk = En discutant
    .turns = À tour de rôle
    .mood = Selon l’humeur du jour
    .other = En laissant l’autre choisir
    .depends = Ça dépend

week-feel-heard = À quoi sens-tu que l’on t’écoute ?
    .question = À une question en retour
    .silence = Au silence quand je parle
    .echo = À mes mots répétés
    .hand = À une main dans la mienne
    .varies = Ça varie
