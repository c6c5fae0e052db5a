# A person's own words: for parts of the body in the body check, and for feelings. Each word stands alone, on a button or before a colon.

own-title = Mes propres mots
own-body = Mots pour mon corps
own-page =
    Le tour du corps peut employer tes propres mots. Ici, chaque partie est nommée par son endroit. Choisis-en une pour changer son mot.

    Là où ta sécurité le demande, une page peut dire aussi le mot médical. Tes mots font partie de ton journal. Tant qu’il est verrouillé, j’emploie les mots habituels.
own-which = Quel mot veux-tu que j’emploie ?
own-now = En ce moment :
own-write = Écrire mon mot
own-write-ask = Écris le mot que tu emploies, de { $most } caractères au plus, et envoie-le en message. Je le retire aussitôt de cette discussion.
own-too-long = Ce mot a plus de { $most } caractères, donc je ne l’ai pas gardé. En as-tu un plus court ?
own-usual = Reprendre le mot habituel
own-back = ‹ Retour

# The parts, named by their place: on buttons, and beside the word in the journal.
own-part-chest = Poitrine
own-part-vulva = Devant/dedans
own-part-penis = Devant/dehors
own-part-bottom = Derrière

# Words to choose from, 15 characters at most. No word is used for two parts.
own-word-chest-torso = Torse
own-word-chest-upper = Haut du corps
own-word-vulva-front = Devant
own-word-vulva-opening = Ouverture
own-word-vulva-inner = Dedans
own-word-penis-outer = Dehors
own-word-penis-genitals = Parties intimes
own-word-bottom-behind = Derrière
own-word-bottom-rear = Postérieur
own-word-bottom-back = Arrière

# Words for feelings.
own-feeling-page = Tes mots à toi pour dire comment tu te sens. Ils sont à côté des miens quand je demande lesquels te parlent.
own-feeling-add = Ajouter un mot
own-feeling-ask = Écris un mot pour un sentiment, de { $most } caractères au plus, et envoie-le en message. Je le retire aussitôt de cette discussion.
own-feeling-full = Il n’y a plus de place pour un mot. Retires-en un d’abord.
own-feeling-out = Retirer
own-feeling-which = Quel mot veux-tu que je retire ?
own-feeling-done = C’est bon
# The label beside such a word in the journal, and the text in its place while the journal is locked.
own-feeling = Un mot à moi

# A person's own questions.
own-questions = Mes propres questions
own-question-page = Tes propres questions viennent à la fin du point en 60 secondes, tant que ton journal est ouvert ou n’a pas de phrase de passe. Je garde tes réponses et je n’en tire rien.
own-question-one = Ajouter : une réponse
own-question-many = Ajouter : plusieurs réponses
own-question-text = Ajouter : avec des mots
own-ask-words = Écris ta question, de { $most } caractères au plus, et envoie-la en un seul message. Je le retire tout de suite de ce chat.
own-ask-picks = Écris la question sur la première ligne, et dessous chaque réponse sur sa ligne : de deux à { $options }, de { $longest } caractères au plus. Envoie le tout en un seul message. Je le retire tout de suite de ce chat.
own-question-unfit = Je n’ai pas pu en faire une question, donc je ne l’ai pas gardée. Tu peux réessayer.
own-question-full = Il n’y a plus de place pour une question. Retires-en une d’abord.
own-question-which = Laquelle est-ce que je retire ?
# The label beside such a question in the journal, and the text in its place while the journal is locked.
own-question = Une question à moi

# Reminders in the person's own words.
own-note-title = Mes propres rappels
own-note-page = Des rappels avec tes mots à toi. Sur un téléphone verrouillé, chacun a l’air d’un petit mot demandé. Ce que tu as écrit fait partie de ton journal et apparaît après un appui.
own-note-add = Ajouter un rappel
own-note-ask = Écris ce que tu veux que je te rappelle, en { $most } caractères au plus, et envoie-le en message. Je le retire aussitôt de cette discussion.
own-note-full = Il n’y a plus de place pour un rappel. Retires-en un d’abord.
own-note-which = Quel rappel veux-tu que je retire ?
own-note-change = Appuie sur un numéro pour choisir un autre moment.
own-note-when = Quand veux-tu qu’il vienne ?
own-note-daily = Chaque jour
own-note-once = Une fois
own-note-after = Après chaque /done
own-note-clock = À quelle heure ? Appuie sur une heure, ou écris-la, par exemple 21h30. Il vient aussi pendant tes heures calmes.
own-note-delay = Combien de temps après /done ? Appuie sur une durée, ou écris-la, par exemple 25 minutes ou une demi-heure.
own-note-no-zone = Pour une heure précise, j’ai d’abord besoin de connaître ton fuseau horaire.
own-note-time-daily = chaque jour, { $time }
own-note-time-after = { $minutes } minutes après chaque /done
own-note-time-none = pas encore d’heure
own-note-gone = Ses mots ne sont plus dans ton journal.
# The label beside such words in the journal.
own-note = Un rappel à moi
