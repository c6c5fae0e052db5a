# Protection slipped.

protect-title = Schutz hat nicht geklappt

protect-ago =
    Hier zählt die Zeit, darum zuerst kurz: Wie lange ist es her?

    Wenn du es nicht so wolltest, liegt die Schuld nicht bei dir. Diese Seiten sind auch für dich da.

    Was gilt, hängt vom Land ab. Tippe auf „Hilfetelefone“ und wähle deins, dann steht hier, was bei dir gilt.
    .day = Weniger als einen Tag
    .two = 1 bis 2 Tage
    .three = 2 bis 3 Tage
    .five = 3 bis 5 Tage
    .more = Mehr als 5 Tage
    .unsure = Weiß nicht genau

protect-pills =
    { $pills ->
        [both] In dem Land, das du gewählt hast, gibt es zwei: Levonorgestrel für die ersten 3 Tage und Ulipristal für bis zu 5 Tage. Je früher, desto besser.
        [levonorgestrel] In dem Land, das du gewählt hast, enthält die Pille danach Levonorgestrel. Je früher, desto besser, und man kann sie bis zu 5 Tage danach nehmen.
       *[unknown] Die Pille danach wirkt am besten, wenn du sie bald nimmst. Es gibt zwei: Levonorgestrel für die ersten 3 Tage und Ulipristal für bis zu 5 Tage. Ulipristal gibt es nicht überall. Wenn es fehlt, frag nach der anderen.
    }

protect-pep =
    { $pep ->
        [h48] In dem Land, das du gewählt hast, fängt man damit innerhalb von 48 Stunden an.
        [h72] In dem Land, das du gewählt hast, fängt man damit innerhalb von 72 Stunden an, also 3 Tagen.
       *[unknown] In vielen Ländern fängt man damit innerhalb von 3 Tagen an, in Österreich und der Schweiz innerhalb von 2.
    }

protect-tonight =
    { $tonight ->
        [hospital] Geh jetzt los, in die Notaufnahme eines Krankenhauses (Spitals).
        [de] Geh jetzt los, in die Notaufnahme eines großen Krankenhauses. Nicht jedes hat PEP. Tagsüber geht auch eine HIV-Schwerpunktpraxis.
        [fr] Geh jetzt los, in die Notaufnahme eines Krankenhauses. Tagsüber geht auch ein CeGIDD.
        [be] Geh jetzt los, in die Notaufnahme einer Uniklinik oder eines Krankenhauses mit HIV-Zentrum.
        [br] Geh jetzt los, in eine UPA, ein Krankenhaus oder einen Gesundheitsposten (UBS). Es kostet nichts und geht ohne Anzeige.
        [mx] Geh jetzt los, in ein Krankenhaus oder eine Klinik des IMSS. Dort bekommst du sie, ob versichert oder nicht.
        [ar] Geh jetzt los, in die Notaufnahme (guardia) eines Krankenhauses. Es kostet nichts.
        [nl] Geh jetzt los. Tagsüber: Ruf den GGD an, das Gesundheitsamt. Nachts und am Wochenende: Geh in die Notaufnahme eines großen Krankenhauses.
        [za] Geh jetzt los, in die nächste Klinik oder das nächste Krankenhaus. Wenn es dort keine PEP gibt, frag, wo es sie gibt.
       *[unknown] Geh jetzt los, in die Notaufnahme eines Krankenhauses. Tagsüber hilft auch eine Praxis, die sich mit HIV auskennt.
    }

protect-what = Was beschäftigt dich? Wähle alles, was passt. Wenn du das auslässt, zeige ich dir alles.
    .preg = Schwangerschaft
    .hiv = HIV
    .sti = Andere Infektionen
    .unsure = Weiß nicht genau

protect-preg =
    Wenn du schwanger werden kannst: Geh heute noch los. In einer Apotheke, nachts im Notdienst, oder in einer Praxis hilft man dir bei der Wahl. Testosteron verhütet nicht, und die Pille danach geht auch damit.

    { protect-pills }

    Am allerbesten wirkt eine Kupferspirale. Sie wird oft innerhalb von 5 Tagen eingesetzt.

    Sag dort, welche anderen Medikamente du nimmst, wie viel du wiegst, ob du Asthma hast, ob du stillst und ob du diesen Monat die Antibabypille genommen oder damit angefangen hast. Das kann ändern, was für dich passt.

    Wenn du dich innerhalb von 3 Stunden nach der Pille danach übergibst, frag, ob du noch eine brauchst. Spül nicht innen. Wenn noch ein Stück Kondom innen sein könnte, lass heute nachsehen.

protect-preg-late =
    Wenn du schwanger werden kannst: Noch ist Zeit, also geh heute los. Testosteron verhütet nicht, und die Pille danach geht auch damit.

    { protect-pills }

    Am allerbesten wirkt eine Kupferspirale. Frag, ob sie heute eingesetzt werden kann.

    Sag dort, welche anderen Medikamente du nimmst, wie viel du wiegst, ob du Asthma hast, ob du stillst und ob du diesen Monat die Antibabypille genommen oder damit angefangen hast. Das kann ändern, was für dich passt.

    Wenn du dich innerhalb von 3 Stunden nach der Pille danach übergibst, frag, ob du noch eine brauchst.

protect-preg-past =
    Wenn du schwanger werden kannst: Ruf trotzdem in einer Praxis an. In manchen Fällen kann eine Spirale auch nach 5 Tagen noch eingesetzt werden.

    Ein Schwangerschaftstest ist zuverlässig ab dem Tag, an dem die Periode ausbleibt, oder nach 3 Wochen.

    Wenn du vielleicht schwanger bist und Schmerzen im Bauch oder oben an der Schulter hast oder dir schwarz vor Augen wird: Wähl jetzt den Notruf. { emergency-numbers } Wenn du nur ein wenig blutest: Lass es heute noch ansehen.

protect-hiv =
    Wenn du dir Sorgen wegen HIV machst: Eine Behandlung mit Tabletten, die PEP, kann eine Ansteckung vielleicht verhindern. { protect-tonight }

    Am besten nimmst du die erste Tablette in den ersten Stunden. { protect-pep } Ist es länger her, frag trotzdem. Du brauchst nicht auf Testergebnisse zu warten. Die Behandlung dauert 28 Tage.

    Wenn du PrEP wie geplant genommen hast, oder die andere Person HIV-Medikamente nimmt und das Virus bei ihr nicht nachweisbar ist: Dann ist PEP meistens nicht nötig. Frag trotzdem nach.

protect-hiv-hours =
    Wenn du dir Sorgen wegen HIV machst: Jetzt zählen die nächsten Stunden. Frag nach PEP, einer Behandlung mit Tabletten, die eine Ansteckung vielleicht verhindert. { protect-tonight }

    { protect-pep } Ist es länger her, frag trotzdem. Auch dann kann man noch viel für dich tun.

    Du brauchst nicht auf Testergebnisse zu warten.

protect-hiv-past =
    Wenn du dir Sorgen wegen HIV machst: Eine Praxis kann noch viel für dich tun. Mit PEP fängt man früher an. Wenn du aber nicht genau weißt, wie lange es her ist, geh jetzt hin und frag.

    Frag dort, wann du dich testen lassen kannst. Nach etwa 7 Wochen ist ein HIV-Test zuverlässig. Manche Arten brauchen 3 Monate, also frag, welche es ist.

protect-sti =
    Hast du Anzeichen wie Schmerzen, wunde Stellen oder Brennen? Lass dich jetzt untersuchen und warte nicht auf ein Datum.

    Ohne Anzeichen sind Tests zuverlässig nach:
    • 2 Wochen: Chlamydien und Gonorrhö (Tripper)
    • 7 Wochen: HIV. Wenn du PEP nimmst, richte dich nach den Terminen deiner Praxis.
    • 12 Wochen: Syphilis, Hepatitis B und C

    Noch keine Impfung gegen Hepatitis B? Frag danach. Sie wirkt am besten innerhalb eines Tages und kann bis zu 14 Tage danach helfen.

    Wenn dir deine Praxis Doxy-PEP gegeben hat: Nimm sie innerhalb von 3 Tagen, so wie man es dir gesagt hat.

protect-say =
    Was du am Empfang oder am Telefon sagen kannst:

    „Ich habe eine Frage zur Pille danach und zu PEP.“ Lass weg, was du nicht brauchst. Sag dann, wie lange es her ist.

    Du kannst um einen ruhigen Ort zum Reden bitten. Du musst nicht mehr sagen, als du möchtest.

protect-visit = Soll ich dich daran erinnern hinzugehen? Einmal in drei Stunden und einmal am Morgen. Es steht nicht da, worum es geht. Die erste Erinnerung kommt auch in deiner Ruhezeit.
    .nudge = Ja, zweimal
    .morning = Nur einmal, am Morgen
    .nothing = Nein, danke

protect-dates =
    Soll ich mir Termine merken? Wähle, was du möchtest. Ich zähle ab heute, und in den Erinnerungen steht nicht, worum es geht.

    Die Erinnerung an den Schwangerschaftstest kommt nach 3 Wochen. Die tägliche Erinnerung ist für PEP, 28 Tage lang.
    .day14 = Tests: 2 Wochen
    .day49 = Tests: 7 Wochen
    .day84 = Tests: 12 Wochen
    .day21 = Test: schwanger?
    .daily = Täglich (PEP)
    .nothing = Keine Termine

protect-mirror-dates = Woran ich dich in neutralen Worten erinnere: { $dates-words }.

protect-mirror-soon = Du hast dir angesehen, was sich tun lässt. Es kommen zwei leise Erinnerungen.

protect-mirror-morning = Du hast dir angesehen, was sich tun lässt. Am Morgen kommt eine leise Erinnerung.

protect-mirror-read = Du hast dir angesehen, was sich tun lässt. Du kannst jederzeit wiederkommen.
