# /insights : regarder en arrière. Ni chiffres, ni dates, ni notes.

insights-title = Regarder en arrière
insights-few = Un dessin naîtra ici quand il y aura quelques notes de plus. Rien ne presse.
insights-words = Les mots qui sont revenus :
insights-words-none = Aucun mot n’est encore revenu ici.
insights-kind = Ce qui t’a fait du bien :
insights-kind-none = Les idées qui te font du bien apparaîtront ici.
insights-often = · souvent : { $words }
insights-also = · aussi : { $words }
insights-once = · de temps en temps : { $words }
insights-own = Tu veux lire quelque chose que tu as écrit à ce moment-là ?
insights-own-yes = Oui, quelque chose de moi
insights-back-then = Tu as écrit ceci à ce moment-là. C’est caché jusqu’à ce que tu le touches.
insights-only-words = Seulement des mots
insights-only-pictures = Avec des dessins
insights-back = ‹ En arrière

command-insights = Regarder en arrière
    .help = ce qui est revenu, et ce qui a fait du bien
