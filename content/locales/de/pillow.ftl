# Pillow talk, alone or with someone.

pillow-title = Bettgeflüster

pillow-start = Ein paar sanfte Fragen für danach. Antworte für dich. Du kannst deine Antworten vorlesen oder für dich behalten. Zu müde, zu aufgewühlt oder beschwipst? Später ist gut, und gar nicht auch.

pillow-here = Wie bist du gerade hier?
    .alone = Allein
    .together = Wir sind beieinander
    .apart = Wir sind gerade getrennt

pillow-liked = Was hat dir gutgetan? Wähle, so viel du magst.
    .pace = Das Tempo
    .talk = Das Reden
    .laughs = Das Lachen
    .wanted = Begehrt sein
    .held = Gehalten werden
    .lead = Führen
    .letgo = Loslassen
    .owntime = Zeit für mich
    .else = Etwas anderes
    .nothing = Gerade nichts

pillow-liked-more = Magst du mehr dazu sagen, was gutgetan hat? Eine Zeile reicht.

pillow-moment = Welchen Moment möchtest du dir merken? Er darf winzig sein.
    .touch = Eine Berührung
    .look = Ein Blick
    .laugh = Ein Lachen
    .thought = Ein Gedanke
    .surprise = Das Unerwartete
    .after = Die Ruhe danach
    .mine = Bleibt für mich
    .nothing = Gerade nichts

pillow-less = War etwas dabei, das nichts für dich war? Es darf klein sein.
    .pace = Das Tempo
    .talk = Zu wenig Reden
    .name = Wort oder Name
    .grip = Druck oder Griff
    .light = Lärm oder Licht
    .hurry = Zu wenig Zeit
    .away = Im Kopf woanders
    .along = Nur mitgemacht
    .else = Etwas anderes
    .nothing = Gerade nichts

pillow-care = Danke, dass du es sagst. Ich frage nicht, was passiert ist. Möchtest du ein paar Möglichkeiten sehen oder es erst mal lassen?
    .options = Möglichkeiten zeigen
    .leave = Erst mal lassen

pillow-less-more = Magst du es in eigene Worte fassen? Das ist für dich. Du entscheidest, wer es hört.

pillow-next = Was hättest du gern beim nächsten Mal, falls es eins gibt?
    .same = Mehr davon
    .slower = Langsamer
    .talk = Erst mehr reden
    .after = Mehr Zeit danach
    .new = Etwas Neues
    .place = Ein anderer Ort
    .limit = Eine Grenze
    .protect = Schutz ändern
    .pause = Pause vom Sex
    .unsure = Weiß noch nicht

pillow-dream = Und einfach als Traum: Woran denkst du gern? Er darf einer bleiben.
    .slow = Nacht ohne Eile
    .story = Eine Geschichte
    .lead = Führen
    .cared = Umsorgt werden
    .place = Ein neuer Ort
    .nothing = Gerade nichts

pillow-now = Und jetzt gerade? Was würde dir guttun?
    .hug = Eine Umarmung
    .quiet = Stille
    .water = Wasser
    .food = Essen
    .warmth = Wärme
    .words = Liebe Worte
    .fun = Etwas zum Lachen
    .space = Raum für mich
    .sleep = Schlaf
    .nothing = Gerade nichts

pillow-thanks = Eine letzte Zeile, wenn du magst. Ein Danke, ein Wunsch oder ein Wort an dich selbst. Behalte sie für dich, oder sag sie weiter.

pillow-mirror-moment = Was du dir merken willst: { $moment-words }.

pillow-mirror-both = Was dir gutgetan hat: { $liked-words }. Was nichts für dich war: { $less-words }.

pillow-mirror-liked = Was dir gutgetan hat: { $liked-words }.

pillow-mirror-less = Was nichts für dich war: { $less-words }.

pillow-mirror-now = Was du jetzt gerade möchtest: { $now-words }.

pillow-mirror-next = Fürs nächste Mal: { $next-words }.

pillow-mirror-dream = Einfach als Traum: { $dream-words }.

pillow-mirror-quiet = Das meiste hast du für dich behalten. Auch das ist in Ordnung.
