# Protection slipped. Labels: 24 characters or fewer.

protect-title = Schutz nicht wie geplant

protect-ago =
    Hier zählt die Zeit, darum zuerst kurz: Wie lange ist es her?

    Wenn du es nicht so wolltest, findest du auch unter „Etwas war nicht okay“ Seiten für dich.
    .day = Weniger als einen Tag
    .three = 1 bis 3 Tage
    .five = 3 bis 5 Tage
    .more = Mehr als 5 Tage
    .unsure = Nicht sicher

protect-what = Was beschäftigt dich? Wähle alles, was passt. Wenn du überspringst, zeige ich dir alles.
    .preg = Schwangerschaft
    .hiv = HIV
    .sti = Andere Infektionen
    .unsure = Nicht sicher

protect-preg =
    Wenn du schwanger werden kannst: Geh heute noch los. In einer Apotheke oder Praxis hilft man dir bei der Wahl.

    Die Pille danach wirkt am besten, wenn du sie bald nimmst. Eine Sorte ist für die ersten 3 Tage. Eine Sorte wirkt bis zu 5 Tage danach.

    Am allerbesten wirkt eine Kupferspirale. Sie wird oft innerhalb von 5 Tagen eingesetzt.

    Sag dort, welche anderen Medikamente du nimmst, wie viel du wiegst, ob du Asthma hast, ob du stillst und ob du in letzter Zeit die Antibabypille genommen oder damit angefangen hast. Das kann ändern, was für dich passt.

    Wenn du dich innerhalb von 3 Stunden nach der Pille übergibst, frag, ob du noch eine brauchst.

protect-preg-late =
    Wenn du schwanger werden kannst: Noch ist Zeit, also geh heute los.

    Bis zu 5 Tage danach: Frag nach der Pille mit „Ulipristal“ oder nach einer Kupferspirale. Die Spirale wirkt am allerbesten.

    Sag dort, welche anderen Medikamente du nimmst, ob du Asthma hast, ob du stillst und ob du in letzter Zeit die Antibabypille genommen oder damit angefangen hast. Das kann ändern, was für dich passt.

    Wenn du dich innerhalb von 3 Stunden nach der Pille übergibst, frag, ob du noch eine brauchst.

protect-preg-past =
    Wenn du schwanger werden kannst: Ruf trotzdem in einer Praxis an. In manchen Fällen kann eine Spirale auch nach 5 Tagen noch eingesetzt werden.

    Auf einen Schwangerschaftstest ist Verlass ab dem Tag, an dem die Periode ausbleibt, oder ab 3 Wochen nach dem Sex.

    Schmerzen unten im Bauch oder eine Blutung, und du bist vielleicht schwanger? Lass dich noch am selben Tag untersuchen.

protect-hiv =
    Wenn du dir Sorgen wegen HIV machst: Eine Behandlung mit Tabletten, die PEP, kann eine Ansteckung vielleicht verhindern. Geh jetzt los, in eine Praxis für sexuelle Gesundheit oder ins Krankenhaus. Nachts ins Krankenhaus.

    Am besten nimmst du die erste Tablette innerhalb von 24 Stunden. Die Grenze sind 3 Tage. Du brauchst nicht auf Testergebnisse zu warten. Die Behandlung dauert 28 Tage.

    Nimmt die andere Person HIV-Medikamente, und zeigen ihre Tests kein Virus? Dann ist PEP meistens nicht nötig. Frag trotzdem nach.

protect-hiv-past =
    Wenn du dir Sorgen wegen HIV machst: PEP ist dafür gedacht, innerhalb von 3 Tagen zu beginnen. Auch danach kann eine Praxis noch viel für dich tun.

    Frag dort nach einem Plan für Tests. Auf den Test ist nach etwa 7 Wochen Verlass. Manche Arten brauchen weniger Zeit, manche mehr.

    Bist du nicht sicher, ob schon 3 Tage um sind? Geh jetzt hin und frag.

protect-sti =
    Hast du Anzeichen wie Schmerzen, wunde Stellen oder Brennen? Geh jetzt hin. Warte nicht auf ein Datum.

    Ohne Anzeichen ist auf Tests Verlass ab:
    • 2 Wochen: Chlamydien und Gonorrhö (Tripper)
    • 7 Wochen: HIV. Wenn du PEP nimmst, richte dich nach den Terminen deiner Praxis.
    • 12 Wochen: Syphilis, Hepatitis B und C

    Noch keine Impfung gegen Hepatitis B? Frag danach. Sie wirkt am besten innerhalb eines Tages und kann bis zu 14 Tage danach helfen.

    Wenn dir deine Praxis Doxy-PEP gegeben hat: Nimm es innerhalb von 3 Tagen, so wie man es dir gesagt hat.

protect-say =
    Was du am Empfang oder am Telefon sagen kannst:

    „Ich möchte nach der Pille danach und nach PEP fragen.“ Lass weg, was du nicht brauchst. Sag dann, wie lange es her ist.

    Du kannst um einen ruhigen Ort zum Reden bitten. Du musst nicht mehr sagen, als du möchtest.

protect-visit = Soll ich dich anstupsen, damit du hingehst? Eine Erinnerung in drei Stunden und eine am Morgen. Sie sagen nicht, worum es geht.
    .nudge = Ja, zwei Erinnerungen
    .nothing = Nein, danke

protect-dates =
    Soll ich mir Termine merken? Wähle, was du möchtest. Ich zähle ab heute, und die Erinnerungen nennen nichts beim Namen.

    Der Schwangerschaftstest kommt nach 3 Wochen. Die tägliche Erinnerung ist für PEP, 28 Tage lang.
    .day14 = Tests nach 2 Wochen
    .day49 = Tests nach 7 Wochen
    .day84 = Tests nach 12 Wochen
    .day21 = Schwangerschaftstest
    .daily = Jeden Tag erinnern
    .nothing = Keine Termine

protect-mirror-dates = Woran ich dich in neutralen Worten erinnere: { $dates-words }.

protect-mirror-soon = Du hast angesehen, was sich tun lässt. Es kommen zwei leise Erinnerungen.

protect-mirror-read = Du hast angesehen, was sich tun lässt. Du kannst jederzeit wiederkommen.
