# /privacy, reprendre un oui, et la preuve après /forget. Les lignes inventory- correspondent à bot/store/inventory.py.

privacy =
    Je garde ce que tu as choisi de garder, tes réglages et les petits mots à venir. Tout est chiffré. Ton nom n’est pas gardé.

    Avant ton oui, je ne garde rien.
privacy-yes = Tu as dit oui à la version { $version } de cette page.
privacy-yes-older = Tu as dit oui à la version { $version }. La version { $newest } est nouvelle et attend ton oui : /start.
privacy-kept = Ce qui est gardé
privacy-who = Qui peut le lire
privacy-long = Combien de temps
privacy-out = Comment partir
privacy-small = Pour que ça marche
privacy-up = ‹ Vie privée
privacy-kept-page = Ce que je garde de toi, et comment :
privacy-kept-not =
    Chiffré veut dire : cela ne s’ouvre qu’avec des clés qui ne sont pas dans la base de données.

    Pas gardé : ton nom, les pages que tu regardes, et ce que tu dis en dehors d’une question.
privacy-small-page = De quoi j’ai besoin pour que ça marche, et comment c’est gardé :
privacy-line = · { $what } : { $how }
privacy-item = · { $what }
privacy-who-page =
    Telegram voit passer chaque message. Les discussions avec un bot ne sont pas chiffrées de bout en bout.

    Le bot lit ce que tu envoies, pour répondre. La personne qui le fait tourner a les clés et pourrait le lire aussi, comme ce qui est gardé.

    Quelqu’un qui vole seulement la base de données ne peut rien en lire, n’y trouve aucun nom et ne voit pas à qui est une entrée. On y voit seulement combien il y en a et, avec deux copies, que quelque chose a changé.
privacy-who-lock = Avec /lock, une phrase de passe verrouille ce que tu as gardé. Sans elle, personne ne le lit, pas même la personne qui fait tourner le bot. Les copies d’avant peuvent ouvrir ce que tu avais écrit jusque-là. Ce que tu écris en faisant le point est verrouillé aussi, comme tes propres mots et questions. Tes choix sur les boutons ne le sont que quand tu les gardes. Ton avis sur les idées, tes cartes et l’heure de tes rappels sont chiffrés, mais pas verrouillés. Une fois ouvert, le journal le reste dix minutes, et le bot peut le lire.
privacy-long-page = Quand c’est effacé :
privacy-long-chat = Cette discussion : j’efface les commandes dès qu’elles ont leur réponse, et tout le reste en un jour environ. Un seul message reste, et il pourrait parler de n’importe quoi. Cela se désactive dans /settings. Telegram ne me laisse effacer ce que tu as écrit que pendant deux jours. Si je suis en panne plus longtemps, c’est à toi de l’effacer.
privacy-long-away = Si je n’ai aucune nouvelle de toi pendant un an environ, j’envoie un petit mot. Un mois plus tard, j’efface tout.
privacy-long-copies = Une copie de la base faite avant peut encore le contenir, chiffré.
privacy-out-page =
    /export te donne tout, en fichiers. Ils quittent la discussion au bout d’une heure. Avec une phrase de passe, tu peux les avoir chiffrés.

    /import les fait revenir, ici ou chez un autre bot.

    /forget efface tout, avec les clés.

    Tu peux retirer ton accord. Cela efface tout aussi.
privacy-out-locked =
    Tant que ton journal est verrouillé, j’attends sept jours avant d’effacer. D’ici là, tu peux annuler avec la phrase. Avec la phrase, je peux aussi le faire aussitôt.
privacy-export = Tout emporter
privacy-forget = Tout effacer
privacy-take-back = Retirer mon accord
privacy-take-back-ask =
    Tu retires ton accord. Cela efface tout ce que je garde de toi, avec les clés. C’est définitif. Tu peux d’abord tout emporter avec /export.
privacy-take-back-sure = Oui, tout effacer
forget-looked = J’ai regardé encore une fois : il n’y a plus rien de toi dans ma base de données. Il reste seulement un code, pour qu’une vieille copie ne te ramène pas.
forget-left =
    J’ai effacé ce que je garde de toi, puis j’ai regardé encore une fois. Il reste quelque chose. Je suis désolé.

    C’est noté pour la personne qui fait tourner le bot, sans ton nom.
welcome-older = Ce que je garde a changé depuis ton oui. Sans un nouveau oui, je ne garde rien de plus. /privacy, /export et /forget marchent quand même.
welcome-older-no = D’accord. Je ne garde rien de plus. Ce que tu as gardé reste chiffré, jusqu’à ce que tu l’emportes avec /export ou l’effaces avec /forget.

inventory-journal = Ce que tu as choisi de garder
inventory-profile = Réglages et ce qui est ouvert
inventory-notes = Petits mots à venir
inventory-route = Où t’écrire
inventory-found = Comment je te retrouve
inventory-keys = Tes clés
inventory-outbox = Messages en route vers toi
inventory-updates = Le numéro d’un message chez Telegram
inventory-day = Le jour où un message est arrivé
inventory-random = Numéros qui lient les lignes
inventory-counts = Comptes et étapes
inventory-link = Ce que tu as en commun avec une autre personne
inventory-invitation = Invitations à un lien
inventory-erased = Que quelqu’un a été effacé, ou a changé de phrase de passe
inventory-database = Sur la base elle-même

inventory-by-sealed = chiffré
inventory-by-wrapped = chiffré avec la clé du bot
inventory-by-hashed = un code qui demande une clé
inventory-by-random = tiré au hasard
inventory-by-count = un simple nombre
inventory-by-plain = ne nomme personne

inventory-goes-forget = Avec /forget
inventory-goes-erase = Quand tu l’effaces, quand son temps est passé, ou avec /forget
inventory-goes-sent = Une fois envoyé
inventory-goes-ages = Au bout d’un jour ou deux
inventory-goes-both = Trois mois après qu’aucune des deux personnes ne le garde plus
inventory-goes-day = Après le jour d’une invitation
inventory-goes-stays = Reste, même après /forget
inventory-goes-database = Reste avec la base
