# After an intense scene.

scene-title = Nach einer Session

scene-role = Was war diesmal dein Part? Aftercare ist für alle da.
    .led = Ich habe geführt
    .followed = Ich wurde geführt
    .both = Beides
    .neither = Nichts davon

scene-body = Zuerst dein Körper. Gab es Druck auf deinen Hals, einen Stoß gegen den Kopf, eine Hand oder einen Fuß, der taub bleibt, oder offene Haut? Dann schauen wir nach.
    .check = Ja, schauen wir nach
    .neck = Druck auf den Hals
    .sore = Tut nur ein wenig weh
    .fine = Nein, alles gut

scene-land = Was würde dir beim Landen helfen? Wähle, so viel du magst.
    .warmth = Wärme
    .drink = Etwas zu trinken
    .food = Etwas zu essen
    .words = Liebe Worte
    .touch = Berührung
    .quiet = Stille
    .rest = Ausruhen
    .space = Raum für mich
    .nothing = Gerade nichts
    .unsafe = Ein sicherer Ort

scene-head = Wie fühlt sich dein Kopf an? Wähle bis zu drei. Sie dürfen sich widersprechen.
    .clear = Klar
    .shaky = Zittrig
    .floaty = Schwebend
    .faraway = Weit weg
    .steady = Geerdet
    .teary = Den Tränen nah
    .warm = Warm
    .cold = Kalt
    .glowing = Strahlend
    .wired = Überdreht

scene-slow =
    Dann mach langsam. Autofahren und große Entscheidungen können warten.

    Halt dich warm, trink einen Schluck, iss einen Happen. Vielleicht kann jemand in deiner Nähe bleiben. Du kannst genau hier bleiben, so lange du magst.

scene-limits = Wurden Grenzen und Safewords eingehalten, bei euch allen?
    .held = Ja, alle
    .mostly = Größtenteils
    .unsure = Ich weiß nicht genau
    .nothold = Nicht alle
    .couldnot = Konnte es nicht sagen

scene-limits-care = Danke, dass du es sagst. Ich frage nicht, was passiert ist. Dafür gibt es Seiten, egal welchen Part du hattest. Möchtest du sie sehen oder es erst mal lassen?
    .options = Möglichkeiten zeigen
    .crossed = Ging ich zu weit?
    .leave = Erst mal lassen

scene-led = Auch Menschen, die führen, erzählen von trüben Tagen danach. Auch du darfst Zuwendung brauchen. Was bemerkst du? Wähle bis zu drei.
    .proud = Stolz
    .drained = Ausgelaugt
    .close = Verbunden
    .worried = Sorgen
    .calm = Ruhig
    .guilty = Schuldgefühle
    .thankful = Dankbar
    .numb = Wie betäubt

scene-followed = Vielleicht fühlst du dich jetzt leicht und später leer, oder umgekehrt, oder nichts davon. Was bemerkst du? Wähle bis zu drei.
    .close = Verbunden
    .alone = Allein
    .caredfor = Umsorgt
    .ashamed = Scham
    .light = Leicht
    .sad = Traurig
    .strong = Stark
    .numb = Wie betäubt

scene-plan =
    Manche Menschen sind Stunden oder Tage danach niedergeschlagen. Das kann auch kommen, wenn alles gut war.

    Was möchtest du planen? In den Erinnerungen steht nicht, worum es geht.
    .day1 = Frage in 1 Tag
    .day2 = Frage in 2 Tagen
    .day3 = Frage in 3 Tagen
    .talk = Ausgeruht reden
    .write = Wer wem schreibt
    .easy = Ein ruhiger Tag
    .nothing = Nichts zu planen

scene-mirror-both = Als du geführt hast: { $led-words }. Als du geführt wurdest: { $followed-words }.

scene-mirror-led = Was du bemerkt hast: { $led-words }.

scene-mirror-followed = Was du bemerkt hast: { $followed-words }.

scene-mirror-head = Dein Kopf: { $head-words }.

scene-mirror-plan = Dein Plan: { $plan-words }.

scene-mirror-quiet = Das hast du für dich behalten. Auch das ist in Ordnung.
