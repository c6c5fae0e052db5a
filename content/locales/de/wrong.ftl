# For when something felt wrong.
# No word here names what happened: the person chooses the words, or uses none.

wrong-title = Fühlt sich nicht gut an

wrong-safe =
    Diese Seiten sind kurz, und ich behalte nichts davon. Du entscheidest, was du dir ansiehst, und kannst auf jeder Seite aufhören.

    Zuerst: Bist du gerade an einem sicheren Ort?
    .safe = Ich bin in Sicherheit
    .doubt = Ich weiß nicht genau
    .danger = Bin nicht in Sicherheit

wrong-danger =
    { emergency-first }

    Wenn du kannst, geh dorthin, wo andere Menschen sind. Wenn du nicht laut sprechen kannst: Manche Stellen erreichst du auch schriftlich. Tippe auf „Hilfetelefone“.

    Es reicht, wenn du sagst: „Ich bin nicht in Sicherheit. Ich brauche hier Hilfe.“ Alles andere kann warten.
    .list = Mehr Möglichkeiten

wrong-doubt =
    Dass du es nicht genau weißt, ist Grund genug, jemanden dazuzuholen.

    Du könntest dorthin gehen, wo andere Menschen sind. Du könntest eine Person anrufen, der du vertraust, und am Telefon bleiben. Auch am Hilfetelefon kann jemand mit dir überlegen.

    Wenn du dich in Gefahr fühlst, wähl jetzt den Notruf. { emergency-numbers }
    .list = Mehr Möglichkeiten

wrong-menu = Was würde jetzt helfen? Von jeder Seite geht es zu dieser Liste zurück.
    .calm = Zur Ruhe kommen
    .health = Für den Körper
    .proof = Beweise sichern
    .removed = Schutz entfernt
    .named = Was war das?
    .photos = Fotos oder Video
    .friend = Davon erzählen
    .partner = Beziehung, Ex
    .crossed = Ging ich zu weit?

wrong-calm =
    Stell beide Füße auf den Boden und drück sie leicht nach unten.

    Schau dich um. Nenne fünf Dinge, die du siehst.

    Atme langsam aus, wie durch einen Strohhalm. Mach das sechsmal.

    Wenn dir das nicht guttut, hör auf. Du kannst etwas Warmes halten oder einfach nur sitzen. Es eilt nicht.
    .health = Für den Körper
    .friend = Davon erzählen
    .tomorrow = Frag mich morgen leise

wrong-crossed =
    Es ist nicht leicht, sich das zu fragen.

    Wenn die andere Person verletzt oder in Gefahr sein könnte, wähl jetzt den Notruf. { emergency-numbers }

    Lass ihr Raum. Wenn sie nichts von dir hören will, melde dich nicht mehr. Bitte sie nicht, dir zu verzeihen oder dich zu trösten. Schick nichts, was Druck macht.

    Wenn sie reden möchte, hör zu. Streite nicht darüber, wie es sich angefühlt hat. Sie bestimmt das Tempo.

    Menschen, die darin geschult sind, können mit dir überlegen, was du jetzt tun kannst. Manche Hilfetelefone sind auch dafür da. Du kannst fragen: „Sprechen Sie auch mit Menschen, die fürchten, jemanden verletzt zu haben?“
    .self = Auch für mich schwer

wrong-self =
    Da hinzusehen kann schwer sein. Du kannst dir dafür Hilfe holen, nur nicht bei der anderen Person.

    Du könntest sagen: „Mich beschäftigt etwas, das ich getan habe. Ich will mich dem stellen, und ich will nicht, dass es wieder passiert.“

    Hast du daran gedacht, dir selbst etwas anzutun? Dann ruf bitte jetzt bei einem Krisentelefon an. Wenn du merkst, dass du es tun könntest, wähl den Notruf. { emergency-numbers }
    .tomorrow = Frag mich morgen leise

wrong-partner =
    Manche haben Angst vor der Person, mit der sie zusammen sind, oder können nur schwer Nein zu ihr sagen. So etwas kann langsam entstehen.

    Wenn das zu deinem Leben gehört: Du musst heute nichts entscheiden. Du musst dich nicht trennen und keine Anzeige machen, um bei einem Hilfetelefon anzurufen. Dort kann man mit dir überlegen, was für dich sicher ist.

    Wenn du jetzt in Gefahr bist, wähl den Notruf. { emergency-numbers }
    .device = Wenn jemand mitliest
    .friend = Davon erzählen

wrong-device =
    Wenn jemand in dein Handy schaut, kann es auffallen, wenn du es plötzlich anders benutzt. Kleine Änderungen können sicherer sein.

    Such Hilfe vielleicht lieber an einem Gerät, das diese Person nie benutzt hat: bei jemandem, dem du vertraust, oder in einer Bücherei.

    Du kannst auch auf „Diesen Chat leeren“ tippen.
    .friend = Davon erzählen

wrong-named =
    Du brauchst keinen Namen dafür. Du kannst jedes Wort nehmen oder keins.

    Viele Menschen erstarren oder werden still. Das macht der Körper. Ein Ja ist das nicht.

    Wenn jemand etwas getan hat, das du nicht wolltest, liegt die Schuld nicht bei dir.

    Beim Hilfetelefon kannst du auch anrufen, wenn du nicht weißt, was es war. Oder um einfach laut nachzudenken.
    .saidyes = Ich sagte Ja, aber …
    .proof = Beweise sichern
    .friend = Davon erzählen

wrong-saidyes =
    Ein Ja kann aus Angst kommen, unter Druck, oder damit es aufhört. Ein Ja zu einer Sache ist kein Ja zur nächsten. Du kannst es jederzeit zurücknehmen.

    Wer schläft, sehr betrunken ist oder erstarrt, kann nicht Ja sagen.

    Ein Körper kann reagieren, auch wenn der Mensch das nicht will. Auch das ist kein Ja.

    Du musst heute nicht entscheiden, was es war. Wenn es nicht das war, was du wolltest, kannst du dir Hilfe holen.
    .proof = Beweise sichern
    .friend = Davon erzählen

wrong-removed =
    Wenn jemand den Schutz weggelassen hat und du dazu nicht Ja gesagt hast, war das nicht dein Fehler. Die Schuld liegt nicht bei dir.

    Vielleicht bist du wütend oder verletzt, oder du fühlst gar nicht viel. All das ist okay.

    Zwei Dinge wirken am besten, wenn du sie bald nimmst: die Pille danach und Tabletten gegen HIV. Beides steht unter „Schwangerschaft, Infektion“.

    Du musst nicht mit der Person reden, die das getan hat. Beim Hilfetelefon erfährst du, was das Gesetz dort sagt, wo du lebst.
    .protect = Schwangerschaft, Infektion
    .proof = Beweise sichern
    .friend = Davon erzählen

wrong-photos =
    Wenn jemand ein Foto oder Video von dir teilt, ohne dass du das willst, oder damit droht: Die Schuld liegt nicht bei dir. Auch dann nicht, wenn du es selbst geschickt hast.

    Wenn Geld oder noch mehr Bilder verlangt werden: Zahl nicht, und schick nichts. Wer zahlt, soll danach oft noch mehr zahlen.

    Sichere zuerst Links, Namen und Nachrichten. Dann blockiere die Person und melde es in der App.

    StopNCII.org hilft Erwachsenen, ein Bild von vielen Seiten fernzuhalten. Das Bild bleibt dabei auf deinem Handy. Wenn du darauf unter 18 warst: takeitdown.ncmec.org.
    .friend = Davon erzählen

wrong-health =
    Du kannst dich medizinisch versorgen lassen und dabei so wenig erzählen, wie du möchtest. Du kannst fragen, ob jemand mitkommen darf.

    Manche Medikamente wirken am besten, wenn du sie bald nimmst. Darum lohnt es sich, noch heute hinzugehen.

    Wenn du dich noch nicht gewaschen hast, schau vielleicht zuerst unter „Beweise sichern“ nach.
    .body = Nach dem Körper schauen
    .protect = Schwangerschaft, Infektion
    .proof = Beweise sichern

wrong-then =
    Das war der Teil zum Körper. Es gibt noch mehr Seiten, wenn du möchtest. Du kannst es auch erst mal lassen.
    .protect = Schwangerschaft, Infektion
    .proof = Beweise sichern
    .friend = Davon erzählen

wrong-proof =
    Wenn jemand etwas getan hat, das du nicht wolltest, liegt die Schuld nicht bei dir. Du musst heute nichts entscheiden.

    Falls du später vielleicht Beweise möchtest, warte damit, wenn du kannst:
    • waschen, abwischen, auf die Toilette gehen
    • kämmen, umziehen, aufräumen
    • wenn es den Mund betrifft: essen, rauchen, Zähne putzen. Wenn du Wasser brauchst, trink.

    Heb auf, was du ausgezogen hast, auch Bettwäsche, Tücher oder Kondom. Papiertüten sind besser als Plastik.

    Du hast davon schon etwas getan? Das ist okay. Du kannst dich trotzdem untersuchen und versorgen lassen.

    An vielen Orten geht das, ohne mit der Polizei zu sprechen. Es heißt oft „vertrauliche Spurensicherung“.
    .time = Wie viel Zeit ich habe
    .protect = Schwangerschaft, Infektion
    .friend = Davon erzählen

wrong-time =
    Je früher, desto besser, für Beweise und für Medikamente.

    Wie lange man Spuren finden kann, ist nicht überall gleich. Manche Stellen sagen 3 Tage, manche 7, beim Mund weniger. Ist es länger her, frag trotzdem. Manche Stellen bewahren auf, was sie finden, während du überlegst.

    Könnte dir jemand K.-o.-Tropfen oder andere Drogen gegeben haben? Manche Drogen sind nach Stunden nicht mehr im Körper. Lass möglichst bald Urin oder Blut testen. Wenn du vorher pinkeln musst, fang den Urin in einem sauberen Glas auf und nimm ihn mit.

    Beim Hilfetelefon erfährst du, was bei dir gilt und wohin du gehen kannst.
    .protect = Schwangerschaft, Infektion
    .friend = Davon erzählen

wrong-friend =
    Such dir einen Menschen aus, der auch Schweres gut anhören kann. Du könntest eine dieser Nachrichten schicken:

    „Es ist etwas passiert. Ich brauche Gesellschaft, keinen Rat.“

    „Kannst du mit mir am Telefon bleiben? Bitte frag noch nicht nach.“

    „Gehst du mit mir in eine Praxis oder ins Krankenhaus?“

    Du entscheidest, wie viel du sagst. Du kannst jederzeit aufhören.
    .tomorrow = Frag mich morgen leise

wrong-mirror-danger = Wenn du noch nicht in Sicherheit bist, wähl den Notruf. { emergency-numbers }
