# Liens entre deux personnes : /together. Aucune page ne peut contenir un nombre, un jour de la semaine ou un nom.

home-together = Un lien à deux

together-about = Deux personnes peuvent se relier ici. Chacune garde son propre côté. Une fois par semaine, chaque personne voit ce qui plairait aux deux, et ce que l’autre lui donne à lire. Rien d’autre.
together-handed = Quelqu’un t’a donné un lien. Avec lui, chaque personne garde ici son propre côté. Une fois par semaine, chaque personne voit ce qui plairait aux deux, et ce que l’autre lui donne à lire. Rien d’autre.
together-silence = Je ne dis jamais, ni à toi ni à l’autre personne, si l’autre répond ou est encore là.
together-eyes = Si quelqu’un d’autre peut utiliser ce téléphone, cette personne voit ici la même chose que toi.
together-four = Est-ce que tout cela est vrai pour toi ? Appuie sur chaque ligne qui l’est. « Pas maintenant », ça va aussi. Je ne note pas où tu appuies.
together-line-want = C’est moi qui le veux
together-line-silent = Je peux me taire à tout moment
together-line-alone = Personne ne me dit où appuyer
together-line-seen = Ça se voit sur ce téléphone

together-invite = Ton lien est prêt. C’est toi qui le donnes ; je ne l’envoie à personne. Il est pour une seule personne, pendant une journée. Si une deuxième personne l’accepte, il ne relie personne, et je ne le dis à personne non plus.
together-out = Ton lien est prêt. J’ai montré son adresse une fois, sans la garder.
together-confirm-ask = Je ne te dis pas s’il a été ouvert. Est-ce que l’autre personne t’a dit l’avoir ouvert ? Sans ton oui, il s’éteint au bout d’un jour.
together-copy = Copier l’adresse
together-share = L’envoyer moi-même
together-confirm = Oui, on me l’a dit
together-lapse = Laisser le lien s’éteindre
together-say-so = L’autre personne n’apprend rien par moi. Si tu veux ce lien, dis-lui toi-même, aujourd’hui, que tu l’as ouvert.
together-begins = Ton côté se prépare. Pendant un jour ou deux, rien ne commence, et tu peux encore le laisser s’éteindre. Personne ne voit si tu le fais.
together-stands = Ton côté est en place.
together-rests = Ce lien est en veille. Cela peut venir tout seul, après quelques semaines sans rien à montrer, quelle qu’en soit la raison. Tu peux le réveiller.
together-rest = Mettre le lien en veille
together-wake = Réveiller le lien
together-go = Défaire le lien
together-go-ask = Défaire ton côté ? Personne ne le verra, ni maintenant ni plus tard. Ce lien ne revient pas. Tu peux en faire un autre.
together-gone-sure = Oui, le défaire
together-gone = Ton côté n’est plus là. Je ne le dis à personne.
together-another = Un autre lien
together-rested = Ce lien ne marche plus. Tu peux en faire un nouveau à tout moment.
together-enough = Il y en a assez pour l’instant. Défais un lien, ou essaie encore dans quelques jours.

together-quiet-now = Pour l’instant, rien ne vient de toi, et rien de ce que tu as choisi ne reste. De l’autre côté, cela ressemble à n’importe quelle semaine sans rien à montrer.
together-how = Ce que tu choisis reste chiffré jusqu’à la fin de la semaine. Alors chaque personne voit ce qui plairait aux deux, les réponses aux questions qui en ont deux, et les lignes de l’autre. J’efface le reste. Je ne le montre à personne, même pas à toi.
together-hand = Ce qui pourrait nous plaire
together-asks = Des questions pour nous deux
together-lines = Une ligne de moi
together-look = Ce qu’il y a à voir
together-more = Plus
together-quiet = Rien de ma part
together-loud = Participer à nouveau
together-back = Reprendre mes choix
together-taken-back = C’est repris.
together-card-how = Je tire les cartes pour chaque personne à part. Seul un oui des deux est montré.
together-card-ask = Est-ce que cela te plairait, un jour ?
together-pick-yes = Oui
together-pick-maybe = Peut-être
together-pick-no = Pas ça
together-gone-through = C’est tout pour cette semaine. Jusqu’à sa fin, tu peux tout revoir et choisir autrement.
together-again = Tout revoir
together-ask-how = Je tire les questions pour chaque personne à part. Une réponse n’est montrée que si les deux ont répondu à cette question.
together-lines-which = Quelles lignes l’autre personne peut-elle lire pendant une journée, à la fin de la semaine ? Choisis celles que tu veux. Seules les dernières sont montrées.
together-laid = Elle attend la fin de la semaine.
together-open = Regarder
together-nothing = Il n’y a rien à montrer pour l’instant, et cela peut vouloir dire bien des choses : pas tiré, sans réponse, pas encore, plus maintenant, pas cette fois, non.
together-ideas = Des idées pour vous deux
together-both = Ce qui vous plairait à vous deux :
together-answered = Vous avez répondu à deux. Voici ce que dit l’autre personne :
together-line = À lire, pour toi :
together-kind = Ce qui a fait du bien à l’autre personne :
together-own-words = À lire, pour toi, dans ses propres mots :
together-wish = Des envies, pas des promesses. Redemandez le moment venu.
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
    Deux personnes gardent chacune un côté d’un lien. Du tien, je garde son signe, la fin de ses semaines, sa mise en veille, et si quelque chose vient de toi. De l’autre personne, rien : ni nom, ni langue, ni heure.

    Ce que tu choisis là reste chiffré jusqu’à la fin de la semaine ; d’une carte, seulement un oui. Seule la clé du journal de l’autre personne ouvre une réponse ou une ligne. À la fin de la semaine, chaque personne voit pendant une journée ce qui plairait aux deux, les réponses aux questions qui en ont deux, et les lignes de l’autre. Tout le reste est effacé. Personne ne peut le retrouver, toi non plus.

    Ce que les deux côtés ont en commun tient dans un seul enregistrement. Tous ont la même taille, et chaque geste le réécrit en entier. Sans les clés, il ne montre pas qui est relié, ni si quelqu’un a accepté un lien, répondu, dit non ou est parti.

    Avec /forget, ton côté s’en va. L’enregistrement reste, chiffré, jusqu’à trois mois après le départ de l’autre côté.

privacy-limits = Ce que je ne peux pas faire
privacy-together-limits =
    Ce que je ne peux pas faire : qui tient ce téléphone voit ton côté. Le bot voit sur quoi tu appuies, au moment où cela arrive, et la personne qui le fait tourner a les clés. Avec elles, on peut trouver qui est relié à qui, et ce qui attend la fin de la semaine. Telegram voit l’adresse que tu donnes et ce qui t’est montré. Une personne qui peut copier la base de données encore et encore voit, même sans les clés, à quelle minute quelque chose a changé sur un lien et, si peu de gens m’utilisent, qu’un compte n’est plus là. Une personne qui a un deuxième compte peut découvrir si sa propre invitation a été acceptée. Après bien des semaines sans rien à montrer, un non devient plus probable ; c’est pour cela qu’un lien se met en veille après quelques semaines. Si quelqu’un te demande pourquoi il n’y avait rien : les cartes sont tirées pour chaque personne à part.
