# Das Tagebuch, sein Schloss, und was den Chat leert.

## Das Tagebuch

home-journal = Tagebuch
journal-pick = Was möchtest du lesen? Diese Seiten verschwinden nach zehn Minuten aus dem Chat.
journal-empty = Hier liegt noch nichts.
journal-newer = ‹ Neuere
journal-older = Ältere ›
journal-months = Andere Monate
journal-all = Alle Einträge
journal-back = ‹ Zurück
journal-before = ‹ Seite davor
journal-after = Nächste Seite ›
journal-change = Ändern
journal-delete = Löschen
journal-delete-ask = Soll ich diesen Eintrag löschen? Er lässt sich nicht zurückholen.
journal-delete-yes = Ja, löschen
journal-deleted = Der Eintrag ist weg.
journal-gone = Diesen Eintrag gibt es nicht mehr.
journal-until = Aufgehoben bis { $date }.
journal-month = 30 Tage aufheben
journal-always = Weiter aufheben
journal-kept-until = Dieser Eintrag verschwindet am { $date }.
journal-kept-always = Dieser Eintrag bleibt, bis du ihn löschst.
journal-which = Welche Antwort möchtest du ändern?
journal-nothing-left = In diesem Eintrag steht keine Antwort mehr.
journal-write-again = Neu schreiben
journal-write = Schick die neuen Worte als Nachricht. Ich nehme sie auf und lösche die Nachricht.
journal-remove = Antwort entfernen
journal-changed = Geändert.

## Wie lange

end-month = Für 30 Tage
closing-kept-until = Aufgehoben bis { $date }, und versiegelt.
settings-keeping = Wie lange aufheben
settings-keeping-page =
    Wie lange soll ich aufheben, was du erzählst? Du kannst es jedes Mal neu wählen. Hier stellst du ein, was schon angehakt ist.
settings-keep-always = Bis ich es lösche
settings-keep-month = Für 30 Tage
settings-keep-not = Gar nicht
settings-tidy = Chat täglich aufräumen

## Das Schloss

lock-about =
    Ein Passwortsatz verschließt dein Tagebuch. Ohne ihn kann niemand lesen, was du aufgehoben hast, auch nicht, wer diesen Bot betreibt. Neues kommt trotzdem hinein. Geöffnet bleibt es zehn Minuten lang offen.
lock-lost =
    Ich kann ihn nicht wiederherstellen. Geht er verloren, sind auch die bisherigen Einträge verloren. Vielleicht nimmst du vorher eine Kopie mit oder schreibst den Satz auf Papier.
lock-set = Passwortsatz wählen
lock-export = Erst eine Kopie
lock-not-now = Jetzt nicht
lock-left = In Ordnung. Es ist nichts geändert.
lock-ask =
    Schick den Passwortsatz als Nachricht. Vier oder fünf Wörter, die nichts miteinander zu tun haben, halten gut. Ich lösche die Nachricht sofort.
lock-drawn = Hier sind fünf Wörter, zufällig gezogen. Ich merke sie mir nicht.
lock-drawn-send =
    Schreib sie auf Papier und schick sie mir dann als Nachricht. Oder schick eigene: Vier oder fünf Wörter, die nichts miteinander zu tun haben, halten gut. Deine Nachricht lösche ich sofort, diese Seite nach zehn Minuten.
lock-draw-others = Andere ziehen
lock-short = Der ist kurz oder besteht nur aus Zahlen, da rät ihn ein Computer bald. Magst du einen längeren schicken? Ein paar Wörter gehen gut.
lock-weak = Den würde ein Computer bald erraten. Magst du ein oder zwei Wörter anhängen, die nicht dazu passen?
lock-famous = Den kennen viele, deshalb probiert ihn ein Computer früh aus. Magst du Wörter nehmen, die sonst niemand so zusammenstellt?
lock-soon = Der kam sehr kurz nach dem letzten, deshalb habe ich ihn mir nicht angesehen. Alle fünf Sekunden kann ich mir einen ansehen. Schick ihn bitte gleich noch einmal.
lock-fair = Der hält. Mit einem Wort mehr hielte er länger, falls du mit /lock noch einmal anfangen magst.
lock-strong = Der hält gut.
lock-once-more = Schick ihn bitte noch einmal, damit dich kein Tippfehler aussperrt.
lock-differ = Die beiden waren nicht gleich. Es ist nichts geändert. Magst du den Satz noch einmal schicken, und dann ein zweites Mal?
lock-done = Dein Tagebuch ist verschlossen. /journal fragt ab jetzt nach dem Passwortsatz.
lock-shut = Das Tagebuch ist verschlossen.
lock-change = Ändern
lock-remove = Wegnehmen
lock-removed = Der Passwortsatz ist weg. Das Tagebuch geht jetzt ohne auf.
lock-copies = Kopien von vorher, etwa Sicherungen, öffnen vielleicht noch, was du bis jetzt geschrieben hast, aber nichts, was du von jetzt an schreibst.
lock-busy = Deine Einträge werden noch mit einem neuen Schlüssel versiegelt. Bitte versuch das in einer Minute noch einmal.
lock-resealing = Deine Einträge werden gerade mit einem neuen Schlüssel versiegelt. Das dauert ein wenig. Du kannst inzwischen weitermachen.
lock-forgot = Vergessen
lock-forgot-page =
    Ohne ihn kann ich das Tagebuch nicht öffnen, und auch sonst niemand. Du kannst es jederzeit noch einmal versuchen. Oder ein leeres Tagebuch anfangen: Dann lösche ich in sieben Tagen alles, was in diesem steht. Bis dahin kannst du das mit dem Passwortsatz zurücknehmen.
lock-try-again = Noch einmal
lock-start-over = Löschen, neu anfangen
lock-started-over = Die alten Einträge sind gelöscht. Dein neues Tagebuch ist leer und hat keinen Passwortsatz.
grace-locked =
    Dein Tagebuch ist verschlossen, deshalb warte ich damit sieben Tage. Bis dahin kannst du es mit dem Passwortsatz zurücknehmen. Schickst du ihn vorher, geschieht es sofort.
grace-journal = Am { $date } lösche ich alles in deinem Tagebuch und fange ein leeres an.
grace-account = Am { $date } lösche ich alles, was ich von dir aufbewahre.
grace-passphrase = Bis dahin kannst du das mit dem Passwortsatz zurücknehmen.
grace-kept = Was du bis dahin aufhebst, wird mit gelöscht.
grace-take-back = Löschen zurücknehmen
grace-taken-back = Es ist zurückgenommen. Nichts wird gelöscht.
unlock-ask = Das Tagebuch ist verschlossen. Schick den Passwortsatz als Nachricht. Ich lösche die Nachricht sofort.
unlock-wrong = Der war es nicht.
unlock-wait = Den nächsten kann ich mir { $when } ansehen.
unlock-none = Dein Tagebuch hat keinen Passwortsatz.
unlock-open = Das Tagebuch ist offen. Nach zehn Minuten geht es von selbst zu, mit /lock sofort.

## Verbergen

hide = Hallo. Hier gibt es nichts Neues.

## Lange weg

away-note = Eine Notiz zu diesem Chat.
away-more = Mehr

## Befehle

command-journal = Was du aufgehoben hast
    .help = lesen, was du aufgehoben hast
command-lock = Tagebuch verschließen
    .help = ein Schloss fürs Tagebuch
command-unlock = Tagebuch öffnen
command-hide = Diesen Chat leeren
    .help = diesen Chat sofort leeren
