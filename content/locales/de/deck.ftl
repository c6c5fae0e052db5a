# Das Deck für zwei. Was Karte und Frage sein dürfen, sagt content/README.md.
# Eine Karte steht nach „Das würde euch beiden gefallen:“, im ersten Fall oder als Infinitiv. Auf eine Frage wird einmal getippt, und beide lesen beide Antworten.

## Wünsche

deck-slow-morning = Ein langsamer Morgen ohne Termine
deck-long-hug = Eine lange Umarmung ohne Eile
deck-felt-good = Einander etwas sagen, das schön war
deck-slow-word = Ein Wort für „lass uns langsamer machen“
deck-own-hour = Eine Stunde jeweils für sich, dann ein Hallo
deck-read-aloud = Vorlesen oder vorgelesen bekommen
deck-easy-no = Ein Nein, das leicht zu sagen und zu hören ist
deck-hand-massage = Eine langsame Handmassage
deck-same-song = Dasselbe Lied zur selben Zeit, egal wo wir sind
deck-warm-drink = Etwas Warmes trinken, ganz in Ruhe

deck-phones-away = Ein Abend, an dem beide Handys weggelegt sind
deck-what-helps = Darüber reden, was danach guttut
deck-stroked-hair = Ganz langsam durchs Haar streichen
deck-silly-thing = Etwas Albernes, worüber wir beide lachen
deck-one-limit = Einander eine Grenze nennen
deck-warm-meal = Etwas Warmes kochen oder kommen lassen
deck-day-after = Ein paar liebe Worte am Tag danach
deck-quiet-room = Zusammen still sein, im selben Raum
deck-fresh-air = Frische Luft, im Tempo der langsameren Person
deck-shower = Eine warme Dusche zu zweit, und sonst nichts

deck-hands-asleep = Hand in Hand einschlafen
deck-ask-first = Ein Abend, an dem wir vor jeder Berührung fragen
deck-back-rub = Eine Rückenmassage, die eine Rückenmassage bleibt
deck-good-day = Einander erzählen, wie ein guter Tag aussieht
deck-sky-photo = Einander ein Foto vom Himmel schicken
deck-evening-apart = Ein Abend für sich, ohne Begründung
deck-late-breakfast = Frühstück ohne Wecker
deck-not-tonight = Eine liebe Art, „heute nicht“ zu sagen
deck-blankets = Eine große Decke für beide, oder zwei
deck-just-listen = Eine Weile ein offenes Ohr, ohne Ratschläge

deck-still-music = Still daliegen und Musik hören
deck-slow-dance = Ein langsamer Tanz, im Stehen oder im Sitzen
deck-pause-sign = Ein Zeichen für „Pause“
deck-only-wish = Einen Wunsch aussprechen, der nur ein Wunsch bleibt
deck-tired-feet = Warmes Wasser für müde Füße
deck-quiet-call = Ein Anruf, bei dem Schweigen in Ordnung ist
deck-within-reach = Danach Wasser und eine Kleinigkeit zu essen in Reichweite
deck-no-plans = Ein Tag ganz ohne Pläne
deck-slow-hello = Eine Begrüßung, die sich Zeit lässt
deck-good-now = Einander fragen, was jetzt gerade guttäte

deck-just-close = Einander nah sein, und dabei bleibt es
deck-easy-game = Ein Spiel, bei dem Verlieren nichts ausmacht
deck-shoulder = Eine warme Hand auf der Schulter
deck-hard-day = Eine Art, „heute war schwer“ zu sagen
deck-short-letter = Einander einen kurzen Brief schreiben
deck-sleep-apart = In zwei Betten schlafen, damit beide gut schlafen
deck-new-place = Ein Ort, der für uns beide neu ist
deck-long-goodbye = Ein Abschied ohne Eile
deck-low-later = Ein liebes Wort, falls später ein Tief kommt
deck-change-mind = Es sich anders überlegen dürfen, auch mittendrin

deck-low-light = Wenig Licht und ein langes Gespräch
deck-nap = Ein Schläfchen am Nachmittag
deck-half-speed = Ein ganzer Abend in halbem Tempo
deck-shared-story = Eine Geschichte erfinden, Satz für Satz abwechselnd
deck-new-question = Eine neue Frage, mit Zeit für die Antwort
deck-soft-clothes = Danach etwas Trockenes, Weiches zum Anziehen
deck-make-things = Etwas malen oder bauen, nur aus Spaß
deck-leave-out = Sagen, was wir beide lieber weglassen
deck-night-sky = Eine Weile in den Nachthimmel schauen
deck-own-friends = Zeit mit dem eigenen Freundeskreis

deck-watch-weather = Dem Wetter zusehen und nichts tun
deck-old-film = Ein alter Film und etwas zum Knabbern
deck-talk-rested = Später darüber reden, wenn wir beide ausgeruht sind
deck-touch-map = Zeigen, wo Berührung schön ist, und wo nicht
deck-picnic = Ein Picknick, drinnen oder draußen
deck-space-word = Ein Wort für „ich brauche etwas Abstand“
deck-voice-message = Eine Sprachnachricht zum Einschlafen
deck-warm-hands = Einander die Hände wärmen
deck-small-thanks = Ein Danke für etwas Kleines
deck-long-meal = Ein Essen, das den ganzen Abend dauert

deck-sun-low = Zusehen, wie die Sonne auf- oder untergeht
deck-lean = Sich aneinanderlehnen und nichts sagen
deck-teach = Einander etwas Kleines beibringen
deck-still-good = Zwischendurch fragen, ob es noch schön ist
deck-only-talk = Ein Abend zum Reden, ganz ohne Berührung
deck-new-dish = Ein Gericht, das eine Person noch nicht kennt
deck-nervous = Einander sagen, was uns nervös macht
deck-day-out = Ein Ausflug ohne Zeitplan
deck-come-down = Zeit, langsam zurückzukommen, bevor der Tag weitergeht
deck-look-forward = Etwas Kleines, auf das wir uns freuen können

## Fragen der Woche

week-first-hour = Was magst du in der ersten Stunde danach?
    .close = Nah beieinander liegen
    .near = Im selben Raum sein
    .apart = Etwas Zeit für mich
    .varies = Mal so, mal so

week-gone-quiet = Wenn du still wirst, was kann das heißen?
    .content = Mir geht es gut
    .tired = Ich bin müde
    .thinking = Ich denke nach
    .space = Ich brauche Abstand
    .ask = Frag mich dann bitte

week-talk-time = Wann redest du gern darüber, wie es war?
    .after = Gleich danach
    .rested = Wenn wir ausgeruht sind
    .days = Ein paar Tage später
    .needed = Nur wenn es nötig ist
    .unsure = Weiß ich noch nicht

week-low-comfort = Was tröstet dich, wenn es dir nicht gut geht?
    .held = Gehalten werden
    .words = Liebe Worte
    .busy = Etwas, das ablenkt
    .alone = Zeit allein
    .varies = Mal so, mal so

week-plan-or-not = Planst du gemeinsame Zeit lieber, oder lässt du sie auf dich zukommen?
    .plan = Planen
    .rough = Grob reicht
    .open = Auf mich zukommen lassen
    .depends = Kommt darauf an

week-easier-no = Was macht dir ein Nein leichter?
    .asked = Vorher gefragt werden
    .word = Ein vereinbartes Wort
    .time = Zeit zum Überlegen
    .calm = Wissen, dass es ruhig bleibt
    .unsure = Weiß ich noch nicht

week-next-morning = Was ist ein guter Start in den Tag danach?
    .together = Zusammen aufwachen
    .message = Eine kurze Nachricht
    .alone = Ein stiller Start allein
    .busy = Gleich in den Tag
    .depends = Kommt auf den Tag an

week-close-begin = Womit fängt Nähe für dich gut an?
    .asked = Mit einer Frage
    .hug = Mit einer Umarmung
    .talk = Mit einem Gespräch
    .laugh = Mit einem Lachen
    .varies = Mal so, mal so

week-kind-quiet = Welche Stille magst du?
    .silence = Völlige Stille
    .music = Leise Musik
    .outside = Geräusche von draußen
    .voice = Eine Stimme in der Nähe
    .any = Ich mag sie alle

week-after-food = Was hättest du danach gern griffbereit?
    .water = Wasser
    .warm = Etwas Warmes
    .sweet = Etwas Süßes
    .salty = Etwas Salziges
    .nothing = Nichts Bestimmtes

week-slow-down = Wie möchtest du hören, dass es Zeit ist, langsamer zu machen?
    .plain = Ganz direkt
    .word = Mit einem vereinbarten Wort
    .sign = Mit einem Handzeichen
    .pause = Mit einer kurzen Pause
    .unsure = Weiß ich noch nicht

week-say-wish = Wie kannst du einen Wunsch am leichtesten mitteilen?
    .aloud = Laut ausgesprochen
    .written = Schriftlich
    .dark = Im Dunkeln
    .along = Nebenbei
    .unsure = Weiß ich noch nicht

week-good-light = Welches Licht magst du, wenn ihr euch nah seid?
    .dark = Kein Licht
    .soft = Sanftes Licht
    .day = Tageslicht
    .any = Jedes Licht ist gut

week-need-space = Was hilft, wenn du Abstand brauchst?
    .saying = Es einfach sagen
    .asked = Gefragt werden
    .when = Wissen, wann wir reden
    .going = Eine Weile weggehen
    .unsure = Weiß ich noch nicht

week-fall-asleep = Was hilft dir beim Einschlafen?
    .close = Jemand ganz nah
    .hand = Eine Hand zum Halten
    .room = Platz zum Ausstrecken
    .alone = Ein Bett für mich
    .varies = Mal so, mal so

week-good-evening = Was macht für dich einen guten Abend aus?
    .time = Viel Zeit
    .laugh = Viel Lachen
    .talk = Ein echtes Gespräch
    .calm = Ruhe und wenige Worte
    .varies = Mal so, mal so

week-after-topic = Worüber redest du danach gern?
    .good = Was schön war
    .softer = Was sanfter sein könnte
    .else = Etwas ganz anderes
    .nothing = Erst einmal über nichts
    .varies = Mal so, mal so

week-feel-shy = Was hilft dir, wenn du schüchtern bist?
    .slow = Langsam machen
    .laugh = Darüber lachen
    .word = Ein liebes Wort
    .light = Sanfteres Licht
    .unsure = Weiß ich noch nicht

week-far-close = Was fühlt sich nah an, wenn ihr an zwei Orten seid?
    .message = Eine Nachricht
    .voice = Eine Stimme hören
    .photo = Ein Foto vom Tag
    .thought = Aneinander denken
    .varies = Mal so, mal so

week-next-first = Falls es ein nächstes Mal gibt: Was hättest du gern zuerst?
    .talk = Ein Gespräch
    .food = Etwas zu essen
    .rest = Etwas Ruhe
    .fun = Etwas Lustiges
    .unsure = Weiß ich noch nicht

week-calm-touch = Welche Berührung beruhigt dich?
    .firm = Fest und still
    .light = Leicht und langsam
    .warm = Eine warme Hand
    .none = Keine, danke
    .varies = Mal so, mal so

week-long-day = Was magst du nach einem schweren Tag?
    .tell = Alles erzählen
    .held = Gehalten werden
    .quiet = Stille Gesellschaft
    .alone = Zeit allein
    .varies = Mal so, mal so

week-how-asked = Wie möchtest du gefragt werden, ob etwas schön ist?
    .during = In dem Moment
    .after = Danach
    .plain = Ganz direkt
    .sign = Mit einem kleinen Zeichen
    .any = Egal wie

week-say-hello = Wie sagst du gern Hallo?
    .hug = Mit einer Umarmung
    .words = Erst mit Worten
    .arrive = Mit Zeit zum Ankommen
    .joke = Mit einem Scherz
    .varies = Mal so, mal so

week-plan-fails = Was hättest du gern, wenn ein Plan ausfällt?
    .another = Einen anderen Tag
    .small = Etwas Kleineres
    .apart = Einen Abend für mich
    .talk = Darüber reden
    .depends = Kommt darauf an

week-feel-low = Was würde helfen, wenn in den Tagen danach ein Tief kommt?
    .message = Eine Nachricht
    .call = Ein Anruf
    .visit = Ein Besuch
    .peace = In Ruhe gelassen werden
    .unsure = Weiß ich noch nicht

week-close-word = Welches Wort passt für dich am besten zu Nähe?
    .calm = Ruhe
    .warmth = Wärme
    .play = Spiel
    .trust = Vertrauen
    .other = Ein Wort, das ich noch suche

week-first-thing = Was magst du gleich danach als Erstes?
    .still = So bleiben
    .wash = Mich waschen
    .drink = Etwas trinken
    .clothes = Weiche Kleidung
    .varies = Mal so, mal so

week-hard-topic = Was macht dir ein schwieriges Thema leichter?
    .walking = Im Gehen reden
    .written = Es erst aufschreiben
    .date = Eine feste Zeit dafür
    .hand = Eine Hand zum Halten
    .unsure = Weiß ich noch nicht

week-surprises = Wie geht es dir mit Überraschungen?
    .like = Ich mag sie
    .small = Kleine sind schön
    .hint = Mit einem Hinweis vorher
    .know = Ich weiß lieber Bescheid
    .depends = Kommt darauf an

week-cared-for = Was gibt dir das Gefühl, umsorgt zu sein?
    .drink = Ein warmes Getränk
    .blanket = Eine Decke, die jemand bringt
    .help = Hilfe bei etwas
    .words = Liebe Worte
    .varies = Mal so, mal so

week-good-sound = Was hörst du gern, wenn ihr euch nah seid?
    .music = Musik
    .voice = Eine Stimme
    .rain = Regen oder Meer
    .nothing = Gar nichts
    .varies = Mal so, mal so

week-busy-day = Welche Nachricht ist an einem vollen Tag schön?
    .words = Ein paar Worte
    .voice = Eine Sprachnachricht
    .picture = Ein Bild
    .later = Keine vor dem Abend
    .varies = Mal so, mal so

week-not-nice = Wenn etwas nicht länger schön ist, was fällt dir am leichtesten?
    .say = Es sagen
    .sign = Ein Zeichen geben
    .move = Wegrücken
    .asked = Gefragt werden
    .unsure = Weiß ich noch nicht

week-stays = Welcher Moment bleibt dir im Gedächtnis?
    .laugh = Ein Lachen
    .calm = Ein stiller
    .talk = Ein Gespräch
    .touch = Eine Berührung
    .hard = Schwer zu sagen

week-say-goodbye = Wie verabschiedest du dich gern?
    .slow = Langsam
    .short = Kurz und herzlich
    .message = Mit einer Nachricht später
    .next = Wenn das nächste Treffen steht
    .varies = Mal so, mal so

week-rests-you = Was gibt dir Ruhe?
    .sleep = Schlaf
    .alone = Allein sein
    .close = Nah sein
    .outside = Draußen sein
    .varies = Mal so, mal so

week-try-new = Wenn du etwas Neues ausprobierst, was kommt für dich zuerst?
    .talk = Darüber reden
    .read = Darüber lesen
    .step = Ein kleiner erster Schritt
    .dream = Nur davon träumen
    .unsure = Weiß ich noch nicht

week-who-picks = Wie entscheidest du gern, was ihr zusammen macht?
    .talk = Im Gespräch
    .turns = Abwechselnd
    .mood = Je nach Laune
    .other = Die andere Person wählt
    .depends = Kommt darauf an

week-feel-heard = Woran merkst du, dass dir zugehört wird?
    .question = An einer Rückfrage
    .silence = An Stille, während ich rede
    .echo = An einer kurzen Wiederholung
    .hand = An einer Hand in meiner
    .varies = Mal so, mal so
