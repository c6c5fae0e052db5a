# Cartes pour l’oreiller : une question ouverte chacune, facile à passer. Personne ne note personne.

## Léger

card-made-you-smile = Qu’est-ce qui t’a fait sourire ce soir ?
card-mood-song = Quelle chanson va avec cette ambiance ?
card-perfect-snack = Quel en-cas tomberait à pic, là ?
card-warm-or-cool = Chaud ou frais : de quoi ton corps a-t-il envie ?
card-one-word = Un mot pour ce moment ?
card-funniest = Quel a été le moment le plus drôle ?
card-mood-colour = De quelle couleur est ton humeur ?
card-touch-talk-quiet = Se toucher, parler, ou le silence ?
card-cosier-bed = Qu’est-ce qui rendrait ce lit plus douillet ?
card-which-spoon = En cuillère : derrière, devant, ou pas du tout ?
card-small-thing = Quelle petite chose que je fais te plaît ?
card-up-or-asleep = Veiller un peu, ou dormir ?
card-home-scent = Quelle odeur te rappelle la maison ?
card-breakfast = À quoi ressemblerait le petit-déjeuner ?
card-pillows = Et les oreillers, ils sont comment ? En toute franchise.

## Tendre

card-at-ease = À quel moment étais-tu le plus à l’aise ?
card-wanted = À quel moment as-tu senti qu’on avait vraiment envie de toi ?
card-helped-relax = Qu’est-ce que j’ai fait qui t’a permis de te détendre ?
card-keep-one = Quelle chose garder pour la prochaine fois ?
card-before-sleep = De quoi as-tu besoin de ma part avant de dormir ?
card-pace = Comment était le rythme pour toi ?
card-drifted = Est-ce que ton esprit est parti ailleurs, à un moment ? Où ?
card-be-thanked = Comment aimes-tu qu’on te remercie ?
card-love-to-hear = Quel mot adores-tu entendre, après ?
card-rather-not-hear = Quel mot préfères-tu ne pas entendre ?
card-need-space = Comment saurai-je que tu as besoin d’espace ?
card-checking-in = Comment s’est-on demandé si ça allait ?
card-good-tired = Quelle partie de toi est fatiguée, mais agréablement ?
card-easy-to-speak = Qu’est-ce qui t’a permis de parler facilement ?
card-hard-to-speak = Qu’est-ce qui a rendu difficile d’en parler ?
card-gentle-tomorrow = Qu’est-ce qui rendrait demain tout doux ?
card-ask-me-about = Y a-t-il une question que tu voudrais que je te pose ?

## Profond

card-not-for-you = Qu’est-ce qui n’était pas pour toi, même un tout petit peu ?
card-still-unsure = Sur quoi as-tu encore des doutes ?
card-a-limit = Quelle limite veux-tu qu’on connaisse ?
card-hard-no = Quand est-ce dur pour toi de dire non ?
card-feel-safe = Qu’est-ce qui t’aide à te sentir en sécurité avec quelqu’un ?
card-let-go-of = Qu’as-tu appris un jour sur le sexe, que tu aimerais laisser tomber ?
card-your-body = Comment te sens-tu dans ton corps aujourd’hui ?
card-asked-more = Qu’aimerais-tu qu’on te demande plus souvent ?
card-unnamed = Y a-t-il là un sentiment qui n’a pas encore de nom ?
card-being-close = Être proches, qu’est-ce que ça veut dire pour toi ?
card-low-tomorrow = Si demain c’est dur pour toi ou pour moi, que peut-on faire ?
card-feeling-shy = De quoi as-tu besoin quand la timidité te prend ?
card-more-care = Où voudrais-tu plus de tendresse, et pas plus de sexe ?
card-kinder-to-self = Où pourrais-tu avoir plus de douceur pour toi ?
card-stop-doing = Que pourrait-on arrêter de faire ?
card-glad-of-us = Qu’est-ce qui te réjouit dans ce « nous » ?

## Rêves et prochaine fois

card-slow-evening = À quoi ressemblerait une soirée sans se presser ?
card-curious = Y a-t-il quelque chose de nouveau qui t’intrigue ? « Peut-être » est aussi une réponse.
card-wake-up-where = Où dans le monde aimerais-tu te réveiller ?
card-lead-or-follow = Aimerais-tu mener plus, suivre plus, ou ni l’un ni l’autre ?
card-only-a-story = Qu’aimerais-tu essayer en histoire, sans le faire ?
card-stay-a-dream = Qu’est-ce qui est beau en rêve, et peut le rester ?
card-yes-no-maybe = Qu’est-ce qui t’aiderait à dire oui, non, ou peut-être ?
card-after-first = Et si on prévoyait d’abord l’après : à quoi ressemblerait-il ?
card-pause-sign = Quel signe pourrait vouloir dire pause ?
card-no-pressure = À quoi ressemblerait une semaine sans aucune pression ?
card-in-a-year = Qu’espères-tu qu’on fasse encore dans un an ?
card-asked-next-time = Que voudrais-tu qu’on te demande la prochaine fois ?
