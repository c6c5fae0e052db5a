# Der Tag danach, oder später. Nur eine Erinnerung, die jemand wollte, öffnet das.
# Nach der Stimmung wird nicht gefragt, und nicht danach, was war.

next-title = Wie geht es dir heute

next-today =
    Wie geht es dir heute? Du musst es mir nicht sagen. Ich habe ein paar kleine Dinge für dich, und ich behalte nichts davon.

    Zuerst: Bist du gerade an einem sicheren Ort?
    .safe = Ich bin in Sicherheit
    .doubt = Ich weiß nicht genau
    .danger = Bin nicht in Sicherheit

next-danger = { wrong-danger }
    .list = Mehr Möglichkeiten

next-doubt = { wrong-doubt }
    .list = Mehr Möglichkeiten

next-small = Würde heute etwas davon helfen? Wähle, so viel du magst.
    .food = Essen, Trinken
    .sleep = Schlaf
    .told = Davon erzählen
    .medicine = Medizin, Tests
    .proof = Beweise sichern
    .body = Körper anschauen

next-food = An so einem Tag kann Essen schwerfallen. Wenig reicht: Toast, Suppe, ein paar Schlucke von etwas Warmem. Es muss keine Mahlzeit sein.

next-sleep =
    Wenn der Schlaf nicht kommt, zählt auch Ausruhen. Ein Licht, das an bleibt, eine abgeschlossene Tür, eine Sendung, die du kennst, oder jemand im Zimmer nebenan können helfen.

    Wenn du länger als zwei Wochen schlecht schläfst, kann eine Arztpraxis oder ein Hilfetelefon weiterhelfen.

next-told =
    Du kannst es jemandem erzählen, oder niemandem. Wie viel, entscheidest du.

    Du könntest das schicken: „Ich hatte eine schwere Nacht. Ich will keinen Rat. Kannst du vorbeikommen oder anrufen?“

    Auch beim Hilfetelefon hört dir jemand zu. Deinen Namen braucht dort niemand.

next-medicine =
    Medikamente können noch helfen. Je früher, desto besser.

    Gegen HIV fängt man innerhalb von 3 Tagen damit an, in manchen Ländern innerhalb von 2. Gegen eine Schwangerschaft geht es bis zu 5 Tage lang. Ist es länger her, frag trotzdem. Manche Tests kommen später und können warten.
    .protect = Schwangerschaft, Infektion
    .later = Jetzt nicht

next-proof =
    Falls du Beweise möchtest: Vielerorts lassen sie sich noch nach 3 bis 7 Tagen finden. Du kannst dich untersuchen lassen, auch wenn du dich gewaschen hast.

    An vielen Orten geht das, ohne mit der Polizei zu sprechen. Beim Hilfetelefon erfährst du, wohin du gehen kannst.

next-again = Soll ich mich noch einmal melden? Mit einer leisen Nachricht, die nichts verrät.
    .day3 = In drei Tagen
    .week2 = In zwei Wochen
    .nothing = Nein, danke

next-mirror-danger = { wrong-mirror-danger }
