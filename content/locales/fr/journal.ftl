# Le journal, son verrou, et ce qui vide la discussion.

## Le journal

home-journal = Journal
journal-pick = Quelle entrée veux-tu lire ? Ces pages quittent la discussion au bout de dix minutes.
journal-empty = Rien n’est encore gardé ici.
journal-newer = ‹ Plus récentes
journal-older = Plus anciennes ›
journal-months = Autres mois
journal-all = Toutes les entrées
journal-back = ‹ Retour
journal-before = ‹ Page d’avant
journal-after = Page suivante ›
journal-change = Changer
journal-delete = Effacer
journal-delete-ask = Veux-tu que j’efface cette entrée ? Elle ne pourra pas revenir.
journal-delete-yes = Oui, effacer
journal-deleted = Cette entrée est effacée.
journal-gone = Cette entrée n’est plus ici.
journal-until = Gardée jusqu’au { $date }.
journal-month = Garder 30 jours
journal-always = Garder sans limite
journal-kept-until = Cette entrée s’efface le { $date }.
journal-kept-always = Cette entrée reste jusqu’à ce que tu l’effaces.
journal-which = Quelle réponse veux-tu changer ?
journal-nothing-left = Il ne reste aucune réponse dans cette entrée.
journal-write-again = Réécrire la réponse
journal-write = Envoie les nouveaux mots dans un message. Je les prends, et j’efface le message.
journal-remove = Retirer la réponse
journal-changed = C’est changé.

## Combien de temps

end-month = Pour 30 jours
closing-kept-until = C’est gardé jusqu’au { $date }, et chiffré.
settings-keeping = Durée du journal
settings-keeping-page =
    Combien de temps veux-tu que je garde tes réponses ? Tu peux choisir à chaque fois. Ici, tu choisis ce qui est coché d’avance.
settings-keep-always = Jusqu’à ce que j’efface
settings-keep-month = Pour 30 jours
settings-keep-not = Ne rien garder
settings-tidy = Vider la discussion chaque jour

## Le verrou

lock-about =
    Une phrase de passe verrouille ton journal. Sans elle, personne ne peut lire ce que tu as gardé, pas même la personne qui fait tourner ce bot. De nouvelles entrées s’y ajoutent même quand il est verrouillé. Une fois ouvert, il reste ouvert dix minutes.
lock-lost =
    Je ne peux pas la retrouver. Si elle se perd, les entrées gardées jusque-là se perdent avec elle. Tu peux d’abord prendre une copie, ou noter la phrase sur papier.
lock-set = Choisir une phrase
lock-export = Copie d’abord
lock-not-now = Pas maintenant
lock-left = D’accord. Rien n’a changé.
lock-ask =
    Envoie la phrase dans un message. Quatre ou cinq mots sans rapport entre eux tiennent bien. J’efface le message aussitôt.
lock-drawn = Voici cinq mots tirés au hasard. Je n’en garde aucune trace.
lock-drawn-send =
    Note-les sur papier, puis envoie-les-moi dans un message. Ou envoie les tiens : quatre ou cinq mots sans rapport entre eux tiennent bien. J’efface ton message aussitôt, et cette page au bout de dix minutes.
lock-draw-others = En tirer d’autres
lock-short = Cette phrase est courte, ou faite de chiffres : une machine la devinerait vite. Peux-tu en envoyer une plus longue ? Quelques mots suffisent.
lock-weak = Une machine devinerait vite cette phrase. Peux-tu y ajouter un ou deux mots sans rapport ?
lock-famous = Beaucoup de gens connaissent cette phrase, alors une machine l’essaie très tôt. Peux-tu choisir des mots que personne d’autre ne mettrait ensemble ?
lock-soon = Cette phrase est arrivée juste après la précédente, alors je ne l’ai pas regardée. Je peux en regarder une toutes les cinq secondes. Renvoie-la dans un instant, s’il te plaît.
lock-fair = Cette phrase tient. Un mot de plus la ferait tenir plus longtemps, si tu veux recommencer avec /lock.
lock-strong = Cette phrase tient bien.
lock-once-more = Envoie-la encore une fois, pour qu’aucune faute de frappe ne te laisse dehors.
lock-differ = Les deux phrases n’étaient pas les mêmes. Rien n’a changé. Peux-tu envoyer la phrase à nouveau, puis encore une fois ?
lock-done = Ton journal est verrouillé. Désormais, /journal demande la phrase.
lock-locked = Le journal est verrouillé.
lock-change = Changer la phrase
lock-remove = Enlever la phrase
lock-removed = La phrase n’est plus là. Le journal s’ouvre maintenant sans elle.
lock-copies = Les copies faites avant aujourd’hui, comme les sauvegardes, peuvent encore ouvrir ce que tu as écrit jusqu’ici. Elles n’ouvrent rien de ce que tu écris désormais.
lock-busy = Tes entrées sont encore en train d’être chiffrées avec une nouvelle clé. Réessaie dans une minute, s’il te plaît.
lock-resealing = Tes entrées sont en train d’être chiffrées avec une nouvelle clé. Cela prend un petit moment. Tu peux continuer entre-temps.
lock-forgot = J’ai oublié la phrase
lock-forgot-page =
    Sans elle, je ne peux pas ouvrir le journal, et personne d’autre non plus. Tu peux réessayer quand tu veux. Tu peux aussi commencer un journal vide : sept jours plus tard, j’efface tout ce que contient celui-ci. D’ici là, tu peux annuler avec la phrase.
lock-try-again = Réessayer
lock-start-over = Effacer et recommencer
lock-started-over = Les entrées d’avant sont effacées. Ton nouveau journal est vide et n’a pas de phrase.
grace-locked =
    Ton journal est verrouillé, alors j’attends sept jours avant de le faire. D’ici là, tu peux annuler avec la phrase. Si tu envoies d’abord la phrase, je le fais aussitôt.
grace-journal = Le { $date }, j’efface tout ce que contient ton journal et j’en commence un vide.
grace-account = Le { $date }, j’efface tout ce que je garde de toi.
grace-passphrase = D’ici là, tu peux annuler avec la phrase.
grace-kept = Ce que tu gardes d’ici là sera effacé aussi.
grace-take-back = Annuler l’effacement
grace-taken-back = C’est annulé. Rien ne sera effacé.
unlock-ask = Le journal est verrouillé. Envoie la phrase dans un message. J’efface le message aussitôt.
unlock-wrong = Ce n’est pas la bonne phrase.
unlock-wait = Je peux regarder la suivante { $when }.
unlock-none = Ton journal n’a pas de phrase de passe.
unlock-open = Le journal est ouvert. Il se referme seul au bout de dix minutes, ou aussitôt avec /lock.

## Cacher

hide = Bonjour. Rien de nouveau ici.

## Longtemps sans nouvelles

away-note = Une note sur cette discussion.
away-more = Détails

## Commandes

command-journal = Ce que tu as gardé
    .help = lire ce que tu as gardé
command-lock = Verrouiller le journal
    .help = un verrou pour le journal
command-unlock = Ouvrir le journal
command-hide = Vider cette discussion
    .help = vider cette discussion aussitôt
