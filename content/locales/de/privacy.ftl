# /privacy, ein Ja zurücknehmen, und der Nachweis nach /forget. Die Zeilen inventory- stehen für bot/store/inventory.py.

privacy =
    Ich bewahre auf, was du behalten wolltest, deine Einstellungen und die Erinnerungen, die noch kommen. Alles ist versiegelt. Deinen Namen bewahre ich nicht auf.

    Bevor du Ja sagst, bewahre ich nichts auf.
privacy-yes = Du hast zu Fassung { $version } davon Ja gesagt.
privacy-yes-older = Du hast zu Fassung { $version } Ja gesagt. Fassung { $newest } ist neu und wartet auf dein Ja: /start.
privacy-kept = Was aufbewahrt wird
privacy-who = Wer es lesen kann
privacy-long = Wie lange
privacy-out = Deine Auswege
privacy-small = Für den Betrieb
privacy-up = ‹ Privatsphäre
privacy-kept-page = Was ich von dir aufbewahre, und wie:
privacy-kept-not =
    Versiegelt heißt: Es öffnet sich nur mit Schlüsseln, die nicht in der Datenbank liegen.

    Nicht aufbewahrt: dein Name, Seiten, die du ansiehst, und was du außerhalb einer Frage sagst.
privacy-small-page = Was der Betrieb selbst braucht, und wie es aufbewahrt wird:
privacy-line = · { $what }: { $how }
privacy-item = · { $what }
privacy-who-page =
    Telegram sieht jede Nachricht unterwegs. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.

    Der Bot liest, was du schickst, damit er antworten kann. Wer ihn betreibt, hat die Schlüssel und könnte es auch lesen, ebenso das Aufbewahrte.

    Wer nur die Datenbank stiehlt, kann nichts davon lesen, findet darin keinen Namen und erkennt nicht, von wem ein Eintrag ist. Zu sehen ist, wie viel es insgesamt ist, und an zwei Kopien, dass sich dazwischen etwas geändert hat.
privacy-who-lock = Mit /lock verschließt ein Passwortsatz, was du behalten hast. Dann liest es niemand ohne ihn, auch nicht, wer mich betreibt. Kopien von vorher öffnen vielleicht noch, was du bis dahin geschrieben hast. Was du in einem offenen Check-in schreibst, ist mit verschlossen. Was du dort antippst, erst, wenn du es aufhebst. Geöffnet bleibt das Tagebuch zehn Minuten lang offen, und der Bot kann es lesen.
privacy-long-page = Wann es geht:
privacy-long-chat = Dieser Chat: Befehle lösche ich, sobald sie beantwortet sind, alles andere nach etwa einem Tag. Eine Nachricht bleibt, und der sieht man nichts an. In /settings lässt sich das ausschalten. Was du geschrieben hast, kann ich bei Telegram nur zwei Tage lang löschen. Falle ich länger aus, musst du es selbst löschen.
privacy-long-away = Höre ich etwa ein Jahr lang nichts von dir, schicke ich eine Notiz. Einen Monat später lösche ich alles.
privacy-long-copies = Eine Kopie der Datenbank von vorher kann es noch enthalten, versiegelt.
privacy-out-page =
    /export gibt dir alles, als Dateien. Nach einer Stunde verschwinden sie aus dem Chat. Mit einem Passwortsatz kannst du sie versiegelt bekommen.

    /import holt sie wieder herein, hier oder bei einem anderen Bot.

    /forget löscht alles, samt Schlüsseln.

    Du kannst dein Ja zurücknehmen. Auch das löscht alles.
privacy-out-locked =
    Solange dein Tagebuch verschlossen ist, warte ich mit dem Löschen sieben Tage. Bis dahin kannst du es mit dem Passwortsatz zurücknehmen. Mit dem Passwortsatz geht es auch sofort.
privacy-export = Alles mitnehmen
privacy-forget = Alles löschen
privacy-take-back = Mein Ja zurücknehmen
privacy-take-back-ask =
    Damit nimmst du dein Ja zurück. Das löscht alles, was ich von dir aufbewahre, samt Schlüsseln. Es lässt sich nicht zurückholen. Vielleicht möchtest du vorher /export.
privacy-take-back-sure = Ja, alles löschen
forget-looked = Ich habe noch einmal nachgesehen: In meiner Datenbank ist nichts mehr von dir. Es bleibt nur ein Code, damit eine alte Kopie dich nicht zurückbringt.
forget-left =
    Ich habe gelöscht, was ich von dir aufbewahre, und dann noch einmal nachgesehen. Etwas ist noch da. Das tut mir leid.

    Für die Person, die mich betreibt, ist es vermerkt, ohne deinen Namen.
welcome-older = Was ich aufbewahre, hat sich seit deinem Ja geändert. Bis du wieder Ja sagst, bewahre ich nichts Neues auf. /privacy, /export und /forget gehen trotzdem.
welcome-older-no = Das ist in Ordnung. Ich bewahre nichts Neues auf. Was du behalten hast, bleibt versiegelt, bis du es mit /export mitnimmst oder mit /forget löschst.

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
inventory-erased = Dass jemand gelöscht wurde oder einen Passwortsatz geändert hat
inventory-database = Über die Datenbank selbst

inventory-by-sealed = versiegelt
inventory-by-wrapped = versiegelt mit dem Schlüssel des Bots
inventory-by-hashed = ein Code, der einen Schlüssel braucht
inventory-by-random = aus dem Zufall
inventory-by-count = eine bloße Zahl
inventory-by-plain = nennt keine Person

inventory-goes-forget = Mit /forget
inventory-goes-erase = Wenn du es löschst, wenn seine Zeit um ist, oder mit /forget
inventory-goes-sent = Wenn es gesendet ist
inventory-goes-ages = Nach ein, zwei Tagen
inventory-goes-stays = Bleibt, auch nach /forget
inventory-goes-database = Bleibt bei der Datenbank
