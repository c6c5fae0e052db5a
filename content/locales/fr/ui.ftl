# Ce que le bot dit autour des questions.

## La porte

welcome-title = Bonjour. Je suis Afterglow.
welcome =
    Un endroit calme, pour le moment après le sexe. Je te demande comment tu vas, une question à la fois. Je peux te rappeler de boire, de manger et de te reposer.

    Je suis un bot, avec des phrases écrites d’avance. Aucune IA ne lit ce que tu dis.
welcome-kept =
    Ce que je garde, si tu dis oui :
    · ce que tu choisis de garder, chiffré : une copie volée ne dit rien
    · tes réglages et les petits mots que tu demandes
    · pas ton nom. /forget efface tout, à tout moment

    Cet endroit est réservé aux adultes. As-tu 18 ans ou plus, et est-ce que ça te va ?
welcome-yes = Oui, j’ai 18 ans ou plus
welcome-not-now = Pas maintenant
welcome-privacy = Ce qui est gardé
welcome-no = D’accord. Rien n’a été gardé. Tu peux revenir quand tu veux.
welcome-again = Revenir au début

## Accueil

home = Je suis là. Que veux-tu faire ?
home-done = C’était à l’instant
home-checkin = Faire le point
home-settings = Réglages

## Après

done = Je suis là. Maintenant, dans un moment, ou demain ?
done-now = Maintenant
done-together = À deux
done-while = Dans un moment
done-tomorrow = Demain
done-none = Rien cette fois
done-notes = Ce soir, j’enverrai aussi quelques petits mots : { $names }.
done-no-notes = Pas de petits mots ce soir.
done-quiet = Ce sont tes heures calmes : je me tais, sauf si tu actives les petits mots.
done-notes-button = Petits mots ce soir
done-scheduled = D’accord. Voici ce qui viendra :
done-no-zone = Je ne sais pas quelle heure il est là où tu es, alors je compte les heures. Avec ton fuseau horaire, les petits mots viennent à une bonne heure.
done-nothing = D’accord. Rien ne viendra. Je suis là si tu veux.
done-change = Changer ce choix

## Faire le point

checkin-which = Qu’est-ce qui te parle ?
checkin-waiting = Tu as commencé à faire le point, sans aller au bout. Tout y est encore.
checkin-go-on = Reprendre
checkin-begin = Commencer autre chose
checkin-wanted = Tu voulais ouvrir « { $title } ».
checkin-afresh = Effacer ça, ouvrir l’autre
checkin-another = Effacer ça, choisir autre chose
checkin-closed = C’est déjà fermé.
cancel-sure = Veux-tu que j’efface ce que tu as commencé ? Rien n’en sera gardé.
cancel-nothing = Rien n’est ouvert, il n’y a donc rien à arrêter.
pause-nothing = Rien n’est ouvert en ce moment. Pour commencer : /checkin
paused = C’est en pause. Tout reste en l’état, aussi longtemps que tu veux. Pour reprendre : /checkin

begins-small = *

ask-progress = { $number } sur { $total }
ask-back = ‹ Retour
ask-skip = Passer
ask-pause = Pause
ask-felt-off = Quelque chose clochait
clear-chat = Vider cette discussion
ask-next = Suivant
ask-numbers = Lignes d’écoute
ask-leave = Arrêter ici
ask-picked = Valider
ask-text = Écris ta réponse dans un message, ou passe.

end-nothing-said = C’était la dernière question. Tu as gardé tes pensées pour toi, et ça va aussi.
end-own = Tu as écrit :
end-own-locked = Ce que tu as écrit est chiffré.
end-ideas = Si tu veux :
end-keep = Veux-tu que je garde ça ?
end-yes = Garder
end-no = Ne pas garder
end-more = Encore quelques questions
closing-kept = C’est gardé, et chiffré.
closing-let-go = C’est effacé. Rien n’en a été gardé.
closing-left = C’est tout pour l’instant. Tu peux revenir à ces pages quand tu veux. Les lignes d’écoute sont là aussi.
closing-night = Bonne nuit. Qu’elle te soit douce.
closing-parked = Tu peux reprendre là où tu en étais.
closing-onward = Si tu en as envie, voici une suite possible :
end-nothing-kept = C’est tout ce qu’il y a ici. Rien n’en est gardé.

hint-stale = Cette question est passée. Voici où tu en es.
hint-closed = C’est déjà fermé.
hint-first = C’est la première question.
hint-full = Il n’y a plus de place ici. Décoche d’abord une réponse.
hint-too-long = C’est plus long que ce que je peux garder d’un coup. Rien n’a été enregistré. Peux-tu envoyer un texte plus court ?
hint-edited = Ta réponse dit maintenant la même chose que ton message.
hint-empty = Je n’y ai pas vu de mots. Tu peux aussi passer.
hint-buttons = Je n’ai pas compris. Appuie sur un des boutons, s’il te plaît.
hint-paused = C’est en pause.
hint-not-at-end = Il reste encore un peu avant la fin.

## Quelque chose clochait

danger = Si tu es en danger, ou si tu as besoin de soins tout de suite, appelle le numéro d’urgence maintenant.
emergency-call =
    { $emergency ->
        [unknown] Appelle maintenant le numéro d’urgence.
       *[other] Appelle maintenant le { $emergency }.
    }
emergency-numbers =
    { $country ->
        [BR] { support-note-br }
        [CL] { support-note-cl }
        [PE] { support-note-pe }
       *[other]
            { $emergency ->
                [unknown] En Europe, c’est le 112. Au Canada, c’est le 911. En France, si tu ne peux pas parler, écris au 114 par SMS.
               *[other] Dans le pays que tu as choisi, c’est le { $emergency }.
            }
    }
# Both in one, for pages that begin with the number, so that it is not repeated.
emergency-first =
    { emergency-call }{ $emergency ->
        [unknown] {" "}{ emergency-numbers }
       *[other]
            { $country ->
                [BR] {" "}{ support-note-br }
                [CL] {" "}{ support-note-cl }
                [PE] {" "}{ support-note-pe }
               *[other] {""}
            }
    }
danger-person = Si tu te sens en danger, ou si tout devient trop lourd, une vraie personne peut parler avec toi : appuie sur un bouton ci-dessous. Tu peux aussi simplement continuer ici.
felt-off =
    Je suis désolé que ça n’aille pas. Ici, c’est toi qui décides. Je ne demanderai pas ce qui s’est passé.
felt-off-fault = Si quelqu’un a fait quelque chose que tu ne voulais pas, ce n’est pas ta faute. C’est vrai aussi si tu n’as pas pu bouger, si tu avais bu, si tu avais d’abord dit oui, ou si ton corps a réagi.
felt-off-wash = Si tu penses vouloir des preuves un jour, attends avant de te laver et d’aller aux toilettes, si tu peux. Si c’est déjà fait, il reste des possibilités.
felt-off-held =
    Cette nuit, plus aucun petit mot n’arrive. Pendant deux semaines, il n’y aura pas non plus de petits mots pour te laver, aller aux toilettes, parler ou écrire, même si une page les cite encore. Si tu en veux un plus tôt, désactive-le puis réactive-le dans /settings.
felt-off-options = Voir ce qui peut aider
felt-off-on = Retour à la question
felt-off-let-go = Effacer mes réponses

## Plus tard

later-nothing = Aucun petit mot n’est prévu.
later-next =
    { $count ->
        [one] Un petit mot doit encore venir : { $when }.
       *[other] Le prochain petit mot : { $when }. En tout, il y en a { $count } à venir.
    }
later-asked-for =
    { $count ->
        [one] Le mot que tu as demandé viendra : { $when }.
       *[other] Le premier mot que tu as demandé viendra : { $when }. En tout, il y en a { $count } à venir.
    }
later-planned =
    { $count ->
        [one] Le petit mot vient : { $when }.
       *[other] Le premier vient : { $when }.
    }
later-line = · { $when } : { $name }
later-tomorrow = demain, { $time }
later-in-minutes =
    { $minutes ->
        [one] dans une minute
       *[other] dans { $minutes } minutes
    }
later-in-hours =
    { $hours ->
        [one] dans une heure
       *[other] dans { $hours } heures
    }
later-in-days =
    { $days ->
        [one] dans un jour
       *[other] dans { $days } jours
    }
later-ask-me = Redemande-moi demain
later-asked = Je te redemanderai : { $when }.
later-held-back = Jusqu’au { $date }, seuls viennent les petits mots qui ne peuvent pas attendre.

## Petits mots

reminder-open = Ouvrir
reminder-more = Détails
reminder-done = C’est fait
reminder-later = Plus tard
reminder-tonight = Pas ce soir
reminder-stop = Arrêter ces mots
reminder-gone = Ce petit mot n’est plus là.
reminder-was-done = D’accord.
reminder-snoozed =
    { $minutes ->
        [one] D’accord. Je reviens dans une minute.
       *[other] D’accord. Je reviens dans { $minutes } minutes.
    }
reminder-not-tonight = D’accord. Plus rien ce soir.
reminder-stopped = C’est arrêté. Ces petits mots ne viendront plus. Tu peux les remettre dans /settings.
reminder-stopped-asked = C’est arrêté. Ces petits mots ne viendront plus. Tu peux les redemander.
reminder-hour = À une autre heure
reminder-hour-page = À quelle heure veux-tu qu’il vienne ? Ça commence au prochain.
reminder-hour-set = À partir de maintenant, il vient à { $time }.
reminder-move-clock = À { $time }, ça t’irait mieux ? Ce petit mot peut venir à cette heure-là, à partir de maintenant.
reminder-move-delay = { $minutes } minutes après /done, ça t’irait mieux ? Ce petit mot peut venir à ce moment-là, à partir de maintenant.
reminder-move-yes = Oui, à partir de maintenant
reminder-move-no = Non, laisse comme ça
reminder-move-stays = Ça ne change pas.

## Stop

# Words that mean stop when a message consists of one alone. Separate them with commas.
stop-words = stop, arrête, arrête ça, arrête stp, arrêtez, ça suffit, stop stp, stop s’il te plaît, désabonner
stop = C’est arrêté. Je n’enverrai plus rien de moi-même, jusqu’à ce que tu me le dises. Ce qui était prévu est toujours là.
stop-critical = Si tu as demandé des petits mots qui ne peuvent pas attendre, ils peuvent venir quand même.
stop-only-critical = Seulement les urgents
stop-over = Reprendre les petits mots
stop-now-critical = D’accord. Seuls les petits mots urgents viendront.
stop-now-over = D’accord. Les petits mots reviennent.
stop-stands-all = Les petits mots sont arrêtés : aucun ne vient, jusqu’à ce que tu les reprennes.
stop-stands-comfort = Les petits mots sont arrêtés : seuls viennent ceux qui ne peuvent pas attendre.
stop-or = J’ai pris ça comme ta réponse. Pour que plus rien ne vienne tout seul : /stop
stop-stranger = Je n’envoie rien de moi-même, et je n’ai rien gardé.

## Réglages

settings =
    Réglages

    Langue : { $language }
    Pays : { $country }
    Fuseau horaire : { $zone }
    Heures calmes : { $quiet }
    Style des petits mots : { $words }
settings-language = Langue
settings-country = Pays
settings-zone = Fuseau horaire
settings-quiet = Heures calmes
settings-reminders = Quels petits mots
settings-words = Style des petits mots
settings-back = ‹ Réglages
settings-no-zone = pas encore connu
settings-no-quiet = Sans heures calmes
settings-quiet-from = de { $start } à { $end }
settings-quiet-not-yet = { $hours }, dès que je connais ton fuseau horaire
settings-which-language = Quelle langue veux-tu que je parle ?
settings-which-country = Dans quel pays es-tu ? Les pages donnent alors son numéro d’urgence et ce qui existe là-bas. Le pays est gardé, chiffré.
settings-quiet-page = Quand veux-tu que je me taise ? Les petits mots qui tombent à ce moment-là attendent, ou ne viennent pas.
settings-quiet-no-zone = Quand veux-tu que je me taise ? Ça marche dès que je connais ton fuseau horaire.
settings-quiet-begin = De { $time }
settings-quiet-end = À { $time }
settings-reminders-page = Quels petits mots peuvent venir ? Une coche veut dire oui. Aucun ne dit de quoi il s’agit.
settings-asked = Mots demandés
settings-asked-page = Ce sont des petits mots que tu as demandés sur une page et qui doivent encore venir. Si tu les enlèves, ils ne viendront pas. Tu peux les redemander.
settings-asked-off = Les enlever
settings-times = Quand ils viennent
settings-times-page = Quand veux-tu qu’ils viennent ? Appuie sur l’un d’eux pour choisir un autre moment.
settings-time-after = { $minutes } min
settings-time-delay = { $name } : { $minutes } minutes après /done.
settings-time-clock = { $name } : à { $time }.
settings-time-write-delay = Appuie sur un autre moment, ou écris-le, par exemple 25 minutes ou une demi-heure.
settings-time-write-morning = Appuie sur une autre heure, ou écris-la, par exemple 9h40.
settings-time-write-clock = Appuie sur une autre heure, ou écris-la, par exemple 18h30.
settings-time-unread-delay = Je n’ai pas pu y lire une durée entre 5 minutes et 4 heures. Rien n’a changé.
settings-time-unread-morning = Je n’ai pas pu y lire une heure du matin. Rien n’a changé.
settings-time-unread-clock = Je n’ai pas pu y lire une heure. Rien n’a changé.
settings-time-which = C’est le matin ou le soir ?
settings-time-no-zone = Tant que je ne connais pas ton fuseau horaire, je compte les heures.
settings-time-quiet = C’est pendant tes heures calmes, alors il vient à { $time }.
settings-neutral = Mots neutres
settings-plain = Mots plus clairs
settings-words-page =
    Quel style pour les petits mots ?

    Les mots neutres peuvent parler de n’importe quoi. Les mots plus clairs en disent un peu plus, et on peut les lire sur un écran verrouillé.
settings-places = Nommer par l’endroit

## Fuseau horaire

zone-first =
    Merci. Une chose, pour que les petits mots viennent à une bonne heure : quelle heure est-il là où tu es ?

    Écris-la dans un message, comme 22h40, ou donne une grande ville près de toi. Ou choisis une partie du monde.
zone-ask = Quelle heure est-il là où tu es ? Écris-la dans un message, comme 22h40, ou donne une grande ville près de toi. Ou choisis une partie du monde.
zone-done = C’était à l’instant
zone-later = Laisser pour l’instant
zone-which = Quel endroit a la même heure que toi ?
zone-unread = Je n’ai pas pu lire ça. Tu peux écrire 22h40, 22:40, ou une grande ville près de toi.
zone-no-words = Une image ou une position ne me dit pas l’heure. Envoie l’heure dans un message, ou une grande ville près de toi.
zone-which-half = C’est le matin ou le soir là-bas ?
zone-nowhere = Je ne connais aucun endroit où il est cette heure-là. Peux-tu regarder encore ?
zone-set = { $place }, où il est { $time } en ce moment. Merci.
zone-before = ‹ Avant
zone-after = Plus ›
zone-again = Une autre façon
zone-region-africa = Afrique
zone-region-america = Amériques
zone-region-asia = Asie
zone-region-atlantic = Atlantique
zone-region-australia = Australie
zone-region-europe = Europe
zone-region-indian = Océan Indien
zone-region-pacific = Pacifique

## Pages

help =
    Je suis un compagnon discret pour le moment après le sexe, en solo ou à plusieurs.

    { $commands }

    Tu peux passer n’importe quelle question. Je suis un bot : en cas d’urgence, je ne peux pas aider. Les numéros sont dans /support.
help-line = /{ $command } : { $text }
privacy-home = D’accord
support = Lignes d’écoute : des gens à qui parler. Tu n’as pas besoin de savoir au juste ce qui s’est passé, ni de donner ton nom.
support-anywhere = Si tu es en danger maintenant, appelle le numéro d’urgence.
support-lines = Pour des lignes près de toi, choisis un pays, ou va voir findahelpline.com.
support-emergency = Urgence : { $number }
support-text = Par SMS : { $to }
support-text-say = Par SMS : { $say } au { $to }
support-directory = D’autres lignes : { $url }
support-checked = Les numéros peuvent changer. Ceux-ci ont été vérifiés pour la dernière fois le { $date }.
support-check-first = peut avoir changé
support-other = Un autre pays
support-kept = À partir de maintenant, les pages donnent le numéro de ce pays. Il est gardé, chiffré. Dans « Un autre pays », tu peux l’effacer.
support-more = Plus de pays
support-none = Ne garder aucun pays

## Idées

ideas-where = C’est pour qui ?
ideas-solo = Rien que moi
ideas-together = Nous, ensemble
ideas-apart = Nous, à distance
ideas-what = Qu’est-ce qui ferait du bien ?
ideas-any = Peu importe
ideas-back = ‹ Retour
ideas-for-body = Pour le corps
ideas-for-calm = Du calme
ideas-for-choice = Un choix
ideas-for-food = Boire et manger
ideas-for-fun = De la légèreté
ideas-for-order = De l’ordre
ideas-for-people = Des gens
ideas-for-quiet = Du silence
ideas-for-rest = Du repos
ideas-for-space = De l’espace
ideas-for-touch = Un contact tendre
ideas-for-warmth = De la chaleur
ideas-for-words = Des mots
ideas-can-wait = Se laver, changer de vêtements ou de draps peut attendre, si tu penses vouloir des preuves.
ideas-minutes =
    { $minutes ->
        [one] Une minute environ.
       *[other] { $minutes } minutes environ.
    }
ideas-helped = M’a fait du bien
ideas-not-for-me = Pas pour moi
ideas-another = Une autre
ideas-noted = Noté.
ideas-none = Je n’ai plus d’idée qui convienne. On regarde ailleurs ?
ideas-why = Pourquoi ?
ideas-why-itself = Parce que ça t’a déjà fait du bien.
ideas-why-like = Parce qu’une idée du même genre t’a déjà fait du bien. Ce qu’elles ont en commun : « { $comfort } ».
ideas-why-fits = Parce que ça va avec ce que tu as choisi. Il n’y a rien d’autre derrière.
ideas-asked =
    { $count ->
        [one] La dernière fois, je t’ai montré cette idée. Elle t’a fait du bien ?
       *[other] La dernière fois, je t’ai montré ces idées. L’une d’elles t’a fait du bien ?
    }
ideas-asked-kind =
    { $count ->
        [one] M’a fait du bien
       *[other] { $number } : du bien
    }
ideas-asked-not =
    { $count ->
        [one] Pas pour moi
       *[other] { $number } : pas pour moi
    }
ideas-asked-leave = Laisser ça
ideas-left = D’accord.

## Cartes

cards = Des cartes pour parler sur l’oreiller. Tires-en une, et passe celles que tu veux.
cards-depth-1 = Léger
cards-depth-2 = Tendre
cards-depth-3 = Profond
cards-depth-4 = Rêves
cards-deeper = Celles-ci vont plus loin. Est-ce que tout le monde ici en a envie, les idées claires ?
cards-yes = Oui
cards-not-now = Pas maintenant
cards-pass = Passer
cards-swap = Autre profondeur
cards-keep = Garder cette carte
cards-kept = Cartes gardées
cards-kept-page = Les cartes que tu as gardées :
cards-none-kept = Tu n’as gardé aucune carte.
cards-drop = Enlever la carte { $number }
cards-back = ‹ Cartes

## Lire

learn = Des pages courtes à lire.
learn-sources = D’après : { $names }
learn-from = Sources
learn-source = { $title }, lu le { $date } : { $url }
learn-list = ‹ Toutes les pages
learn-back = ‹ Retour

## Envies

wishes-card = Après le sexe, voici ce qui me fait du bien :
wishes-card-foot = C’est une envie, pas un oui à quoi que ce soit. Demande quand même, s’il te plaît.
wishes-share = Tu peux transmettre la carte à quelqu’un, si tu veux. Moi, je ne l’envoie à personne.
wishes-again = Changer la carte
wishes-away = Effacer la carte
wishes-gone = La carte est effacée.
wishes-theirs = Demander à l’autre
wishes-mine = ‹ Ma carte
wishes-ask =
    Qu’est-ce qui te fait du bien après le sexe ? Réponds seulement à ce que tu veux.

    · Se toucher, parler, ou le silence ?
    · À quelle distance, et combien de temps ?
    · Qu’est-ce qui est bon à avoir sous la main ?
    · Rester dormir, ou dormir séparément ?
    · Un message le lendemain, ou pas ?
    · Y a-t-il quelque chose que tu préfères éviter ?

    Il n’y a pas de mauvaise réponse. Ne pas répondre, ça va aussi.
wishes-ask-how = Tu peux envoyer ces questions à quelqu’un, ou les poser à voix haute. Moi, je ne les envoie à personne, et aucune réponse ne m’arrive.

## Partir

export = Voici tout ce que je garde de toi : un fichier pour les programmes et une page à lire. Toute personne qui les a peut les lire.
export-leaves = Dans une heure, ils quittent cette discussion. Enregistre-les avant, à un endroit qui n’est qu’à toi.
export-how =
    Ce que tu as gardé est protégé par une phrase de passe, alors je te demande comment tu veux les fichiers.

    Chiffrés : ils ne s’ouvrent qu’avec ta phrase, dans n’importe quel programme pour fichiers age (.age).

    En clair : toute personne qui les a peut les lire.
export-as-sealed = Chiffrés
export-as-plain = En clair
export-ask = Envoie la phrase dans un message. J’efface le message aussitôt. Les fichiers s’ouvriront avec elle telle que tu l’écris maintenant : les majuscules et les espaces comptent.
export-sealed = Voici tout ce que je garde de toi, dans deux fichiers chiffrés : un pour les programmes et une page à lire. Ils s’ouvrent avec la phrase telle que tu viens de l’écrire, dans n’importe quel programme pour fichiers age.
export-name = mon-export
forget-ask = Ceci efface tout ce que je garde de toi, avec les clés. C’est définitif. Tu peux d’abord tout emporter avec /export.
forget-send = Pour continuer, envoie ce mot :
forget-passphrase = Avec la phrase
forget-word = EFFACER
forget-no = Non, tout garder
forget-kept = Rien n’a été effacé.
forget-done = Tout est effacé. Je ne te connais plus. Prends soin de toi.

## Tout le reste

fallback = Je ne garde des mots que quand je les demande, alors je n’ai pas gardé ceux-ci. Si quelque chose ne va pas, les boutons ci-dessous mènent à de l’aide. Que veux-tu faire ?
fallback-wordless = Je ne lis que les messages écrits et les boutons, alors je n’ai pas gardé ça. Si quelque chose ne va pas, les boutons ci-dessous mènent à de l’aide. Que veux-tu faire ?
fallback-text-wanted = Ici, je ne sais lire que des mots. Écris-les et envoie-les, s’il te plaît.
fallback-stranger = Bonjour. Je n’ai pas gardé ça. Si quelque chose ne va pas, tu trouveras des gens à qui parler dans « Lignes d’écoute ». On commence par le début ?
fallback-command = Je ne connais pas cette commande. /help montre celles que je connais.
fallback-words-only = Je ne lis que les messages écrits et les boutons, alors je n’ai pas gardé ça.
edited-late = Tu as modifié un ancien message, et je ne m’en sers plus. Si c’est une réponse que tu as gardée, tu peux la changer dans /journal.
edited-again = Ça, je ne le lis que dans un nouveau message. Renvoie-le, s’il te plaît.
trouble = Quelque chose n’a pas marché de mon côté. Ce que tu as dit jusqu’ici est à l’abri. Essaie encore une fois, s’il te plaît.
group = Je ne parle que dans les discussions privées.

## Ce que Telegram montre du bot

bot-description =
    Un compagnon discret, pour adultes. Il demande comment tu vas, une question à la fois, et envoie de petits mots si tu veux.
bot-about = Un compagnon discret. Pour adultes.
command-start = Dire bonjour
command-done = Commencer, maintenant ou plus tard
    .help = c’était à l’instant. Je demande maintenant, dans un moment ou demain
command-checkin = Quelques questions
    .help = quelques questions, une à la fois
command-off = Quand quelque chose ne va pas
    .help = quand quelque chose ne va pas
command-ideas = De petites choses à faire
    .help = de petites choses douces à faire
command-cards = Des cartes avec des questions
    .help = des cartes pour parler sur l’oreiller
command-wishes = Mes envies
    .help = ce que tu aimerais après, sur une carte
command-learn = Des pages courtes à lire
    .help = des pages courtes à lire
command-pause = Mettre en pause
    .help = mettre en pause, et revenir quand tu veux
command-cancel = Arrêter ce qui est ouvert
    .help = arrêter ce qui est ouvert
command-stop = Arrêter les petits mots
    .help = arrêter les petits mots
command-settings = Langue, heure, petits mots
    .help = langue, heure, heures calmes, petits mots
command-support = Des gens à qui parler
    .help = lignes d’écoute
command-privacy = Ce qui est gardé
    .help = ce qui est gardé, et qui peut le lire
command-export = Tout emporter avec moi
    .help = tout emporter avec toi
command-import = Tout rapporter ici
    .help = rapporter ce que tu as emporté
command-forget = Tout effacer
    .help = tout effacer
command-help = Ce que je sais faire
