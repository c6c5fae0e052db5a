# My aftercare wishes, and the card to share.

wishes-title = Meine Wünsche für danach

wishes-touch = Ein paar Wünsche für die Zeit danach, aufgeschrieben, solange das Nachdenken leichtfällt. Überspring, was du magst, und ändere es jederzeit. Zuerst: Berührung?
    .lots = Viel, bitte
    .little = Ein wenig
    .ask = Frag mich jedes Mal
    .none = Bitte nicht berühren

wishes-talk = Und Reden?
    .chat = Ausgiebig plaudern
    .soft = Ein paar sanfte Worte
    .quiet = Stille
    .later = Später, nicht gleich

wishes-space = Wie nah hättest du gern jemanden bei dir?
    .close = Ganz nah bei mir
    .room = Im selben Raum
    .alone = Etwas Zeit für mich
    .varies = Wechselt, bitte fragen

wishes-care = Was ist gut zur Hand zu haben?
    .water = Wasser
    .snack = Ein Snack
    .blanket = Eine warme Decke
    .shower = Eine Dusche
    .toilet = Kurz ins Bad
    .massage = Sanfte Massage
    .medicine = Meine Medizin
    .music = Musik

wishes-words = Welche Worte tun gut, und welche nicht?
    .kind = Liebe Worte
    .thanks = Ein Danke
    .jokes = Späße
    .name = Mein Name
    .nolooks = Nichts zum Aussehen
    .few = Wenige Worte

wishes-sleep = Und die Nacht?
    .stay = Zusammen übernachten
    .home = Alle im eigenen Bett
    .decide = Das entscheiden wir dann

wishes-next = Und der Tag danach?
    .write = Schreib mir gern
    .iwrite = Ich schreibe zuerst
    .talk = Reden, wenn ausgeruht
    .none = Kein Kontakt, bitte

wishes-avoid = Gibt es etwas, das du lieber nicht möchtest? Eine Zeile reicht. Andere lesen es vielleicht auf der Karte.

wishes-quiet = Wenn du still wirst, was kann das heißen? Bei der einen Person: „Ich bin glücklich.“ Bei der anderen: „Ich brauche eine Pause.“ Andere lesen es vielleicht auf der Karte.

## The card: a line for each answer. Its heading and its foot are in ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Berührung: { $touch-words }
wishes-card-talk = Reden: { $talk-words }
wishes-card-space = Nähe: { $space-words }
wishes-card-care = Gut zu haben: { $care-words }
wishes-card-words = Worte: { $words-words }
wishes-card-sleep = Die Nacht: { $sleep-words }
wishes-card-next = Der Tag danach: { $next-words }
wishes-card-avoid = Bitte nicht: { $avoid-words }
wishes-card-quiet = Wenn ich still werde: { $quiet-words }

## Said back at the end

wishes-mirror-touch = Dein Wunsch zur Berührung: { $touch-words }.

wishes-mirror-both = Dein Wunsch zur Berührung: { $touch-words }. Gut zur Hand zu haben: { $care-words }.

wishes-mirror-care = Gut zur Hand zu haben: { $care-words }.

wishes-mirror-next = Der Tag danach: { $next-words }.

wishes-mirror-some = Du hast aufgeschrieben, was du wolltest. Du kannst jederzeit etwas dazuschreiben.
