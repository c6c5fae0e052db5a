# What the bot says around the questions.

## The door

welcome-title = Hallo. Ich bin Afterglow.
welcome =
    Ein stiller Ort für die Zeit nach dem Sex. Ich frage dich, wie es dir geht, Schritt für Schritt. Ich kann dich ans Trinken, Essen und Ausruhen erinnern.

    Ich bin ein Bot. Alle meine Sätze stehen fest, und keine KI liest, was du sagst.
welcome-kept =
    Was ich behalte, wenn du Ja sagst:
    · was ich für dich behalten soll, verschlüsselt, damit eine gestohlene Kopie nichts verrät
    · deine Einstellungen und die Erinnerungen, die du möchtest
    · keinen Namen. /forget löscht alles, jederzeit

    Dieser Ort ist für Erwachsene. Bist du 18 oder älter, und ist das okay für dich?
welcome-yes = Ich bin 18+, und ja
welcome-not-now = Jetzt nicht
welcome-privacy = Was ich behalte
welcome-no = Das ist in Ordnung. Ich habe nichts behalten. Du kannst jederzeit wiederkommen.
welcome-again = Zum Anfang

## Home

home = Ich bin da. Was möchtest du?
home-done = Es war gerade eben
home-checkin = Check-in
home-settings = Einstellungen

## After

done = Ich bin da. Jetzt, in einer Weile oder morgen?
done-now = Jetzt
done-together = Jetzt zu zweit
done-while = In einer Weile
done-tomorrow = Morgen
done-none = Diesmal nichts
done-notes = Heute schicke ich dir auch ein paar kleine Erinnerungen: { $names }.
done-no-notes = Heute keine kleinen Erinnerungen.
done-quiet = Das fällt in deine Ruhezeit, also bleibe ich still, außer du schaltest die Erinnerungen ein.
done-notes-button = Kleine Erinnerungen
done-scheduled = In Ordnung. Das kommt:
done-no-zone = Ich weiß nicht, wie spät es bei dir ist. Darum zähle ich Stunden. Mit deiner Zeitzone kommen Erinnerungen zu einer guten Zeit.
done-nothing = In Ordnung. Es kommt nichts. Ich bin da, wenn du mich brauchst.
done-change = Ändern

## Check-in

checkin-which = Was passt gerade?
checkin-waiting = Ein Check-in ist noch offen. Es ist alles noch da.
checkin-go-on = Weitermachen
checkin-begin = Neu anfangen
checkin-wanted = Du hast „{ $title }“ gewählt.
checkin-afresh = Verwerfen und das anfangen
checkin-another = Verwerfen und anders wählen
checkin-closed = Dieser Check-in ist beendet.
cancel-sure = Soll ich diesen Check-in verwerfen? Dann behalte ich nichts davon.
cancel-nothing = Es ist nichts offen, also gibt es nichts zu beenden.
pause-nothing = Gerade ist nichts offen. /checkin beginnt einen Check-in.
paused = Pause. Alles bleibt, wie es ist, so lange du möchtest. /checkin holt es zurück.

# Mit diesen Wörtern beginnen Beschriftungen, die im Satz klein stehen. Alle anderen beginnen mit einem Nomen.
begins-small = allein, alles, am, andere, anderer, angespannt, aufgedreht, ausgelaugt, ausgeruht, ausgiebig, außen, bedroht, befreit, begehrt, beides, betäubt, bleibt, dankbar, das, den, der, die, ein, eine, einsam, erst, etwas, frag, froh, für, ganz, geborgen, geerdet, gehalten, gerade, im, kalt, kein, keine, klar, kurz, langsam, langsamer, leer, leicht, liebe, mehr, mein, meine, mit, munter, müde, nach, nichts, nur, ohne, ruhig, sanfte, sanftes, schreib, schwebend, sicherer, sonst, später, stark, stolz, strahlend, täglich, traurig, umsorgt, überdreht, verbunden, vernebelt, verspielt, verwirrt, vorne, warm, wechselt, weiß, weit, wenige, wer, wie, woanders, zittrig, zu, zum, zur, zusammen, zweimal

ask-progress = { $number } von { $total }
ask-back = ‹ Zurück
ask-skip = Auslassen
ask-pause = Pause
ask-felt-off = Fühlt sich nicht gut an
clear-chat = Diesen Chat leeren
ask-next = Weiter
ask-numbers = Hilfetelefone
ask-leave = Hier aufhören
ask-picked = Fertig
ask-text = Schreib es als Nachricht, oder lass es aus.

end-nothing-said = Das war die letzte Frage. Du hast deine Gedanken für dich behalten, und das ist in Ordnung.
end-own = Du hast geschrieben:
end-own-locked = Was du geschrieben hast, ist verschlüsselt.
end-ideas = Wenn du magst:
end-keep = Soll ich das behalten?
end-yes = Behalten
end-no = Nicht behalten
end-more = Noch ein paar Fragen
closing-kept = Behalten und verschlüsselt.
closing-let-go = Weg. Ich habe nichts davon behalten.
closing-left = Das ist alles für jetzt. Du kannst jederzeit zu diesen Seiten zurückkommen. Auch die Hilfetelefone findest du hier.
closing-night = Gute Nacht. Komm gut zur Ruhe.
closing-parked = Dein Check-in ist noch da, wo du aufgehört hast.
closing-onward = Wenn du magst, geht es hier weiter:
end-nothing-kept = Das ist alles, was es hier gibt. Ich behalte nichts davon.

hint-stale = Das ist schon vorbei. Hier bist du jetzt.
hint-closed = Dieser Check-in ist beendet.
hint-first = Das ist die erste Frage.
hint-full = Mehr passt hier nicht hinein. Nimm erst ein Häkchen weg.
hint-too-long = Das ist länger, als ich am Stück behalten kann. Ich habe nichts davon gespeichert. Magst du einen kürzeren Teil schicken?
hint-edited = Ich habe deine Antwort so geändert wie deine Nachricht.
hint-empty = Darin habe ich keine Worte gefunden. Du kannst es auch auslassen.
hint-buttons = Das habe ich nicht verstanden. Bitte tippe auf einen der Knöpfe.
hint-paused = Dieser Check-in macht Pause.
hint-not-at-end = Bis zum Ende fehlt noch ein wenig.

## Something felt off

danger = Wenn du verletzt oder in Gefahr bist, wähl jetzt den Notruf.
emergency-call =
    { $emergency ->
        [unknown] Wähl jetzt den Notruf.
       *[other] Wähl jetzt die { $emergency }.
    }
emergency-numbers =
    { $country ->
        [BR] { support-note-br }
        [CL] { support-note-cl }
        [PE] { support-note-pe }
       *[other]
            { $emergency ->
                [unknown] In Deutschland, Österreich, der Schweiz und fast ganz Europa ist das die 112.
               *[other] In dem Land, das du gewählt hast, ist das die { $emergency }.
            }
    }
# Both in one, for pages that begin with the number, so that it is not repeated.
emergency-first =
    { emergency-call }{ $emergency ->
        [unknown] {" "}{ emergency-numbers }
       *[other]
            { $country ->
                [BR] {" "}{ support-note-br }
                [CL] {" "}{ support-note-cl }
                [PE] {" "}{ support-note-pe }
               *[other] {""}
            }
    }
danger-person = Wenn gerade alles zu viel ist, kann ein echter Mensch mit dir reden: Tippe unten. Du kannst hier auch einfach weitermachen.
felt-off =
    Es tut mir leid, dass sich das nicht gut anfühlt. Hier bestimmst du. Ich frage nicht, was passiert ist.
felt-off-fault = Wenn jemand etwas getan hat, das du nicht wolltest, liegt die Schuld nicht bei dir. Auch dann nicht, wenn du erstarrt bist, wenn du getrunken hattest, wenn du erst Ja gesagt hast oder wenn dein Körper reagiert hat.
felt-off-wash = Falls du später vielleicht Beweise möchtest: Warte mit dem Waschen und der Toilette, wenn du kannst. Wenn du das schon hinter dir hast, ist das okay.
felt-off-held =
    Heute Nacht melde ich mich nicht mehr von selbst. Zwei Wochen lang kommen keine Erinnerungen ans Waschen, an die Toilette, ans Reden und an Nachrichten, auch wenn eine Seite sie noch nennt. Wenn du eine davon früher möchtest, schalte sie in /settings aus und wieder ein.
felt-off-options = Möglichkeiten zeigen
felt-off-on = Zurück zur Frage
felt-off-let-go = Check-in verwerfen

## Later

later-nothing = Es kommt keine kleine Erinnerung.
later-next =
    { $count ->
        [one] Eine kleine Erinnerung kommt noch: { $when }.
       *[other] Die nächste kleine Erinnerung kommt: { $when }. Insgesamt kommen noch { $count }.
    }
later-asked-for =
    { $count ->
        [one] Die Erinnerung, um die du gebeten hast, kommt: { $when }.
       *[other] Die erste Erinnerung, um die du gebeten hast, kommt: { $when }. Insgesamt kommen noch { $count }.
    }
later-planned =
    { $count ->
        [one] Die Erinnerung kommt: { $when }.
       *[other] Die erste davon kommt: { $when }.
    }
later-line = · { $when }: { $name }
later-tomorrow = morgen, { $time }
later-in-minutes =
    { $minutes ->
        [one] in einer Minute
       *[other] in { $minutes } Minuten
    }
later-in-hours =
    { $hours ->
        [one] in einer Stunde
       *[other] in { $hours } Stunden
    }
later-in-days =
    { $days ->
        [one] in einem Tag
       *[other] in { $days } Tagen
    }
later-ask-me = Morgen noch mal fragen
later-asked = Ich frage dich wieder: { $when }.
later-held-back = Bis zum { $date } kommen von selbst nur Erinnerungen, die nicht warten können.

## Reminders

reminder-open = Öffnen
reminder-more = Mehr
reminder-done = Erledigt
reminder-later = Später
reminder-tonight = Heute nicht mehr
reminder-stop = Diese abstellen
reminder-gone = Das ist schon vorbei.
reminder-was-done = Okay.
reminder-snoozed =
    { $minutes ->
        [one] Okay. In einer Minute wieder.
       *[other] Okay. In { $minutes } Minuten wieder.
    }
reminder-not-tonight = Okay. Heute kommt nichts mehr.
reminder-stopped = Abgestellt. Diese kommen nicht wieder. In /settings kannst du sie wieder einschalten.
reminder-stopped-asked = Abgestellt. Diese kommen nicht wieder. Du kannst jederzeit wieder darum bitten.
reminder-hour = Zu einer anderen Zeit
reminder-hour-page = Um wie viel Uhr soll sie kommen? Das gilt ab der nächsten.
reminder-hour-set = Ab jetzt kommt sie um { $time } Uhr.
reminder-move-clock = Passt dir { $time } Uhr besser? Dann kommt sie ab jetzt um diese Zeit.
reminder-move-delay = Passen dir { $minutes } Minuten nach /done besser? Dann kommt sie ab jetzt so.
reminder-move-yes = Ja, ab jetzt
reminder-move-no = Nein, so lassen
reminder-move-stays = Es bleibt, wie es ist.

## Stopp

# Words that mean stop when a message consists of one alone. Separate them with commas.
stop-words = stopp, stop, halt, aufhören, hör auf, hör bitte auf, bitte aufhören, bitte stopp, abbestellen
stop = Gestoppt. Von selbst kommt nichts mehr von mir, bis du es sagst. Was geplant war, ist noch da.
stop-critical = Wenn du um Erinnerungen gebeten hast, bei denen die Zeit zählt, können sie trotzdem kommen.
stop-only-critical = Nur die eiligen
stop-over = Wieder erinnern
stop-now-critical = In Ordnung. Es kommen nur noch Erinnerungen, bei denen die Zeit zählt.
stop-now-over = In Ordnung. Erinnerungen kommen wieder.
stop-stands-all = Erinnerungen sind gestoppt. Es kommt keine, bis du sie wieder einschaltest.
stop-stands-comfort = Erinnerungen sind gestoppt. Es kommen nur die, bei denen die Zeit zählt.
stop-or = Das habe ich als deine Antwort genommen. Wenn nichts mehr von selbst kommen soll: /stop
stop-stranger = Von selbst kommt nichts von mir, und ich habe nichts behalten.

## Settings

settings =
    Einstellungen

    Sprache: { $language }
    Land: { $country }
    Zeitzone: { $zone }
    Ruhezeit: { $quiet }
    Ton der Erinnerungen: { $words }
settings-language = Sprache
settings-country = Land
settings-zone = Zeitzone
settings-quiet = Ruhezeit
settings-reminders = Welche Erinnerungen
settings-words = Ton der Erinnerungen
settings-back = ‹ Einstellungen
settings-no-zone = noch nicht bekannt
settings-no-quiet = Keine Ruhezeit
settings-quiet-from = { $start } bis { $end }
settings-quiet-not-yet = { $hours }, sobald ich deine Zeitzone kenne
settings-which-language = Welche Sprache soll ich sprechen?
settings-which-country = In welchem Land bist du? Die Seiten nennen dann die Notrufnummer und was es dort gibt. Ich behalte es verschlüsselt.
settings-quiet-page = Wann soll ich still sein? Erinnerungen aus dieser Zeit warten oder kommen nicht.
settings-quiet-no-zone = Wann soll ich still sein? Das klappt, sobald ich deine Zeitzone kenne.
settings-quiet-begin = Ab { $time }
settings-quiet-end = Bis { $time }
settings-reminders-page = Welche Erinnerungen dürfen kommen? Ein Häkchen heißt Ja. Keine davon sagt, worum es geht.
settings-asked = Von dir gewünschte
settings-asked-page = Das sind Erinnerungen, um die du auf einer Seite gebeten hast und die noch nicht da waren. Wenn du sie streichst, kommen sie nicht. Du kannst jederzeit wieder darum bitten.
settings-asked-off = Streichen
settings-times = Wann sie kommen
settings-times-page = Wann sollen sie kommen? Tippe auf eine, um eine andere Zeit zu wählen.
settings-time-after = { $minutes } Min.
settings-time-delay = { $name }: { $minutes } Minuten nach /done.
settings-time-clock = { $name }: um { $time } Uhr.
settings-time-write-delay = Tippe auf eine andere Zeit, oder schreib eine, zum Beispiel 25 Minuten oder eine halbe Stunde.
settings-time-write-morning = Tippe auf eine andere Uhrzeit, oder schreib eine, zum Beispiel 9:40.
settings-time-write-clock = Tippe auf eine andere Uhrzeit, oder schreib eine, zum Beispiel 18:30.
settings-time-unread-delay = Darin habe ich keine Zeit zwischen 5 Minuten und 4 Stunden gefunden. Es bleibt, wie es war.
settings-time-unread-morning = Darin habe ich keine Uhrzeit am Morgen gefunden. Es bleibt, wie es war.
settings-time-unread-clock = Darin habe ich keine Uhrzeit gefunden. Es bleibt, wie es war.
settings-time-which = Ist das morgens oder abends?
settings-time-no-zone = Solange ich deine Zeitzone nicht kenne, zähle ich stattdessen Stunden.
settings-time-quiet = Das liegt in deiner Ruhezeit, deshalb kommt sie um { $time } Uhr.
settings-neutral = Neutrale Worte
settings-plain = Klare Worte
settings-words-page =
    Wie sollen Erinnerungen klingen?

    Neutrale Worte könnten alles bedeuten. Klare Worte sagen ein bisschen mehr, und sie sind auf einem gesperrten Handy zu lesen.
settings-places = Nach dem Ort benennen

## Time zone

zone-first =
    Danke. Noch eins, damit Erinnerungen zu einer guten Zeit kommen: Wie spät ist es bei dir?

    Schick die Uhrzeit als Nachricht, etwa 22:40, oder eine große Stadt in deiner Nähe. Oder wähle einen Teil der Welt.
zone-ask = Wie spät ist es bei dir? Schick die Uhrzeit als Nachricht, etwa 22:40, oder eine große Stadt in deiner Nähe. Oder wähle einen Teil der Welt.
zone-done = Es war gerade eben
zone-later = Erst mal lassen
zone-which = Welcher Ort hat die gleiche Uhrzeit wie du?
zone-unread = Das konnte ich nicht lesen. Schick zum Beispiel 22:40, 20 Uhr 15 oder eine große Stadt in deiner Nähe.
zone-no-words = Ein Bild oder ein Standort sagt mir nicht, wie spät es ist. Schick die Uhrzeit als Nachricht, oder eine große Stadt in deiner Nähe.
zone-which-half = Ist dort Morgen oder Abend?
zone-nowhere = Ich kenne keinen Ort, an dem es gerade so spät ist. Schaust du noch einmal nach?
zone-set = { $place }, dort ist es jetzt { $time }. Danke.
zone-before = ‹ Davor
zone-after = Mehr ›
zone-again = Anders wählen
zone-region-africa = Afrika
zone-region-america = Amerika
zone-region-asia = Asien
zone-region-atlantic = Atlantik
zone-region-australia = Australien
zone-region-europe = Europa
zone-region-indian = Indischer Ozean
zone-region-pacific = Pazifik

## Pages

help =
    Ich bin eine stille Begleitung für die Zeit nach dem Sex, allein oder mit anderen.

    { $commands }

    Du kannst jede Frage auslassen. Ich bin ein Bot und kann im Notfall nicht helfen. Nummern findest du unter /support.
help-line = /{ $command }: { $text }
privacy-home = Okay
support = Hilfetelefone: Menschen, mit denen du reden kannst. Du musst nicht genau wissen, was passiert ist, und du musst keinen Namen nennen.
support-anywhere = Wenn du jetzt in Gefahr bist, wähl den Notruf.
support-lines = Für Hilfetelefone in deiner Nähe wähle ein Land, oder schau auf findahelpline.com.
support-emergency = Notruf: { $number }
support-text = Nachricht an { $to }
support-text-say = Nachricht mit { $say } an { $to }
support-directory = Mehr Hilfetelefone: { $url }
support-checked = Nummern können sich ändern. Zuletzt geprüft am { $date }.
support-check-first = vielleicht veraltet
support-other = Anderes Land
support-kept = Ab jetzt nennen die Seiten die Nummer dieses Landes. Das Land behalte ich verschlüsselt. Unter „Anderes Land“ kannst du es wieder löschen.
support-more = Weitere Länder
support-none = Kein Land merken

## Ideas

ideas-where = Für wen ist es?
ideas-solo = Nur für mich
ideas-together = Für uns, zusammen
ideas-apart = Für uns, an zwei Orten
ideas-what = Was würde guttun?
ideas-any = Egal was
ideas-back = ‹ Zurück
ideas-for-body = Für den Körper
ideas-for-calm = Zur Ruhe kommen
ideas-for-choice = Etwas zum Wählen
ideas-for-food = Essen und Trinken
ideas-for-fun = Spaß
ideas-for-order = Ordnung
ideas-for-people = Menschen
ideas-for-quiet = Stille
ideas-for-rest = Ausruhen
ideas-for-space = Raum für mich
ideas-for-touch = Berührung
ideas-for-warmth = Wärme
ideas-for-words = Worte
ideas-can-wait = Waschen, umziehen oder das Bett beziehen kann warten, falls du vielleicht Beweise möchtest.
ideas-minutes =
    { $minutes ->
        [one] Etwa eine Minute.
       *[other] Etwa { $minutes } Minuten.
    }
ideas-helped = Das tat gut
ideas-not-for-me = Nichts für mich
ideas-another = Noch eine
ideas-noted = Gemerkt.
ideas-none = Ich habe keine Idee mehr, die passt. Sollen wir woanders schauen?
ideas-why = Warum das?
ideas-why-itself = Weil dir das schon einmal gutgetan hat.
ideas-why-like = Weil dir schon einmal etwas anderes unter „{ $comfort }“ gutgetan hat.
ideas-why-fits = Weil es zu dem passt, was du angetippt hast. Mehr steckt nicht dahinter.
ideas-asked =
    { $count ->
        [one] Letztes Mal habe ich dir das hier gezeigt. Hat es dir gutgetan?
       *[other] Letztes Mal habe ich dir das hier gezeigt. Hat dir etwas davon gutgetan?
    }
ideas-asked-kind =
    { $count ->
        [one] Das tat gut
       *[other] { $number }: tat gut
    }
ideas-asked-not =
    { $count ->
        [one] Nichts für mich
       *[other] { $number }: nicht meins
    }
ideas-asked-leave = Nichts dazu sagen
ideas-left = Alles gut.

## Cards

cards = Karten fürs Bettgeflüster. Zieh eine, und lass aus, was du nicht magst.
cards-depth-1 = Leicht
cards-depth-2 = Warm
cards-depth-3 = Tief
cards-depth-4 = Träume
cards-deeper = Diese gehen tiefer. Wollen das alle hier, mit klarem Kopf?
cards-yes = Ja
cards-not-now = Jetzt nicht
cards-pass = Auslassen
cards-swap = Andere Tiefe
cards-keep = Karte behalten
cards-kept = Behaltene Karten
cards-kept-page = Karten, die du behalten hast:
cards-none-kept = Du hast keine Karten behalten.
cards-drop = Karte { $number } weglegen
cards-back = ‹ Karten

## Learn

learn = Kurzes zum Lesen.
learn-sources = Aus: { $names }
learn-from = Quellen
learn-source = { $title }, gelesen am { $date }: { $url }
learn-list = ‹ Alle Seiten
learn-back = ‹ Zurück

## Wishes

wishes-card = Nach dem Sex tut mir das gut:
wishes-card-foot = Das ist ein Wunsch, kein Ja zu irgendetwas. Bitte frag trotzdem.
wishes-share = Du kannst die Karte weiterleiten, wenn du magst. Von mir bekommt sie niemand.
wishes-again = Ändern
wishes-away = Karte weglegen
wishes-gone = Die Karte ist weg.
wishes-theirs = Andere danach fragen
wishes-mine = ‹ Meine Karte
wishes-ask =
    Was tut dir nach dem Sex gut? Antworte, worauf du magst.

    · Berührung, Reden oder Stille?
    · Wie nah, und wie lange?
    · Was hast du gern griffbereit?
    · Zusammen übernachten, oder alle im eigenen Bett?
    · Eine Nachricht am Tag danach, oder keine?
    · Gibt es etwas, das du lieber nicht möchtest?

    Falsche Antworten gibt es nicht, und keine Antwort ist auch in Ordnung.
wishes-ask-how = Das kannst du jemandem weiterschicken oder laut fragen. Ich schicke es niemandem, und keine Antwort kommt zu mir.

## Leaving

export = Hier ist alles, was ich von dir habe: eine Datei für Programme und eine Seite zum Lesen. Wer sie hat, kann sie lesen.
export-leaves = In einer Stunde verschwinden sie aus diesem Chat. Speichere sie vorher, an einem Ort, der nur dir gehört.
export-how =
    Dein Tagebuch hat ein Passwort. Darum frage ich, wie du die Dateien haben möchtest.

    Verschlüsselt: Sie öffnen sich nur mit deinem Passwort, in jedem Programm für age-Dateien (.age).

    Offen: Wer sie hat, kann sie lesen.
export-as-sealed = Verschlüsselt
export-as-plain = Offen
export-ask = Schick das Passwort als Nachricht. Ich lösche die Nachricht sofort. Die Dateien öffnen sich genau so, wie du es jetzt tippst: Groß- und Kleinschreibung und Leerzeichen zählen.
export-sealed = Hier ist alles, was ich von dir habe, in zwei verschlüsselten Dateien: eine für Programme und eine Seite zum Lesen. Sie öffnen sich mit dem Passwort, genau so, wie du es gerade getippt hast, in jedem Programm für age-Dateien.
export-name = mein-export
forget-ask = Das löscht alles, was ich von dir habe, samt Schlüsseln. Es lässt sich nicht zurückholen. Vielleicht möchtest du vorher /export.
forget-send = Wenn du es möchtest, schick dieses Wort:
forget-passphrase = Mit dem Passwort
forget-word = VERGESSEN
forget-no = Nein, alles behalten
forget-kept = Es wurde nichts gelöscht.
forget-done = Alles ist weg. Ich kenne dich nicht mehr. Pass auf dich auf.

## Anything else

fallback = Ich behalte Worte nur, wenn ich danach frage. Diese habe ich nicht behalten. Wenn etwas nicht stimmt, findest du unten Hilfe. Was möchtest du?
fallback-wordless = Ich verstehe nur Worte und angetippte Knöpfe. Das habe ich nicht behalten. Wenn etwas nicht stimmt, findest du unten Hilfe. Was möchtest du?
fallback-text-wanted = Hier kann ich nur Worte lesen. Bitte tippe es ein und schick es ab.
fallback-stranger = Hallo. Das habe ich nicht behalten. Wenn etwas nicht stimmt: Unter „Hilfetelefone“ findest du Menschen zum Reden. Wollen wir vorn anfangen?
fallback-command = Das kenne ich nicht. /help zeigt, was ich kenne.
fallback-words-only = Ich verstehe nur Worte und angetippte Knöpfe. Das habe ich nicht behalten.
edited-late = Du hast eine frühere Nachricht geändert, und die verwende ich nicht mehr. Wenn es eine Antwort ist, die du behalten hast, kannst du sie in /journal ändern.
edited-again = Das lese ich nur aus einer neuen Nachricht. Bitte schick es noch einmal.
trouble = Bei mir ist etwas schiefgegangen. Was du bisher gesagt hast, ist nicht verloren. Bitte versuch es noch einmal.
group = Ich spreche nur in privaten Chats.

## What Telegram shows of the bot

bot-description =
    Eine stille Begleitung für Erwachsene. Fragt, wie es dir geht, Schritt für Schritt, und schickt kleine Erinnerungen, wenn du magst.
bot-about = Eine stille Begleitung. Nur für Erwachsene.
command-start = Hallo sagen
command-done = Anfangen, jetzt oder später
    .help = es war gerade eben. Ich frage jetzt, in einer Weile oder morgen
command-checkin = Ein paar Fragen
    .help = ein paar Fragen, Schritt für Schritt
command-off = Wenn etwas nicht stimmt
    .help = wenn etwas nicht stimmt
command-ideas = Kleine Dinge, die guttun
    .help = kleine Dinge, die guttun
command-cards = Karten mit Fragen
    .help = Karten fürs Bettgeflüster
command-wishes = Meine Wünsche
    .help = was du dir danach wünschst, als Karte
command-learn = Kurzes zum Lesen
    .help = Kurzes zum Lesen
command-pause = Erst mal unterbrechen
    .help = unterbrechen und jederzeit wiederkommen
command-cancel = Beenden, was offen ist
    .help = beenden, was offen ist
command-stop = Keine Erinnerungen mehr
    .help = nichts kommt mehr von selbst
command-settings = Sprache, Zeit, Erinnerungen
    .help = Sprache, Zeit, Ruhezeit, Erinnerungen
command-support = Menschen zum Reden
    .help = Hilfetelefone
command-privacy = Was ich behalte
    .help = was ich behalte und wer es lesen kann
command-export = Alles mitnehmen
    .help = alles mitnehmen
command-import = Alles wieder hereinholen
    .help = wieder hereinholen, was du mitgenommen hast
command-forget = Alles löschen
    .help = alles löschen
command-help = Was ich kann
