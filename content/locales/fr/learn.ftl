# De courtes pages, chacune de moins de 1 000 caractères. Chaque fait a sa source dans content/learn.yaml.

learn-what = L’aftercare, c’est ce que des gens font les uns pour les autres, et pour eux-mêmes, une fois le sexe fini. Un câlin. De l’eau. Un mot doux. Du temps à soi. Un moment prévu demain pour parler.

    Tu connais peut-être le mot par le kink. Pas besoin d’être de ce milieu pour s’en servir. Ça peut prendre quelques minutes, et ça va à une première nuit comme à un long amour. Ça peut être aussi simple que de demander : « Qu’est-ce qui te ferait du bien, là ? »

    Il n’y a pas une bonne façon de faire. Ce qui est doux pour une personne peut être trop pour une autre. Alors demande, sans deviner. Demande aussi avant, quand c’est facile de réfléchir.

    L’aftercare est une envie, pas une règle. Tu peux dire non à n’importe quelle partie, et tu peux changer d’avis.
    .title = L’aftercare, c’est quoi

learn-who = C’est pour qui en a envie. Les couples de longue date, les tout nouveaux, les histoires d’un soir, à trois ou plus, et toi en solo.

    Des femmes et des hommes ont raconté avoir eu le moral bas après le sexe, et aussi après le sexe en solo. Un peu de douceur y a donc sa place. On sait encore peu de choses sur les personnes trans et non binaires. C’est un manque dans les questions posées, pas chez toi.

    Certaines personnes ne veulent aucun contact après. Certaines ont mal, ou sont fatiguées, ou timides, ou pensent à leur foi ou à leur famille. Prendre soin, ça peut être un verre d’eau, une porte fermée, ou un film sur le canapé.

    Ça ne veut pas forcément dire l’amour. Ni plus de sexe. Quelques minutes douces peuvent aller à une nuit avec quelqu’un que tu ne reverras peut-être pas.
    .title = Pour qui

learn-why = Quelques minutes de tendresse après le sexe vont souvent avec plus de bonheur : dans le sexe, et à deux. Ce qui semble compter, c’est un peu plus de temps que d’habitude, pas un nombre fixe de minutes.

    Dire de bonnes choses à l’autre va souvent avec plus de confiance et de proximité.

    Et le bien-être peut durer un peu. Chez des couples tout juste mariés, c’était environ deux jours.

    On ne sait pas si l’un mène à l’autre. La plupart des gens interrogés vivaient en couple, et beaucoup étaient hétéros : pour toi, c’est peut-être différent.

    Il y a aussi une raison plus simple. Après le sexe, on peut se sentir à fleur de peau. C’est un bon moment pour recevoir de la douceur. Elle peut venir de quelqu’un d’autre, ou de toi.
    .title = Pourquoi on le fait

learn-feeling-low = On peut avoir de la tristesse, du vide, de la colère ou la tête très loin après le sexe. Ça peut venir après un rapport qu’on voulait, et après le sexe en solo.

    C’est courant. Sur 10 personnes interrogées, environ 3 à 5 l’avaient déjà senti. C’étaient des femmes et des hommes, dont beaucoup faisaient des études : le vrai chiffre peut être autre.

    On ne sait pas au juste pourquoi ça vient. Tu liras peut-être que c’est hormonal. Nous n’avons rien trouvé qui le montre.

    Ça ne veut pas dire que tu as fait quelque chose de mal. Ni forcément que quelque chose cloche entre toi et l’autre.

    Vas-y doucement. Mange, repose-toi, ou reste avec une personne de confiance. Si ça vient souvent, reste longtemps, ou te fait peur, une consultation, médicale ou psy, peut aider. Si c’est trop dur, ou si tu es en danger, tu trouveras dans /support des gens à qui parler maintenant.
    .title = Le moral bas, après

learn-body = Boire et manger : le sexe demande un peu d’énergie. Boire et grignoter, c’est du confort, si tu en as envie.

    Uriner après : une habitude sans danger. Ça aide peut-être à éviter les infections urinaires, mais les preuves sont minces. Consulte vite si ça brûle en urinant. Vas-y tout de suite s’il y a aussi de la fièvre, des frissons, ou mal dans le dos.

    Se laver : le vagin se nettoie tout seul. Lave juste l’extérieur, à l’eau ou au savon simple. Rien de parfumé, et pas de rinçage à l’intérieur. Après une opération à cet endroit, suis ce qu’on t’a dit.

    Des saignements hors des règles : si c’est nouveau, ou si ça revient, prends rendez-vous. Si une grossesse est possible et que tu as mal au ventre ou à la pointe de l’épaule, ou que tu te sens sur le point de t’évanouir, appelle le numéro d’urgence. Si tu saignes juste un peu, consulte le jour même.

    Il s’est passé quelque chose que tu ne voulais pas ? Alors regarde /off avant de te laver : on y dit ce qui peut attendre.
    .title = Le corps, après

learn-care =
    Pour une peau irritée et d’autres parties sensibles : un linge frais, des vêtements amples, de l’eau claire, pas de savon parfumé. Laisse l’endroit au repos jusqu’à ce que ça ne fasse plus mal.

    { body-skin-care }

    Tu ne sais pas si c’est grave ? Le « Tour du corps » dans /checkin passe en revue les signes qui demandent de l’aide.
    .title = Soigner les petits maux

learn-neck =
    Une main sur le cou est courante aujourd’hui pendant le sexe, surtout chez les plus jeunes. Parmi les étudiantes interrogées aux États-Unis, plus de la moitié l’avaient déjà vécu.

    On ne connaît aucune façon sûre de le faire. Ça peut blesser à l’intérieur sans laisser de marque, et des complications peuvent venir des jours plus tard. C’est vrai aussi quand tout le monde a dit oui, et quand la main était douce.

    Fais examiner le cou le jour même, même si tu te sens bien. Pendant quatre semaines, surveille : voix rauque, douleur en avalant, fort mal de tête, trou de mémoire, ou un changement de la vue, du souffle ou de la force. Si l’un d’eux vient, appelle. { emergency-numbers }

    Tu peux le dire avant : « Pas de mains sur mon cou, s’il te plaît. » Tu peux le dire à chaque fois. Un oui de la dernière fois ne vaut pas pour cette fois.

    Si c’était ta main : demande aujourd’hui et demain comment va l’autre personne. Aide-la à se faire examiner.
    .title = Les mains sur le cou

learn-change =
    La sécheresse peut venir avec la ménopause, après un accouchement, ou avec certains médicaments. Un lubrifiant aide tout de suite. Des crèmes durent plus longtemps, et un médecin peut prescrire un peu d’œstrogène, qui agit là où on le met. L’huile peut abîmer les préservatifs en latex.

    Des saignements quand tu n’as plus de règles : appelle un cabinet médical dans la semaine, même si ce n’était qu’une tache.

    La douleur est une raison de s’arrêter, et d’en parler à un médecin. Rien ne t’oblige à la supporter.

    Les médicaments pour l’érection ne vont pas avec un spray ou des comprimés de dérivés nitrés pour le cœur, ni avec le poppers. La tension peut chuter vite. Si une ambulance vient, dis ce que tu as pris.

    Après un infarctus, beaucoup de gens peuvent reprendre le sexe après quelques semaines, quand ils s’en sentent capables. Demande quand à ton médecin.

    On peut aller doucement, mettre des coussins sous les hanches et les genoux, choisir d’autres heures, ou la tendresse sans sexe.
    .title = Les corps changent

learn-trans =
    Les mots que tu emploies pour ton corps sont les bons. Dans /settings, sous « Mots pour mon corps », tu peux les apprendre au tour du corps, ou faire nommer les parties par leur endroit. Dans un centre de santé, tu peux dire : « Merci d’employer ces mots avec moi. »

    La testostérone n’est pas une contraception. Une grossesse est possible même sans règles. La pilule du lendemain et le stérilet au cuivre sont compatibles avec elle.

    Si tu saignes et que c’est nouveau pour toi, fais-le examiner. Si c’est irrité ou sec, un lubrifiant peut aider.

    Après une opération, suis ce que l’équipe t’a dit, aussi pour le lavage à l’intérieur.

    Si ton corps te semble loin ou étranger après, un soin sans contact et sans miroir peut être plus doux : un grand t-shirt, une couverture, peu de lumière, une voix que tu aimes. Tu peux demander qu’on laisse certaines parties et certains mots tranquilles.
    .title = Corps trans, tes mots

learn-talking = Une bonne discussion semble compter plus qu’une longue. Les gens qui parlent bien de sexe ont souvent une vie sexuelle plus heureuse. Bien en parler compte plus qu’en parler souvent.

    Ce qui peut aider :
    • Demande si c’est le bon moment. Ça peut être plus tard.
    • Attends, s’il y a trop d’alcool, de fatigue ou de peine.
    • Dis d’abord ce qui t’a plu, s’il y a quelque chose.
    • Dis « je » plus que « tu ». « J’ai eu froid » est facile à entendre.
    • Pose une question ouverte, puis écoute. « C’était comment pour toi ? »
    • Un non est une réponse entière. « Je ne sais pas encore » aussi.

    Les gens qui disent des choses gentilles après le sexe se sentent souvent plus proches. Ça se voit plus dans les couples installés que dans les nouveaux.

    Si la réaction de quelqu’un te fait peur, tu ne lui dois pas cette discussion. Tu trouveras dans /support des gens pour y réfléchir avec toi.
    .title = En parler

learn-one-night = Après une nuit sans lendemain, on ressent des choses mêlées. La plupart des gens en gardent plus de bon que de mauvais. Certaines personnes ont le moral plus bas, pour peu de temps. C’est plus probable après de l’alcool, quand le sexe n’était pas bon pour elles, ou quand elles connaissaient peu l’autre.

    Alors tu peux te sentir bien, ou à plat, ou les deux. Pas besoin de décider ce soir ce que ça voulait dire.

    Ce qui peut aider :
    • Un retour sûr, et quelqu’un qui sait où tu es.
    • Un petit merci par message, si tu en as envie.
    • Dire ce qui vient après, même si ce n’est rien. « J’ai passé un bon moment. Je ne cherche pas plus. »
    • De l’eau, à manger, ton lit à toi.
    • Une note pour toi sur ce que tu aimerais la prochaine fois.

    Quelques minutes douces avant de se quitter peuvent être de l’aftercare aussi.
    .title = Une nuit sans lendemain

learn-scene = C’est le consentement qui sépare le kink de ce qui fait du mal. L’aftercare peut être le moment de se demander s’il a tenu pour tout le monde.

    Les liens ou les ordres peuvent être un stress pour le corps. Quand une scène se passe bien, ce stress baisse souvent après, et on se sent plus proches.

    On parle parfois d’un « drop » : le moral bas, des heures ou des jours plus tard. À notre connaissance, personne n’a mesuré quand il vient. Les personnes qui mènent en parlent, comme celles qui suivent.

    Ce qui peut aider : chaleur, boisson, repas, mots doux, et pas de grands choix pour un temps. Prévoir qui écrit à qui, et quand. En parler à tête reposée.

    Une pression sur le cou peut blesser à l’intérieur, même quand tout le monde a dit oui. Fais examiner ça le jour même, même si tu te sens bien.

    Une limite ou un mot de sécurité n’a pas tenu ? /support est là, quel qu’ait été ton rôle.
    .title = Après une scène

learn-noting = Ce qui t’aide n’est pas forcément ce qui aide les autres. Ça peut même changer d’une semaine à l’autre. Alors ça vaut une petite note.

    Tu peux te demander :
    • Qu’est-ce que je voulais juste après : contact, paroles, calme, manger, dormir ?
    • Qu’est-ce que j’ai eu ? Qu’est-ce qui m’a manqué ?
    • Comment ça allait le lendemain, et le jour d’après ?
    • Qu’est-ce que j’aimerais qu’on sache avant la prochaine fois ?

    Un peu plus de tendresse que d’habitude va souvent avec le bien-être. Alors compare-toi à toi, pas aux autres.

    Tu peux garder des notes ici, ou sur papier, ou pas du tout. N’y mets pas ce que tu ne voudrais pas qu’on trouve. Et si une note te rend triste, tu peux l’effacer.
    .title = Noter ce qui aide
