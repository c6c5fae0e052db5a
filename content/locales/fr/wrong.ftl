# Quand quelque chose n’allait pas.
# Aucun mot ici ne nomme ce qui s’est passé : la personne choisit ses mots, ou n’en met aucun.

wrong-title = Quelque chose clochait

wrong-safe =
    Ces pages sont courtes, et rien n’en est gardé. Tu choisis ce que tu veux voir. Tu peux arrêter à n’importe quelle page.

    D’abord : es-tu en sécurité, là où tu es maintenant ?
    .safe = Oui, en sécurité
    .doubt = Je ne sais pas trop
    .danger = Non, pas en sécurité

wrong-danger =
    { emergency-first }

    Si tu peux, va là où il y a du monde. Si parler est risqué, certaines lignes répondent par SMS : appuie sur « Lignes d’écoute ».

    Tu peux dire seulement ceci : « Je ne suis pas en sécurité. J’ai besoin d’aide ici. » Le reste peut attendre.
    .list = Voir d’autres pages

wrong-doubt =
    Ne pas savoir, c’est une bonne raison d’avoir quelqu’un avec toi.

    Tu peux aller là où il y a du monde. Tu peux appeler une personne de confiance et la garder au téléphone. Une ligne d’écoute peut y réfléchir avec toi.

    Si tu te sens en danger, appelle le numéro d’urgence maintenant. { emergency-numbers }
    .list = Voir d’autres pages

wrong-menu = Qu’est-ce qui t’aiderait maintenant ? De chaque page, tu peux revenir à cette liste.
    .calm = Souffler d’abord
    .health = Pour mon corps
    .proof = Garder une trace
    .removed = Préservatif ôté
    .named = C’était quoi ?
    .photos = Photos ou vidéo
    .friend = Comment le dire
    .partner = Partenaire ou ex
    .crossed = Ai-je franchi une limite ?

wrong-calm =
    Pose les deux pieds au sol et appuie un peu.

    Regarde autour de toi. Nomme cinq choses que tu vois.

    Souffle doucement, comme dans une paille. Fais-le six fois.

    Si ça ne te convient pas, arrête. Tu peux tenir quelque chose de chaud, ou simplement t’asseoir. Rien ne presse.
    .health = M’occuper de mon corps
    .friend = Comment le dire
    .tomorrow = Un petit mot demain

wrong-crossed =
    On ne se pose pas cette question à la légère.

    Si l’autre personne est peut-être blessée ou en danger, appelle le numéro d’urgence maintenant. { emergency-numbers }

    Laisse-lui de l’espace. Si elle ne veut plus avoir de tes nouvelles, arrête tout contact. Ne lui demande pas de te pardonner, ni de t’aider à te sentir mieux. N’envoie rien qui la presse.

    Si elle choisit de parler, écoute. Ne conteste pas ce qu’elle a ressenti. Laisse-la aller à son rythme.

    Une personne formée peut t’aider à réfléchir à la suite. Certaines lignes d’écoute prennent ce genre d’appel. Tu peux demander : « Est-ce que vous parlez avec des personnes qui ont peur d’avoir fait du mal à quelqu’un ? »
    .self = C’est dur pour moi aussi

wrong-self =
    Regarder ça en face peut être dur. Tu peux te faire aider, par quelqu’un qui n’est pas l’autre personne.

    Tu pourrais dire : « Je m’inquiète de ce que j’ai fait. Je veux y faire face, et je ne veux pas que ça se reproduise. »

    As-tu pensé à te faire du mal ? Alors parle maintenant à une ligne de prévention du suicide, s’il te plaît : appuie sur « Lignes d’écoute ». Si tu risques de passer à l’acte, appelle le numéro d’urgence. { emergency-numbers }
    .tomorrow = Un petit mot demain

wrong-partner =
    Certaines personnes ont peur de leur partenaire, ou ont du mal à lui dire non. Ça peut s’installer peu à peu.

    Si c’est le cas dans ta vie, tu n’as rien à décider aujourd’hui. Pour parler à une ligne d’écoute, rien ne t’oblige à partir, ni à aller voir la police. On peut t’y aider à réfléchir à ce qui est sûr pour toi.

    Si tu es en danger maintenant, appelle le numéro d’urgence. { emergency-numbers }
    .device = Si on lit mon téléphone
    .friend = Comment le dire

wrong-device =
    Si quelqu’un regarde ton téléphone, un changement soudain dans ta façon de t’en servir peut se remarquer. De petits changements peuvent être plus sûrs.

    Pour chercher de l’aide, un téléphone ou un ordinateur que cette personne n’a jamais utilisé peut être plus sûr. Des amis ou une bibliothèque en ont peut-être un.

    Tu peux aussi appuyer sur « Vider cette discussion ».
    .friend = Comment le dire

wrong-named =
    Tu n’as pas besoin d’un nom pour ça. Tu peux prendre le mot que tu veux, ou aucun.

    Beaucoup de gens se figent, ou se taisent. C’est une réaction du corps. Ça ne veut pas dire oui.

    Si quelqu’un a fait quelque chose que tu ne voulais pas, ce n’est pas ta faute.

    Sur une ligne d’écoute, on parle aussi avec des gens qui ne savent pas trop. Tu peux appeler juste pour réfléchir à voix haute.
    .saidyes = J’ai dit oui, mais…
    .proof = Garder une trace
    .friend = Comment le dire

wrong-saidyes =
    Un oui peut venir de la peur, de la pression, ou de l’envie que ça s’arrête. Un oui à une chose n’est pas un oui à la suivante. Tu peux le retirer à tout moment.

    Une personne qui dort, qui a trop bu ou qui n’arrive plus à bouger ne peut pas dire oui.

    Un corps peut réagir même quand la personne ne veut pas. Ça non plus, ce n’est pas un oui.

    Rien ne t’oblige à décider aujourd’hui ce que c’était. Si ce n’était pas ce que tu voulais, tu peux te faire aider.
    .proof = Garder une trace
    .friend = Comment le dire

wrong-removed =
    Si quelqu’un a retiré la protection sans que tu aies dit oui à ça, tu n’as pas fait d’erreur. Ce n’est pas ta faute.

    Tu ressens peut-être de la colère, de la déception, ou presque rien. Tout cela est permis.

    Deux choses agissent mieux quand elles viennent vite : la pilule du lendemain, et des comprimés contre le VIH. Tout est dans « Grossesse ou infection ».

    Rien ne t’oblige à parler à la personne qui a fait ça. Une ligne d’écoute peut te dire ce que dit la loi là où tu es.
    .protect = Grossesse ou infection
    .proof = Garder une trace
    .friend = Comment le dire

wrong-photos =
    Si quelqu’un diffuse une photo ou une vidéo de toi, ou menace de le faire, et que tu ne le veux pas : ce n’est pas ta faute. Même si c’est toi qui l’as envoyée.

    Si on te demande de l’argent, ou d’autres images : ne paie pas, et n’envoie rien. À qui paie, on demande souvent plus.

    Garde d’abord les liens, les noms et les messages. Ensuite, bloque la personne, et signale-la dans l’application.

    StopNCII.org aide les adultes à empêcher qu’une image paraisse sur beaucoup de sites. L’image reste sur ton téléphone. Si tu avais moins de 18 ans dessus, va sur takeitdown.ncmec.org.
    .friend = Comment le dire

wrong-health =
    Tu peux recevoir des soins pour ton corps, en disant aussi peu que tu veux. Tu peux demander à venir avec quelqu’un.

    Certains médicaments agissent mieux quand on les prend vite. Ça vaut la peine de s’en occuper aujourd’hui.

    Pas encore de douche ? Tu peux regarder d’abord « Garder une trace ».
    .body = Faire le tour du corps
    .protect = Grossesse ou infection
    .proof = Garder une trace

wrong-then =
    Voilà pour le corps. Il y a d’autres pages si tu veux. Tu peux aussi laisser ça pour l’instant.
    .protect = Grossesse ou infection
    .proof = Garder une trace
    .friend = Comment le dire

wrong-proof =
    Si quelqu’un a fait quelque chose que tu ne voulais pas, ce n’est pas ta faute. Tu n’as rien à décider aujourd’hui.

    Si tu penses vouloir des preuves un jour, attends, si tu peux, avant de :
    • te laver, t’essuyer, aller aux toilettes
    • te peigner, changer de vêtements, ranger
    • si la bouche était concernée : manger, fumer, te brosser les dents. Si tu as besoin d’eau, bois.

    Garde tes vêtements, les draps, les mouchoirs ou le préservatif. Un sac en papier vaut mieux que du plastique.

    Tu as déjà fait une de ces choses ? Il reste des possibilités : on peut t’examiner et te soigner quand même.

    Dans beaucoup d’endroits, un examen est possible sans parler à la police.
    .time = Combien de temps j’ai
    .protect = Grossesse ou infection
    .friend = Comment le dire

wrong-time =
    Plus c’est tôt, mieux c’est, pour les preuves et pour les médicaments.

    Le temps pendant lequel on trouve des preuves dépend de l’endroit où tu vis. Souvent, on parle de 3 à 7 jours, et de moins pour la bouche. Après, demande quand même. Certains services gardent ce qu’ils trouvent pendant que tu réfléchis.

    Est-ce qu’on a pu te droguer ? Certaines drogues quittent le corps en quelques heures. Demande vite une analyse d’urine ou de sang. Si tu as besoin d’uriner avant, recueille l’urine dans un bocal propre et emporte-la.

    Une ligne d’écoute peut te dire les règles de l’endroit où tu es, et où aller.
    .protect = Grossesse ou infection
    .friend = Comment le dire

wrong-friend =
    Choisis une personne qui sait accueillir les choses dures. Tu peux lui envoyer une de ces phrases :

    « Il s’est passé quelque chose. J’ai besoin de compagnie, pas de conseils. »

    « Tu peux rester au téléphone avec moi ? S’il te plaît, ne me pose pas encore de questions. »

    « Tu pourrais venir avec moi voir un médecin ? »

    Tu choisis ce que tu dis. Tu peux t’arrêter à tout moment.
    .tomorrow = Un petit mot demain

wrong-mirror-danger = Si tu n’es toujours pas en sécurité, appelle le numéro d’urgence. { emergency-numbers }
