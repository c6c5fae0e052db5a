# Ce que le bot dit autour des questions. Un bouton a 24 caractères au plus.

## La porte

welcome-title = Bonjour. Je suis Afterglow.
welcome =
    Un endroit calme pour le moment après le sexe. Je demande comment tu vas, un appui à la fois. Je peux te rappeler de boire, de manger et de te reposer.

    Je suis un bot, avec des phrases fixées d’avance. Aucune IA ne lit ce que tu dis.
welcome-kept =
    Ce que je garde, si tu dis oui :
    · ce que tu choisis de garder, scellé : une copie volée ne dit rien
    · tes réglages et les petits mots que tu demandes
    · aucun nom. /forget efface tout, à tout moment

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
done-quiet = C’est dans tes heures de silence, alors je me tais, sauf si tu actives les petits mots.
done-notes-button = Petits mots ce soir
done-planted = D’accord. Voici ce qui viendra :
done-no-zone = Je ne sais pas quelle heure il est là où tu es, alors je compte les heures. Avec ton fuseau horaire, les petits mots viennent à une bonne heure.
done-nothing = D’accord. Rien ne viendra. Je suis là si tu veux.
done-change = Changer ça

## Faire le point

checkin-which = Lequel te parle ?
checkin-waiting = Il y a un point que tu as laissé ouvert. Tout y est encore.
checkin-go-on = Continuer
checkin-begin = En commencer un autre
checkin-wanted = Tu voulais : { $title }.
checkin-afresh = L’effacer, commencer ça
checkin-another = L’effacer, choisir autre chose
checkin-closed = Celui-ci est fermé.
cancel-sure = Est-ce que j’efface ce point ? Rien de ce que tu y as dit ne sera gardé.
cancel-nothing = Rien n’est ouvert, alors il n’y a rien à arrêter.
pause-nothing = Rien n’est ouvert en ce moment. /checkin en commence un.
paused = En pause. Tout reste comme c’est, aussi longtemps que tu veux. /checkin le ramène.

ask-progress = { $number } sur { $total }
ask-back = ‹ Retour
ask-skip = Passer
ask-pause = Pause
ask-felt-off = Quelque chose clochait
clear-chat = Vider cette discussion
ask-next = Suivant
ask-numbers = Lignes d’écoute
ask-leave = Arrêter ici
ask-picked = C’est tout
ask-text = Écris ta réponse dans un message, ou passe.

end-nothing-said = C’était la dernière. Tu as gardé tes pensées pour toi, et c’est bien aussi.
end-ideas = Si tu veux :
end-keep = Est-ce que je garde ça ?
end-yes = Garder
end-no = Ne pas garder
closing-kept = Gardé, et scellé.
closing-let-go = Effacé. Rien n’en a été gardé.
closing-left = C’est tout pour l’instant. Tu peux revenir à ces pages quand tu veux. Les lignes d’écoute sont là aussi.
closing-night = Bonne nuit. Qu’elle soit douce.
closing-parked = Ton point est toujours là où tu l’as laissé.
closing-onward = Si tu en as envie, on peut continuer par là :
end-nothing-kept = C’est tout ce qu’il y a ici. Rien n’en est gardé.

hint-stale = Celle-là est passée. Voici où tu en es.
hint-closed = Celui-ci est fermé.
hint-first = C’est la première question.
hint-full = Il n’y a pas plus de place ici. Décoche d’abord une réponse.
hint-too-long = C’est plus long que ce que je peux garder d’un coup. Ça n’a pas été enregistré. Peux-tu en envoyer une partie plus courte ?
hint-edited = Ta réponse dit maintenant la même chose que ton message.
hint-empty = Je n’y ai pas vu de mots. Tu peux aussi passer.
hint-buttons = Je n’ai pas compris. Touche un des boutons, s’il te plaît.
hint-paused = Ce point est en pause.
hint-not-at-end = Il reste encore un peu avant la fin.

## Quelque chose clochait

danger = Si tu es en danger, ou si tu as besoin de soins tout de suite, appelle le numéro d’urgence maintenant.
emergency-call =
    { $emergency ->
        [unknown] Appelle maintenant le numéro d’urgence.
       *[other] Appelle maintenant le { $emergency }.
    }
emergency-numbers =
    { $emergency ->
        [unknown] En Europe, c’est le 112. Au Canada, c’est le 911. En France, si tu ne peux pas parler, écris au 114 par SMS.
       *[other] Dans le pays que tu as choisi, c’est le { $emergency }.
    }
danger-person = Si tout devient trop lourd, une vraie personne peut parler avec toi : touche un bouton ci-dessous. Tu peux aussi continuer ici, simplement.
felt-off =
    Je regrette que ça n’aille pas. Ici, c’est toi qui décides. Je ne demanderai pas ce qui s’est passé.
felt-off-fault = Si quelqu’un a fait quelque chose que tu ne voulais pas, ce n’est pas ta faute. Même si tu n’as pas pu bouger, si tu avais bu, si tu avais d’abord dit oui, ou si ton corps a réagi.
felt-off-wash = Si tu penses vouloir des preuves un jour, attends avant de te laver et d’aller aux toilettes, si tu peux. Si c’est déjà fait, il reste des possibilités.
felt-off-held =
    Cette nuit, plus aucun petit mot n’arrive. Pendant deux semaines, il n’y aura pas de petits mots sur la douche, les toilettes, les discussions ou les messages, même si une page les cite encore. Si tu en veux un plus tôt, désactive-le puis réactive-le dans /settings.
felt-off-options = Voir des options
felt-off-on = Retour à la question
felt-off-let-go = Effacer ce point

## Plus tard

later-nothing = Il n’y a plus de petits mots ordinaires à venir.
later-next =
    { $count ->
        [one] Un petit mot doit encore venir : { $when }.
       *[other] Le prochain petit mot : { $when }. Il en reste { $count } à venir.
    }
later-asked-for =
    { $count ->
        [one] Le mot que tu as demandé viendra : { $when }.
       *[other] Le premier mot que tu as demandé viendra : { $when }. Il en reste { $count } à venir.
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
later-held-back = Jusqu’au { $date }, seuls les petits mots qui ne peuvent pas attendre viennent tout seuls.

## Petits mots

reminder-open = Ouvrir
reminder-more = Plus
reminder-done = C’est fait
reminder-later = Plus tard
reminder-tonight = Pas ce soir
reminder-stop = Arrêter ceux-ci
reminder-gone = Ce petit mot n’est plus là.
reminder-was-done = D’accord.
reminder-snoozed =
    { $minutes ->
        [one] D’accord. Je reviens dans une minute.
       *[other] D’accord. Je reviens dans { $minutes } minutes.
    }
reminder-not-tonight = D’accord. Plus rien ce soir.
reminder-stopped = Arrêté. Ces petits mots ne viendront plus. /settings peut les remettre.
reminder-move-clock = Est-ce que { $time } te va mieux ? Ce petit mot peut venir à cette heure-là à partir de maintenant.
reminder-move-delay = Est-ce que { $minutes } minutes après /done te va mieux ? Ce petit mot peut venir ainsi à partir de maintenant.
reminder-move-yes = Oui, à partir de maintenant
reminder-move-no = Non, laisse comme ça
reminder-move-stays = Ça reste comme c’est.

## Stop

# The words that say stop where they stand alone. A comma between two.
stop-words = stop, arrête, arrête ça, arrête stp, arrêtez, ça suffit, stop stp, stop s’il te plaît, désabonner
stop = C’est arrêté. Plus rien ne viendra tout seul, jusqu’à ce que tu le dises. Ce qui était prévu est toujours là.
stop-critical = Si tu as demandé des mots qui ne peuvent pas attendre, ils peuvent venir quand même.
stop-only-critical = Seulement les urgents
stop-over = Reprendre les mots
stop-now-critical = D’accord. Seuls les petits mots urgents viendront.
stop-now-over = D’accord. Les petits mots reviennent.
stop-stands-all = Les petits mots sont arrêtés : aucun ne vient tant que tu ne les reprends pas.
stop-stands-comfort = Les petits mots sont arrêtés : seuls les urgents viennent.
stop-or = J’ai pris ça comme ta réponse. Si plus rien ne doit venir tout seul : /stop
stop-stranger = Rien ne vient de moi tout seul, et je n’ai rien gardé.

## Réglages

settings =
    Réglages

    Langue : { $language }
    Pays : { $country }
    Fuseau horaire : { $zone }
    Heures de silence : { $quiet }
    Style des petits mots : { $words }
settings-language = Langue
settings-country = Pays
settings-zone = Fuseau horaire
settings-quiet = Heures de silence
settings-reminders = Quels petits mots
settings-words = Style des petits mots
settings-back = ‹ Réglages
settings-no-zone = pas encore dit
settings-no-quiet = Sans heures de silence
settings-quiet-from = de { $start } à { $end }
settings-quiet-not-yet = { $hours }, dès que je connais ton fuseau horaire
settings-which-language = Quelle langue veux-tu que je parle ?
settings-which-country = Dans quel pays es-tu ? Les pages donnent alors son numéro d’urgence et ce qui existe là-bas. Le pays est gardé scellé.
settings-quiet-page = Quand veux-tu que je me taise ? Les petits mots qui tombent à ce moment-là attendent, ou ne viennent pas.
settings-quiet-no-zone = Quand veux-tu que je me taise ? Ça marche dès que je connais ton fuseau horaire.
settings-quiet-begin = De { $time }
settings-quiet-end = À { $time }
settings-reminders-page = Quels petits mots peuvent venir ? Une coche veut dire oui. Aucun ne nomme ce dont il parle.
settings-asked = Mots demandés
settings-asked-page = Ce sont des mots que tu as demandés sur une page et qui doivent encore venir. Si tu les enlèves, ils ne viendront pas. Tu peux les redemander.
settings-asked-off = Les enlever
settings-times = Quand ils viennent
settings-times-page = Quand veux-tu qu’ils viennent ? Touche-en un pour choisir un autre moment.
settings-time-after = { $minutes } min
settings-time-delay = { $name } : { $minutes } minutes après /done.
settings-time-clock = { $name } : à { $time }.
settings-time-write-delay = Touche un autre moment, ou écris-en un, par exemple 25 minutes ou une demi-heure.
settings-time-write-morning = Touche une autre heure, ou écris-en une, par exemple 9h40.
settings-time-write-clock = Touche une autre heure, ou écris-en une, par exemple 18h30.
settings-time-unread-delay = Je n’ai pas pu y lire un délai de 5 minutes à 4 heures. Rien n’a changé.
settings-time-unread-morning = Je n’ai pas pu y lire une heure du matin. Rien n’a changé.
settings-time-unread-clock = Je n’ai pas pu y lire une heure. Rien n’a changé.
settings-time-which = C’est le matin ou le soir ?
settings-time-no-zone = Tant que je ne connais pas ton fuseau horaire, je compte les heures.
settings-time-quiet = C’est pendant tes heures de silence, alors il vient à { $time }.
settings-neutral = Mots neutres
settings-plain = Mots simples
settings-words-page =
    Quel style pour les petits mots ?

    Les mots neutres peuvent parler de n’importe quoi. Les mots simples en disent un peu plus, et on peut les lire sur un écran verrouillé.
settings-parts-page = Dans le tour du corps, les parties peuvent s’appeler par leur endroit, comme « devant », si leurs noms ne te vont pas.
settings-places = Nommer par l’endroit

## Fuseau horaire

zone-first =
    Merci. Une chose, pour que les petits mots viennent à une bonne heure : quelle heure est-il là où tu es ?

    Envoie-la dans un message, comme 22:40, ou une grande ville près de toi. Ou choisis une partie du monde.
zone-ask = Quelle heure est-il là où tu es ? Envoie-la dans un message, comme 22:40, ou une grande ville près de toi. Ou choisis une partie du monde.
zone-later = Laisser pour l’instant
zone-which = Quel endroit a la même heure que toi ?
zone-unread = Je n’ai pas pu lire ça. 22:40, 22h40 ou une grande ville près de toi irait bien.
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

    Tu peux passer n’importe quelle question. Je suis un bot, alors je ne peux pas aider en cas d’urgence : /support a des numéros.
help-line = /{ $command } : { $text }
privacy-home = D’accord
support = Lignes d’écoute : des gens à qui parler. Tu n’as pas besoin de savoir au juste ce qui s’est passé, ni de donner ton nom.
support-anywhere = Si tu es en danger maintenant, appelle le numéro d’urgence.
support-lines = Pour des lignes près de toi, choisis un pays, ou va voir findahelpline.com.
support-emergency = Urgence : { $number }
support-text = Par SMS : { $to }
support-text-say = Par SMS : { $say } au { $to }
support-directory = D’autres lignes : { $url }
support-checked = Les numéros peuvent changer. Ceux-ci ont été vérifiés pour la dernière fois : { $date }.
support-check-first = peut-être plus à jour
support-other = Un autre pays
support-kept = À partir de maintenant, les pages donnent le numéro de ce pays. Il est gardé scellé. Dans « Un autre pays », tu peux l’effacer.
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
ideas-why-like = Parce qu’une autre idée de « { $comfort } » t’a déjà fait du bien.
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
ideas-left = C’est bien comme ça.

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
cards-drop = Enlever la { $number }
cards-back = ‹ Cartes

## Lire

learn = De courtes choses à lire.
learn-sources = D’après : { $names }
learn-from = Sources
learn-source = { $title }, lu le { $date } : { $url }
learn-list = ‹ Toutes les pages
learn-back = ‹ Retour

## Envies

wishes-card = Après le sexe, voici ce qui me fait du bien :
wishes-card-foot = C’est une envie, pas un oui à quoi que ce soit. Demande quand même, s’il te plaît.
wishes-share = Tu peux transmettre la carte à quelqu’un, si tu veux. Moi, je ne l’envoie à personne.
wishes-again = La changer
wishes-away = Effacer la carte
wishes-gone = La carte est effacée.
wishes-theirs = Demander les siennes
wishes-mine = ‹ Ma carte
wishes-ask =
    Qu’est-ce qui te fait du bien après le sexe ? Réponds seulement à ce que tu veux.

    · Se toucher, parler, ou le silence ?
    · À quelle distance, et combien de temps ?
    · Qu’est-ce qui est bon à avoir sous la main ?
    · Rester dormir, ou dormir séparément ?
    · Un message le lendemain, ou pas ?
    · Y a-t-il quelque chose que tu préfères éviter ?

    Il n’y a pas de mauvaise réponse, et ne pas répondre, c’est bien aussi.
wishes-ask-how = Tu peux l’envoyer à quelqu’un, ou le demander à voix haute. Moi, je ne l’envoie à personne, et aucune réponse ne m’arrive.

## Partir

export = Voici tout ce que je garde de toi : un fichier pour les programmes et une page à lire. Toute personne qui les a peut les lire.
export-leaves = Dans une heure, ils quittent ce chat. Enregistre-les avant, à un endroit qui n’est qu’à toi.
export-how =
    Ce que tu as gardé est protégé par une phrase secrète, alors je te demande comment tu veux les fichiers.

    Scellés : ils ne s’ouvrent qu’avec ta phrase, dans n’importe quel programme pour fichiers age (.age).

    Ouverts : toute personne qui les a peut les lire.
export-as-sealed = Scellés
export-as-plain = Ouverts
export-ask = Envoie la phrase dans un message. J’efface le message aussitôt. Les fichiers s’ouvriront avec elle telle que tu l’écris maintenant : les majuscules et les espaces comptent.
export-sealed = Voici tout ce que je garde de toi, dans deux fichiers scellés : un pour les programmes et une page à lire. Ils s’ouvrent avec la phrase telle que tu viens de l’écrire, dans n’importe quel programme pour fichiers age.
export-name = mon-export
forget-ask = Ceci efface tout ce que je garde de toi, avec les clés. C’est sans retour. Tu voudras peut-être d’abord /export.
forget-send = Pour continuer, envoie ce mot :
forget-passphrase = Avec la phrase
forget-word = EFFACER
forget-no = Non, tout garder
forget-kept = Rien n’a été effacé.
forget-done = Tout est effacé. Je ne te connais plus. Prends soin de toi.

## Tout le reste

stray = Je ne garde des mots que quand je les demande, alors je n’ai pas gardé ceux-ci. Si quelque chose ne va pas, les boutons ci-dessous mènent à de l’aide. Que veux-tu faire ?
stray-wordless = Je ne sais lire que les mots et les appuis, alors je n’ai pas gardé ça. Si quelque chose ne va pas, les boutons ci-dessous mènent à de l’aide. Que veux-tu faire ?
stray-text-wanted = Ici, je ne sais lire que des mots. Écris-le et envoie-le, s’il te plaît.
stray-stranger = Bonjour. Je n’ai pas gardé ça. Si quelque chose ne va pas, tu trouveras des gens à qui parler dans « Lignes d’écoute ». On commence par le début ?
stray-command = Je ne connais pas celle-là. /help montre ce que je connais.
stray-words-only = Je ne sais lire que les mots et les appuis, alors je n’ai pas gardé ça.
edited-late = Tu as modifié un ancien message, et je ne m’en sers plus. Si c’est une réponse que tu as gardée, tu peux la changer dans /journal.
edited-again = Ça, je ne le lis que dans un nouveau message. Renvoie-le, s’il te plaît.
trouble = Quelque chose a mal marché de mon côté. Ce que tu as dit jusqu’ici est à l’abri. Essaie encore une fois, s’il te plaît.
group = Je ne parle que dans les conversations privées.

## Ce que Telegram montre du bot

bot-description =
    Un compagnon discret, pour adultes. Il demande comment tu vas, un appui à la fois, et envoie de petits mots si tu veux.
bot-about = Un compagnon discret. Pour adultes.
command-start = Dire bonjour
command-done = Commencer, maintenant ou plus tard
    .help = c’était à l’instant. Je demande maintenant, dans un moment ou demain
command-checkin = Quelques questions
    .help = quelques questions, un appui à la fois
command-off = Quand quelque chose ne va pas
    .help = quand quelque chose ne va pas
command-ideas = De petites choses à faire
    .help = de petites choses douces à faire
command-cards = Des cartes avec des questions
    .help = des cartes pour parler sur l’oreiller
command-wishes = Mes souhaits
    .help = ce que tu aimerais après, sur une carte
command-learn = De courtes choses à lire
    .help = de courtes choses à lire
command-pause = Laisser là pour l’instant
    .help = laisser là, et revenir quand tu veux
command-cancel = Arrêter ce qui est ouvert
    .help = arrêter ce qui est ouvert
command-stop = Arrêter les petits mots
    .help = tout arrêter
command-settings = Langue, heure, petits mots
    .help = langue, heure, heures de silence, petits mots
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
