# Pillow-talk cards: one open question each, easy to pass on. Nobody is asked to rate anybody.

## Light

card-made-you-smile = Was hat dich heute Abend zum Lächeln gebracht?
card-mood-song = Welches Lied passt zu dieser Stimmung?
card-perfect-snack = Welcher Snack wäre jetzt genau richtig?
card-warm-or-cool = Warm oder kühl: Was möchte dein Körper?
card-one-word = Ein Wort für jetzt gerade?
card-funniest = Was war der lustigste Moment?
card-mood-colour = Welche Farbe hat deine Stimmung?
card-touch-talk-quiet = Berührung, Reden oder Stille?
card-cosier-bed = Was würde dieses Bett gemütlicher machen?
card-which-spoon = Löffelchen: hinten, vorn oder gar nicht?
card-small-thing = Welche Kleinigkeit, die ich mache, magst du?
card-up-or-asleep = Noch ein bisschen wach bleiben oder schlafen?
card-home-scent = Was riecht für dich nach Zuhause?
card-breakfast = Was könnte es zum Frühstück geben?
card-pillows = Wie sind die Kissen? Ganz ehrlich.

## Warm

card-at-ease = Wann hast du dich am wohlsten gefühlt?
card-wanted = Wann hast du dich am meisten begehrt gefühlt?
card-helped-relax = Was habe ich gemacht, das dir beim Entspannen geholfen hat?
card-keep-one = Was nehmen wir mit fürs nächste Mal?
card-before-sleep = Was brauchst du von mir, bevor wir schlafen?
card-pace = Wie war das Tempo für dich?
card-drifted = Sind deine Gedanken irgendwann abgeschweift? Wohin?
card-be-thanked = Wie magst du es, wenn man dir dankt?
card-love-to-hear = Welches Wort hörst du danach besonders gern?
card-rather-not-hear = Welches Wort hörst du lieber nicht?
card-need-space = Woran merke ich, dass du Raum brauchst?
card-checking-in = Wie haben wir aufeinander geachtet?
card-good-tired = Wo in deinem Körper sitzt die angenehme Müdigkeit?
card-easy-to-speak = Was hat es dir leicht gemacht, etwas zu sagen?
card-hard-to-speak = Was hat es dir schwer gemacht, etwas zu sagen?
card-gentle-tomorrow = Was würde dir den Tag morgen leichter machen?
card-ask-me-about = Gibt es etwas, wonach ich dich fragen soll?

## Deep

card-not-for-you = Was war nichts für dich, auch nur ein wenig?
card-still-unsure = Wo bist du dir noch unsicher?
card-a-limit = Welche deiner Grenzen soll man kennen?
card-hard-no = Wann fällt es dir schwer, Nein zu sagen?
card-feel-safe = Was hilft dir, dich bei jemandem sicher zu fühlen?
card-let-go-of = Was hast du einmal über Sex gelernt, das du loswerden möchtest?
card-your-body = Wie fühlst du dich heute in deinem Körper?
card-asked-more = Wonach würdest du gern öfter gefragt?
card-unnamed = Gibt es gerade ein Gefühl, das noch keinen Namen hat?
card-being-close = Was bedeutet Nähe für dich?
card-low-tomorrow = Wenn es morgen jemandem von uns nicht gut geht, was können wir tun?
card-feeling-shy = Was brauchst du, wenn du schüchtern bist?
card-more-care = Wo wünschst du dir mehr Zuwendung statt mehr Sex?
card-kinder-to-self = Wo könntest du sanfter zu dir sein?
card-stop-doing = Was könnten wir sein lassen?
card-glad-of-us = Was an uns macht dich froh?

## Dreams and next time

card-slow-evening = Wie sähe ein ruhiger Abend aus?
card-curious = Gibt es etwas Neues, das dich neugierig macht? Vielleicht ist auch eine Antwort.
card-wake-up-where = Wo auf der Welt würdest du gern aufwachen?
card-lead-or-follow = Möchtest du mehr führen, mehr geführt werden oder keins von beidem?
card-only-a-story = Was möchtest du nur in der Fantasie ausprobieren?
card-stay-a-dream = Was ist als Traum schön und darf einer bleiben?
card-yes-no-maybe = Was würde dir helfen, Ja, Nein oder Vielleicht zu sagen?
card-after-first = Wie könnten wir zuerst das Danach planen?
card-pause-sign = Welches Zeichen könnte Pause bedeuten?
card-no-pressure = Wie sähe eine Woche ohne Druck aus?
card-in-a-year = Was machen wir hoffentlich auch in einem Jahr noch?
card-asked-next-time = Wonach möchtest du beim nächsten Mal gefragt werden?
