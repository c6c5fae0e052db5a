# A person's own words: for parts of the body in the body check, and for feelings. Each word stands alone, on a button or before a colon.

own-title = Meine eigenen Wörter
own-body = Wörter für meinen Körper
own-page =
    Der Körper-Check kann deine eigenen Wörter benutzen. Hier ist jede Stelle nach ihrem Ort benannt. Wähle eine, um das Wort dafür zu ändern.

    Wo es um deine Sicherheit geht, kann auf einer Seite auch das medizinische Wort stehen. Deine Wörter gehören zu deinem Tagebuch. Solange es verschlossen ist, nehme ich die üblichen.
own-which = Welches Wort soll ich nehmen?
own-now = Jetzt:
own-write = Eigenes Wort schreiben
own-write-ask = Schreib das Wort, das du benutzt, mit höchstens { $most } Zeichen, und schick es als Nachricht. Ich lösche die Nachricht sofort.
own-too-long = Das sind mehr als { $most } Zeichen, darum habe ich es nicht behalten. Gibt es ein kürzeres?
own-usual = Das übliche Wort nehmen
own-back = ‹ Zurück

# The parts, named by their place: on buttons, and beside the word in the journal.
own-part-chest = Brust
own-part-vulva = Vorne, innen
own-part-penis = Vorne, außen
own-part-bottom = Po

# Words to choose from, 15 characters at most. No word is used for two parts.
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
own-feeling-page = Deine eigenen Wörter dafür, wie es dir geht. Sie stehen neben meinen, wenn ich frage, welche passen.
own-feeling-add = Neues Wort
own-feeling-ask = Schreib ein Wort für ein Gefühl, mit höchstens { $most } Zeichen, und schick es als Nachricht. Ich lösche die Nachricht sofort.
own-feeling-full = Mehr Wörter passen hier nicht hinein. Nimm erst eins heraus.
own-feeling-out = Herausnehmen
own-feeling-which = Welches soll ich herausnehmen?
own-feeling-done = Fertig
# The label beside such a word in the journal, and the text in its place while the journal is locked.
own-feeling = Eigenes Wort

# A person's own questions.
own-questions = Meine eigenen Fragen
own-question-page = Deine eigenen Fragen kommen am Ende von „{ quick-title }“, solange dein Tagebuch offen ist oder kein Passwort hat. Ich behalte, was du antwortest, und werte es nicht aus.
own-question-one = Neue Frage: eine Antwort
own-question-many = Neue Frage: mehrere Antworten
own-question-text = Neue Frage: in Worten
own-ask-words = Schreib deine Frage, mit höchstens { $most } Zeichen, und schick sie als eine Nachricht. Ich lösche die Nachricht sofort.
own-ask-picks = Schreib die Frage in die erste Zeile und darunter jede Antwort in eine eigene: zwei bis { $options } Antworten, jede mit höchstens { $longest } Zeichen. Schick alles als eine Nachricht. Ich lösche die Nachricht sofort.
own-question-unfit = Daraus konnte ich keine Frage machen, darum habe ich es nicht behalten. Du kannst es noch mal versuchen.
own-question-full = Mehr Fragen passen hier nicht hinein. Nimm erst eine heraus.
own-question-which = Welche soll ich herausnehmen?
# The label beside such a question in the journal, and the text in its place while the journal is locked.
own-question = Eigene Frage

# Reminders in the person's own words.
own-note-title = Meine Erinnerungen
own-note-page = Erinnerungen in deinen eigenen Worten. Auf dem gesperrten Handy sieht jede aus wie eine Nachricht, die du wolltest. Was du geschrieben hast, gehört zu deinem Tagebuch und zeigt sich nach einem Tippen.
own-note-add = Erinnerung dazu
own-note-ask = Schreib, woran ich dich erinnern soll, mit höchstens { $most } Zeichen, und schick es als Nachricht. Ich nehme sie gleich aus diesem Chat.
own-note-full = Mehr Erinnerungen passen hier nicht. Nimm erst eine heraus.
own-note-which = Welche soll ich herausnehmen?
own-note-change = Tippe auf eine Zahl, um eine andere Zeit zu wählen.
own-note-when = Wann soll sie kommen?
own-note-daily = Jeden Tag
own-note-once = Einmal
own-note-after = Nach jedem /done
own-note-clock = Um wie viel Uhr? Tippe auf eine Zeit, oder schreib eine, zum Beispiel 21:30. Sie kommt auch in der Ruhezeit.
own-note-delay = Wie lange nach /done? Tippe auf eine Zeit, oder schreib eine, zum Beispiel 25 Minuten oder eine halbe Stunde.
own-note-no-zone = Für eine Uhrzeit muss ich erst deine Zeitzone kennen.
own-note-time-daily = jeden Tag, { $time } Uhr
own-note-time-after = { $minutes } Minuten nach jedem /done
own-note-time-none = noch ohne Zeit
own-note-gone = Ihre Worte stehen nicht mehr in deinem Tagebuch.
# The label beside such words in the journal.
own-note = Eigene Erinnerung
