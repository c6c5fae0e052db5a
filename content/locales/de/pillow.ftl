# Pillow talk, alone or with someone.

pillow-title = Bettgeflüster

pillow-start = Ein paar sanfte Fragen für danach. Antworte für dich. Du kannst deine Antworten vorlesen oder für dich behalten. Zu müde, zu aufgewühlt oder beschwipst? Dann später oder gar nicht. Beides ist in Ordnung.

pillow-here = Bist du gerade allein oder mit jemandem?
    .alone = Allein
    .together = Wir sind beieinander
    .apart = Gerade an zwei Orten

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

pillow-liked-more = Magst du mehr dazu sagen, was dir gutgetan hat? Ein Satz reicht.

pillow-moment = Welchen Moment möchtest du dir merken? Er darf winzig sein.
    .touch = Eine Berührung
    .look = Ein Blick
    .laugh = Ein Lachen
    .thought = Ein Gedanke
    .surprise = Das Unerwartete
    .after = Die Ruhe danach
    .mine = Bleibt bei mir
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

pillow-less-more = Magst du es mit eigenen Worten sagen? Das ist für dich. Du entscheidest, wer es hört.

pillow-next = Was hättest du gern beim nächsten Mal, falls es eins gibt?
    .same = Mehr davon
    .slower = Langsamer
    .talk = Erst mehr reden
    .after = Mehr Zeit danach
    .new = Etwas Neues
    .place = Ein anderer Ort
    .limit = Eine Grenze
    .protect = Anderer Schutz
    .pause = Pause vom Sex
    .unsure = Weiß noch nicht

pillow-dream = Woran denkst du gern, einfach als Traum? Es darf ein Traum bleiben.
    .slow = Nacht ohne Eile
    .story = Eine Geschichte
    .lead = Führen
    .cared = Umsorgt werden
    .place = Ein neuer Ort
    .nothing = Gerade nichts

pillow-now = Und jetzt gerade: Was würde dir guttun?
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

pillow-thanks = Ein letzter Satz, wenn du magst. Ein Danke, ein Wunsch oder ein Wort an dich selbst. Behalte ihn für dich, oder sag ihn der anderen Person.

pillow-mirror-moment = Was du dir merken willst: { $moment-words }.

pillow-mirror-both = Was dir gutgetan hat: { $liked-words }. Was nichts für dich war: { $less-words }.

pillow-mirror-liked = Was dir gutgetan hat: { $liked-words }.

pillow-mirror-less = Was nichts für dich war: { $less-words }.

pillow-mirror-now = Was du jetzt gerade möchtest: { $now-words }.

pillow-mirror-next = Fürs nächste Mal: { $next-words }.

pillow-mirror-dream = Einfach als Traum: { $dream-words }.

pillow-mirror-quiet = Das meiste hast du für dich behalten. Auch das ist in Ordnung.
