# The first two lines can show on a locked phone, so they name nothing.
# .plain is for people who chose plain reminders. .more comes after a tap. .name has at most 20 characters.

reminder-water = Zeit für ein Glas Wasser?
    .plain = Ein Glas Wasser tut jetzt vielleicht gut.
    .more = Ein paar Schlucke reichen. Wenn jemand bei dir ist, könntest du zwei Gläser einschenken.
    .name = Wasser

reminder-bathroom = Kurze Pause?
    .plain = Kurz auf die Toilette, wenn dir danach ist?
    .more = Geh auf die Toilette, wann es dir passt. Es eilt überhaupt nicht.
    .name = Toilette

reminder-warm = Magst du es dir gemütlich machen?
    .plain = Eine Decke oder warme Socken, wenn dir kalt ist?
    .more = Kuschel dich in das, was in der Nähe ist. Du kannst bleiben, so lange du magst.
    .name = Wärme

reminder-snack = Ein Snack?
    .plain = Ein Happen, wenn du Hunger hast?
    .more = Toast, Obst oder was in der Tasche ist. Es braucht keine ganze Mahlzeit zu sein.
    .name = Snack

reminder-wash = Kurz frisch machen?
    .plain = Dich warm waschen, wenn dir danach ist?
    .more = Außen reicht Wasser. Höchstens milde Seife, nichts mit Duft. Nur wenn du magst.
    .name = Waschen

reminder-stretch = Kurz strecken?
    .plain = Langsam Rücken und Hüften dehnen?
    .more = Streck dich langsam, nur so weit, wie es guttut. Hör auf, wenn es wehtut.
    .name = Strecken

reminder-morning = Guten Morgen. Eine kleine Nachricht für dich.
    .plain = Guten Morgen. Wie geht es dir heute?
    .more = Ein neuer Tag kann sich gleich anfühlen oder anders. Eine Minute zum Hinschauen, wenn du magst.
    .name = Am nächsten Morgen

## All others show these two lines until they are tapped, so that nobody can tell which one it is.

reminder-asked = Eine Nachricht, die du wolltest.
reminder-asked-plain = Du wolltest, dass ich mich wieder melde. Passt es jetzt?
reminder-asked-name = Gewünschte Nachricht

reminder-checkin =
    .more = Du wolltest später noch einmal schauen. Es dauert etwa eine Minute. Jetzt passt, später auch.
    .name = Check-in später

reminder-message =
    .more = Du wolltest heute eine liebe Zeile schicken. Kurz reicht. Du darfst es dir auch anders überlegen.
    .name = Nachricht schicken

reminder-talk =
    .more = Du wolltest ausgeruht über etwas reden. Ein paar liebe Worte können ein Anfang sein. Du kannst es auch verschieben.
    .name = Reden

reminder-fu24 =
    .more = Ein Tag ist vergangen. Wie fühlt es sich jetzt an? Eine Minute reicht.
    .name = Nach einem Tag

reminder-fu48 =
    .more = Zwei Tage sind vergangen. In der Zeit kann sich die Stimmung ändern. Wie ist es jetzt?
    .name = Nach zwei Tagen

reminder-fu72 =
    .more = Drei Tage sind vergangen. Wie geht es dir? Danach frage ich nicht mehr von selbst.
    .name = Nach drei Tagen

## Only for those who chose them. No list shows them, so they need no name.

reminder-clinic =
    .more = Du wolltest, dass ich dich daran erinnere, hinzugehen und zu fragen, was möglich ist. Je früher, desto besser. Auch nach den üblichen Fristen lohnt es sich noch zu fragen.

reminder-clinic-am =
    .more = Du wolltest, dass ich dich daran erinnere, heute hinzugehen. Wenn du schon dort warst, kannst du das hier weglegen. Wenn nicht, ist heute ein guter Tag, um zu fragen.

reminder-pep =
    .more = Diese Nachricht wolltest du jeden Tag. Sie kommt 28 Tage lang. Wenn eine Dosis ausgefallen ist oder dir davon schlecht wird, ruf in deiner Praxis an und frag, was zu tun ist.

reminder-test14 =
    .more = Zwei Wochen sind vergangen. Ab jetzt sind Tests auf Chlamydien und Gonorrhö zuverlässig. Du kannst sie in einer Praxis machen lassen, mancherorts auch mit einem Set zu Hause.

reminder-preg21 =
    .more = Drei Wochen sind vergangen. Ab jetzt ist ein Schwangerschaftstest zuverlässig. Wenn du vielleicht schwanger bist und Schmerzen oder eine Blutung hast, lass dich noch am selben Tag untersuchen.

reminder-test49 =
    .more = Sieben Wochen sind vergangen. Ab jetzt sind die meisten HIV-Tests zuverlässig. Manche Arten brauchen 3 Monate. Wenn du PEP genommen hast, richte dich nach den Terminen, die dir deine Praxis gegeben hat.

reminder-test84 =
    .more = Zwölf Wochen sind vergangen. Ab jetzt sind Tests auf Syphilis und Hepatitis B und C zuverlässig. Hepatitis C kann länger brauchen, also frag nach.

reminder-limb =
    .more = Du wolltest, dass ich nach dem Arm oder Bein frage. Wenn es noch taub oder schwach ist, lass es heute noch ansehen. Wenn die Schmerzen sehr stark sind, wähl jetzt den Notruf.

reminder-body24 =
    .more = Du wolltest, dass ich nach deinem Körper frage. Manche Anzeichen kommen spät, darum lohnt sich ein ruhiger Blick. Es dauert eine Minute.

reminder-own =
    .more = Das ist eine deiner eigenen Erinnerungen.

reminder-link =
    .more = Wenn es diese Woche etwas zu sehen gibt, ist es einen Tag lang da. Wenn nicht, kommt diese Nachricht genauso.

reminder-fu7 =
    .more = Eine Woche ist vergangen. Wie ist es jetzt? Eine Minute reicht. Jetzt passt, später auch.

reminder-quiet24 =
    .more = Ein Tag ist vergangen. Die Seiten sind noch da, wenn du sie möchtest.

reminder-quiet3 =
    .more = Drei Tage sind vergangen. Hier sind ein paar kleine Dinge, wenn du sie möchtest. Du kannst sie auch lassen.

reminder-quiet14 =
    .more = Zwei Wochen sind vergangen. Hier sind ein paar kleine Dinge, wenn du sie möchtest. Du kannst sie auch lassen.
