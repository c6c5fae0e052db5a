# Two minutes before, alone or out loud with someone. The person who holds the phone reads the question; the other answers.

before-title = Kurz davor

before-who =
    Zwei Minuten davor, damit es danach leicht ist. Ihr könnt das zusammen machen und laut sprechen, oder du gehst es für dich durch.

    Nichts davon ist ein Ja zu Sex. Jede Antwort darf sich jederzeit ändern.

    Wer macht mit?
    .together = Mit jemandem, laut
    .alone = Nur ich
    .not = Jetzt nicht

before-wish = Wer das Handy hält, fragt: „Was hättest du gleich danach gern: Berührung, Reden, Stille, etwas zu essen, einen Moment allein?“ Und hört dann einfach zu.

before-wish-swap = Gib das Handy weiter. „Und du? Was hättest du gleich danach gern?“

before-long = Wie viel Zeit wäre schön für danach? Auch ein paar Minuten zählen.
    .few = Ein paar Minuten
    .quarter = Eine Viertelstunde
    .half = Eine halbe Stunde
    .open = Ohne Uhr

before-sign = Welches Zeichen heißt Stopp? Es gilt sofort und braucht keinen Grund. Probiert es jetzt einmal aus, dann fällt es später leichter.
    .stop = Das Wort „Stopp“
    .word = Ein eigenes Wort
    .tap = Zweimal klopfen
    .drop = Etwas fallen lassen

before-dip-both = Fragt einander: „Kann es sein, dass du später in ein Tief fällst? Was würde dir dann helfen?“ Das gibt es auch nach Sex, den man wollte, und jetzt sagt es sich leichter.

before-dip = Vielleicht fällst du später in ein Tief oder fühlst dich weit weg. Das gibt es auch nach Sex, den man wollte. Wie ist das bei dir?
    .may = Kann mir passieren
    .fine = Eher nicht
    .unsure = Schwer zu sagen

before-plan = Und ein Plan für später?
    .note = Eine Erinnerung
    .write = Ein lieber Gruß
    .talk = Ausgeruht reden
    .easy = Ein ruhiger Tag
    .home = Sicherer Heimweg
    .nothing = Kein Plan

before-near = Was könnte jetzt schon bereitliegen?
    .water = Wasser
    .snack = Ein Snack
    .blanket = Eine Decke
    .light = Sanftes Licht
    .music = Musik
    .nothing = Sonst nichts

before-mirror-sign = Euer Zeichen für Stopp: { $sign-words }. Es gilt jederzeit.

before-mirror-plan = Für später: { $plan-words }.

before-mirror-long = Zeit für danach: { $long-words }.

before-mirror-asked = Ihr habt darüber geredet. Ein Nein gilt trotzdem jederzeit.

before-mirror-rest = Okay. Das hier ist auch ein andermal da.
