# Words of the person's own: what the body check calls some parts, and words for feelings. Each word stands alone, on a button or before a colon.

own-title = Meine eigenen Worte
own-body = Wörter für meinen Körper
own-page =
    Der Körper-Check kann deine eigenen Wörter benutzen. Hier heißt jede Stelle nach ihrem Ort. Wähl eine, um ihr Wort zu ändern.

    Wo es um deine Sicherheit geht, kann eine Seite auch das medizinische Wort sagen. Deine Wörter gehören zu deinem Tagebuch. Solange es verschlossen ist, nehme ich die üblichen.
own-which = Welches Wort soll ich nehmen?
own-now = Jetzt:
own-write = Eigenes Wort schreiben
own-write-ask = Schreib das Wort, das du benutzt, mit höchstens { $most } Zeichen, und schick es als Nachricht. Ich nehme sie gleich aus diesem Chat.
own-too-long = Das sind mehr als { $most } Zeichen, darum habe ich es nicht behalten. Gibt es ein kürzeres?
own-usual = Das übliche Wort nehmen
own-back = ‹ Zurück

# The parts, by their place: on buttons, and beside the word in the journal.
own-part-chest = Brust
own-part-vulva = Vorne, innen
own-part-penis = Vorne, außen
own-part-bottom = Po

# Words to pick from, 15 characters at most. No word stands at two parts.
own-word-chest-torso = Brustkorb
own-word-chest-upper = Oberkörper
own-word-vulva-front = Vorne
own-word-vulva-opening = Öffnung vorne
own-word-vulva-inner = Innen
own-word-penis-outer = Außen
own-word-penis-genitals = Genitalien
own-word-bottom-behind = Hinten
own-word-bottom-rear = Gesäß
own-word-bottom-back = Öffnung hinten

# Words for feelings.
own-feeling-page = Deine eigenen Worte dafür, wie es dir geht. Sie stehen neben meinen, wo ich frage, welche passen.
own-feeling-add = Wort dazu
own-feeling-ask = Schreib ein Wort für ein Gefühl, mit höchstens { $most } Zeichen, und schick es als Nachricht. Ich nehme sie gleich aus diesem Chat.
own-feeling-full = Mehr Worte passen hier nicht. Nimm erst eins heraus.
own-feeling-out = Herausnehmen
own-feeling-which = Welches soll ich herausnehmen?
own-feeling-done = Fertig
# What stands beside such a word in the journal; and in its place, while the journal is locked.
own-feeling = Eigenes Wort

# Questions of their own.
own-questions = Meine eigenen Fragen
own-question-page = Deine eigenen Fragen kommen am Ende vom Check-in in 60 Sekunden, solange dein Tagebuch offen ist oder kein Passwort hat. Ich behalte, was du antwortest, und mache nichts daraus.
own-question-one = Dazu: eine Antwort
own-question-many = Dazu: mehrere Antworten
own-question-text = Dazu: in Worten
own-ask-words = Schreib deine Frage, mit höchstens { $most } Zeichen, und schick sie als eine Nachricht. Ich nehme sie gleich aus diesem Chat.
own-ask-picks = Schreib die Frage in die erste Zeile und darunter jede Antwort in eine eigene: zwei bis { $options }, mit höchstens { $longest } Zeichen. Schick alles als eine Nachricht. Ich nehme sie gleich aus diesem Chat.
own-question-unfit = Daraus konnte ich keine Frage machen, darum habe ich es nicht behalten. Du kannst es noch mal versuchen.
own-question-full = Mehr Fragen passen hier nicht. Nimm erst eine heraus.
own-question-which = Welche soll ich herausnehmen?
# What stands beside such a question in the journal; and in its place, while the journal is locked.
own-question = Eigene Frage
