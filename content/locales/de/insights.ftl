# /insights: der Blick zurück. Keine Zahlen, keine Tage, keine Noten.

insights-title = Blick zurück
insights-few = Hier entsteht ein Bild, sobald ein paar Einträge mehr da sind. Das hat Zeit.
insights-words = Wörter, die vorkamen:
insights-words-none = Bisher kam hier noch kein Wort vor.
insights-kind = Was gutgetan hat:
insights-kind-none = Ideen, die dir guttun, findest du dann hier.
insights-often = · oft: { $words }
insights-also = · auch: { $words }
insights-once = · ab und zu: { $words }
insights-own = Möchtest du etwas lesen, das du damals geschrieben hast?
insights-own-yes = Ja, etwas von mir
insights-back-then = Das hast du damals geschrieben. Es bleibt verdeckt, bis du darauf tippst.
insights-only-words = Nur Text
insights-only-pictures = Mit Bildern
insights-back = ‹ Blick zurück

command-insights = Blick zurück
    .help = was vorkam und was gutgetan hat
