# Lines about what was sent, or could not be.

# Shown if the bot restarted before it could use a passphrase.
secret-again = Une coupure est survenue avant que je puisse utiliser la phrase que tu as envoyée. Envoie-la encore une fois, s’il te plaît.

# For somebody who unblocked the bot, and whose notes waited.
notes-go-on = Je n’ai pas pu t’écrire pendant un moment. Ce qui était prévu est toujours là : ce qui est à l’heure arrive maintenant.

# Shown if it is unknown whether a file arrived: it is not sent again.
export-unsure = Je ne sais pas si le fichier est arrivé. S’il n’est pas là, envoie /export encore une fois. S’il est là, supprime-le toi-même : je ne peux pas le retrouver.
