# Après une scène intense.

scene-title = Après une scène

scene-role = Quel était ton rôle, cette fois ? Dans chacun, on peut avoir besoin de douceur.
    .led = J’ai mené
    .followed = J’ai suivi
    .both = Les deux
    .neither = Rien de tout ça

scene-body = D’abord, ton corps. Y a-t-il eu une pression sur le cou, un coup à la tête, une main ou un pied qui reste engourdi, ou une plaie ? Alors regardons ensemble.
    .check = Oui, regardons
    .neck = Pression sur le cou
    .sore = Juste un peu sensible
    .fine = Non, ça va

scene-land = Qu’est-ce qui t’aiderait à atterrir ? Choisis tout ce que tu veux.
    .warmth = De la chaleur
    .drink = À boire
    .food = À manger
    .words = Des mots doux
    .touch = Contact tendre
    .quiet = Du calme
    .rest = Du repos
    .space = De l’espace
    .nothing = Rien maintenant
    .unsafe = Lieu plus sûr

scene-head = Et dans ta tête ? Choisis jusqu’à trois mots. Ils peuvent se contredire.
    .clear = Esprit clair
    .shaky = Ça tremble
    .floaty = Ça flotte
    .faraway = Très loin
    .steady = D’aplomb
    .teary = Envie de pleurer
    .warm = Au chaud
    .cold = Froid
    .glowing = Ça rayonne
    .wired = En surrégime

scene-slow =
    Alors vas-y doucement. Ça peut être bien de laisser la voiture, et les grands choix, pour plus tard.

    Mets-toi au chaud, bois une gorgée, mange un morceau, et garde quelqu’un près de toi si tu peux. Tu peux rester là aussi longtemps que tu veux.

scene-limits = Est-ce que les limites et les mots de sécurité ont tenu, pour tout le monde ?
    .held = Ils ont tenu
    .mostly = En grande partie
    .unsure = Je ne sais pas
    .nothold = Pas tous
    .couldnot = Je n’ai pas pu le dire

scene-limits-care = Merci de me le dire. Je ne demanderai pas ce qui s’est passé. Il y a des pages pour ça, quel qu’ait été ton rôle. Veux-tu les voir, ou laisser ça pour l’instant ?
    .options = Voir ce qui peut aider
    .crossed = Ai-je franchi une limite ?
    .leave = Laisser pour l’instant

scene-led = Les personnes qui mènent parlent aussi de passages à vide, après. Toi aussi, tu as le droit d’avoir besoin de douceur. Que remarques-tu ? Choisis jusqu’à trois mots.
    .proud = Fierté
    .drained = À plat
    .close = Proximité
    .worried = Souci de l’autre
    .calm = Calme
    .guilty = Remords
    .thankful = Gratitude
    .numb = Vide

scene-followed = On peut se sentir bien maintenant et à plat plus tard, ou l’inverse, ou rien de tout ça. Que remarques-tu ? Choisis jusqu’à trois mots.
    .close = Proximité
    .alone = Solitude
    .caredfor = Du soutien
    .ashamed = Honte
    .light = Légèreté
    .sad = Tristesse
    .strong = Force
    .numb = Vide

scene-plan =
    Certaines personnes ont un passage à vide des heures ou des jours après. Ça peut venir même quand tout s’est bien passé.

    Que veux-tu prévoir ? Les petits mots ne diront pas de quoi il s’agit.
    .day1 = Mot dans 1 jour
    .day2 = Mot dans 2 jours
    .day3 = Mot dans 3 jours
    .talk = Parler au calme
    .write = Qui écrit à qui
    .easy = Douceur demain
    .nothing = Rien à prévoir

scene-mirror-both = En menant, tu as remarqué : { $led-words }. En suivant : { $followed-words }.

scene-mirror-led = Ce que tu as remarqué : { $led-words }.

scene-mirror-followed = Ce que tu as remarqué : { $followed-words }.

scene-mirror-head = Dans ta tête : { $head-words }.

scene-mirror-plan = Ce que tu prévois : { $plan-words }.

scene-mirror-quiet = Tu as gardé ça pour toi. Ça va aussi.
