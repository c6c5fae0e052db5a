# /privacy, ein Ja zurücknehmen, und der Nachweis nach /forget. Die Zeilen inventory- stehen für bot/store/inventory.py.

privacy =
    Ich behalte, was ich für dich behalten soll, deine Einstellungen und die Erinnerungen, die noch kommen. Alles ist verschlüsselt. Deinen Namen behalte ich nicht.

    Bevor du Ja sagst, behalte ich nichts.
privacy-yes = Du hast zu Fassung { $version } Ja gesagt.
privacy-yes-older = Du hast zu Fassung { $version } Ja gesagt. Fassung { $newest } ist neu und wartet auf dein Ja: /start.
privacy-kept = Was ich behalte
privacy-who = Wer es lesen kann
privacy-long = Wie lange
privacy-out = Mitnehmen, löschen
privacy-small = Für den Betrieb
privacy-up = ‹ Privatsphäre
privacy-kept-page = Was ich von dir behalte und wie:
privacy-kept-not =
    Verschlüsselt heißt: Lesbar wird es nur mit Schlüsseln, die nicht in der Datenbank liegen.

    Das behalte ich nicht: deinen Namen, die Seiten, die du ansiehst, und was du außerhalb einer Frage sagst.
privacy-small-page = Was der Betrieb selbst braucht und wie es gespeichert ist:
privacy-line = · { $what }: { $how }
privacy-item = · { $what }
privacy-who-page =
    Telegram sieht jede Nachricht unterwegs. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.

    Der Bot liest, was du schickst, damit er antworten kann. Wer ihn betreibt, hat die Schlüssel und könnte es auch lesen, ebenso das, was ich behalte.

    Wer nur die Datenbank stiehlt, kann nichts davon lesen, findet keinen Namen und erkennt nicht, von wem ein Eintrag ist. Zu sehen ist, wie viel es insgesamt ist, und aus zwei Kopien, dass sich dazwischen etwas geändert hat.
privacy-who-lock = Mit /lock verschließt ein Passwort, was du behalten hast. Ohne dieses Passwort liest es niemand, auch nicht, wer mich betreibt. Kopien von vorher öffnen vielleicht noch, was du bis dahin geschrieben hast. Was du in einem offenen Check-in schreibst, ist mit verschlossen, ebenso deine eigenen Wörter und Fragen. Was du dort antippst, erst, wenn du es behältst. Deine Meinung zu Ideen, deine Karten und Erinnerungszeiten sind verschlüsselt, aber nicht mit diesem Passwort. Ein offenes Tagebuch kann der Bot zehn Minuten lang lesen.
privacy-long-page = Wann es gelöscht wird:
privacy-long-chat = Dieser Chat: Befehle lösche ich, sobald sie beantwortet sind, alles andere nach etwa einem Tag. Eine Nachricht bleibt, und der sieht man nichts an. In /settings lässt sich das ausschalten. Was du geschrieben hast, kann ich bei Telegram nur zwei Tage lang löschen. Falle ich länger aus, musst du es selbst löschen.
privacy-long-away = Höre ich etwa ein Jahr lang nichts von dir, schicke ich eine Nachricht. Einen Monat später lösche ich alles.
privacy-long-copies = Eine ältere Kopie der Datenbank kann es noch enthalten, verschlüsselt.
privacy-out-page =
    /export gibt dir alles, als Dateien. Nach einer Stunde verschwinden sie aus dem Chat. Mit einem Passwort kannst du sie verschlüsselt bekommen.

    /import holt sie wieder herein, hier oder bei einem anderen Bot.

    /forget löscht alles, samt Schlüsseln.

    Du kannst dein Ja zurücknehmen. Auch das löscht alles.
privacy-out-locked =
    Solange dein Tagebuch verschlossen ist, warte ich mit dem Löschen sieben Tage. Bis dahin kannst du es mit dem Passwort zurücknehmen. Mit dem Passwort geht es auch sofort.
privacy-export = Alles mitnehmen
privacy-forget = Alles löschen
privacy-take-back = Mein Ja zurücknehmen
privacy-take-back-ask =
    Damit nimmst du dein Ja zurück. Das löscht alles, was ich von dir habe, samt Schlüsseln. Es lässt sich nicht zurückholen. Vielleicht möchtest du vorher /export.
privacy-take-back-sure = Ja, alles löschen
forget-looked = Ich habe noch einmal nachgesehen: In meiner Datenbank ist nichts mehr von dir. Es bleibt nur ein Code, damit eine alte Kopie dich nicht zurückbringt.
forget-left =
    Ich habe gelöscht, was ich von dir hatte, und dann noch einmal nachgesehen. Etwas ist noch da. Das tut mir leid.

    Für die Person, die mich betreibt, ist es vermerkt, ohne deinen Namen.
welcome-older = Was ich behalte, hat sich seit deinem Ja geändert. Bis du wieder Ja sagst, behalte ich nichts Neues. /privacy, /export und /forget gehen trotzdem.
welcome-older-no = Das ist in Ordnung. Ich behalte nichts Neues. Was du behalten hast, bleibt verschlüsselt, bis du es mit /export mitnimmst oder mit /forget löschst.

inventory-journal = Was du behalten wolltest
inventory-profile = Einstellungen und was offen ist
inventory-notes = Erinnerungen, die noch kommen
inventory-route = Wohin ich dir schreibe
inventory-found = Wie ich dich wiederfinde
inventory-keys = Deine Schlüssel
inventory-outbox = Nachrichten auf dem Weg zu dir
inventory-updates = Telegrams Nummer einer Nachricht
inventory-day = Der Tag, an dem eine Nachricht kam
inventory-random = Nummern, die Zeilen verbinden
inventory-counts = Zähler und Schritte
inventory-link = Was du mit einem anderen Menschen teilst
inventory-invitation = Einladungen zu einer Verbindung
inventory-erased = Dass jemand alles gelöscht oder ein Passwort geändert hat
inventory-database = Über die Datenbank selbst

inventory-by-sealed = verschlüsselt
inventory-by-wrapped = verschlüsselt mit dem Schlüssel des Bots
inventory-by-hashed = ein Code, der einen Schlüssel braucht
inventory-by-random = zufällig erzeugt
inventory-by-count = eine bloße Zahl
inventory-by-plain = nennt keine Person

inventory-goes-forget = Mit /forget
inventory-goes-erase = Wenn du es löschst, wenn seine Zeit um ist, oder mit /forget
inventory-goes-sent = Sobald es gesendet ist
inventory-goes-ages = Nach ein bis zwei Tagen
inventory-goes-both = Drei Monate, nachdem es keine der beiden Personen mehr hat
inventory-goes-day = Nach dem Tag einer Einladung
inventory-goes-stays = Bleibt, auch nach /forget
inventory-goes-database = Bleibt bei der Datenbank
