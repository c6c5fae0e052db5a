# The page of what helps: what felt kind, what to leave out, own lines.

helps-title = Lo que me ayuda
helps-none = Aquí todavía no hay nada. Cuando digas que algo te sentó bien, aparecerá aquí. También puedes escribir frases tuyas.
helps-kind = Me sentó bien
helps-leave-out = Mejor no
helps-lines = Con mis palabras
helps-idea = { $idea } ({ $comforts })
helps-add = Añadir frase
helps-add-ask = Escribe una frase sobre lo que te ayuda y envíala en un mensaje. Borro el mensaje enseguida.
# The label beside such a line in the journal, in place of a question.
helps-line = Lo que me ayuda
helps-full = No caben más frases aquí. Quita una primero.
helps-out = Quitar
helps-which = ¿Cuál quito?
helps-done = Listo
helps-back = ‹ Atrás
helps-fresh = Empezar de cero
helps-fresh-ask = Esto borra todo lo de esta página: lo que te sentó bien, lo que prefieres evitar y tus frases. Después ya no sé nada de eso.
helps-fresh-yes = Sí, empezar de cero
