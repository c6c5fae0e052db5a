# Liens entre deux personnes : /together. Aucune page ne peut contenir un nombre, un jour de la semaine ou un nom.

home-together = Un lien à deux

together-about = Deux personnes peuvent se relier ici. Chacune garde son propre côté. Pour l’instant c’est tout : rien ne passe encore d’un côté à l’autre.
together-handed = Quelqu’un t’a donné un lien. Avec lui, chaque personne peut garder ici son propre côté. Pour l’instant c’est tout : rien ne passe encore d’un côté à l’autre.
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
    Deux personnes gardent chacune un côté d’un lien. Du tien, il y a son signe et jusqu’à quand il tient. De l’autre personne il n’y a rien : ni nom, ni langue, ni heure.

    Ce que les deux côtés ont en commun est une seule ligne chiffrée. Toutes ces lignes ont la même taille. Sans les clés, elles ne montrent pas qui est relié, ni si quelqu’un a accepté un lien ou est parti.

    Avec /forget, ton côté s’en va. La ligne reste, chiffrée, jusqu’à ce que l’autre côté s’en aille aussi.
privacy-together-limits =
    Ce que je ne peux pas faire : qui tient ce téléphone voit ton côté. Le bot voit sur quoi tu appuies, au moment où cela arrive, et la personne qui le fait tourner a les clés. Avec elles, on peut trouver qui est relié à qui. Telegram voit l’adresse que tu donnes.
