# For when something felt wrong. Labels: 24 characters or fewer.
# No word here names what happened: the person chooses the words, or uses none.

wrong-title = Etwas war nicht okay

wrong-safe =
    Diese Seiten sind kurz, und nichts davon wird aufbewahrt. Du entscheidest, was du ansiehst. Du kannst auf jeder Seite aufhören.

    Zuerst: Bist du da, wo du gerade bist, in Sicherheit?
    .safe = Ich bin in Sicherheit
    .doubt = Ich weiß nicht genau
    .danger = Nicht in Sicherheit
    .stop = Hier aufhören

wrong-danger =
    Bitte ruf jetzt den Notruf an. { emergency-numbers }

    Wenn du kannst, geh dorthin, wo andere Menschen sind. Wenn es nicht sicher ist zu sprechen: Manche Stellen antworten auf Textnachrichten. Tippe auf „Hilfetelefone“.

    Es reicht, wenn du sagst: „Ich bin nicht in Sicherheit. Ich brauche hier Hilfe.“ Alles andere kann warten.
    .list = Mehr Möglichkeiten
    .stop = Hier aufhören

wrong-doubt =
    Wenn du nicht sicher bist, ist das ein guter Grund, jemanden bei dir zu haben.

    Du könntest dorthin gehen, wo andere Menschen sind. Du könntest eine Person anrufen, der du vertraust, und sie am Telefon behalten. Auch ein Hilfetelefon kann mit dir überlegen.

    Wenn du dich in Gefahr fühlst, ruf jetzt den Notruf an.
    .list = Mehr Möglichkeiten
    .stop = Hier aufhören

wrong-menu =
    Was würde jetzt helfen? Wähle eins. „Zurück“ bringt dich wieder zu dieser Liste.

    Wenn du mit einem Menschen reden willst, tippe auf „Hilfetelefone“.
    .calm = Erst zur Ruhe kommen
    .health = Körper versorgen
    .proof = Beweise, falls nötig
    .named = Weiß nicht, was es war
    .friend = Worte für Vertraute
    .partner = In meiner Beziehung
    .crossed = Ging ich zu weit?
    .stop = Hier aufhören

wrong-calm =
    Stell beide Füße auf den Boden und drück sie ein wenig hinunter.

    Schau dich um. Nenne fünf Dinge, die du siehst.

    Atme langsam aus, wie durch einen Strohhalm. Mach das sechsmal.

    Wenn dir das nicht guttut, hör auf. Du kannst etwas Warmes halten oder einfach nur sitzen. Es eilt nicht.
    .health = Körper versorgen
    .friend = Worte für Vertraute
    .tomorrow = Morgen leise nachfragen
    .stop = Hier aufhören

wrong-crossed =
    Diese Frage braucht Sorgfalt.

    Wenn die andere Person verletzt oder in Gefahr sein könnte, ruf jetzt den Notruf an.

    Gib ihr Raum. Wenn sie nichts von dir hören will, nimm keinen Kontakt mehr auf. Bitte sie nicht, dir zu verzeihen oder dich zu trösten. Schick nichts, was Druck macht.

    Wenn sie reden möchte, hör zu. Streite nicht darüber, wie es sich angefühlt hat. Sie bestimmt das Tempo.

    Eine geschulte Person kann mit dir überlegen, was du als Nächstes tun kannst. Manche Hilfetelefone nehmen solche Anrufe an. Du kannst fragen: „Sprechen Sie auch mit Menschen, die fürchten, jemanden verletzt zu haben?“
    .self = Auch für mich schwer
    .stop = Hier aufhören

wrong-self =
    Es kann schwer sein, da hinzusehen. Du kannst dir dafür Hilfe holen, bei jemandem, der nicht die andere Person ist.

    Du könntest sagen: „Mich beschäftigt etwas, das ich getan habe. Ich will mich dem stellen, und ich will nicht, dass es wieder passiert.“

    Hast du daran gedacht, dir selbst etwas anzutun? Dann sprich bitte jetzt mit einem Krisentelefon. Wenn du es vielleicht tun wirst, ruf den Notruf an.
    .tomorrow = Morgen leise nachfragen
    .stop = Hier aufhören

wrong-partner =
    Manche haben Angst vor der Person, mit der sie zusammen sind, oder können ihr nur schwer Nein sagen. So etwas kann langsam entstehen.

    Wenn das zu deinem Leben gehört: Du musst heute nichts entscheiden. Du musst nicht gehen und nichts der Polizei melden, um mit einem Hilfetelefon zu sprechen. Dort kann man mit dir überlegen, was für dich sicher ist.

    Wenn du jetzt in Gefahr bist, ruf den Notruf an.
    .device = Wenn jemand mitliest
    .friend = Worte für Vertraute
    .stop = Hier aufhören

wrong-device =
    Wenn jemand in dein Handy schaut, kann es auffallen, wenn du es plötzlich anders benutzt. Kleine Änderungen können sicherer sein.

    Um Hilfe zu suchen, ist ein Handy oder Computer vielleicht sicherer, an dem diese Person nie war. Vielleicht gibt es so etwas bei Menschen, denen du vertraust, oder in einer Bücherei.

    Du kannst auch diesen Chat leeren.
    .friend = Worte für Vertraute
    .stop = Hier aufhören

wrong-named =
    Du brauchst keinen Namen dafür. Du kannst jedes Wort nehmen oder keins.

    Viele Menschen erstarren oder werden still. Das macht der Körper. Es bedeutet nicht Ja.

    Hilfetelefone sprechen auch mit Menschen, die sich nicht sicher sind. Du kannst anrufen, nur um laut nachzudenken.
    .proof = Beweise, falls nötig
    .friend = Worte für Vertraute
    .stop = Hier aufhören

wrong-health =
    Du kannst deinen Körper versorgen lassen und dabei so wenig sagen, wie du möchtest. Du kannst fragen, ob jemand mitkommen darf.

    Manche Medikamente wirken am besten, wenn du sie bald nimmst. Darum lohnt es sich, heute danach zu schauen.

    Wenn du dich noch nicht gewaschen hast, schau vielleicht zuerst bei „Beweise, falls nötig“ hinein.
    .body = Nach dem Körper schauen
    .protect = Schwanger oder Infektion
    .proof = Beweise, falls nötig
    .stop = Hier aufhören

wrong-then =
    Das war der Teil zum Körper. Hier gibt es noch mehr, wenn du möchtest. Du kannst es auch erst mal lassen.
    .protect = Schwanger oder Infektion
    .proof = Beweise, falls nötig
    .friend = Worte für Vertraute
    .stop = Hier aufhören

wrong-proof =
    Du musst heute nichts entscheiden. Auf dieser Seite geht es darum, dir die Wahl zu erhalten.

    Wenn du später vielleicht Beweise möchtest, kann Folgendes helfen: dich noch nicht waschen, nicht pinkeln, die Haare nicht kämmen, dich nicht umziehen. Hast du dich umgezogen, dann leg die Kleidung in eine Papiertüte, nicht in Plastik.

    Hast du dich schon gewaschen oder umgezogen? Das ist okay. Du kannst dich trotzdem untersuchen und trotzdem versorgen lassen.

    An vielen Orten kannst du dich untersuchen lassen, ohne mit der Polizei zu sprechen.
    .time = Wie viel Zeit ich habe
    .friend = Worte für Vertraute
    .stop = Hier aufhören

wrong-time =
    Früher ist besser, für Beweise und für Medikamente.

    Wie lange man Spuren finden kann, hängt davon ab, wo du lebst. Vielerorts heißt es: 3 bis 7 Tage. Ist es länger her, frag trotzdem. Manche Stellen bewahren auf, was sie finden, während du überlegst.

    Könnte dir jemand K.-o.-Tropfen oder andere Drogen gegeben haben? Manche Drogen sind nach Stunden nicht mehr im Körper. Bitte bald um einen Urin- oder Bluttest. Wenn du vorher pinkeln musst, fang es in einem sauberen Glas auf und nimm es mit.

    Ein Hilfetelefon kann dir sagen, was bei dir vor Ort gilt und wohin du gehen kannst.
    .friend = Worte für Vertraute
    .stop = Hier aufhören

wrong-friend =
    Such dir jemanden aus, der auch mit schweren Nachrichten lieb umgeht. Du könntest eins davon schicken:

    „Es ist etwas passiert. Ich brauche Gesellschaft, keinen Rat.“

    „Kannst du mit mir am Telefon bleiben? Bitte frag noch nicht danach.“

    „Könntest du mit mir in eine Praxis oder Klinik gehen?“

    Du entscheidest, wie viel du sagst. Du kannst jederzeit aufhören.
    .tomorrow = Morgen leise nachfragen
    .stop = Hier aufhören

wrong-mirror-danger = Wenn du noch nicht in Sicherheit bist, ruf den Notruf an. { emergency-numbers }
