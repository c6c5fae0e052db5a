# Cards and sentences that a person forwards.

share-pick = Quelles lignes mettre sur la carte ? Appuie sur les numéros.
share-none = Il n’y a pas encore de lignes. Avec /wishes, tu peux noter des envies et, sous « Ce qui m’aide », écrire tes propres lignes.
share-show = Voir la carte
share-copy = Copier
share-send = Envoyer
wishes-lines = Choisir des lignes
helps-share = Sur une carte
sentences-title = Une phrase à envoyer
sentences = Des phrases à transmettre, si tu veux. Je n’apprends ni à qui, ni si tu le fais. Appuie sur un numéro.
sentences-own = Dans mes lignes

# Ready-made sentences. They are in the sender's voice, and fit one recipient or several.

sentence-thanks = Merci d’être là, près de moi.
sentence-stay = J’aime t’avoir près de moi. On reste comme ça un moment ?
sentence-today = Comment ça va aujourd’hui ? Toutes les réponses me vont.
sentence-talk = J’aimerais qu’on en parle, une fois qu’on aura dormi.
sentence-quiet = On peut juste rester au calme ensemble un moment ?
sentence-hug = Un câlin me ferait du bien, si tu en as envie aussi.
sentence-alone = J’ai besoin d’un peu de temps pour moi.
sentence-slower = La prochaine fois, j’aimerais aller plus doucement.
sentence-tell = Il y a quelque chose que je n’ai pas aimé. Je peux te le dire ?
sentence-pause = S’il te plaît, ne m’écris pas pendant un moment. Je t’écrirai quand je pourrai.
