# The 60-second check-in.

quick-title = Check-in in 60 Sekunden

quick-who = Wer war dabei? Namen braucht es nicht.
    .solo = Nur ich
    .one = Mit einer Person
    .more = Mit mehreren
    .unsaid = Möchte ich nicht sagen

quick-mood = Wie geht es dir gerade? Hier ist jede Antwort in Ordnung.
    .v1 = Schlecht
    .v2 = Nicht so gut
    .v3 = Geht so
    .v4 = Gut
    .v5 = Sehr gut

quick-energy = Und deine Energie?
    .v1 = Ausgelaugt
    .v2 = Wenig
    .v3 = Mittel
    .v4 = Munter
    .v5 = Aufgedreht

quick-word = Welche Worte passen? Wähle bis zu drei. Sie dürfen sich widersprechen.
    .calm = Ruhig
    .sad = Traurig
    .close = Verbunden
    .lonely = Einsam
    .playful = Verspielt
    .tense = Angespannt
    .proud = Stolz
    .guilty = Schuld
    .tired = Müde
    .relieved = Befreit
    .numb = Betäubt
    .thankful = Dankbar
    .unsure = Verwirrt
    .safe = Geborgen
    .unsafe = Bedroht

quick-body = Wie geht es deinem Körper?
    .fine = Gut
    .sore = Etwas tut weh
    .neck = Druck auf den Hals
    .worry = Etwas macht mir Sorgen

quick-wanted = Wie viel von dem, was passiert ist, wolltest du?
    .all = Alles
    .most = Das meiste
    .unsure = Weiß nicht genau
    .some = Manches oder nichts

quick-wanted-most = Danke. Der Rest kann klein sein oder auch nicht, und du brauchst nicht zu sagen, was es war. Machen wir weiter, oder möchtest du ein paar Möglichkeiten sehen?
    .leave = Machen wir weiter
    .options = Möglichkeiten zeigen

quick-wanted-care = Danke, dass du es sagst. Ich frage nicht, was passiert ist. Möchtest du ein paar Möglichkeiten sehen oder es erst mal lassen?
    .options = Möglichkeiten zeigen
    .leave = Erst mal lassen

quick-protect = Lief es mit dem Schutz so, wie du es dir vorgestellt hattest?
    .planned = Wie geplant
    .slipped = Etwas ging schief
    .unneeded = Nicht nötig

quick-low = Danke, dass du es sagst. Viele Menschen haben sich nach Sex schon einmal niedergeschlagen gefühlt, auch nach Sex, den sie wollten. Warum genau, wissen wir nicht. Es heißt nicht, dass du etwas falsch gemacht hast. Wenn es schwer wird, findest du unter /support Menschen zum Reden. Würde dir jetzt eine Idee helfen, oder soll ich es nur behalten?
    .idea = Eine Idee, bitte
    .save = Nur behalten

quick-need = Was würde dir in den nächsten zehn Minuten guttun? Wähle eins oder zwei.
    .food = Wasser, Essen
    .warmth = Wärme
    .touch = Berührung
    .words = Liebe Worte
    .quiet = Stille
    .rest = Ausruhen
    .fun = Spaß
    .space = Raum für mich
    .nothing = Gerade nichts

quick-note = Möchtest du einen Satz dazu festhalten?

quick-mirror-feeling =
    So ging es dir: { $mood ->
        [v1] schlecht
        [v2] nicht so gut
       *[v3] weder gut noch schlecht
        [v4] gut
        [v5] sehr gut
    }{ $energy ->
        [v1] {" "}und ausgelaugt
        [v2] , mit wenig Energie
       *[v3] , mit etwas Energie
        [v4] {" "}und munter
        [v5] {" "}und aufgedreht
    }. Deine Worte: { $word-words }.

quick-mirror-mood-energy =
    So ging es dir: { $mood ->
        [v1] schlecht
        [v2] nicht so gut
       *[v3] weder gut noch schlecht
        [v4] gut
        [v5] sehr gut
    }{ $energy ->
        [v1] {" "}und ausgelaugt
        [v2] , mit wenig Energie
       *[v3] , mit etwas Energie
        [v4] {" "}und munter
        [v5] {" "}und aufgedreht
    }.

quick-mirror-mood-word =
    So ging es dir: { $mood ->
        [v1] schlecht
        [v2] nicht so gut
       *[v3] weder gut noch schlecht
        [v4] gut
        [v5] sehr gut
    }. Deine Worte: { $word-words }.

quick-mirror-mood =
    So ging es dir: { $mood ->
        [v1] schlecht
        [v2] nicht so gut
       *[v3] weder gut noch schlecht
        [v4] gut
        [v5] sehr gut
    }.

quick-mirror-energy =
    Du { $energy ->
        [v1] warst ausgelaugt
        [v2] hattest wenig Energie
       *[v3] hattest etwas Energie
        [v4] warst munter
        [v5] warst aufgedreht
    }.

quick-mirror-word = Deine Worte: { $word-words }.

quick-mirror-need = Gut wäre jetzt: { $need-words }.

quick-mirror-nothing = Gerade brauchst du nichts weiter.

quick-mirror-quiet = Das hast du für dich behalten. Auch das ist in Ordnung.
