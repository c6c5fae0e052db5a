# La protection n’a pas tenu. Boutons : 24 caractères au plus.

protect-title = Souci de protection

protect-ago =
    Ici, le temps compte. Alors une question rapide d’abord : c’était il y a combien de temps ?

    Si tu ne l’as pas choisi, « Quelque chose clochait » a aussi des pages pour toi.
    .day = Moins d’un jour
    .three = 1 à 3 jours
    .five = 3 à 5 jours
    .more = Plus de 5 jours
    .unsure = Je ne sais pas

protect-what = À quoi penses-tu ? Choisis tout ce qui convient. Si tu passes, je te montre tout.
    .preg = Une grossesse
    .hiv = Le VIH
    .sti = D’autres infections
    .unsure = Je ne sais pas

protect-preg =
    Si une grossesse est possible pour toi : vas-y aujourd’hui. Une pharmacie ou un centre de santé sexuelle peut t’aider à choisir.

    La pilule du lendemain marche mieux quand on la prend tôt. Il y en a une pour les 3 premiers jours. Une autre marche jusqu’à 5 jours.

    Le stérilet au cuivre est ce qui marche le mieux. On le pose souvent dans les 5 jours.

    Dis-leur tes autres médicaments, ton poids, l’asthme, l’allaitement, et une pilule contraceptive prise ou commencée il y a peu. Ça peut changer le choix.

    Si tu vomis dans les 3 heures après la pilule, demande s’il t’en faut une autre.

protect-preg-late =
    Si une grossesse est possible pour toi : il est encore temps, alors vas-y aujourd’hui.

    Jusqu’à 5 jours, demande la pilule à l’« ulipristal », ou un stérilet au cuivre. Le stérilet est ce qui marche le mieux.

    Dis-leur tes autres médicaments, l’asthme, l’allaitement, et une pilule contraceptive prise ou commencée il y a peu. Ça peut changer le choix.

    Si tu vomis dans les 3 heures après la pilule, demande s’il t’en faut une autre.

protect-preg-past =
    Si une grossesse est possible pour toi : appelle quand même un centre de santé sexuelle. Dans certains cas, on peut poser un stérilet après 5 jours.

    Un test de grossesse est fiable dès le premier jour de retard des règles, ou 3 semaines après le rapport.

    Mal en bas du ventre, ou des saignements, et une grossesse est possible ? Vois quelqu’un le jour même.

protect-hiv =
    Si tu penses au VIH : un traitement par comprimés, le TPE (ou PEP), peut l’arrêter. Vas-y maintenant, dans un centre de santé sexuelle ou à l’hôpital. La nuit, à l’hôpital.

    La première prise est meilleure dans les 24 heures. La limite est de 3 jours. Pas besoin d’attendre des résultats de test. Le traitement dure 28 jours.

    L’autre personne prend un traitement contre le VIH, et ses tests ne montrent pas de virus ? Alors le TPE n’est le plus souvent pas nécessaire. Demande quand même.

protect-hiv-past =
    Si tu penses au VIH : le TPE (ou PEP) est prévu pour commencer dans les 3 jours. Après, un centre de santé sexuelle peut encore faire beaucoup.

    Demande-leur un plan de tests. Le test est fiable après environ 7 semaines. Certains types demandent moins de temps, d’autres plus.

    Tu ne sais pas si ça fait 3 jours ? Va demander maintenant.

protect-sti =
    As-tu des signes : douleur, plaies, brûlures ? Vas-y maintenant. N’attends pas de date.

    Sans signes, les tests sont fiables à partir de :
    • 2 semaines : chlamydia et gonorrhée
    • 7 semaines : VIH. Si tu prends le TPE, suis les dates de ton centre.
    • 12 semaines : syphilis, hépatites B et C

    Pas encore de vaccin contre l’hépatite B ? Demande-le. C’est mieux dans la journée, et ça peut aider jusqu’à 14 jours.

    Si ton centre t’a donné la doxy-PEP : prends-la dans les 3 jours, comme on te l’a indiqué.

protect-say =
    Ce que tu peux dire, à l’accueil ou au téléphone :

    « Je voudrais me renseigner sur la pilule du lendemain et le traitement post-exposition. » Enlève ce dont tu n’as pas besoin. Ensuite, dis à quand ça remonte.

    Tu peux demander un endroit calme pour parler. Rien ne t’oblige à en dire plus que tu ne veux.

protect-visit = Veux-tu un petit coup de pouce pour y aller ? Un mot dans trois heures, et un le matin. Ils ne diront pas de quoi il s’agit.
    .nudge = Oui, deux petits mots
    .nothing = Non, merci

protect-dates =
    Est-ce que je note des dates ? Choisis celles que tu veux. Je compte à partir d’aujourd’hui, et les petits mots ne nomment rien.

    Le mot de chaque jour est pour le TPE, pendant 28 jours.
    .day14 = Tests à 2 semaines
    .day49 = Tests à 7 semaines
    .day84 = Tests à 12 semaines
    .day21 = Grossesse à 3 sem.
    .daily = Un mot chaque jour
    .nothing = Aucune date

protect-mirror-dates = Ce que je te rappellerai : { $dates-words } (en mots neutres).

protect-mirror-soon = Tu as regardé ce qui est possible. Deux petits mots viendront.

protect-mirror-read = Tu as regardé ce qui est possible. Tu peux y revenir quand tu veux.
