# Verbindungen zwischen zwei Menschen: /together. Keine Seite darf eine Zahl, einen Wochentag oder einen Namen enthalten.

home-together = Eine Verbindung zu zweit

together-about = Zwei Menschen können sich hier verbinden. Jede Person hat dabei ihre eigene Seite. Einmal in der Woche seht ihr, was euch beiden gefallen würde, und was ihr einander lesen lasst. Sonst nichts.
together-handed = Jemand hat dir einen Link gegeben. Damit habt ihr hier beide eine eigene Seite. Einmal in der Woche seht ihr, was euch beiden gefallen würde, und was ihr einander lesen lasst. Sonst nichts.
together-silence = Ob die andere Person antwortet oder noch da ist, sage ich nie, weder dir noch ihr.
together-eyes = Wer dieses Handy benutzen kann, sieht hier dasselbe wie du.
together-four = Stimmt das alles für dich? Tippe an, was stimmt. „Nicht jetzt“ ist auch in Ordnung. Ich merke mir nicht, was du antippst.
together-line-want = Ich will das selbst
together-line-silent = Ich darf jederzeit schweigen
together-line-alone = Niemand sagt mir, was ich tippe
together-line-seen = Wer dieses Handy hat, sieht es

together-invite = Dein Link ist fertig. Du gibst ihn selbst weiter, ich schicke ihn niemandem. Er ist für eine Person und gilt einen Tag. Nimmt ihn eine zweite Person an, verbindet er niemanden, und auch das sage ich niemandem.
together-out = Dein Link ist fertig. Seine Adresse habe ich einmal gezeigt und nicht behalten.
together-confirm-ask = Ob er geöffnet wurde, erfährst du von mir nicht. Hat dir die andere Person gesagt, dass sie ihn geöffnet hat? Ohne dein Ja verfällt er nach einem Tag.
together-copy = Adresse kopieren
together-share = Selbst verschicken
together-confirm = Ja, sie hat es mir gesagt
together-lapse = Verfallen lassen
together-say-so = Die andere Person erfährt davon nichts von mir. Wenn du die Verbindung möchtest, sag ihr noch heute selbst, dass du den Link geöffnet hast.
together-begins = Deine Seite wird angelegt. Ein, zwei Tage lang beginnt nichts, und du kannst sie noch verfallen lassen. Niemand sieht, ob du das tust.
together-stands = Deine Seite ist da.
together-rests = Das hier ruht gerade. Das kann von selbst kommen, nach ein paar Wochen, in denen es nichts zu zeigen gab, aus welchem Grund auch immer. Du kannst es wecken.
together-rest = Ruhen lassen
together-wake = Wecken
together-go = Auflösen
together-go-ask = Deine Seite auflösen? Das bekommt niemand zu sehen, jetzt nicht und später nicht. Diese Verbindung kommt nicht wieder. Du kannst eine neue anlegen.
together-gone-sure = Ja, auflösen
together-gone = Deine Seite ist weg. Ich sage es niemandem.
together-another = Noch eine Verbindung
together-rested = Dieser Link gilt nicht mehr. Du kannst jederzeit einen neuen anlegen.
together-enough = Mehr geht vorerst nicht. Löse eine Verbindung auf oder versuch es in ein paar Tagen wieder.

together-quiet-now = Von dir kommt gerade nichts, und nichts von dir liegt noch da. Auf der anderen Seite sieht das aus wie jede Woche, in der es nichts zu zeigen gibt.
together-how = Was du wählst, liegt verschlüsselt da, bis die Woche endet. Dann seht ihr, was euch beiden gefallen würde, die Antworten auf Fragen, die ihr beide beantwortet habt, und die Zeilen füreinander. Den Rest lösche ich. Was du sonst angetippt hast, zeige ich niemandem, auch dir nicht.
together-hand = Was uns beiden gefallen könnte
together-asks = Fragen an uns beide
together-lines = Eine Zeile von mir
together-look = Was es zu sehen gibt
together-more = Mehr
together-quiet = Nichts von mir
together-loud = Wieder mitmachen
together-back = Diese Woche zurücknehmen
together-taken-back = Zurückgenommen.
together-card-how = Ich ziehe die Karten für jede Person einzeln. Gezeigt wird nur, wozu ihr beide Ja sagt.
together-card-ask = Würde dir das irgendwann gefallen?
together-pick-yes = Ja
together-pick-maybe = Vielleicht
together-pick-no = Das nicht
together-gone-through = Das war alles für diese Woche. Bis sie endet, kannst du es noch einmal durchgehen und anders wählen.
together-again = Noch einmal durchgehen
together-ask-how = Ich ziehe die Fragen für jede Person einzeln. Eine Antwort wird nur gezeigt, wenn ihr beide auf diese Frage antwortet.
together-lines-which = Welche Zeilen darf die andere Person lesen, einen Tag lang, wenn die Woche endet? Tippe an, was du magst. Nur die letzten paar werden gezeigt.
together-laid = Liegt bereit, bis die Woche endet.
together-open = Ansehen
together-nothing = Gerade gibt es nichts zu zeigen, und das kann vieles bedeuten: nicht gezogen, nicht beantwortet, noch nicht, nicht mehr, nicht jetzt, nein.
together-ideas = Ideen für euch beide
together-both = Das würde euch beiden gefallen:
together-answered = Darauf habt ihr beide geantwortet. Das sagt die andere Person:
together-line = Für dich zum Lesen:
together-kind = Das hat der anderen Person gutgetan:
together-own-words = Für dich zum Lesen, in eigenen Worten:
together-wish = Wünsche, keine Versprechen. Fragt noch einmal nach, wenn es so weit ist.
together-away = Nicht mehr zeigen

together-yours = Deine Verbindung
together-sign = Ein Zeichen geben
together-which-sign = Welches Zeichen soll sie haben? Es steht nur auf deiner Seite.
together-sign-none = Kein Zeichen
together-sign-leaf = 🍃 Blatt
together-sign-stone = 🪨 Stein
together-sign-star = ⭐ Stern
together-sign-shell = 🐚 Muschel
together-sign-moon = 🌙 Mond
together-sign-cup = 🍵 Tasse
together-sign-fox = 🦊 Fuchs
together-sign-bird = 🐦 Vogel

privacy-together = Verbindungen zu zweit
privacy-together-page =
    Eine Verbindung hat zwei Seiten, für jede Person eine. Auf deiner steht das Zeichen, wann ihre Wochen enden, ab wann sie ruht und ob von dir etwas kommt. Über die andere Person steht dort nichts: kein Name, keine Sprache, keine Zeit.

    Was du dort wählst, liegt verschlüsselt da, bis die Woche endet, von einer Karte nur ein Ja. Eine Antwort oder eine Zeile öffnet nur der Tagebuchschlüssel der anderen Person. Endet die Woche, seht ihr einen Tag lang, was euch beiden gefallen würde, die Antworten auf das, was ihr beide beantwortet habt, und die Zeilen füreinander. Alles andere wird gelöscht. Niemand kann es nachsehen, auch du nicht.

    Was beide Seiten teilen, ist ein einziger Datensatz. Alle sind gleich groß, und jeder Tipp schreibt ihn ganz neu. Ohne die Schlüssel zeigt er nicht, wer verbunden ist und ob jemand den Link angenommen, geantwortet, Nein gesagt hat oder gegangen ist.

    /forget löscht deine Seite. Der Datensatz bleibt verschlüsselt, drei Monate länger als die andere Seite.

privacy-limits = Was ich nicht kann
privacy-together-limits =
    Was ich nicht kann: Wer dieses Handy in der Hand hat, sieht deine Seite. Der Bot sieht, was du tippst, in dem Moment, in dem es ankommt. Wer ihn betreibt, hat die Schlüssel. Damit lässt sich herausfinden, wer verbunden ist und was bis zum Ende der Woche dort liegt. Telegram sieht die Adresse, die du weitergibst, und was dir gezeigt wird. Wer die Datenbank immer wieder kopieren kann, sieht auch ohne die Schlüssel, in welcher Minute sich an einer Verbindung etwas geändert hat, und wenn mich nur wenige nutzen, auch, dass ein Konto weg ist. Wer ein zweites Konto hat, kann herausfinden, ob die eigene Einladung angenommen wurde. Gibt es viele Wochen lang nichts zu zeigen, wird ein Nein wahrscheinlicher. Deshalb ruht eine Verbindung nach ein paar Wochen. Wenn dich jemand fragt, warum nichts da war: Die Karten werden für jede Person einzeln gezogen.
