# Das Tagebuch, sein Schloss, und was den Chat leert.

## Das Tagebuch

home-journal = Tagebuch
journal-pick = Was möchtest du lesen? Diese Seiten verschwinden nach zehn Minuten aus dem Chat.
journal-empty = Hier steht noch nichts.
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
journal-until = Behalten bis { $date }.
journal-month = 30 Tage behalten
journal-always = Weiter behalten
journal-kept-until = Dieser Eintrag verschwindet am { $date }.
journal-kept-always = Dieser Eintrag bleibt, bis du ihn löschst.
journal-which = Welche Antwort möchtest du ändern?
journal-nothing-left = In diesem Eintrag steht keine Antwort mehr.
journal-write-again = Neu schreiben
journal-write = Schick die neuen Worte als Nachricht. Ich übernehme sie und lösche die Nachricht.
journal-remove = Antwort entfernen
journal-changed = Geändert.

## Wie lange

end-month = Für 30 Tage
closing-kept-until = Behalten bis { $date } und verschlüsselt.
settings-keeping = Wie lange behalten
settings-keeping-page =
    Wie lange soll ich behalten, was du erzählst? Du kannst es jedes Mal neu wählen. Hier stellst du ein, was von Anfang an angehakt ist.
settings-keep-always = Bis ich es lösche
settings-keep-month = Für 30 Tage
settings-keep-not = Gar nicht
settings-tidy = Chat täglich aufräumen

## Das Schloss

lock-about =
    Ein Passwort aus mehreren Wörtern verschließt dein Tagebuch. Ohne dieses Passwort kann niemand lesen, was du behalten hast, auch nicht, wer diesen Bot betreibt. Neues kommt trotzdem hinein. Wenn du es öffnest, bleibt es zehn Minuten lang offen.
lock-lost =
    Ich kann es nicht wiederherstellen. Geht es verloren, sind auch die bisherigen Einträge verloren. Vielleicht nimmst du vorher eine Kopie mit oder schreibst das Passwort auf Papier.
lock-set = Passwort wählen
lock-export = Erst eine Kopie
lock-not-now = Jetzt nicht
lock-left = In Ordnung. Ich habe nichts geändert.
lock-ask =
    Schick dein Passwort als Nachricht. Vier oder fünf Wörter, die nichts miteinander zu tun haben, halten gut. Ich lösche die Nachricht sofort.
lock-drawn = Hier sind fünf Wörter, zufällig gezogen. Ich merke sie mir nicht.
lock-drawn-send =
    Schreib sie auf Papier und schick sie mir dann als Nachricht. Oder schick eigene: Vier oder fünf Wörter, die nichts miteinander zu tun haben, halten gut. Deine Nachricht lösche ich sofort, diese Seite nach zehn Minuten.
lock-draw-others = Andere ziehen
lock-short = Das ist kurz oder besteht nur aus Zahlen, da errät es ein Computer bald. Magst du ein längeres schicken? Ein paar Wörter gehen gut.
lock-weak = Das würde ein Computer bald erraten. Magst du ein oder zwei Wörter anhängen, die nicht dazu passen?
lock-famous = Das kennen viele, deshalb probiert es ein Computer früh aus. Magst du Wörter nehmen, die sonst niemand so zusammenstellt?
lock-soon = Das kam sehr kurz nach dem letzten, deshalb habe ich es nicht geprüft. Ich kann nur alle fünf Sekunden eins prüfen. Schick es bitte gleich noch einmal.
lock-fair = Das hält. Mit einem Wort mehr hält es länger, falls du mit /lock noch einmal anfangen magst.
lock-strong = Das hält gut.
lock-once-more = Schick es bitte noch einmal, damit dich kein Tippfehler aussperrt.
lock-differ = Die beiden waren nicht gleich. Ich habe nichts geändert. Magst du das Passwort noch einmal schicken, und dann ein zweites Mal?
lock-done = Dein Tagebuch ist verschlossen. /journal fragt ab jetzt nach dem Passwort.
lock-locked = Das Tagebuch ist verschlossen.
lock-change = Ändern
lock-remove = Entfernen
lock-removed = Das Passwort ist weg. Das Tagebuch geht jetzt ohne auf.
lock-copies = Kopien von vorher, etwa Sicherungen, öffnen vielleicht noch, was du bis jetzt geschrieben hast, aber nichts, was du von jetzt an schreibst.
lock-busy = Deine Einträge bekommen noch einen neuen Schlüssel. Bitte versuch es in einer Minute noch einmal.
lock-resealing = Deine Einträge bekommen gerade einen neuen Schlüssel. Das dauert ein wenig. Du kannst inzwischen weitermachen.
lock-forgot = Ich weiß es nicht mehr
lock-forgot-page =
    Ohne das Passwort kann ich das Tagebuch nicht öffnen, und auch sonst niemand. Du kannst es jederzeit noch einmal versuchen. Oder du fängst ein leeres Tagebuch an: Dann lösche ich in sieben Tagen alles, was in diesem steht. Bis dahin kannst du das mit dem Passwort zurücknehmen.
lock-try-again = Noch einmal
lock-start-over = Löschen, neu anfangen
lock-started-over = Die alten Einträge sind gelöscht. Dein neues Tagebuch ist leer und hat kein Passwort.
grace-locked =
    Dein Tagebuch ist verschlossen, deshalb warte ich damit sieben Tage. Bis dahin kannst du es mit dem Passwort zurücknehmen. Schickst du das Passwort jetzt, geschieht es sofort.
grace-journal = Am { $date } lösche ich alles in deinem Tagebuch und fange ein leeres an.
grace-account = Am { $date } lösche ich alles, was ich von dir habe.
grace-passphrase = Bis dahin kannst du das mit dem Passwort zurücknehmen.
grace-kept = Was bis dahin dazukommt, wird auch gelöscht.
grace-take-back = Löschen zurücknehmen
grace-taken-back = Das Löschen ist zurückgenommen. Nichts wird gelöscht.
unlock-ask = Das Tagebuch ist verschlossen. Schick das Passwort als Nachricht. Ich lösche die Nachricht sofort.
unlock-wrong = Das war es nicht.
unlock-wait = Das nächste kann ich { $when } prüfen.
unlock-none = Dein Tagebuch hat kein Passwort.
unlock-open = Das Tagebuch ist offen. Nach zehn Minuten geht es von selbst zu, mit /lock sofort.

## Verbergen

hide = Hallo. Hier gibt es nichts Neues.

## Lange weg

away-note = Eine Notiz zu diesem Chat.
away-more = Mehr

## Befehle

command-journal = Was du behalten hast
    .help = lesen, was du behalten hast
command-lock = Tagebuch verschließen
    .help = ein Passwort fürs Tagebuch
command-unlock = Tagebuch öffnen
command-hide = Diesen Chat leeren
    .help = diesen Chat sofort leeren
