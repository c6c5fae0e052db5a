# Les deux premières lignes de ces mots peuvent s’afficher sur un écran verrouillé : elles ne nomment rien.
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

reminder-stretch = Une pause pour t’étirer ?
    .plain = T’étirer doucement, le dos et les hanches ?
    .more = Étire-toi doucement, tant que c’est agréable. Arrête si ça fait mal.
    .name = Étirements

reminder-morning = Bonjour. Un petit mot pour toi.
    .plain = Bonjour. Comment ça va aujourd’hui ?
    .more = Un nouveau jour peut être pareil, ou pas. Une minute pour faire le point, si tu veux.
    .name = Le lendemain matin

## Tous les autres ont ces deux lignes avant un appui : ainsi personne ne sait duquel il s’agit.

reminder-asked = Un petit mot, comme demandé.
reminder-asked-plain = Tu m’as demandé de revenir. C’est le bon moment ?
reminder-asked-name = Un petit mot demandé

reminder-checkin =
    .more = Tu voulais faire le point plus tard. Ça prend une minute environ. Ça peut être maintenant, ou pas.
    .name = Faire le point

reminder-message =
    .more = Tu voulais envoyer une ligne gentille aujourd’hui. Même courte, elle suffit. Tu peux aussi changer d’avis.
    .name = Écrire un message

reminder-talk =
    .more = Tu voulais en parler après un peu de repos. Quelques mots doux peuvent être un début. Tu peux aussi remettre à plus tard.
    .name = En parler

reminder-fu24 =
    .more = Un jour a passé. Comment vis-tu tout ça maintenant ? Une minute suffit.
    .name = Après un jour

reminder-fu48 =
    .more = Deux jours ont passé. L’humeur peut bouger pendant ce temps. Comment ça va, maintenant ?
    .name = Après deux jours

reminder-fu72 =
    .more = Trois jours ont passé. Comment vas-tu ? C’est le dernier de ces petits mots.
    .name = Après trois jours

## Seulement pour qui les a choisis. Aucune liste ne les montre, donc ils n’ont pas de nom.

reminder-clinic =
    .more = Tu voulais un coup de pouce pour aller demander ce qui est possible. Plus c’est tôt, mieux ça marche. Passé les délais habituels, ça vaut encore la peine de demander.

reminder-clinic-am =
    .more = Tu voulais un coup de pouce pour y aller aujourd’hui. Si c’est fait, tu peux laisser ce mot. Sinon, aujourd’hui est un bon jour pour demander.

reminder-pep =
    .more = C’est le mot de chaque jour que tu as demandé. Il vient pendant 28 jours. Si une dose a sauté, ou si ça te rend malade, appelle ton centre de santé et demande quoi faire.

reminder-test14 =
    .more = Deux semaines ont passé. À partir de maintenant, les tests de chlamydia et de gonorrhée sont fiables. Un centre de santé sexuelle peut les faire, ou un kit à la maison dans certains endroits.

reminder-preg21 =
    .more = Trois semaines ont passé. À partir de maintenant, un test de grossesse est fiable. Si une grossesse est possible et que tu as mal ou que tu saignes, consulte le jour même.

reminder-test49 =
    .more = Sept semaines ont passé. À partir de maintenant, la plupart des tests du VIH sont fiables. Certains types demandent 3 mois. Si tu as pris le TPE (PEP ou PPE), suis les dates que ton centre t’a données.

reminder-test84 =
    .more = Douze semaines ont passé. À partir de maintenant, les tests de la syphilis et des hépatites B et C sont fiables. Pour l’hépatite C, ça peut être plus long, alors demande.

reminder-limb =
    .more = Tu m’as demandé de revenir voir pour ce bras ou cette jambe. Si c’est encore engourdi ou faible, consulte aujourd’hui. Si la douleur est très forte, appelle le numéro d’urgence maintenant.

reminder-body24 =
    .more = Tu voulais que je te demande comment va ton corps. Certains signes viennent tard, alors ça vaut la peine de regarder tranquillement. Ça prend une minute.

reminder-own =
    .more = C’est un de tes propres rappels.

reminder-link =
    .more = S’il y a quelque chose à voir cette semaine, c’est là pendant une journée. Sinon, ce petit mot vient tout pareil.

reminder-fu7 =
    .more = Une semaine a passé. Comment ça va, maintenant ? Une minute suffit, et ça peut attendre.

reminder-quiet24 =
    .more = Un jour a passé. Les pages sont toujours là, si tu les veux.

reminder-quiet3 =
    .more = Trois jours ont passé. Il y a quelques petites choses ici, si tu les veux. Tu peux aussi les laisser.

reminder-quiet14 =
    .more = Deux semaines ont passé. Il y a quelques petites choses ici, si tu les veux. Tu peux aussi les laisser.
