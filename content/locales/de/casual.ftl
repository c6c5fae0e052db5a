# After something casual.

casual-title = Nach einem lockeren Treffen

casual-place = Bist du an einem Ort, an dem du dich wohlfühlst?
    .here = Ja
    .way = Bin unterwegs
    .notyet = Noch nicht
    .unsafe = Nicht in Sicherheit

casual-danger =
    Wenn du in Gefahr bist, wähl jetzt den Notruf. { emergency-numbers }

    Wenn du kannst, geh dorthin, wo andere Menschen sind, und ruf jemanden an, dem du vertraust. Wenn du nicht laut sprechen kannst: Manche Stellen erreichst du auch schriftlich. Tippe auf „Hilfetelefone“. Alles andere kann warten.

casual-trip =
    Du könntest jemandem, dem du vertraust, sagen, wo du bist. Du kannst deinen Live-Standort teilen oder das hier schicken:

    „Ich bin auf dem Heimweg. Ich schreibe dir, wenn ich da bin. Ruf mich an, wenn du nichts von mir hörst.“

casual-body = Wie geht es deinem Körper?
    .fine = Gut
    .sore = Etwas tut weh
    .neck = Druck auf den Hals
    .worry = Etwas macht mir Sorgen

casual-mood = Wie ist gerade das Wetter in dir? Hier ist jede Antwort in Ordnung.
    .sun = Sonne
    .rain = Regen
    .clouds = Sonne und Wolken
    .storm = Gewitter
    .fog = Nebel

casual-protect = Wie lief es mit dem Schutz? Nach zwei Wochen sind Tests auf manche Infektionen zuverlässig. Ich kann mir das Datum merken. In der Erinnerung steht nicht, wofür.
    .planned = Wie geplant
    .test = Gut, Datum merken
    .slipped = Etwas ging schief
    .unneeded = Nicht nötig

casual-fit = War es so, wie du es wolltest?
    .fits = Ja
    .partly = Zum Teil
    .unsure = Weiß nicht genau
    .notreally = Eher nicht

casual-fit-care = Danke, dass du es sagst. Ich frage nicht, was passiert ist. Möchtest du ein paar Möglichkeiten sehen oder es erst mal lassen?
    .options = Möglichkeiten zeigen
    .leave = Erst mal lassen

casual-nice = Und das Schönste daran? Es darf winzig sein.
    .talk = Das Reden
    .laugh = Ein Lachen
    .touch = Eine Berührung
    .ease = Die Leichtigkeit
    .new = Etwas Neues
    .bye = Der Abschied
    .mine = Bleibt bei mir
    .nothing = Gerade nichts

casual-contact = Möchtest du noch Kontakt? Du kannst es dir später anders überlegen.
    .none = Kein Kontakt
    .thanks = Ein kurzes Danke
    .again = Ein Wiedersehen
    .unsure = Weiß noch nicht

casual-draft-none =
    Du bist niemandem eine Nachricht schuldig. Wenn du eine schicken möchtest, sind hier ein paar Sätze, die du so nehmen oder ändern kannst:

    „Es war schön mit dir. Mehr suche ich gerade nicht. Mach’s gut.“

    „Ich möchte es dabei belassen und keinen Kontakt mehr haben. Alles Gute für dich.“

casual-draft-thanks =
    Ein paar Sätze, die du so nehmen oder ändern kannst:

    „Danke für die Zeit mit dir. Schlaf gut.“

    „Es war schön, dich zu treffen. Du brauchst nicht zu antworten.“

casual-draft-again =
    Ein paar Sätze, die du so nehmen oder ändern kannst:

    „Es war schön mit dir. Wollen wir uns wiedersehen? Nein ist auch in Ordnung.“

    „Ich würde dich gern wiedersehen. Und du?“

casual-need = Was würde dir in den nächsten zehn Minuten guttun? Wähle eins oder zwei.
    .food = Wasser, Essen
    .warmth = Wärme
    .quiet = Stille
    .rest = Ausruhen
    .fun = Spaß
    .friend = Liebe Stimme
    .touch = Berührung
    .space = Raum für mich
    .nothing = Gerade nichts

casual-wish = Gibt es eine Grenze oder einen Wunsch fürs nächste Mal? Das ist nur für dich.

casual-mirror-danger = Wenn du noch in Gefahr bist, wähl den Notruf. { emergency-numbers } Unter /support findest du Menschen zum Reden.

casual-mirror-mood = Das Wetter in dir: { $mood-words }.

casual-mirror-nice = Das Schönste daran: { $nice-words }.

casual-mirror-need = Gut wäre jetzt: { $need-words }.

casual-mirror-close = Du darfst so fühlen, wie du fühlst. Was es bedeutet hat, musst du nicht entscheiden.
