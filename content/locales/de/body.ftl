# Der Körper-Check. Körperteile mit einfachen Namen, keine Handlungen.
# Diese Seiten liest auch, wem wehgetan wurde: Keine Seite sagt, was vorher war.

body-title = Körper-Check

body-call =
    { emergency-first }

    Jetzt muss Hilfe kommen. Du kannst auch jemanden in deiner Nähe anrufen lassen, oder dich in eine Notaufnahme bringen lassen. Fahr nicht selbst.

body-whom =
    Gehen wir es langsam durch, von Kopf bis Fuß. Um wen geht es?

    Wenn du stark blutest, schwer Luft bekommst oder fast ohnmächtig wirst: Brich hier ab und wähl jetzt den Notruf. { emergency-numbers }
    .fine = Um mich: alles gut
    .parts = Um mich: etwas tut weh
    .them = Um jemanden bei mir

body-them =
    Schau die Person an und sprich mit ihr. Siehst du etwas davon?

    • Sie ist schwer zu wecken oder redet wirr
    • Sie atmet langsam, unregelmäßig oder laut, oder gar nicht
    • Lippen oder Haut sind blau, grau oder sehr blass
    • Ein Krampfanfall oder Schmerzen in der Brust
    • Eine Seite des Gesichts hängt, oder sie spricht undeutlich
    • Viel Blut
    • Druck auf den Hals, und seitdem eine heisere Stimme, starke Kopfschmerzen oder eine Lücke in der Erinnerung
    .now = Ja, etwas davon
    .today = Verletzt, nichts davon
    .nothing = Nichts davon

body-them-red =
    { body-call }

    Bleib bei ihr. Wenn sie atmet, aber schwer zu wecken ist, dreh sie auf die Seite. Wenn sie nicht atmet, sag das als Erstes: Am Telefon hörst du, was zu tun ist.

    Lass sie nicht einfach ihren Rausch ausschlafen. Gib ihr nichts zu essen oder zu trinken. Wenn du weißt, was sie genommen hat, sag es.

body-them-care =
    Bleib eine Weile bei ihr. Frag, was sie braucht. Ein Nein gilt.

    Wenn sie von Alkohol oder Drogen müde ist, leg sie auf die Seite und bleib da.

    Wenn es Druck auf ihren Hals gab, muss das heute noch untersucht werden, auch wenn es ihr gut geht. Das gilt auch für andere Schmerzen oder Verletzungen.

    Wenn eines der Anzeichen von der Seite davor kommt, ruf an. { emergency-numbers }

body-area = Um welche Stellen geht es? Wähle alle, die passen.
    .head = Kopf/Gesicht
    .chest =
        { $own-chest ->
            [unknown] Atem/Brust/Ausschlag
           *[own] Atem/Ausschlag/{ $own-chest }
        }
    .belly = Bauch/Pinkeln
    .limbs = Arme oder Beine
    .vulva =
        { $own-vulva ->
            [place] Vorne, innen
            [unknown] Vulva/Vagina
           *[own] { $own-vulva }
        }
    .penis =
        { $own-penis ->
            [place] Vorne, außen
            [unknown] Penis oder Hoden
           *[own] { $own-penis }
        }
    .bottom =
        { $own-bottom ->
            [unknown] Po
           *[own] { $own-bottom }
        }
    .skin = Haut
    .drugs = Alkohol/Drogen
    .other = Woanders

body-neck = Das frage ich alle: Gab es irgendwann Druck auf deinen Hals?
    .not = Nein
    .some = Ja
    .unsure = Weiß nicht genau

body-chest =
    { $own-chest ->
        [unknown] Atem, Brust und Ausschlag
       *[own] Atem, Ausschlag und { $own-chest }
    }: Hast du etwas davon?

    • Plötzliche Schmerzen in der Brust, die drücken, die Brust eng machen oder in Arm, Rücken, Hals oder Kiefer ziehen
    • Schmerzen in der Brust, und du bekommst schlecht Luft, du schwitzt, oder dir ist übel
    • Schmerzen in der Brust, die länger als 15 Minuten dauern
    • Das Atmen fällt schwer, oder dein Atem pfeift
    • Lippen, Mund, Rachen oder Zunge sind angeschwollen
    • Der Hals ist wie zugeschnürt, oder Schlucken fällt schwer
    • Du warst ohnmächtig, dir ist schwindlig, oder du bist benommen oder verwirrt
    .now = Ja, etwas davon
    .mild = Etwas Leichteres
    .nothing = Nichts davon

body-chest-red =
    { body-call }

    Setz dich hin und ruh dich aus. Sag, ob du ein Potenzmittel oder Poppers genommen hast. Beides verträgt sich nicht mit manchen Herzmitteln, etwa einem Nitrospray.

    Was du sonst sagst, entscheidest du. Alles andere kann warten.

body-head =
    Kopf und Gesicht: Hast du etwas davon?

    • Plötzliche, sehr starke Kopfschmerzen
    • Eine Seite deines Gesichts hängt
    • Du warst bewusstlos, oder dir fehlt ein Stück Erinnerung
    • Du kannst kaum wach bleiben, oder du hattest einen Krampfanfall
    • Du übergibst dich oder verhältst dich nicht wie sonst
    • Probleme beim Sehen, Sprechen oder mit dem Gleichgewicht
    • Ein Körperteil ist schwach oder taub
    • Blut oder klare Flüssigkeit aus Ohr oder Nase
    • Kopfschmerzen, gegen die Schmerzmittel nicht helfen
    • Ein Stoß, und du nimmst Blutverdünner oder hattest davor Alkohol oder Drogen
    .now = Ja, etwas davon
    .knock = Ein leichterer Stoß
    .ache = Leichtere Schmerzen
    .nothing = Nichts davon

body-head-red =
    { body-call }

    Setz oder leg dich hin, und bleib bei jemandem, wenn das geht. Kein Alkohol, keine Drogen.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-drugs =
    Alkohol, Drogen oder Poppers: Hast du etwas davon?

    • Du kannst kaum wach bleiben, oder du hattest einen Krampfanfall
    • Du atmest langsam, oder das Atmen fällt schwer
    • Schmerzen in der Brust, oder dein Herz rast und wird nicht ruhiger
    • Blaue oder graue Lippen oder Haut
    • Du hast Poppers geschluckt
    • Dir ist sehr heiß, oder du siehst oder hörst, was nicht da ist
    • Du hast ein Potenzmittel zusammen mit Poppers oder einem Herzspray genommen und wirst fast ohnmächtig
    .now = Ja, etwas davon
    .mild = Mir ist etwas schlecht
    .nothing = Nichts davon

body-drugs-red =
    { body-call }

    Wenn du müde wirst, leg dich auf die Seite. Bleib nicht allein. Nimm nichts mehr.

    Sag, was du genommen hast und wie viel. Das hilft, dich richtig zu behandeln.

body-belly =
    Bauch, Rücken und Pinkeln: Hast du etwas davon?

    A:
    • Sehr starke Bauchschmerzen
    • Bauchschmerzen mit Fieber, Schüttelfrost oder Ohnmacht
    • Du bist vielleicht schwanger und hast Schmerzen im Bauch oder oben an der Schulter, oder dir wird schwarz vor Augen
    • Du kannst gar nicht pinkeln
    • Urin so dunkel wie Cola, dazu schmerzende oder schwache Muskeln

    B:
    • Brennen beim Pinkeln, dazu Fieber, Schüttelfrost, Verwirrtheit oder Schmerzen im Rücken
    • Brennen beim Pinkeln, und du bist vielleicht schwanger
    • Du bist vielleicht schwanger und blutest ein wenig
    • Blut im Urin
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Nur Brennen oder Ziehen
    .nothing = Nichts davon

body-belly-red =
    { body-call }

    Leg oder setz dich so hin, dass es am wenigsten wehtut. Iss und trink nichts, bis dich jemand untersucht hat.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-vulva =
    { $own-vulva ->
        [place] Vorne, innen
        [unknown] Vulva und Vagina
       *[own] { $own-vulva }
    }: Hast du etwas davon?

    A:
    • Eine Blutung, die in einer Stunde eine Binde durchnässt, oder du wirst fast ohnmächtig
    • Sehr starke Schmerzen, die nicht aufhören
    • Du bist vielleicht schwanger und hast Schmerzen im Bauch oder oben an der Schulter, oder du blutest stark
    • Etwas steckt innen fest, und du hast Fieber oder Ausschlag oder wirst fast ohnmächtig

    B:
    • Du bist vielleicht schwanger und blutest ein wenig
    • Etwas steckt innen fest, und du bekommst es nicht heraus

    C:
    • Deine Periode ist seit einem Jahr oder länger vorbei, und du blutest, auch nur einen Fleck
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .ended = Ja, C
    .mild = Wund, oder andere Blutung
    .nothing = Nichts davon

body-vulva-red =
    { body-call }

    Leg eine Binde ein und achte darauf, wie schnell sie voll wird. Was feststeckt, lass, wo es ist. Iss und trink nichts, bis dich jemand untersucht hat.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-penis =
    { $own-penis ->
        [place] Vorne, außen
        [unknown] Penis und Hoden
       *[own] { $own-penis }
    }: Hast du etwas davon?

    • Eine Erektion, die wehtut und nicht abklingt, oder die 4 Stunden dauert
    • Ein Knacken oder Knallen im Penis, danach Schmerzen, Schwellung oder ein dunkler Bluterguss
    • Plötzliche Schmerzen in einem Hoden
    • Die Vorhaut klemmt hinter dem Peniskopf fest
    • Ein Ring, der nicht mehr abgeht
    • Eine Blutung, die nicht aufhört
    .now = Ja, etwas davon
    .mild = Wund oder kleiner Riss
    .nothing = Nichts davon

body-penis-red =
    { body-call }

    Wenn es blutet, drück ein sauberes Tuch darauf. Zieh nicht mit Kraft an einem Ring oder der Vorhaut. Iss und trink nichts, bis dich jemand untersucht hat.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-bottom =
    { $own-bottom ->
        [unknown] Dein Po
       *[own] { $own-bottom }
    }: Hast du etwas davon?

    A:
    • Eine Blutung, die nicht aufhört
    • Viel Blut oder Blutklumpen
    • Etwas steckt innen fest
    • Sehr starke Bauchschmerzen, oder Bauchschmerzen mit Fieber

    B:
    • Schwarzer oder dunkelroter Stuhlgang
    • Durchfall mit Blut
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Wund, oder etwas Blut
    .nothing = Nichts davon

body-bottom-red =
    { body-call }

    Was feststeckt, lass, wo es ist: nicht ziehen, nicht drücken. Wenn es blutet, halt ein sauberes Tuch daran. Iss und trink nichts, bis dich jemand untersucht hat.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-limbs =
    Arme und Beine: Hast du etwas davon?

    A:
    • Plötzliche Schmerzen, so stark, dass du kaum denken kannst
    • Starke Schmerzen mit Schwellung, und es fühlt sich prall, taub oder schwach an
    • Arm oder Bein ist kalt, dazu blass oder blau
    • Arm oder Bein sieht verdreht oder verschoben aus, oder du kannst nicht auftreten

    B:
    • Du kannst dein Handgelenk oder deine Finger nicht heben
    • Seit über einer Stunde taub oder schwach, oder es lässt nicht nach
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Kribbeln, lässt nach
    .nothing = Nichts davon

body-limbs-red =
    { body-call }

    Nimm ab, was eng ist: Seil, Fesseln, Ringe. Halt den Arm oder das Bein still.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-skin =
    Deine Haut: Hast du etwas davon?

    A:
    • Eine Blutung, die nicht aufhört
    • Eine Verbrennung, größer als deine Hand
    • Eine Verbrennung, die weiß oder verkohlt ist
    • Eine Verbrennung mit Blasen im Gesicht, an Händen, Füßen oder Genitalien

    B:
    • Ein tiefer oder klaffender Schnitt
    • Ein Biss, der durch die Haut ging
    • Eine Wunde oder Verbrennung, die heiß oder geschwollen ist oder riecht, oder du hast Fieber
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Etwas Leichteres
    .nothing = Nichts davon

body-skin-red =
    { body-call }

    Wenn es blutet: Drück fest mit einem sauberen Tuch darauf, und lass nicht los. Was in der Wunde steckt, bleibt drin.

    Bei einer Verbrennung: 20 Minuten unter kühles, fließendes Wasser. Kein Eis, keine Creme.

    Was du sagst, entscheidest du. Alles andere kann warten.

body-other = Vielleicht habe ich dafür keine Seite, und untersuchen kann ich dich nicht. Wie schlimm ist es?
    .now = Sehr schlimm, jetzt
    .today = Stark, oder wird stärker
    .mild = Leicht
    .nothing = Möchte ich nicht sagen

body-other-red =
    { body-call }

    Sag, was du spürst. Was du sonst sagst, entscheidest du. Alles andere kann warten.

body-today =
    Bitte lass das heute noch ansehen: in einer Arztpraxis oder beim ärztlichen Bereitschaftsdienst. Vielleicht steht unter „Hilfetelefone“ eine Nummer für Rat zur Gesundheit. Wenn nichts offen hat, geh in eine Notaufnahme.

    Du musst nicht sagen, wie es dazu kam, nur das, was bei der Behandlung hilft.

    Wenn es schlimmer wird oder du fast ohnmächtig wirst, ruf an. { emergency-numbers }

body-ended = Wenn deine Periode vorbei ist und du blutest, ruf noch diese Woche in einer Arztpraxis an. Auch wenn es nur ein Fleck war, und auch wenn es aufgehört hat. Meist steckt etwas Kleines dahinter. Es kann ein frühes Zeichen für Krebs sein, deshalb ist es gut, nachsehen zu lassen.

body-head-care =
    Nach einem Stoß gegen den Kopf: Lass 24 Stunden lang eine erwachsene Person bei dir bleiben, wenn das geht.

    Anzeichen können noch bis zu 3 Wochen später kommen. Hol sofort Hilfe bei Erbrechen, bei Kopfschmerzen, die bleiben, bei Problemen beim Sehen, Sprechen oder mit dem Gleichgewicht, oder wenn du schwer zu wecken bist.

body-ache-care =
    Kam der Schmerz schlagartig oder bei Anstrengung oder Erregung, und kennst du das so nicht? Dann ruf heute in einer Arztpraxis an, auch wenn er weg ist.

    Wenn er wiederkommt, stärker wird oder ein steifer Nacken, Erbrechen oder Sehstörungen dazukommen, hol sofort Hilfe. { emergency-numbers }

body-drugs-care =
    Bleib bei jemandem, und nimm heute nichts mehr. Fahr nicht. Wenn du müde wirst, leg dich auf die Seite.

    Wenn dir vielleicht jemand etwas gegeben hat, lass bald Urin oder Blut testen. Manche Mittel sind nach Stunden nicht mehr zu finden. Wenn du vorher pinkeln musst, fang den Urin in einem sauberen Glas auf und nimm ihn mit.

    Wenn es schlimmer wird, ruf an. { emergency-numbers }

body-tingle = Kribbeln kann von einem Nerv kommen, der gedrückt wurde. Schone den Arm oder das Bein, bis es sich wieder anfühlt und bewegt wie vorher. Soll ich in einer Stunde noch einmal fragen? Wenn es schwach oder taub wird, warte nicht auf mich: Lass es heute noch ansehen.
    .hour = In einer Stunde fragen
    .nothing = Nein, danke

body-skin-care =
    Blaue Flecken oder Abdrücke vom Seil: Lockere, was eng ist, und leg ein kühles Tuch darauf. Abdrücke verblassen von selbst.

    Wundgeriebene Haut: klares Wasser, trocken tupfen, weite Kleidung.

    Ein kleiner Schnitt: mit Wasser spülen und abdecken.

    Eine kleine Verbrennung: so bald wie möglich 20 Minuten unter kühles, fließendes Wasser. Dann locker abdecken.

    Lass es ansehen, wenn es heiß wird, anschwillt oder riecht, wenn du Fieber bekommst oder eine Stelle taub bleibt.

body-care =
    Geh heute sanft mit deinem Körper um. Wenn etwas wund ist: ein kühles Tuch, weite Kleidung, nur klares Wasser, keine Seife mit Duft. Gönn der Stelle Ruhe, bis nichts mehr wehtut.

    Lass dir einen Termin in einer Arztpraxis geben bei:
    • Blutungen, die nicht die Periode sind
    • Brennen beim Pinkeln, oder wenn du häufiger musst als sonst
    • Blut aus dem Po, das wiederkommt, oder starken Schmerzen dort
    • allem, was wund bleibt oder dir Sorgen macht

    Wenn es schlimmer wird, lass es am selben Tag ansehen.

body-after = Soll ich morgen nach deinem Körper fragen? In der Nachricht steht nicht, worum es geht.
    .tomorrow = Ja, morgen
    .nothing = Nein, danke

body-mirror-red = Eins der Anzeichen heißt: Jetzt muss Hilfe kommen. Wenn du noch nicht angerufen hast, wähl bitte den Notruf. { emergency-numbers }

body-mirror-today = Bitte lass es heute noch ansehen.

body-mirror-ended = Bitte ruf diese Woche in einer Arztpraxis an.

body-mirror-area = Um diese Stellen ging es: { $area-words }.

body-mirror-them = Du hast nach der Person bei dir gesehen.

body-mirror-fine = Dein Körper fühlte sich gut an.

body-mirror-quiet = Das hast du für dich behalten. Auch das ist in Ordnung.
