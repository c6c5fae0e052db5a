# La protection n’a pas tenu.

protect-title = Souci de protection

protect-ago =
    Ici, le temps compte. Alors une question rapide d’abord : c’était il y a combien de temps ?

    Si tu ne l’as pas choisi, ce n’est pas ta faute. Ces pages sont aussi pour toi.

    Les règles changent selon le pays. Pour voir celles du tien, appuie sur « Lignes d’écoute » et choisis-le.
    .day = Moins d’un jour
    .two = 1 à 2 jours
    .three = 2 à 3 jours
    .five = 3 à 5 jours
    .more = Plus de 5 jours
    .unsure = Je ne sais pas

protect-pills =
    { $pills ->
        [both] Dans le pays que tu as choisi, il y a deux pilules du lendemain : le lévonorgestrel pour les 3 premiers jours, et l’ulipristal jusqu’à 5 jours. Plus c’est tôt, mieux c’est.
        [levonorgestrel] Dans le pays que tu as choisi, la pilule du lendemain est le lévonorgestrel. Plus c’est tôt, mieux c’est, et on peut la prendre jusqu’à 5 jours.
       *[unknown] La pilule du lendemain marche mieux quand on la prend tôt. Le lévonorgestrel est pour les 3 premiers jours. L’ulipristal marche jusqu’à 5 jours, mais on ne le trouve pas partout. S’il n’y en a pas, demande l’autre.
    }

protect-pep =
    { $pep ->
        [h48] Dans le pays que tu as choisi, on commence dans les 48 heures.
        [h72] Dans le pays que tu as choisi, on commence dans les 72 heures, soit 3 jours.
       *[unknown] La limite est de 48 heures en France et en Suisse, de 72 heures dans beaucoup d’autres pays.
    }

protect-tonight =
    { $tonight ->
        [hospital] Va maintenant aux urgences d’un hôpital.
        [de] Va maintenant aux urgences d’un grand hôpital. Tous n’ont pas ce traitement. En journée, tu peux aussi aller dans un cabinet spécialisé en VIH.
        [fr] Va maintenant aux urgences d’un hôpital. En journée, tu peux aussi aller dans un CeGIDD.
        [be] Va maintenant aux urgences d’un hôpital universitaire, ou d’un hôpital avec un centre de référence VIH.
        [br] Va maintenant dans une UPA, un hôpital ou un poste de santé (UBS). C’est gratuit, et il n’y a pas besoin de porter plainte.
        [mx] Va maintenant dans un hôpital ou une clinique de l’IMSS. On doit te le donner, avec ou sans assurance.
        [ar] Va maintenant aux urgences (guardia) d’un hôpital. C’est gratuit.
        [nl] Vas-y maintenant. En journée, appelle le GGD, le service de santé. La nuit et le week-end, va aux urgences d’un grand hôpital.
        [za] Va maintenant dans le centre de santé ou l’hôpital le plus proche. S’ils n’ont pas ce traitement, demande où le trouver.
       *[unknown] Va maintenant aux urgences d’un hôpital. En journée, tu peux aussi aller dans un centre spécialisé.
    }

protect-what = À quoi penses-tu ? Choisis tout ce qui convient. Si tu passes, je te montre tout.
    .preg = Une grossesse
    .hiv = Le VIH
    .sti = Autre infection
    .unsure = Je ne sais pas

protect-preg =
    Si une grossesse est possible pour toi : demande conseil aujourd’hui, dans une pharmacie ou un centre de santé sexuelle. La testostérone n’est pas une contraception. On peut prendre la pilule du lendemain en même temps.

    { protect-pills }

    Le stérilet au cuivre est ce qui marche le mieux. On le pose souvent dans les 5 jours.

    Signale tes autres médicaments, ton poids, un asthme, un allaitement, et une pilule contraceptive prise ou commencée ce mois-ci. Ça peut changer le choix.

    Si tu vomis dans les 3 heures après la pilule, demande s’il t’en faut une autre. Ne rince pas l’intérieur. Si un bout de préservatif est peut-être resté, consulte aujourd’hui.

protect-preg-late =
    Si une grossesse est possible pour toi : il est encore temps, alors demande conseil aujourd’hui, dans une pharmacie ou un centre de santé sexuelle. La testostérone n’est pas une contraception. On peut prendre la pilule du lendemain en même temps.

    { protect-pills }

    Le stérilet au cuivre est ce qui marche le mieux. Demande si on peut le poser aujourd’hui.

    Signale tes autres médicaments, ton poids, un asthme, un allaitement, et une pilule contraceptive prise ou commencée ce mois-ci. Ça peut changer le choix.

    Si tu vomis dans les 3 heures après la pilule, demande s’il t’en faut une autre.

protect-preg-past =
    Si une grossesse est possible pour toi : appelle quand même un centre de santé sexuelle. Dans certains cas, on peut poser un stérilet après 5 jours.

    Un test de grossesse est fiable dès le premier jour de retard des règles, ou après 3 semaines.

    Si une grossesse est possible et que tu as mal au ventre ou à la pointe de l’épaule, ou que tu te sens sur le point de t’évanouir : appelle maintenant le numéro d’urgence. { emergency-numbers } Si tu saignes juste un peu : consulte aujourd’hui.

protect-hiv =
    Si tu penses au VIH : un traitement par comprimés, le TPE (on dit aussi PEP ou PPE), peut empêcher l’infection. { protect-tonight }

    Le mieux est de prendre la première dose dans les heures qui suivent. { protect-pep } Passé ce délai, demande quand même. Pas besoin d’attendre des résultats de test. Le traitement dure environ 4 semaines.

    Si tu as pris la PrEP comme prévu, ou si l’autre personne est sous traitement avec une charge virale indétectable : le TPE n’est le plus souvent pas nécessaire. Demande quand même.

protect-hiv-hours =
    Si tu penses au VIH : les prochaines heures comptent. Demande le TPE (on dit aussi PEP ou PPE), des comprimés qui peuvent empêcher l’infection. { protect-tonight }

    { protect-pep } Passé ce délai, demande quand même. On peut encore faire beaucoup.

    Pas besoin d’attendre des résultats de test.

protect-hiv-past =
    Si tu penses au VIH : un centre de santé sexuelle peut encore faire beaucoup. Le TPE se commence plus tôt, mais si tu ne sais pas bien depuis combien de temps c’était, va demander maintenant.

    Demande un calendrier de tests. Le test est fiable après environ 7 semaines. Certains types demandent 3 mois, alors demande lequel c’est.

protect-sti =
    As-tu des signes : douleur, plaies, brûlures ? Consulte maintenant. N’attends pas de date.

    Sans signes, les tests sont fiables à partir de :
    • 2 semaines : chlamydia et gonorrhée
    • 7 semaines : VIH. Si tu prends le TPE, suis les dates de ton centre.
    • 12 semaines : syphilis, hépatites B et C

    Pas encore de vaccin contre l’hépatite B ? Demande-le. C’est mieux dans la journée, et ça peut aider jusqu’à 14 jours.

    Si ton centre t’a donné la doxy-PEP : prends-la dans les 3 jours, comme on te l’a indiqué.

protect-say =
    Ce que tu peux dire, à l’accueil ou au téléphone :

    « Je voudrais me renseigner sur la pilule du lendemain et le traitement post-exposition. » Enlève ce dont tu n’as pas besoin. Ensuite, dis à quand ça remonte.

    Tu peux demander un endroit calme pour parler. Rien ne t’oblige à en dire plus que tu ne veux.

protect-visit = Veux-tu un petit coup de pouce pour y aller ? Un mot dans trois heures, et un autre le matin suivant. Ils ne diront pas de quoi il s’agit. Le premier vient même pendant tes heures calmes.
    .nudge = Oui, deux petits mots
    .morning = Seulement celui du matin
    .nothing = Non, merci

protect-dates =
    Veux-tu que je note des dates ? Choisis celles que tu veux. Je compte à partir d’aujourd’hui, et les petits mots ne diront pas de quoi il s’agit.

    Le test de grossesse vient après 3 semaines. Le mot de chaque jour est pour le TPE, pendant 28 jours.
    .day14 = Tests à 2 sem.
    .day49 = Tests à 7 sem.
    .day84 = Tests à 12 sem.
    .day21 = Test grossesse
    .daily = Un mot par jour
    .nothing = Aucune date

protect-mirror-dates = Ce que je te rappellerai : { $dates-words } (en mots neutres).

protect-mirror-soon = Tu as regardé ce qui est possible. Deux petits mots viendront.

protect-mirror-morning = Tu as regardé ce qui est possible. Un petit mot viendra le matin.

protect-mirror-read = Tu as regardé ce qui est possible. Tu peux y revenir quand tu veux.
