# Lines about what was sent, or could not be.

# A restart came between a passphrase and what it was to do.
secret-again = Une coupure est survenue avant que je puisse utiliser la phrase que tu as envoyée. Envoie-la encore une fois, s’il te plaît.

# For somebody who can be written to again after a block, where notes waited.
notes-go-on = Je n’ai pas pu t’écrire pendant un moment. Ce qui était prévu est toujours là : ce qui est à l’heure arrive maintenant.

# An upload whose end nobody knows is not repeated.
export-unsure = Je ne sais pas si le fichier est arrivé. S’il n’est pas là, envoie /export encore une fois. S’il est là, supprime-le toi-même : je ne peux pas le retrouver.
