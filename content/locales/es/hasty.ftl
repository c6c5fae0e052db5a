# For somebody who sends too many messages; shown once a minute at most.

hasty = Eso va un poco rápido para mí. Sigo leyendo en un momento. Lo que acaba de llegar no lo guardé.
