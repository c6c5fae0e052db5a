# Cards and sentences that a person forwards.

share-pick = Welche Zeilen sollen auf die Karte? Tippe die Nummern an.
share-none = Noch gibt es keine Zeilen. Mit /wishes kannst du Wünsche festhalten und unter „Was mir hilft“ eigene Zeilen schreiben.
share-show = Karte zeigen
share-copy = Kopieren
share-send = Selbst verschicken
wishes-lines = Zeilen auswählen
helps-share = Als Karte
sentences-title = Ein Satz zum Verschicken
sentences = Sätze, die du weitergeben kannst, wenn du magst. Ich erfahre nicht, an wen und ob überhaupt. Tippe eine Nummer an.
sentences-own = Aus meinen Zeilen

# Ready-made sentences. They are in the sender's voice, and fit one recipient or several.

sentence-thanks = Danke, dass du mir nah warst.
sentence-stay = Ich hab dich gern bei mir. Bleiben wir noch ein bisschen so?
sentence-today = Wie geht’s dir heute? Jede Antwort ist okay.
sentence-talk = Ich würde gern darüber reden, wenn wir beide geschlafen haben.
sentence-quiet = Können wir eine Weile einfach still zusammen sein?
sentence-hug = Eine Umarmung wäre jetzt schön, wenn du das auch magst.
sentence-alone = Ich brauche ein bisschen Zeit für mich.
sentence-slower = Nächstes Mal hätte ich es gern langsamer.
sentence-tell = Etwas hat mir nicht gefallen. Darf ich es dir sagen?
sentence-pause = Bitte schreib mir eine Weile nicht. Ich melde mich, wenn ich kann.
