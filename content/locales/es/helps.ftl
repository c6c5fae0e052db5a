# The page of what helps a person: what felt kind, what to leave out, lines of their own.

helps-title = Lo que me ayuda
helps-none = Aquí todavía no hay nada. Lo que te sentó bien llega aquí cuando lo dices, y puedes escribir líneas tuyas.
helps-kind = Me sentó bien
helps-leave-out = Mejor no
helps-lines = Con mis palabras
helps-idea = { $idea } ({ $comforts })
helps-add = Añadir línea
helps-add-ask = Escribe una línea sobre lo que te ayuda y envíala como mensaje. La quito de este chat enseguida.
# What stands beside such a line in the journal, as the question that it answers.
helps-line = Lo que me ayuda
helps-full = No caben más líneas aquí. Quita una primero.
helps-out = Quitar
helps-which = ¿Cuál quito?
helps-done = Listo
helps-back = ‹ Atrás
helps-fresh = Empezar de cero
helps-fresh-ask = Esto quita todo lo de esta página: lo que te sentó bien, lo que prefieres evitar y tus líneas. Después ya no sé nada de eso.
helps-fresh-yes = Sí, empezar de cero
