# For somebody who sends more than is taken, once a minute at the most.

hasty = Eso va un poco rápido para mí. Sigo leyendo en un momento. Lo que acaba de llegar no lo guardé.
