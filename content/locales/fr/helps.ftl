# The page of what helps: what felt kind, what to leave out, own lines.

helps-title = Ce qui m’aide
helps-none = Il n’y a encore rien ici. Ce qui t’a fait du bien apparaît ici dès que tu le dis, et tu peux écrire tes propres lignes.
helps-kind = M’a fait du bien
helps-leave-out = À éviter
helps-lines = Avec mes mots
helps-idea = { $idea } ({ $comforts })
helps-add = Ajouter
helps-add-ask = Écris une ligne sur ce qui t’aide, et envoie-la en message. Je la retire aussitôt de cette discussion.
# The label beside such a line in the journal, in place of a question.
helps-line = Ce qui m’aide
helps-full = Il n’y a plus de place pour une ligne. Retires-en une d’abord.
helps-out = Retirer
helps-which = Qu’est-ce que je retire ?
helps-done = C’est bon
helps-back = ‹ Retour
helps-fresh = Repartir de zéro
helps-fresh-ask = Cela retire tout ce qui est sur cette page : ce qui t’a fait du bien, ce que tu préfères éviter et tes lignes. Après, je n’en sais plus rien.
helps-fresh-yes = Oui, tout retirer
