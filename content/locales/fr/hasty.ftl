# For somebody who sends more than is taken, once a minute at the most.

hasty = C’est un peu rapide pour moi. Je reprends la lecture dans un instant ; ce qui vient d’arriver, je le laisse passer.
