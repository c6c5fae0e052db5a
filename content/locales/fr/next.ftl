# Le lendemain, ou plus tard. Seul un petit mot demandé ouvre ces pages.
# On n’y demande ni l’humeur, ni ce qui s’est passé.

next-title = Comment ça va aujourd’hui

next-today =
    Comment ça va aujourd’hui ? Rien ne t’oblige à me le dire. J’ai quelques petites choses pour toi, et rien n’en est gardé.

    D’abord : es-tu en sécurité, là où tu es maintenant ?
    .safe = Oui, en sécurité
    .doubt = Je ne sais pas trop
    .danger = Non, pas en sécurité

next-danger = { wrong-danger }
    .list = Voir d’autres pages

next-doubt = { wrong-doubt }
    .list = Voir d’autres pages

next-small = Est-ce que l’une de ces choses t’aiderait aujourd’hui ? Choisis ce que tu veux.
    .food = Manger et boire
    .sleep = Dormir
    .told = En parler
    .medicine = Soins et tests
    .proof = Garder une trace
    .body = Tour du corps

next-food = Un jour comme celui-ci, manger peut être difficile. Un peu suffit : une tartine, une soupe, quelques gorgées de quelque chose de chaud. Pas besoin d’un vrai repas.

next-sleep =
    Si le sommeil ne vient pas, se reposer compte aussi. Une lumière allumée, une porte fermée à clé, une série que tu connais, ou quelqu’un dans la pièce d’à côté, ça peut aider.

    Si tu dors mal plus de deux semaines, un cabinet médical ou une ligne d’écoute peut t’aider.

next-told =
    Tu peux en parler à quelqu’un, ou à personne. Tu choisis ce que tu dis.

    Tu pourrais envoyer : « J’ai passé une nuit difficile. Je ne veux pas de conseils. Tu peux passer, ou m’appeler ? »

    Sur une ligne d’écoute aussi, on t’écoute. On n’y a pas besoin de ton nom.

next-medicine =
    Des médicaments peuvent encore aider. Plus c’est tôt, mieux c’est.

    Contre le VIH : on commence dans les 3 jours, et dans certains pays, comme la France et la Suisse, dans les 2. Contre une grossesse : jusqu’à 5 jours. Si ça fait plus longtemps, demande quand même. Certains tests se font plus tard, et peuvent attendre.
    .protect = Grossesse ou infection
    .later = Pas maintenant

next-proof =
    Si tu penses vouloir des preuves : souvent, on peut encore en trouver après 3 à 7 jours. On peut t’examiner même après une douche.

    Dans beaucoup d’endroits, un examen est possible sans parler à la police. Une ligne d’écoute peut te dire où aller.

next-again = Veux-tu que je repasse ? Un petit mot discret, qui ne dit rien.
    .day3 = Dans trois jours
    .week2 = Dans deux semaines
    .nothing = Non, merci

next-mirror-danger = { wrong-mirror-danger }
