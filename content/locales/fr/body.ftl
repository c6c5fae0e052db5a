# Le tour du corps. Des noms simples pour les parties du corps, aucun acte.
# Ces pages sont lues aussi par des personnes à qui on a fait du mal : aucune ne dit ce qui a eu lieu avant.

body-title = Tour du corps

body-call =
    { emergency-first }

    C’est une urgence. Tu peux aussi demander à quelqu’un près de toi d’appeler, ou aller aux urgences d’un hôpital. Ne prends pas le volant.

body-whom =
    Allons-y doucement, de la tête aux pieds. Il s’agit de qui ?

    Si tu saignes beaucoup, si tu as du mal à respirer ou si tu te sens sur le point de t’évanouir : laisse ça, et appelle maintenant le numéro d’urgence. { emergency-numbers }
    .fine = De moi : tout va bien
    .parts = De moi : quelque chose ne va pas
    .them = De quelqu’un près de moi

body-them =
    Regarde cette personne, et parle-lui. Vois-tu l’un de ces signes ?

    • Elle est difficile à réveiller, ou ce qu’elle dit n’a pas de sens
    • Elle respire lentement, de façon irrégulière ou bruyante, ou ne respire pas
    • Les lèvres ou la peau sont bleues, grises ou très pâles
    • Des convulsions, ou mal dans la poitrine
    • Un côté du visage tombe, ou elle parle mal
    • Beaucoup de sang
    • Une pression sur le cou et, depuis, une voix rauque, un fort mal de tête ou un trou de mémoire
    .now = Oui, un ou plusieurs
    .today = Douleur, sans ces signes
    .nothing = Aucun de ces signes

body-them-red =
    { body-call }

    Reste près d’elle. Si elle respire et qu’elle est difficile à réveiller, tourne-la sur le côté. Si elle ne respire pas, dis-le en premier : au téléphone, on te dira quoi faire.

    N’attends pas que ça passe en dormant. Ne lui donne rien à manger ni à boire. Si tu sais ce qu’elle a pris, dis-le.

body-them-care =
    Reste un moment près d’elle. Demande-lui ce qu’il lui faut, et accepte un non.

    Si l’alcool ou des drogues l’endorment, tourne-la sur le côté et reste là.

    S’il y a eu une pression sur son cou, qu’elle se fasse examiner aujourd’hui, même si elle se sent bien. Une autre douleur ou une blessure : aujourd’hui aussi.

    Si un signe de la page d’avant apparaît, appelle. { emergency-numbers }

body-area = Où as-tu besoin de soins ? Tu peux choisir plusieurs endroits.
    .head = Tête ou visage
    .chest =
        { $own-chest ->
            [unknown] Souffle/poitrine/plaques
           *[own] Souffle/plaques/{ $own-chest }
        }
    .belly = Ventre/dos/urine
    .limbs = Bras ou jambes
    .vulva =
        { $own-vulva ->
            [place] Devant/dedans
            [unknown] Vulve ou vagin
           *[own] { $own-vulva }
        }
    .penis =
        { $own-penis ->
            [place] Devant/dehors
            [unknown] Pénis/testicules
           *[own] { $own-penis }
        }
    .bottom =
        { $own-bottom ->
            [unknown] Anus ou derrière
           *[own] { $own-bottom }
        }
    .skin = La peau
    .drugs = Alcool/drogues
    .other = Ailleurs

body-neck = Une chose que je demande à tout le monde : y a-t-il eu une pression sur ton cou, à un moment ou à un autre ?
    .not = Non
    .some = Oui
    .unsure = Je ne sais pas

body-chest =
    { $own-chest ->
        [unknown] Souffle, poitrine et plaques sur la peau
       *[own] Souffle, plaques sur la peau, { $own-chest }
    } : as-tu l’un de ces signes ?

    • Une douleur soudaine à la poitrine, qui serre ou qui pèse, ou qui va vers un bras, le dos, le cou ou la mâchoire
    • Mal à la poitrine, avec le souffle court, des sueurs ou la nausée
    • Mal à la poitrine depuis plus de 15 minutes
    • Du mal à respirer, ou une respiration qui siffle
    • Les lèvres, la bouche, la gorge ou la langue ont gonflé
    • La gorge serrée, ou du mal à avaler
    • Un évanouissement, des vertiges, une somnolence ou de la confusion
    .now = Oui, un ou plusieurs
    .mild = Plus léger que ça
    .nothing = Aucun de ces signes

body-chest-red =
    { body-call }

    Assieds-toi et ne bouge plus. Dis si tu as pris un médicament pour l’érection, ou du poppers. Ils ne vont pas avec certains médicaments pour le cœur, comme un spray de dérivés nitrés.

    Tu choisis ce que tu dis d’autre. Tout le reste peut attendre.

body-head =
    Ta tête et ton visage : as-tu l’un de ces signes ?

    • Un mal de tête soudain et très fort
    • Un côté du visage tombe
    • Une perte de connaissance, ou un trou de mémoire
    • Du mal à garder les yeux ouverts, ou des convulsions
    • Des vomissements, ou un comportement inhabituel
    • Du mal à voir, à parler ou à tenir l’équilibre
    • Une partie du corps faible ou engourdie
    • Du sang ou un liquide clair qui sort de l’oreille ou du nez
    • Un mal de tête que les antidouleurs ne calment pas
    • Un coup, et tu prends un médicament qui fluidifie le sang, ou tu avais bu ou pris des drogues avant
    .now = Oui, un ou plusieurs
    .knock = Un coup plus léger
    .ache = Un mal de tête léger
    .nothing = Aucun de ces signes

body-head-red =
    { body-call }

    Assieds-toi ou allonge-toi, et reste près de quelqu’un, si tu peux. Ni alcool, ni drogues.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-drugs =
    Alcool, drogues ou poppers : as-tu l’un de ces signes ?

    • Du mal à garder les yeux ouverts, ou des convulsions
    • Tu respires lentement, ou avec peine
    • Mal à la poitrine, ou le cœur s’emballe et ne se calme pas
    • Les lèvres ou la peau bleues ou grises
    • Tu as avalé du poppers
    • Tu as très chaud, ou tu vois ou entends des choses qui ne sont pas là
    • Tu as pris un médicament pour l’érection avec du poppers ou un spray pour le cœur, et tu te sens sur le point de t’évanouir
    .now = Oui, un ou plusieurs
    .mild = Je me sens un peu mal
    .nothing = Aucun de ces signes

body-drugs-red =
    { body-call }

    Si tu t’endors, mets-toi sur le côté. Garde quelqu’un près de toi. Ne prends plus rien.

    Dis ce que tu as pris, et combien. On en a besoin pour te soigner.

body-belly =
    Ventre, dos et urine : as-tu l’un de ces signes ?

    A :
    • Très mal au ventre
    • Mal au ventre avec fièvre, frissons ou évanouissement
    • Une grossesse possible, avec mal au ventre ou à la pointe de l’épaule, ou tu te sens sur le point de t’évanouir
    • Tu n’arrives pas du tout à uriner
    • Une urine foncée comme du cola, et des muscles douloureux ou faibles

    B :
    • Ça brûle en urinant, avec fièvre, frissons, confusion, ou mal dans le dos
    • Ça brûle en urinant, et une grossesse est possible
    • Une grossesse possible, et tu saignes un peu
    • Du sang dans l’urine
    .now = Oui, de la liste A
    .today = Oui, de la liste B
    .mild = Ça brûle ou gêne un peu
    .nothing = Aucun de ces signes

body-belly-red =
    { body-call }

    Allonge-toi ou assieds-toi comme ça fait le moins mal. Ne mange pas et ne bois pas avant l’examen.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-vulva =
    { $own-vulva ->
        [place] Devant/dedans
        [unknown] Vulve et vagin
       *[own] { $own-vulva }
    } : as-tu l’un de ces signes ?

    A :
    • Un saignement qui trempe une serviette hygiénique en une heure, ou tu te sens sur le point de t’évanouir
    • Une douleur très forte qui ne s’arrête pas
    • Une grossesse possible, avec mal au ventre ou à la pointe de l’épaule, ou beaucoup de saignements
    • Quelque chose est coincé à l’intérieur, avec de la fièvre, des plaques, ou tu te sens sur le point de t’évanouir

    B :
    • Une grossesse possible, et tu saignes un peu
    • Quelque chose est coincé à l’intérieur, et tu n’arrives pas à le sortir

    C :
    • Tu n’as plus de règles depuis un an ou plus, et tu saignes, même une tache
    .now = Oui, de la liste A
    .today = Oui, de la liste B
    .ended = Oui, de la liste C
    .mild = Autre saignement ou douleur
    .nothing = Aucun de ces signes

body-vulva-red =
    { body-call }

    Mets une serviette hygiénique, et regarde en combien de temps elle se remplit. Ce qui est coincé, laisse-le en place. Ne mange pas et ne bois pas avant l’examen.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-penis =
    { $own-penis ->
        [place] Devant/dehors
        [unknown] Pénis et testicules
       *[own] { $own-penis }
    } : as-tu l’un de ces signes ?

    • Une érection qui fait mal et ne redescend pas, ou qui dure 4 heures
    • Un claquement ou un craquement dans le pénis, puis douleur, gonflement ou bleu foncé
    • Une douleur soudaine dans un testicule
    • La peau est coincée derrière le bout du pénis
    • Un anneau que tu n’arrives pas à enlever
    • Un saignement qui ne s’arrête pas
    .now = Oui, un ou plusieurs
    .mild = Sensible, ou petite coupure
    .nothing = Aucun de ces signes

body-penis-red =
    { body-call }

    Si ça saigne, appuie avec un linge propre. Ne force pas sur l’anneau ni sur la peau. Ne mange pas et ne bois pas avant l’examen.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-bottom =
    { $own-bottom ->
        [unknown] Anus ou derrière
       *[own] { $own-bottom }
    } : as-tu l’un de ces signes ?

    A :
    • Un saignement qui ne s’arrête pas
    • Beaucoup de sang, ou des caillots
    • Quelque chose est coincé à l’intérieur
    • Très mal au ventre, ou mal au ventre avec de la fièvre

    B :
    • Des selles noires ou rouge foncé
    • Une diarrhée avec du sang
    .now = Oui, de la liste A
    .today = Oui, de la liste B
    .mild = Un peu de sang ou de douleur
    .nothing = Aucun de ces signes

body-bottom-red =
    { body-call }

    Ce qui est coincé, laisse-le en place : ne tire pas, ne pousse pas. Si ça saigne, mets un linge propre. Ne mange pas et ne bois pas avant l’examen.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-limbs =
    Bras et jambes : as-tu l’un de ces signes ?

    A :
    • Une douleur soudaine, si forte qu’on n’arrive plus à penser
    • Une forte douleur avec gonflement, et c’est tendu, engourdi ou faible
    • Un bras froid ou une jambe froide, avec la peau pâle ou bleue
    • Ça a l’air déboîté, ou tu ne peux pas t’appuyer dessus

    B :
    • Tu n’arrives pas à relever le poignet ou les doigts
    • C’est engourdi ou faible depuis plus d’une heure, ou ça ne passe pas
    .now = Oui, de la liste A
    .today = Oui, de la liste B
    .mild = Des fourmis qui passent
    .nothing = Aucun de ces signes

body-limbs-red =
    { body-call }

    Enlève ce qui serre : corde, menottes, bagues. Ne bouge pas ce bras ou cette jambe.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-skin =
    Ta peau : as-tu l’un de ces signes ?

    A :
    • Un saignement qui ne s’arrête pas
    • Une brûlure plus grande que ta main
    • Une brûlure blanche ou noircie
    • Une brûlure avec des cloques sur le visage, les mains, les pieds ou les parties intimes

    B :
    • Une coupure profonde ou ouverte
    • Une morsure qui a percé la peau
    • Une plaie ou une brûlure chaude, gonflée ou qui sent mauvais, ou tu as de la fièvre
    .now = Oui, de la liste A
    .today = Oui, de la liste B
    .mild = Plus léger que ça
    .nothing = Aucun de ces signes

body-skin-red =
    { body-call }

    Si ça saigne : appuie fort avec un linge propre, sans relâcher. Ce qui est planté dans la plaie, laisse-le.

    Si c’est une brûlure : passe-la 20 minutes sous l’eau fraîche du robinet. Ni glace, ni crème.

    Tu choisis ce que tu dis. Tout le reste peut attendre.

body-other = Je n’ai peut-être pas de page pour ça, et je ne peux pas t’examiner. À quel point est-ce fort ?
    .now = Très fort, maintenant
    .today = Fort, ou ça empire
    .mild = Léger
    .nothing = Je préfère ne pas dire

body-other-red =
    { body-call }

    Dis ce que tu ressens. Tu choisis ce que tu dis d’autre. Tout le reste peut attendre.

body-today =
    Consulte aujourd’hui, s’il te plaît : un cabinet médical, ou un centre de soins sans rendez-vous. Si rien n’est ouvert, va aux urgences d’un hôpital.

    Rien ne t’oblige à dire comment c’est arrivé, au-delà de ce qui aide à te soigner.

    Si ça empire, ou si tu te sens sur le point de t’évanouir, appelle. { emergency-numbers }

body-ended = Si tu n’as plus de règles et que tu saignes, appelle un cabinet médical cette semaine. Même si ce n’était qu’une tache, et même si ça s’est arrêté. Le plus souvent, la cause est sans gravité. Ça peut être un signe précoce de cancer, donc mieux vaut faire vérifier.

body-head-care =
    Après un coup à la tête, garde une personne adulte avec toi pendant 24 heures, si tu peux.

    Des signes peuvent commencer jusqu’à 3 semaines plus tard. Si tu vomis, si tu as un mal de tête qui reste, du mal à voir, à parler ou à tenir l’équilibre, ou si on a du mal à te réveiller : va aux urgences, ou appelle, tout de suite.

body-ache-care =
    Est-ce venu d’un coup, ou avec l’effort ou l’excitation, et est-ce nouveau pour toi ? Appelle un cabinet médical aujourd’hui, même si c’est passé.

    Si ça revient, si ça empire, ou si s’ajoutent une nuque raide, des vomissements ou une vue qui change, va aux urgences, ou appelle, tout de suite. { emergency-numbers }

body-drugs-care =
    Reste près de quelqu’un, et ne prends plus rien cette nuit. Ne prends pas le volant. Si tu t’endors, mets-toi sur le côté.

    Si quelqu’un t’a peut-être fait prendre quelque chose, demande vite une analyse d’urine ou de sang. Certains produits disparaissent en quelques heures. Si tu as envie d’uriner avant, recueille l’urine dans un bocal propre et emporte-la.

    Si ça empire, appelle. { emergency-numbers }

body-tingle = Des fourmis peuvent venir d’un nerf qui a été comprimé. Laisse ce bras ou cette jambe au repos, jusqu’à ce que tu le sentes et le bouges comme avant. Veux-tu que je redemande dans une heure ? Si ça devient faible ou engourdi, ne m’attends pas : consulte aujourd’hui.
    .hour = Redemande dans une heure
    .nothing = Non, merci

body-skin-care =
    Un bleu, ou des marques de corde : desserre ce qui serre, et pose un linge frais. Les marques s’effacent toutes seules.

    Une peau irritée par le frottement : de l’eau claire, sécher en tapotant, des vêtements amples.

    Une petite coupure : rince à l’eau, et couvre.

    Une petite brûlure : 20 minutes sous l’eau fraîche du robinet, dès que possible. Puis couvre sans serrer.

    Consulte si c’est chaud, si ça gonfle ou sent mauvais, si tu as de la fièvre, ou si un endroit reste engourdi.

body-care =
    Prends soin de ton corps en douceur aujourd’hui. Si c’est irrité : un linge frais, des vêtements amples, de l’eau claire, pas de savon parfumé. Laisse l’endroit au repos jusqu’à ce que ça ne fasse plus mal.

    Prends rendez-vous chez un médecin ou dans un centre de santé sexuelle pour :
    • des saignements en dehors des règles
    • une brûlure en urinant, ou l’envie d’uriner plus souvent que d’habitude
    • du sang venant de l’anus, s’il revient, ou beaucoup de douleur à cet endroit
    • ce qui reste sensible, ou t’inquiète

    Si ça empire, consulte le jour même.

body-after = Veux-tu que je te demande demain comment va ton corps ? Le petit mot ne dira pas de quoi il s’agit.
    .tomorrow = Oui, demain
    .nothing = Non, merci

body-mirror-red = Un des signes est une urgence. Si tu n’as pas encore appelé, appelle le numéro d’urgence maintenant, s’il te plaît. { emergency-numbers }

body-mirror-today = Il y a quelque chose à faire examiner aujourd’hui.

body-mirror-ended = Appelle un cabinet médical cette semaine, s’il te plaît.

body-mirror-area = Ce qui avait besoin de soin : { $area-words }.

body-mirror-them = Tu as regardé comment va la personne avec toi.

body-mirror-fine = Ton corps allait bien.

body-mirror-quiet = Tu as gardé ça pour toi. Ça va aussi.
