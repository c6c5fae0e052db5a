# My aftercare wishes, and the card to share.

wishes-title = Meine Wünsche für danach

wishes-touch = Ein paar Wünsche für die Zeit danach, in Ruhe aufgeschrieben. Lass aus, was du magst, und ändere es jederzeit. Zuerst: Berührung?
    .lots = Viel, bitte
    .little = Ein wenig
    .ask = Frag mich jedes Mal
    .none = Keine Berührung, bitte

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

wishes-care = Was hast du danach gern griffbereit?
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
    .jokes = Scherze
    .name = Mein Name
    .nolooks = Nichts zum Aussehen
    .few = Wenige Worte

wishes-sleep = Und die Nacht?
    .stay = Zusammen übernachten
    .home = Im eigenen Bett
    .decide = Das entscheiden wir dann

wishes-next = Und der Tag danach?
    .write = Schreib mir gern
    .iwrite = Ich schreibe zuerst
    .talk = Ausgeruht reden
    .none = Kein Kontakt, bitte

wishes-avoid = Gibt es etwas, das du lieber nicht möchtest? Ein Satz reicht. Andere lesen es vielleicht auf der Karte.

wishes-quiet = Wenn du still wirst, was heißt das dann? Bei manchen: „Ich bin glücklich.“ Bei anderen: „Ich brauche eine Pause.“ Andere lesen es vielleicht auf der Karte.

## The card: a line for each answer. Its heading and its foot are in ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Berührung: { $touch-words }
wishes-card-talk = Reden: { $talk-words }
wishes-card-space = Nähe: { $space-words }
wishes-card-care = Griffbereit: { $care-words }
wishes-card-words = Worte: { $words-words }
wishes-card-sleep = Die Nacht: { $sleep-words }
wishes-card-next = Der Tag danach: { $next-words }
wishes-card-avoid = Bitte nicht: { $avoid-words }
wishes-card-quiet = Wenn ich still werde: { $quiet-words }

## Repeated at the end

wishes-mirror-touch = Dein Wunsch zur Berührung: { $touch-words }.

wishes-mirror-both = Dein Wunsch zur Berührung: { $touch-words }. Griffbereit: { $care-words }.

wishes-mirror-care = Griffbereit: { $care-words }.

wishes-mirror-next = Der Tag danach: { $next-words }.

wishes-mirror-some = Das hast du aufgeschrieben. Du kannst jederzeit etwas dazuschreiben.
