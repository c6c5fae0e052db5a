# Liens entre deux personnes : /together. Aucune page ne peut contenir un nombre, un jour de la semaine ou un nom.

home-together = Un lien à deux

together-about = Deux personnes peuvent se relier ici. Chacune garde son propre côté. Une fois par semaine, les deux voient ce que les deux ont choisi, et rien d’autre.
together-handed = Quelqu’un t’a donné un lien. Avec lui, chaque personne garde ici son propre côté. Une fois par semaine, les deux voient ce que les deux ont choisi, et rien d’autre.
together-silence = Je ne dis jamais à aucune des deux personnes si l’autre répond, ou si elle est encore là.
together-eyes = Si quelqu’un d’autre peut regarder dans ce téléphone, cette personne voit ici la même chose que toi.
together-four = Est-ce que tout cela est vrai pour toi ? Appuie sur chaque ligne qui l’est. « Pas maintenant », ça va aussi. Je ne le note pas.
together-line-want = C’est moi qui le veux
together-line-silent = Je peux me taire à tout moment
together-line-alone = Personne ne me dit où appuyer
together-line-seen = Ça se voit sur ce téléphone

together-invite = Ton lien est prêt. C’est toi qui le donnes ; je ne l’envoie à personne. Il est pour une seule personne, pendant une journée. Si une deuxième personne l’accepte, il ne relie personne, et je ne le dis à personne non plus.
together-out = Ton lien est en route. Je ne montre son adresse qu’une fois.
together-told-ask = Je ne te dis pas s’il a été ouvert. Est-ce que l’autre personne t’a dit l’avoir ouvert ? Sans ton oui, il s’éteint dans la journée.
together-copy = Copier l’adresse
together-share = L’envoyer moi-même
together-told = Oui, on me l’a dit
together-lapse = Laisser le lien s’éteindre
together-say-so = L’autre personne n’apprend rien par moi. Si tu le souhaites, dis-lui toi-même aujourd’hui que tu as ouvert le lien.
together-begins = Ton côté se prépare. Pendant un jour ou deux rien ne commence, et tu peux encore le laisser s’éteindre. Que tu le laisses s’éteindre ou non, personne ne le voit.
together-stands = Ton côté est en place.
together-rests = Ce lien est en veille. Cela vient tout seul après quelques semaines sans rien à montrer, et peut vouloir dire bien des choses. Tu peux le réveiller.
together-rest = Mettre le lien en veille
together-wake = Réveiller le lien
together-go = Défaire le lien
together-go-ask = Défaire ton côté ? On ne le montre à personne, ni maintenant ni plus tard. Ce lien ne revient pas. Tu peux en faire un autre.
together-gone-sure = Oui, le défaire
together-gone = Ton côté n’est plus là. Je ne le dis à personne.
together-another = Un autre
together-rested = Ce lien est arrivé à sa fin. On peut en faire un nouveau à tout moment.
together-enough = Il y en a assez pour l’instant. Défais un lien, ou essaie encore dans quelques jours.

together-quiet-now = Pour l’instant, rien ne vient de toi. De l’autre côté, cela ressemble à n’importe quelle semaine.
together-how = Ce que tu choisis ici reste chiffré jusqu’à la fin de la semaine. Ensuite je vous montre ce que vous avez choisi à deux, et j’efface le reste. Le reste, je ne le montre à personne, même pas à toi.
together-hand = Ce qui pourrait nous plaire
together-asks = Des questions pour chacun
together-lines = Une phrase de moi à lire
together-look = Ce qu’il y a à voir
together-more = Plus
together-quiet = Rien de ma part
together-loud = Participer à nouveau
together-back = Reprendre mes choix
together-taken-back = C’est repris.
together-card-how = Chaque personne reçoit d’autres cartes. Seul un oui des deux est montré.
together-card-ask = Est-ce que cela te plairait, un jour ?
together-pick-yes = Oui
together-pick-maybe = Peut-être
together-pick-no = Pas ça
together-pass = Passer
together-gone-through = C’est tout pour cette semaine. Jusqu’à sa fin, tu peux tout revoir et choisir autrement.
together-again = Tout revoir
together-ask-how = Chaque personne reçoit d’autres questions. Une réponse n’est montrée que si les deux ont répondu à cette question.
together-lines-which = Quelle phrase l’autre personne peut-elle lire à la fin de la semaine ? Elle est visible pendant une journée. Choisis celle que tu veux.
together-laid = Ce sera visible à la fin de la semaine.
together-open = Regarder
together-nothing = Rien à montrer cette fois. Cela peut vouloir dire bien des choses : pas reçu, pas répondu, pas maintenant, non.
together-ideas = Des idées pour vous deux
together-both = Ce qui vous plairait à vous deux :
together-answered = Vous avez répondu tous les deux à cette question. L’autre réponse :
together-line = Une phrase à lire pour toi :
together-own-words = Une phrase à lire pour toi, dans ses propres mots :
together-wish = Une envie, pas une promesse. Redemandez le moment venu.
together-away = Ne plus montrer

together-yours = Ton lien
together-sign = Lui donner un signe
together-which-sign = Quel signe veux-tu lui donner ? Il n’est que de ton côté.
together-sign-none = Aucun signe
together-sign-leaf = 🍃 Feuille
together-sign-stone = 🪨 Pierre
together-sign-star = ⭐ Étoile
together-sign-shell = 🐚 Coquillage
together-sign-moon = 🌙 Lune
together-sign-cup = 🍵 Tasse
together-sign-fox = 🦊 Renard
together-sign-bird = 🐦 Oiseau

privacy-together = Liens à deux
privacy-together-page =
    Deux personnes gardent chacune un côté d’un lien. Du tien, il y a son signe, jusqu’à quand il tient, et si quelque chose vient de toi. De l’autre personne il n’y a rien : ni nom, ni langue, ni heure.

    Ce que tu choisis là reste chiffré jusqu’à la fin de la semaine. Une réponse ou une phrase est chiffrée de façon que seule la clé du journal de l’autre personne l’ouvre. À la fin de la semaine, les deux voient pendant une journée ce que les deux ont choisi. Tout le reste est effacé, et personne ne peut le retrouver, toi non plus.

    Ce que les deux côtés ont en commun est une seule ligne. Toutes ces lignes ont la même taille, et chaque geste la réécrit en entier. Sans les clés, elle ne montre pas qui est relié, ni si quelqu’un a accepté un lien, répondu, dit non ou est parti.

    Avec /forget, ton côté s’en va. La ligne reste, chiffrée, jusqu’à ce que l’autre côté s’en aille aussi.
privacy-together-limits =
    Ce que je ne peux pas faire : qui tient ce téléphone voit ton côté. Le bot voit sur quoi tu appuies, au moment où cela arrive, et la personne qui le fait tourner a les clés. Avec elles, on peut trouver qui est relié à qui, et ce qui attend la fin de la semaine. Telegram voit l’adresse que tu donnes et ce qui t’est montré. Après bien des semaines sans rien à montrer, un non devient plus probable ; c’est pour cela qu’un lien se met en veille après quelques semaines. Si quelqu’un te demande pourquoi il n’y avait rien : vous recevez des cartes différentes.
