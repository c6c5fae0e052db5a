# For somebody who sends too many messages; shown once a minute at most.

hasty = C’est un peu rapide pour moi. Je reprends la lecture dans un instant ; ce qui vient d’arriver, je le laisse passer.
