# A day or more later.

followup-title = Einen Tag oder später

followup-mood = Ich melde mich, wie du es wolltest. Wie geht es dir heute?
    .v1 = Mies
    .v2 = Nicht so gut
    .v3 = Mittel
    .v4 = Gut
    .v5 = Sehr gut

followup-body = Und deinem Körper?
    .fine = Gut
    .better = Besser als davor
    .same = Etwa gleich
    .worse = Schlechter, oder Neues

followup-word = Welche Worte passen heute? Wähle bis zu drei. Sie dürfen sich widersprechen.
    .calm = Ruhig
    .flat = Leer
    .happy = Froh
    .tearful = Tränen
    .close = Verbunden
    .missing = Sehnsucht
    .proud = Stolz
    .guilty = Schuldig
    .tired = Müde
    .rested = Ausgeruht
    .foggy = Benebelt
    .hopeful = Hoffnung
    .numb = Betäubt
    .safe = Geborgen
    .unsafe = Schutzlos

followup-hard = Ist es gerade schwer, klarzukommen oder in Sicherheit zu bleiben?
    .coping = Nein
    .bit = Ein bisschen
    .hard = Ja

followup-crisis =
    Ich bin froh, dass du es sagst. Ich bin ein Bot, allein kann ich dich nicht schützen. Ein echter Mensch kann jetzt mit dir sprechen: Tippe auf „Hilfetelefone“.

    Wenn du daran denkst zu sterben oder dir etwas anzutun und es vielleicht tun wirst, oder wenn dir jemand etwas antun könnte: Ruf jetzt den Notruf an. { emergency-numbers }

    Wenn jemand Liebes in der Nähe ist, könntest du diesen Bildschirm zeigen. Alles andere kann warten.

followup-lines =
    Danke, dass du es sagst. Das ist viel, um es allein zu tragen.

    Du könntest heute mit einem vertrauten Menschen sprechen oder mit jemandem am Hilfetelefon. Unter „Hilfetelefone“ stehen welche. Du brauchst keinen großen Grund, um anzurufen.

    Wenn es schwer wird, in Sicherheit zu bleiben, ruf den Notruf an. { emergency-numbers }

followup-sense = Jetzt, mit etwas Abstand: Wie fühlt es sich für dich an?
    .good = Gut
    .mixed = Gemischt
    .unsure = Weiß nicht genau
    .bad = Nicht gut

followup-sense-care = Danke, dass du es sagst. Ich frage nicht, was passiert ist. Möchtest du ein paar Möglichkeiten sehen oder es erst mal lassen?
    .options = Möglichkeiten zeigen
    .leave = Erst mal lassen

followup-low =
    Viele Menschen haben nach Sex ab und zu schwere Gefühle: traurig, leer, gereizt oder müde. In einer kleinen Studie hatten neun von zehn im letzten Monat so etwas bemerkt. Warum genau, wissen wir nicht. Es heißt nicht, dass du etwas falsch gemacht hast.

    Dauert es länger als zwei Wochen, oder kommt es oft wieder? Eine Arztpraxis oder Beratungsstelle kann helfen.

    Würde dir jetzt eine Idee helfen, oder soll ich das nur aufbewahren?
    .idea = Eine Idee, bitte
    .save = Nur aufbewahren

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

followup-again = Soll ich mich noch einmal melden? Die Erinnerung sagt nicht, worum es geht.
    .day1 = Morgen
    .day3 = In drei Tagen
    .week = In einer Woche
    .enough = Nein, das reicht

followup-mirror-hard = Du hast gesagt, dass es schwer ist, klarzukommen. Unter /support findest du Menschen zum Reden, jetzt und später.

followup-mirror-mood-word =
    So geht es dir: { $mood ->
        [v1] mies
        [v2] nicht so gut
       *[v3] mittel
        [v4] gut
        [v5] sehr gut
    }. Deine Worte: { $word-words }.

followup-mirror-mood =
    So geht es dir: { $mood ->
        [v1] mies
        [v2] nicht so gut
       *[v3] mittel
        [v4] gut
        [v5] sehr gut
    }.

followup-mirror-word = Deine Worte: { $word-words }.

followup-mirror-helped = Was geholfen hat: { $helped-words }.

followup-mirror-quiet = Das hast du für dich behalten. Auch das ist in Ordnung.
