# Short pages, each under 1,000 characters. Every fact in them has its source in content/learn.yaml.

learn-what = Aftercare ist, was Menschen nach dem Sex füreinander und für sich selbst tun. Eine Umarmung. Wasser. Ein liebes Wort. Zeit allein. Die Verabredung, morgen zu reden.

    Vielleicht kennst du das Wort aus der Kink-Welt. Du brauchst mit Kink nichts zu tun zu haben. Aftercare kann ein paar Minuten dauern und passt zu einer ersten Nacht so gut wie zu einer langen Liebe. Es kann so schlicht sein wie die Frage: „Was würde dir jetzt guttun?“

    Es gibt keine richtige Art. Was für die eine Person schön ist, kann für die nächste zu viel sein. Also frag, statt zu raten. Gut ist auch, vorher zu fragen, solange das Nachdenken leichtfällt.

    Aftercare ist ein Wunsch, keine Regel. Du kannst zu jedem Teil Nein sagen, und du kannst es dir anders überlegen.
    .title = Was Aftercare ist

learn-who = Für alle, die sie möchten. Für Menschen, die lange zusammen sind oder erst kurz, für One-Night-Stands, für drei oder mehr, und für dich allein.

    Frauen und Männer haben erzählt, dass sie nach Sex manchmal in ein Tief fallen, auch nach Solosex. Ein wenig Zuwendung passt also auch dort. Über trans und nichtbinäre Menschen weiß man noch wenig. Diese Lücke liegt an der Forschung, nicht an dir.

    Manche möchten danach keine Berührung. Manche haben Schmerzen, sind müde oder schüchtern, oder sie denken an Glauben oder Familie. Aftercare kann ein Glas Wasser sein, eine geschlossene Tür oder ein Film auf dem Sofa.

    Sie muss nichts mit Liebe zu tun haben. Sie muss nicht zu mehr Sex führen. Ein paar liebe Minuten passen auch zu einer Nacht mit jemandem, den du vielleicht nicht wiedersiehst.
    .title = Für wen sie ist

learn-why = Wer sich nach dem Sex ein paar Minuten nah ist, ist oft auch zufriedener: mit dem Sex und miteinander. Es scheint auf etwas mehr Zeit anzukommen als sonst, nicht auf eine feste Zahl von Minuten.

    Wer der anderen Person etwas Gutes sagt, hat oft auch mehr Vertrauen und fühlt sich näher.

    Und das gute Gefühl kann eine Weile bleiben. Bei frisch Verheirateten waren es etwa zwei Tage.

    Ob eins zum anderen führt, wissen wir nicht. Die meisten, die gefragt wurden, lebten in Paaren, und viele waren hetero. Bei dir kann es also anders sein.

    Es gibt auch einen einfacheren Grund. Nach dem Sex fühlst du dich vielleicht offen. Da ist es schön, wenn jemand lieb zu dir ist. Das kannst auch du selbst sein.
    .title = Warum Menschen es tun

learn-feeling-low = Du kannst dich nach Sex traurig, leer, gereizt oder weit weg fühlen. Das kann nach Sex kommen, den du wolltest, und auch nach Solosex.

    Das kommt oft vor. Etwa 3 bis 5 von 10 Befragten haben es schon einmal erlebt. Es waren Frauen und Männer, viele davon im Studium. Die wahre Zahl kann also anders sein.

    Warum es kommt, wissen wir nicht genau. Vielleicht liest du, es liege nur an Hormonen. Wir haben nichts gefunden, was das zeigt.

    Es heißt nicht, dass du etwas falsch gemacht hast. Es muss auch nicht heißen, dass in einer Beziehung etwas nicht stimmt.

    Geh sanft mit dir um. Iss, ruh dich aus, oder setz dich zu jemand Liebem. Wenn es oft kommt, lange bleibt oder dir Angst macht, können Arztpraxis oder Beratungsstelle helfen. Wenn du Angst hast, dass dir etwas passiert, durch andere oder durch dich selbst, findest du unter /support jetzt Menschen zum Reden.
    .title = Im Tief nach dem Sex

learn-body = Wasser und Essen: Sex braucht etwas Energie. Trinken und ein Snack sind also einfach angenehm.

    Pinkeln danach: eine harmlose Gewohnheit. Es hilft vielleicht gegen Blasenentzündungen, aber die Belege sind dünn. Wenn es beim Pinkeln brennt, lass es bald untersuchen. Sofort, wenn du auch Fieber, Schüttelfrost oder Schmerzen im Rücken hast.

    Waschen: Die Vagina reinigt sich selbst. Wasch nur außen, mit Wasser oder milder Seife ohne Duft. Nicht innen spülen. Nach einer Operation dort gilt, was man dir gesagt hat.

    Eine Blutung, die nicht die Periode ist: Wenn sie neu ist oder wiederkommt, lass dir einen Termin geben. Wenn du vielleicht schwanger bist und Schmerzen im Bauch oder oben an der Schulter hast oder dir schwarz vor Augen wird, wähl den Notruf. Wenn du nur ein wenig blutest, lass es noch am selben Tag ansehen.

    Ist etwas passiert, das du nicht wolltest? Dann schau in /off, bevor du dich wäschst: Dort steht, womit du warten kannst.
    .title = Der Körper danach

learn-care =
    Für wunde Haut und andere weiche Stellen: ein kühles Tuch, weite Kleidung, nur klares Wasser, keine Seife mit Duft. Gönn der Stelle Ruhe, bis nichts mehr wehtut.

    { body-skin-care }

    Du weißt nicht, wie schlimm es ist? Der „Körper-Check“ in /checkin fragt nach den Anzeichen, bei denen du Hilfe brauchst.
    .title = Kleine Wunden versorgen

learn-neck =
    Eine Hand am Hals kommt beim Sex inzwischen oft vor, vor allem bei Jüngeren. Von den Studentinnen, die in den USA gefragt wurden, kannte das mehr als die Hälfte.

    Man kennt keine Art, die sicher ist. Es kann innen verletzen, auch ohne Spuren, und Beschwerden können Tage später kommen. Das gilt auch, wenn alle Ja gesagt haben und die Hand sanft war.

    Lass es am selben Tag untersuchen, auch wenn es dir gut geht. Achte vier Wochen lang auf: heisere Stimme, Schmerzen beim Schlucken, starke Kopfschmerzen, eine Lücke in der Erinnerung, oder wenn sich Sehen, Atem oder Kraft ändern. Wenn etwas davon kommt, ruf an. { emergency-numbers }

    Du kannst es vorher sagen: „Bitte keine Hände an meinen Hals.“ Du kannst es jedes Mal sagen. Ein Ja vom letzten Mal gilt nicht für dieses Mal.

    Wenn es deine Hand war: Frag heute und morgen, wie es der anderen Person geht. Hilf ihr, sich untersuchen zu lassen.
    .title = Hände am Hals

learn-change =
    Trockenheit kann mit den Wechseljahren kommen, nach einer Geburt oder durch manche Medikamente. Gleitgel hilft sofort. Es gibt Cremes, die länger wirken, und eine Arztpraxis kann Östrogen in kleiner Menge verschreiben, das dort wirkt, wo man es aufträgt. Öl kann Latexkondome beschädigen.

    Eine Blutung, nachdem die Periode vorbei ist: Ruf noch in derselben Woche in einer Arztpraxis an, auch wenn es nur ein Fleck war.

    Schmerzen sind ein Grund aufzuhören und ärztlich zu fragen. Du musst sie nicht aushalten.

    Potenzmittel vertragen sich nicht mit Nitrospray oder Nitraten fürs Herz, und auch nicht mit Poppers. Der Blutdruck kann schnell fallen. Wenn ein Krankenwagen kommt, sag, was du genommen hast.

    Nach einem Herzinfarkt können viele nach einigen Wochen wieder Sex haben, wenn sie sich danach fühlen. Frag in deiner Praxis, wann.

    Langsam ist gut. Kissen unter Hüfte und Knien auch, andere Tageszeiten, und Nähe ganz ohne Sex.
    .title = Körper ändern sich

learn-trans =
    Die Wörter, die du für deinen Körper benutzt, sind die richtigen. In /settings, unter „Wörter für meinen Körper“, sagst du sie dem Körper-Check, oder er benennt Stellen nach ihrem Ort. In einer Praxis kannst du sagen: „Bitte benutzen Sie für mich diese Wörter.“

    Testosteron verhütet nicht. Eine Schwangerschaft ist auch ohne Periode möglich. Die Pille danach und die Kupferspirale gehen beide auch mit Testosteron.

    Wenn du blutest und das neu für dich ist, lass es ansehen. Wenn etwas wund oder trocken ist, kann Gleitgel helfen.

    Nach einer Operation gilt, was man dir dort gesagt hat, auch fürs Spülen innen.

    Wenn sich dein Körper danach fremd oder falsch anfühlt, tut dir vielleicht etwas ohne Berührung und ohne Spiegel gut: ein weites Shirt, eine Decke, wenig Licht, eine Stimme, die du magst. Du kannst andere bitten, manche Stellen und manche Wörter in Ruhe zu lassen.
    .title = Trans: eigene Wörter

learn-talking = Ein gutes Gespräch scheint mehr zu zählen als ein langes. Wer gut über Sex reden kann, ist meist zufriedener damit. Wie gut man redet, zählt dabei mehr als wie oft.

    Was helfen kann:
    • Frag, ob es gerade passt. Später ist auch gut.
    • Warte, wenn jemand betrunken, erschöpft oder aufgewühlt ist.
    • Sag zuerst, was du mochtest, wenn es etwas gibt.
    • Sag öfter „ich“ als „du“. „Mir wurde kalt“ kann man gut annehmen.
    • Stell eine offene Frage, dann hör zu. „Wie war das für dich?“
    • Ein Nein ist eine ganze Antwort. „Ich weiß noch nicht“ auch.

    Wer nach dem Sex etwas Liebes sagt, fühlt sich meist näher. In festen Beziehungen zeigt sich das stärker als in neuen.

    Wenn du Angst hast, wie jemand es aufnimmt, bist du niemandem dieses Gespräch schuldig. Unter /support findest du Menschen zum Mitdenken.
    .title = Darüber reden

learn-one-night = Gefühle nach lockerem Sex sind gemischt. Die meisten finden ihn eher gut als schlecht. Manchen geht es kurze Zeit schlechter. Das kommt eher vor, wenn Alkohol dabei war, wenn der Sex für sie nicht gut war oder wenn sie die andere Person kaum kannten.

    Du fühlst dich also vielleicht gut, leer oder beides. Du musst heute nicht entscheiden, was es bedeutet hat.

    Was helfen kann:
    • Ein sicherer Heimweg, und jemand Vertrautes weiß, wo du bist.
    • Ein kurzes Danke, wenn du eins schicken magst.
    • Sagen, wie es weitergeht, auch wenn es nicht weitergeht. „Es war schön mit dir. Mehr suche ich gerade nicht.“
    • Wasser, Essen, das eigene Bett.
    • Eine Notiz für dich, was du beim nächsten Mal gern hättest.

    Auch ein paar liebe Minuten vor dem Abschied können Aftercare sein.
    .title = Nach dem One-Night-Stand

learn-scene = Einvernehmen ist das, was Kink von Schaden trennt. Danach könnt ihr einander fragen, ob es für alle einvernehmlich geblieben ist.

    Gefesselt zu sein oder Befehlen zu folgen kann für den Körper Stress sein. Wenn eine Session gut läuft, lässt er danach meist nach, und man fühlt sich näher.

    Manche erzählen von einem „Drop“: ein Tief, Stunden oder Tage später. Wann er kommt, hat unseres Wissens niemand gemessen. Menschen, die führen, erzählen davon ebenso wie Menschen, die sich führen lassen.

    Was helfen kann: Wärme, Trinken, Essen, sanfte Worte und eine Weile keine großen Entscheidungen. Macht aus, wer wem wann schreibt. Redet darüber, wenn ihr alle ausgeruht seid.

    Druck auf den Hals kann innen schaden, auch wenn alle Ja gesagt haben. Lass es am selben Tag untersuchen, auch wenn es dir gut geht.

    Wurde eine Grenze oder ein Safeword nicht beachtet? /support ist da, egal welchen Part du hattest.
    .title = Nach einer Session

learn-noting = Was dir hilft, hilft anderen vielleicht nicht. Es kann sich sogar von einer Woche zur nächsten ändern. Darum lohnt sich eine kleine Notiz.

    Du könntest dich fragen:
    • Was wollte ich gleich danach: Berührung, Reden, Stille, Essen, Schlaf?
    • Was habe ich bekommen? Was hat mir gefehlt?
    • Wie ging es mir am nächsten Tag und am Tag darauf?
    • Was wäre vor dem nächsten Mal gut über mich zu wissen?

    Etwas mehr Nähe, als bei dir üblich ist, fühlt sich oft gut an. Vergleich dich also mit dir, nicht mit anderen.

    Notizen kannst du hier behalten, auf Papier oder gar nicht. Lass weg, was niemand finden darf. Und wenn dich eine Notiz traurig macht, kannst du sie löschen.
    .title = Merken, was guttut
