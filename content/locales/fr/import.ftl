# /import: shows a file of /export, and imports it.

import-ask = Envoie-moi le fichier qui finit par .json ou .json.age, issu de /export de ce bot ou d’un autre. Je te montre d’abord ce qu’il contient. J’efface ton message dès que j’ai le fichier.
import-sealed = Ce fichier est chiffré. Envoie sa phrase dans un message, telle que tu l’as écrite quand il a été fait. J’efface le message aussitôt.
import-wrong = Cette phrase n’ouvre pas le fichier. Les majuscules et les espaces comptent. Tu peux réessayer, ou envoyer un autre fichier.
import-foreign = Ce fichier-là, je ne peux pas le lire. Il me faut celui de /export, qui finit par .json ou .json.age.
import-version = Ce fichier vient d’une autre version que la mienne, et je ne peux pas le lire. Un nouvel /export conviendra peut-être.
import-broken = Quelque chose dans ce fichier n’est pas comme /export l’écrit. Je n’en ai donc rien repris.
import-large = Ce fichier est trop gros pour moi : je lis jusqu’à 4 Mo. Un long journal tient en plusieurs fichiers, que tu peux envoyer l’un après l’autre.
import-dear = Ce fichier est chiffré plus fort que ce que je peux ouvrir. Ouvre-le avec ton programme age, et envoie-moi ce qu’il contient.
import-lost = Telegram ne m’a pas donné le fichier. Envoie-le encore une fois, s’il te plaît.
import-gone = Je n’ai plus ce fichier. Envoie-le encore une fois, s’il te plaît.
import-again = J’ai été interrompu avant d’en finir avec ton fichier. Envoie encore une fois /import et le fichier, s’il te plaît. Rien n’entre deux fois.
import-found =
    { $entries ->
        [one] Il y a une entrée dans ce fichier.
       *[other] Il y a { $entries } entrées dans ce fichier.
    }
import-new =
    { $new ->
        [one] Une est nouvelle ici :
       *[other] { $new } sont nouvelles ici, et datent de ces jours :
    }
import-more-days =
    { $days ->
        [one] et un jour de plus
       *[other] et { $days } jours de plus
    }
import-here = Les autres sont déjà là. Elles restent telles quelles.
import-all-here = Tout est déjà là.
import-choices = Ces choix diffèrent des tiens aujourd’hui :
import-parts = C’est un fichier parmi plusieurs. Tu peux envoyer les autres ensuite.
import-all = Tout reprendre
import-entries = Seulement les entrées
import-taking = Je reprends tout ça. Cela peut prendre un moment.
import-done =
    { $entries ->
        [0] C’est fait. Il n’y avait aucune nouvelle entrée.
        [one] C’est fait. Une entrée est maintenant dans ton journal.
       *[other] C’est fait. { $entries } entrées sont maintenant dans ton journal.
    }
