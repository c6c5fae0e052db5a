# A day or more later.

followup-title = Am Tag danach oder später

followup-mood = Du wolltest, dass ich mich melde. Wie geht es dir heute?
    .v1 = Schlecht
    .v2 = Nicht so gut
    .v3 = Geht so
    .v4 = Gut
    .v5 = Sehr gut

followup-body = Und deinem Körper?
    .fine = Gut
    .better = Besser als davor
    .same = Etwa wie davor
    .worse = Schlechter oder anders

followup-word = Welche Worte passen heute? Wähle bis zu drei. Sie dürfen sich widersprechen.
    .calm = Ruhig
    .flat = Leer
    .happy = Froh
    .tearful = Tränen
    .close = Verbunden
    .missing = Sehnsucht
    .proud = Stolz
    .guilty = Schuld
    .tired = Müde
    .rested = Ausgeruht
    .foggy = Vernebelt
    .hopeful = Hoffnung
    .numb = Betäubt
    .safe = Geborgen
    .unsafe = Bedroht

followup-hard = Ist es gerade kaum auszuhalten? Oder hast du Angst, dass dir etwas passiert, durch andere oder durch dich selbst?
    .coping = Nein
    .bit = Ein bisschen
    .hard = Ja

followup-crisis =
    Ich bin froh, dass du es sagst. Ich bin ein Bot und kann dich nicht schützen. Ein echter Mensch kann jetzt mit dir sprechen: Tippe auf „Hilfetelefone“.

    Wenn du fürchtest, dir etwas anzutun, oder wenn dir jemand etwas antun könnte: Wähl jetzt den Notruf. { emergency-numbers }

    Wenn jemand in der Nähe ist, dem du vertraust, kannst du einfach das hier zeigen. Alles andere kann warten.

followup-lines =
    Danke, dass du es sagst. Das ist viel für einen Menschen allein.

    Du könntest heute mit einem Menschen sprechen, dem du vertraust, oder bei einem Hilfetelefon anrufen. Nummern findest du unter „Hilfetelefone“. Es braucht keinen großen Grund, um anzurufen.

    Wenn du Angst bekommst, dass dir etwas passiert, durch andere oder durch dich selbst, wähl den Notruf. { emergency-numbers }

followup-sense = Jetzt, mit etwas Abstand: Wie fühlt es sich für dich an?
    .good = Gut
    .mixed = Gemischt
    .unsure = Weiß nicht genau
    .bad = Schlecht

followup-sense-care = Danke, dass du es sagst. Ich frage nicht, was passiert ist. Möchtest du ein paar Möglichkeiten sehen oder es erst mal lassen?
    .options = Möglichkeiten zeigen
    .leave = Erst mal lassen

followup-low =
    Viele Menschen fühlen sich nach Sex ab und zu traurig, leer, gereizt oder müde. Etwa 3 bis 5 von 10 Befragten sind danach schon einmal in ein Tief gefallen. Warum genau, wissen wir nicht. Es heißt nicht, dass du etwas falsch gemacht hast.

    Dauert es länger als zwei Wochen, oder kommt es oft wieder? Dann kann eine Arztpraxis oder Beratungsstelle helfen.

    Würde dir jetzt eine Idee helfen, oder soll ich es nur behalten?
    .idea = Eine Idee, bitte
    .save = Nur behalten

followup-helped = Hat seitdem etwas geholfen, auch nur ein bisschen?
    .food = Essen
    .sleep = Schlaf
    .shower = Duschen
    .walk = Ein Spaziergang
    .message = Liebe Nachricht
    .hug = Eine Umarmung
    .friend = Liebe Stimme
    .quiet = Zeit für mich
    .nothing = Noch nichts

followup-again = Soll ich mich noch einmal melden? In der Nachricht steht nicht, worum es geht.
    .day1 = Morgen
    .day3 = In drei Tagen
    .week = In einer Woche
    .enough = Nein, das reicht

followup-mirror-hard = Du hast gesagt, dass es gerade schwer ist. Unter /support findest du Menschen zum Reden, jetzt und später.

followup-mirror-mood-word =
    So geht es dir: { $mood ->
        [v1] schlecht
        [v2] nicht so gut
       *[v3] weder gut noch schlecht
        [v4] gut
        [v5] sehr gut
    }. Deine Worte: { $word-words }.

followup-mirror-mood =
    So geht es dir: { $mood ->
        [v1] schlecht
        [v2] nicht so gut
       *[v3] weder gut noch schlecht
        [v4] gut
        [v5] sehr gut
    }.

followup-mirror-word = Deine Worte: { $word-words }.

followup-mirror-helped = Was geholfen hat: { $helped-words }.

followup-mirror-quiet = Das hast du für dich behalten. Auch das ist in Ordnung.
