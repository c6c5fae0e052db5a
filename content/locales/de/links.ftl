# Verbindungen zwischen zwei Menschen: /together. Keine Seite darf eine Zahl, einen Wochentag oder einen Namen enthalten.

home-together = Eine Verbindung zu zweit

together-about = Zwei Menschen können sich hier verbinden. Jede Person hat dabei ihre eigene Seite. Einmal in der Woche seht ihr, was ihr beide gewählt habt, und sonst nichts.
together-handed = Jemand hat dir einen Link gegeben. Damit habt ihr hier beide eine eigene Seite. Einmal in der Woche seht ihr, was ihr beide gewählt habt, und sonst nichts.
together-silence = Ob die andere Person antwortet oder noch da ist, sage ich nie. Das gilt für euch beide.
together-eyes = Wer in dieses Handy schauen kann, sieht hier dasselbe wie du.
together-four = Stimmt das alles für dich? Tippe an, was stimmt. „Nicht jetzt“ ist auch in Ordnung. Ich merke mir das nicht.
together-line-want = Ich will das selbst
together-line-silent = Ich darf jederzeit schweigen
together-line-alone = Niemand sagt mir, was ich tippe
together-line-seen = Wer dieses Handy hat, sieht es

together-invite = Dein Link ist fertig. Du gibst ihn selbst weiter, ich schicke ihn niemandem. Er ist für eine Person und gilt einen Tag. Nimmt ihn eine zweite Person an, verbindet er niemanden, und auch das sage ich niemandem.
together-out = Dein Link ist unterwegs. Seine Adresse zeige ich nur einmal.
together-told-ask = Ob er geöffnet wurde, erfährst du von mir nicht. Hat dir die andere Person gesagt, dass sie ihn geöffnet hat? Ohne dein Ja verfällt er noch am selben Tag.
together-copy = Adresse kopieren
together-share = Selbst verschicken
together-told = Ja, sie hat es mir gesagt
together-lapse = Verfallen lassen
together-say-so = Die andere Person erfährt davon nichts von mir. Wenn du es möchtest, sag ihr noch heute selbst, dass du den Link geöffnet hast.
together-begins = Deine Seite wird angelegt. Ein, zwei Tage lang beginnt nichts, und du kannst sie noch verfallen lassen. Niemand sieht, ob du das getan hast.
together-stands = Deine Seite ist angelegt.
together-rests = Das hier ruht gerade. Das passiert von selbst, wenn es ein paar Wochen lang nichts zu zeigen gab, und kann vieles bedeuten. Du kannst es wecken.
together-rest = Ruhen lassen
together-wake = Wecken
together-go = Auflösen
together-go-ask = Deine Seite auflösen? Das bekommt niemand zu sehen, jetzt nicht und später nicht. Diese Verbindung kommt nicht wieder. Du kannst eine neue anlegen.
together-gone-sure = Ja, auflösen
together-gone = Deine Seite ist weg. Ich sage es niemandem.
together-another = Noch eine
together-rested = Dieser Link gilt nicht mehr. Du kannst jederzeit einen neuen anlegen.
together-enough = Mehr geht vorerst nicht. Löse eine Verbindung auf oder versuch es in ein paar Tagen wieder.

together-quiet-now = Von dir kommt gerade nichts. Auf der anderen Seite sieht das aus wie jede andere Woche.
together-how = Was du hier antippst, liegt verschlüsselt da, bis die Woche endet. Dann zeige ich euch, was ihr beide gewählt habt, und lösche den Rest. Was du sonst angetippt hast, zeige ich niemandem, auch dir nicht.
together-hand = Was uns beiden gefallen könnte
together-asks = Fragen an jede Person
together-lines = Ein Satz von mir zum Lesen
together-look = Was es zu sehen gibt
together-more = Mehr
together-quiet = Nichts von mir
together-loud = Wieder mitmachen
together-back = Diese Woche zurücknehmen
together-taken-back = Zurückgenommen.
together-card-how = Ihr bekommt verschiedene Karten. Gezeigt wird nur, wozu ihr beide Ja gesagt habt.
together-card-ask = Würde dir das irgendwann gefallen?
together-pick-yes = Ja
together-pick-maybe = Vielleicht
together-pick-no = Das nicht
together-pass = Überspringen
together-gone-through = Das war alles für diese Woche. Bis sie endet, kannst du es noch einmal durchgehen und anders wählen.
together-again = Noch einmal durchgehen
together-ask-how = Ihr bekommt verschiedene Fragen. Eine Antwort wird nur gezeigt, wenn ihr beide diese Frage beantwortet habt.
together-lines-which = Welchen Satz darf die andere Person lesen, wenn die Woche endet? Er ist einen Tag lang zu sehen. Tippe an, was du magst.
together-laid = Zu sehen ist es, wenn die Woche endet.
together-open = Ansehen
together-nothing = Diesmal gibt es nichts zu zeigen. Das kann vieles bedeuten: nicht bekommen, nicht beantwortet, nicht jetzt, nein.
together-ideas = Ideen für euch beide
together-both = Das wäre schön für euch beide:
together-answered = Das habt ihr beide beantwortet. Die andere Antwort:
together-line = Ein Satz für dich zum Lesen:
together-own-words = Ein Satz für dich zum Lesen, in eigenen Worten:
together-wish = Ein Wunsch, kein Versprechen. Fragt noch einmal nach, wenn es so weit ist.
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
    Eine Verbindung hat zwei Seiten, für jede Person eine. Auf deiner steht das Zeichen, wie lange die Verbindung besteht und ob von dir etwas kommt. Über die andere Person steht dort nichts: kein Name, keine Sprache, keine Zeit.

    Was du dort antippst, liegt verschlüsselt da, bis die Woche endet. Eine Antwort oder ein Satz ist so verschlüsselt, dass nur der Tagebuchschlüssel der anderen Person sie öffnet. Endet die Woche, seht ihr einen Tag lang, was ihr beide gewählt habt. Alles andere wird gelöscht, und niemand kann es nachsehen, auch du nicht.

    Was beide Seiten teilen, ist eine einzige Zeile. Alle diese Zeilen sind gleich groß, und jedes Tippen schreibt sie ganz neu. Ohne die Schlüssel zeigt sie nicht, wer verbunden ist und ob jemand einen Link angenommen, geantwortet, Nein gesagt hat oder gegangen ist.

    /forget löscht deine Seite. Die Zeile bleibt, verschlüsselt, bis auch die andere Seite weg ist.
privacy-together-limits =
    Was ich nicht kann: Wer dieses Handy in der Hand hat, sieht deine Seite. Der Bot sieht, was du tippst, in dem Moment, in dem es ankommt. Wer ihn betreibt, hat die Schlüssel. Damit lässt sich herausfinden, wer verbunden ist und was bis zum Ende der Woche dort liegt. Telegram sieht die Adresse, die du weitergibst, und was dir gezeigt wird. Gibt es viele Wochen lang nichts zu zeigen, wird ein Nein wahrscheinlicher. Deshalb ruht eine Verbindung nach ein paar Wochen. Wenn dich jemand fragt, warum nichts da war: Ihr bekommt verschiedene Karten.
