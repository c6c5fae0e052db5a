# Le tour du corps. Boutons : 24 caractères au plus. Des noms simples pour les parties du corps, aucun acte.

body-title = Tour du corps

body-area =
    Allons-y doucement, de la tête aux pieds. Quelles parties ont besoin de soin ? Choisis-en jusqu’à trois.

    Tu saignes beaucoup, tu as du mal à respirer, ou tu te sens au bord du malaise ? Laisse ça, et appelle le numéro d’urgence maintenant.
    .fine = Tout va bien
    .head = La tête
    .chest = Souffle, cœur, plaques
    .belly = Ventre, dos ou urine
    .limbs = Bras ou jambes
    .vulva = Vulve ou vagin
    .penis = Pénis ou testicules
    .bottom = Derrière (anus)
    .skin = La peau
    .other = Ailleurs

body-neck = Une chose que je demande à tout le monde : y a-t-il eu une pression sur ton cou, à un moment ou à un autre ?
    .not = Non
    .some = Oui
    .unsure = Je ne sais pas

body-neck-signs =
    Une pression sur le cou peut blesser à l’intérieur, même sans marque. Depuis, as-tu l’un de ces signes ?

    • Un évanouissement, des convulsions, ou un trou de mémoire
    • De l’urine ou des selles qui t’ont échappé
    • Une voix rauque, ou plus de voix
    • Ça fait mal ou c’est difficile d’avaler, de parler ou de respirer
    • Mal à la tête, des vertiges ou la nausée
    • La vue ou l’ouïe a changé
    • Une faiblesse, ou l’impression de ne pas être toi-même
    • Le cou fait mal, a gonflé, a des bleus ou de tout petits points rouges
    .now = Oui, un ou plusieurs
    .nothing = Aucun de ces signes

body-chest =
    Souffle, torse et rougeurs : as-tu l’un de ces signes ?

    • Mal dans la poitrine depuis plus de 15 minutes
    • Du mal à respirer, ou une respiration qui siffle
    • Les lèvres, la bouche, la gorge ou la langue ont gonflé
    • La gorge serrée, ou du mal à avaler
    • Un évanouissement, des vertiges, une somnolence ou de la confusion
    .now = Oui, un ou plusieurs
    .mild = Plus léger que ça
    .nothing = Aucun de ces signes

body-head =
    Ta tête : as-tu l’un de ces signes ?

    • Un mal de tête soudain et très fort
    • Une perte de connaissance, ou un trou de mémoire
    • Du mal à garder les yeux ouverts, ou des convulsions
    • Des vomissements, ou un comportement inhabituel
    • Du mal à voir, à parler ou à tenir l’équilibre
    • Une partie du corps faible ou engourdie
    • Du sang ou un liquide clair qui sort de l’oreille ou du nez
    • Un mal de tête que les antidouleurs ne calment pas
    • Un coup, et tu prends des anticoagulants, ou il y a eu alcool ou drogues avant
    .now = Oui, un ou plusieurs
    .mild = Mal ou coup plus léger
    .nothing = Aucun de ces signes

body-belly =
    Ventre, dos et urine : as-tu l’un de ces signes ?

    A :
    • Très mal au ventre
    • Mal au ventre avec fièvre, frissons ou évanouissement
    • Un retard de règles, avec saignements et mal au ventre

    B :
    • Ça brûle en urinant, avec fièvre, frissons, confusion, ou mal dans le dos
    .now = Oui, dans A
    .today = Oui, dans B
    .mild = Brûlure seule, ou gêne
    .nothing = Aucun de ces signes

body-vulva =
    Vulve et vagin : as-tu l’un de ces signes ?

    A :
    • Un saignement qui trempe une serviette en une heure, ou tu te sens au bord du malaise
    • Une douleur très forte qui ne s’arrête pas
    • Une grossesse possible, avec beaucoup de saignements ou une douleur vive

    B :
    • Une grossesse possible, avec tout autre saignement ou douleur
    • Quelque chose est coincé à l’intérieur, et tu n’arrives pas à le sortir
    .now = Oui, dans A
    .today = Oui, dans B
    .mild = Autre saignement, ou mal
    .nothing = Aucun de ces signes

body-penis =
    Pénis et testicules : as-tu l’un de ces signes ?

    • Une érection qui fait mal et ne redescend pas, ou qui dure 4 heures
    • Un claquement ou un craquement dans le pénis, puis douleur, gonflement ou bleu foncé
    • Une douleur soudaine dans un testicule
    .now = Oui, un ou plusieurs
    .mild = Sensible, petite coupure
    .nothing = Aucun de ces signes

body-bottom =
    Derrière (anus) : as-tu l’un de ces signes ?

    A :
    • Un saignement qui ne s’arrête pas
    • Beaucoup de sang, ou des caillots
    • Quelque chose est coincé à l’intérieur
    • Très mal au ventre, ou mal au ventre avec de la fièvre

    B :
    • Des selles noires ou rouge foncé
    • Une diarrhée avec du sang
    .now = Oui, dans A
    .today = Oui, dans B
    .mild = Un peu de sang, ou mal
    .nothing = Aucun de ces signes

body-limbs =
    Bras et jambes : as-tu l’un de ces signes ?

    A :
    • Une douleur soudaine, si forte qu’on n’arrive plus à penser
    • Une forte douleur avec gonflement, et c’est tendu, engourdi ou faible

    B :
    • Tu n’arrives pas à relever le poignet ou les doigts
    • C’est engourdi ou faible, et ça ne passe pas
    .now = Oui, dans A
    .today = Oui, dans B
    .mild = Fourmis qui s’en vont
    .nothing = Aucun de ces signes

body-skin =
    Ta peau : as-tu l’un de ces signes ?

    A :
    • Un saignement qui ne s’arrête pas
    • Une brûlure plus grande que ta main
    • Une brûlure blanche ou noircie
    • Une brûlure avec des cloques sur le visage, les mains, les pieds ou les parties intimes

    B :
    • Une plaie ou une brûlure chaude, gonflée ou qui sent mauvais, ou tu as de la fièvre
    .now = Oui, dans A
    .today = Oui, dans B
    .mild = Bleu ou petite coupure
    .nothing = Aucun de ces signes

body-other = Je n’ai peut-être pas la bonne page pour ça, et je ne peux pas t’examiner. C’est comment ?
    .today = Fort, ou ça empire
    .mild = Léger
    .nothing = Je préfère ne pas dire

body-red =
    Ce signe demande de l’aide maintenant. Appelle le numéro d’urgence, ou demande à quelqu’un près de toi d’appeler. { emergency-numbers }

    Dis ce que tu ressens, et que ça a commencé après un rapport, si tu veux. Rien ne t’oblige à en dire plus.

    Le reste peut attendre.

body-neck-today =
    Fais examiner ton cou aujourd’hui, s’il te plaît, même si tu te sens bien. Une pression à cet endroit peut blesser à l’intérieur sans laisser de marque, et les ennuis peuvent venir des jours plus tard.

    C’est vrai aussi quand tout le monde a dit oui. Tu peux dire : « Il y a eu une pression sur mon cou. Je voudrais un examen. »

    Dans les quatre semaines qui viennent, si ta voix, ta vue, ton souffle ou ta force change, ou si tu as très mal à la tête ou au cou, appelle le numéro d’urgence.

body-today =
    Vois quelqu’un aujourd’hui, s’il te plaît : des soins sans rendez-vous, un centre de santé, ou une ligne de santé par téléphone. « Lignes d’écoute » en a peut-être une.

    Rien ne t’oblige à dire comment c’est arrivé, au-delà de ce qui aide à te soigner.

    Si ça empire, ou si tu te sens au bord du malaise, appelle le numéro d’urgence.

body-head-care =
    Après un coup à la tête, garde un adulte avec toi pendant 24 heures, si tu peux.

    Des signes peuvent commencer jusqu’à 3 semaines plus tard. Vomissements, mal de tête qui reste, du mal à voir, à parler ou à tenir l’équilibre, un réveil difficile : cherche de l’aide tout de suite.

body-tingle = Des fourmis peuvent venir d’un nerf qui a été comprimé. Laisse ce bras ou cette jambe au repos, jusqu’à ce que tout bouge et se sente comme avant. Est-ce que je redemande dans une heure ? Si ça devient faible ou engourdi, ne m’attends pas : vois quelqu’un aujourd’hui.
    .hour = Redemande dans une heure
    .nothing = Non, merci

body-care =
    Vas-y doucement avec ton corps aujourd’hui. Repose-toi autant que tu peux, et fais ce qui te fait du bien.

    Prends rendez-vous chez un médecin ou dans un centre de santé sexuelle pour :
    • des saignements après un rapport, en dehors des règles
    • ça brûle en urinant, ou tu y vas plus souvent que d’habitude
    • du sang par l’anus qui revient, ou beaucoup de douleur à cet endroit
    • ce qui reste sensible, ou t’inquiète

    Ça empire ? Vois quelqu’un le jour même.

body-after = Est-ce que je prends des nouvelles de ton corps demain ? Le mot dira seulement qu’une vérification est prête.
    .tomorrow = Oui, demain
    .nothing = Non, merci

body-mirror-red = Un des signes demande de l’aide maintenant. Si tu n’as pas encore appelé, appelle le numéro d’urgence, s’il te plaît. { emergency-numbers }

body-mirror-today = Il y a quelque chose à faire voir aujourd’hui.

body-mirror-area = Ce qui avait besoin de soin : { $area-words }.

body-mirror-fine = Ton corps allait bien.

body-mirror-quiet = Tu as gardé ça pour toi. C’est bien aussi.
