# La première ligne peut s’afficher sur un écran verrouillé : elle ne nomme rien.
# .plain dit un peu plus. .more vient après un appui. .name : 20 caractères au plus.

reminder-water = Un verre d’eau ?
    .plain = Un verre d’eau ferait peut-être du bien, là.
    .more = Quelques gorgées suffisent. Si quelqu’un est avec toi, tu peux en servir deux.
    .name = Eau

reminder-bathroom = Une petite pause ?
    .plain = Un passage aux toilettes, si tu en as envie ?
    .more = Passe aux toilettes quand ça te convient. Rien ne presse.
    .name = Toilettes

reminder-warm = Bien au chaud ?
    .plain = Un plaid ou des chaussettes chaudes, si tu as froid ?
    .more = Enveloppe-toi dans ce que tu as près de toi. Tu peux y rester aussi longtemps que tu veux.
    .name = Chaleur

reminder-snack = Une petite faim ?
    .plain = Un morceau à grignoter, si tu as faim ?
    .more = Une tartine, un fruit, ou ce qui traîne dans le sac. Pas besoin d’un vrai repas.
    .name = En-cas

reminder-wash = Un peu de fraîcheur ?
    .plain = Te laver à l’eau tiède, si tu en as envie ?
    .more = À l’extérieur, l’eau suffit. Au plus un savon doux, rien de parfumé. Seulement si tu veux.
    .name = Me laver

reminder-checkin = Un petit mot, comme demandé.
    .plain = Tu m’as demandé de revenir. C’est le bon moment ?
    .more = Tu voulais faire le point plus tard. Ça prend une minute environ. Ça peut être maintenant, ou pas.
    .name = Faire le point

reminder-stretch = Une pause pour t’étirer ?
    .plain = T’étirer doucement, le dos et les hanches ?
    .more = Étire-toi doucement, tant que c’est agréable. Arrête si ça fait mal.
    .name = Étirements

reminder-morning = Bonjour. Un petit mot pour toi.
    .plain = Bonjour. Comment ça va aujourd’hui ?
    .more = Un nouveau jour peut être pareil, ou pas. Une minute pour faire le point, si tu veux.
    .name = Le lendemain matin

reminder-message = Un petit mot que tu avais prévu.
    .plain = Tu avais prévu d’écrire à quelqu’un aujourd’hui.
    .more = Tu voulais envoyer une ligne gentille aujourd’hui. Même courte, elle suffit. Tu peux aussi changer d’avis.
    .name = Écrire un message

reminder-talk = Ce que tu avais prévu.
    .plain = Tu avais prévu de parler de quelque chose aujourd’hui. C’est le bon moment ?
    .more = Tu voulais en parler après un peu de repos. Quelques mots doux peuvent être un début. Tu peux aussi remettre à plus tard.
    .name = En parler

reminder-fu24 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé de prendre de tes nouvelles aujourd’hui. C’est le bon moment ?
    .more = Un jour a passé. Comment le vis-tu maintenant ? Une minute suffit.
    .name = Après un jour

reminder-fu48 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé de reprendre de tes nouvelles. C’est le bon moment ?
    .more = Deux jours ont passé. L’humeur peut bouger pendant ce temps. Comment ça va, maintenant ?
    .name = Après deux jours

reminder-fu72 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé de reprendre de tes nouvelles encore une fois. C’est le bon moment ?
    .more = Trois jours ont passé. Comment vas-tu ? C’est le dernier de ces petits mots.
    .name = Après trois jours

## Seulement pour qui les a choisis. Les deux premières lignes peuvent s’afficher sur un écran verrouillé : elles ne nomment rien.

reminder-clinic = Un rappel : le temps compte.
    .plain = Le temps compte : la visite que tu as prévue aujourd’hui.
    .more = Tu voulais un coup de pouce pour aller demander ce qui est possible. Plus c’est tôt, mieux ça marche. Passé les délais habituels, ça vaut encore la peine de demander.
    .name = Visite : dans 3 h

reminder-clinic-am = Un rappel : le temps compte.
    .plain = Le temps compte : la visite que tu as prévue ce matin.
    .more = Tu voulais un coup de pouce pour y aller aujourd’hui. Si c’est fait, tu peux laisser ce mot. Sinon, aujourd’hui est un bon jour pour demander.
    .name = Visite : le matin

reminder-pep = Ton rappel du jour.
    .plain = Ton rappel du jour, à l’heure que tu as choisie.
    .more = C’est le mot de chaque jour que tu as demandé. Il vient pendant 28 jours. Si une dose a sauté, ou si ça te rend malade, appelle ton centre de santé et demande quoi faire.
    .name = Chaque jour, 28 j

reminder-test14 = Une date que tu as notée.
    .plain = C’est la date de contrôle que tu avais notée.
    .more = Deux semaines ont passé. À partir de maintenant, les tests de chlamydia et de gonorrhée sont fiables. Un centre de santé sexuelle peut les faire, ou un kit à la maison dans certains endroits.
    .name = Date : 2 semaines

reminder-preg21 = Une date que tu as notée.
    .plain = C’est la date de contrôle que tu avais notée.
    .more = Trois semaines ont passé. À partir de maintenant, un test de grossesse est fiable. Si une grossesse est possible et que tu as mal ou que tu saignes, consulte le jour même.
    .name = Date : 3 semaines

reminder-test49 = Une date que tu as notée.
    .plain = C’est la date de contrôle que tu avais notée.
    .more = Sept semaines ont passé. À partir de maintenant, la plupart des tests du VIH sont fiables. Certains types demandent 3 mois. Si tu as pris le TPE (PEP ou PPE), suis les dates que ton centre t’a données.
    .name = Date : 7 semaines

reminder-test84 = Une date que tu as notée.
    .plain = C’est la date de contrôle que tu avais notée.
    .more = Douze semaines ont passé. À partir de maintenant, les tests de la syphilis et des hépatites B et C sont fiables. Pour l’hépatite C, ça peut être plus long, alors demande.
    .name = Date : 12 semaines

reminder-limb = Ta petite vérification est prête.
    .plain = Une heure a passé. Ta petite vérification est prête.
    .more = Tu m’as demandé de revenir voir pour ce bras ou cette jambe. Si c’est encore engourdi ou faible, consulte aujourd’hui. Si la douleur est très forte, appelle le numéro d’urgence maintenant.
    .name = Corps : dans 1 heure

reminder-body24 = Ta petite vérification est prête.
    .plain = Un jour a passé. Ta petite vérification est prête.
    .more = Tu voulais que je te demande comment va ton corps. Certains signes viennent tard, alors ça vaut la peine de regarder tranquillement. Ça prend une minute.
    .name = Corps : lendemain

reminder-fu7 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé de prendre de tes nouvelles après une semaine. C’est le bon moment ?
    .more = Une semaine a passé. Comment ça va, maintenant ? Une minute suffit, et ça peut attendre.
    .name = Après une semaine

reminder-quiet24 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé un petit mot pour aujourd’hui. C’est le bon moment ?
    .more = Un jour a passé. Les pages sont toujours là, si tu les veux.
    .name = Petit mot discret

reminder-quiet3 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé un petit mot pour aujourd’hui. C’est le bon moment ?
    .more = Trois jours ont passé. Il y a quelques petites choses ici, si tu les veux. Tu peux aussi les laisser.
    .name = Discret : 3 jours

reminder-quiet14 = Un petit mot, comme demandé.
    .plain = Tu m’as demandé un petit mot pour aujourd’hui. C’est le bon moment ?
    .more = Deux semaines ont passé. Il y a quelques petites choses ici, si tu les veux. Tu peux aussi les laisser.
    .name = Discret : 2 sem.
