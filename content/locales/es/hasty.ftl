# For somebody who sends more than is taken, once a minute at the most.

hasty = Eso va un poco rápido para mí. Sigo leyendo en un momento; lo que acaba de llegar lo dejo ir.
