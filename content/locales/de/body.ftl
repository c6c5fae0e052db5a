# The body check. Labels: 24 characters or fewer. Plain names for body parts, no acts.

body-title = Körper-Check

body-area =
    Gehen wir es langsam durch, von Kopf bis Fuß. Welche Stellen brauchen Fürsorge? Wähle bis zu drei.

    Blutest du stark, fällt dir das Atmen schwer, oder wirst du fast ohnmächtig? Dann brich hier ab und ruf jetzt den Notruf an.
    .fine = Alles gut
    .head = Kopf
    .chest = Atem, Brust, Ausschlag
    .belly = Bauch, Rücken, Pinkeln
    .limbs = Arme oder Beine
    .vulva = Vulva oder Vagina
    .penis = Penis oder Hoden
    .bottom = Po
    .skin = Haut
    .other = Woanders

body-neck = Eins frage ich alle: Gab es irgendwann Druck auf deinen Hals?
    .not = Nein
    .some = Ja
    .unsure = Nicht sicher

body-neck-signs =
    Druck auf den Hals kann dich innen verletzen, auch ohne Spuren. Hast du seitdem etwas davon?

    • Du warst bewusstlos, hattest einen Krampfanfall, oder dir fehlt ein Stück Erinnerung
    • Du hast dich eingenässt oder eingekotet
    • Deine Stimme ist heiser oder weg
    • Schlucken, Sprechen oder Atmen tut weh oder fällt schwer
    • Kopfschmerzen, oder dir ist schwindlig oder übel
    • Du siehst oder hörst anders als sonst
    • Du fühlst dich schwach oder nicht wie du selbst
    • Dein Hals tut weh, ist geschwollen, hat blaue Flecken oder winzige rote Punkte
    .now = Ja, eins oder mehr
    .nothing = Nichts davon

body-chest =
    Atem, Brust und Ausschlag: Hast du etwas davon?

    • Schmerzen in der Brust, länger als 15 Minuten
    • Das Atmen fällt schwer oder pfeift
    • Lippen, Mund, Hals oder Zunge sind angeschwollen
    • Der Hals ist wie zugeschnürt, oder Schlucken fällt schwer
    • Du warst ohnmächtig, dir ist schwindlig, oder du bist benommen oder verwirrt
    .now = Ja, eins oder mehr
    .mild = Etwas Leichteres
    .nothing = Nichts davon

body-head =
    Dein Kopf: Hast du etwas davon?

    • Plötzliche, sehr starke Kopfschmerzen
    • Du warst bewusstlos, oder dir fehlt ein Stück Erinnerung
    • Du kannst kaum wach bleiben, oder du hattest einen Krampfanfall
    • Du übergibst dich oder verhältst dich nicht wie sonst
    • Probleme beim Sehen, Sprechen oder mit dem Gleichgewicht
    • Ein Körperteil ist schwach oder taub
    • Blut oder klare Flüssigkeit aus Ohr oder Nase
    • Kopfschmerzen, gegen die Schmerzmittel nicht helfen
    • Ein Stoß, und du nimmst Blutverdünner oder hattest davor Alkohol oder Drogen
    .now = Ja, eins oder mehr
    .mild = Leichter Schmerz, Stoß
    .nothing = Nichts davon

body-belly =
    Bauch, Rücken und Pinkeln: Hast du etwas davon?

    A:
    • Sehr starke Bauchschmerzen
    • Bauchschmerzen mit Fieber, Schüttelfrost oder Ohnmacht
    • Die Periode ist ausgeblieben, und du hast eine Blutung und Bauchschmerzen

    B:
    • Brennen beim Pinkeln, dazu Fieber, Schüttelfrost, Verwirrtheit oder Schmerzen im Rücken
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Nur Brennen oder Ziehen
    .nothing = Nichts davon

body-vulva =
    Vulva und Vagina: Hast du etwas davon?

    A:
    • Eine Blutung, die in einer Stunde eine Binde durchnässt, oder du wirst fast ohnmächtig
    • Sehr starke Schmerzen, die nicht aufhören
    • Du bist vielleicht schwanger und blutest stark oder hast stechende Schmerzen

    B:
    • Du bist vielleicht schwanger und hast eine andere Blutung oder andere Schmerzen
    • Etwas steckt innen fest, und du bekommst es nicht heraus
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Andere Blutung oder wund
    .nothing = Nichts davon

body-penis =
    Penis und Hoden: Hast du etwas davon?

    • Eine Erektion, die wehtut und nicht abklingt, oder die 4 Stunden dauert
    • Ein Knacken oder Knallen im Penis, danach Schmerzen, Schwellung oder ein dunkler Bluterguss
    • Plötzliche Schmerzen in einem Hoden
    .now = Ja, eins oder mehr
    .mild = Wund oder kleiner Riss
    .nothing = Nichts davon

body-bottom =
    Dein Po: Hast du etwas davon?

    A:
    • Eine Blutung, die nicht aufhört
    • Viel Blut oder Blutklumpen
    • Etwas steckt innen fest
    • Sehr starke Bauchschmerzen, oder Bauchschmerzen mit Fieber

    B:
    • Schwarzer oder dunkelroter Stuhlgang
    • Durchfall mit Blut
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Etwas Blut, oder wund
    .nothing = Nichts davon

body-limbs =
    Arme und Beine: Hast du etwas davon?

    A:
    • Plötzliche Schmerzen, so stark, dass du kaum denken kannst
    • Starke Schmerzen mit Schwellung, und es fühlt sich prall, taub oder schwach an

    B:
    • Du kannst dein Handgelenk oder deine Finger nicht heben
    • Taub oder schwach, und es lässt nicht nach
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Kribbeln, lässt nach
    .nothing = Nichts davon

body-skin =
    Deine Haut: Hast du etwas davon?

    A:
    • Eine Blutung, die nicht aufhört
    • Eine Verbrennung, größer als deine Hand
    • Eine Verbrennung, die weiß oder verkohlt ist
    • Eine Verbrennung mit Blasen im Gesicht, an Händen, Füßen oder Genitalien

    B:
    • Eine Wunde oder Verbrennung, die heiß oder geschwollen ist oder riecht, oder du hast Fieber
    .now = Ja, etwas aus A
    .today = Ja, etwas aus B
    .mild = Bluterguss, kleine Wunde
    .nothing = Nichts davon

body-other = Vielleicht habe ich dafür nicht die richtige Seite, und untersuchen kann ich dich nicht. Wie ist es?
    .today = Schlimm oder zunehmend
    .mild = Leicht
    .nothing = Möchte ich nicht sagen

body-red =
    Das braucht jetzt Hilfe. Bitte ruf den Notruf an, oder bitte jemanden in deiner Nähe, anzurufen. { emergency-numbers }

    Sag, was du spürst. Wenn du möchtest, sag auch, dass es nach dem Sex angefangen hat. Mehr musst du nicht sagen.

    Alles andere kann warten.

body-neck-today =
    Bitte lass deinen Hals heute noch untersuchen, auch wenn es dir gut geht. Druck dort kann dich innen verletzen, ohne Spuren, und Beschwerden können sich erst Tage später zeigen.

    Das gilt auch, wenn alle Ja gesagt haben. Du kannst sagen: „Es gab Druck auf meinen Hals. Ich möchte mich untersuchen lassen.“

    Wenn sich in den nächsten vier Wochen deine Stimme, dein Sehen, dein Atem oder deine Kraft verändert oder Kopf oder Hals sehr wehtun, ruf den Notruf an.

body-today =
    Bitte lass heute jemanden danach schauen: beim ärztlichen Bereitschaftsdienst, in einer Praxis oder über ein Gesundheitstelefon. Vielleicht findest du eins unter „Hilfetelefone“.

    Du musst nicht sagen, wie es dazu kam, nur das, was bei der Behandlung hilft.

    Wenn es schlimmer wird oder du fast ohnmächtig wirst, ruf den Notruf an.

body-head-care =
    Nach einem Stoß gegen den Kopf: Lass 24 Stunden lang eine erwachsene Person bei dir bleiben, wenn das geht.

    Anzeichen können noch bis zu 3 Wochen später kommen. Erbrechen, Kopfschmerzen, die bleiben, Probleme beim Sehen, Sprechen oder mit dem Gleichgewicht, oder du bist schwer zu wecken: Hol sofort Hilfe.

body-tingle = Kribbeln kann von einem Nerv kommen, der gedrückt wurde. Schone den Arm oder das Bein, bis es sich wieder anfühlt und bewegt wie vorher. Soll ich in einer Stunde noch einmal fragen? Wenn es schwach oder taub wird, warte nicht auf mich: Lass heute noch jemanden danach schauen.
    .hour = In einer Stunde fragen
    .nothing = Nein, danke

body-care =
    Geh heute sanft mit deinem Körper um. Ruh dich aus, so viel du kannst, und tu, was dir guttut.

    Lass dir einen Termin in einer Arztpraxis oder einer Praxis für sexuelle Gesundheit geben bei:
    • Blutungen nach Sex, die nicht die Periode sind
    • Brennen beim Pinkeln, oder du gehst häufiger als sonst
    • Blut aus dem Po, das wiederkommt, oder starken Schmerzen dort
    • allem, was wund bleibt oder dir Sorgen macht

    Wird es schlimmer? Dann lass noch am selben Tag jemanden danach schauen.

body-after = Soll ich morgen nach deinem Körper fragen? Die Erinnerung sagt nur, dass ein Check bereit ist.
    .tomorrow = Ja, morgen
    .nothing = Nein, danke

body-mirror-red = Bei einem Anzeichen brauchst du jetzt Hilfe. Wenn du noch nicht angerufen hast, ruf bitte den Notruf an. { emergency-numbers }

body-mirror-today = Etwas muss heute noch angesehen werden.

body-mirror-area = Was Fürsorge brauchte: { $area-words }.

body-mirror-fine = Dein Körper fühlte sich gut an.

body-mirror-quiet = Das hast du für dich behalten. Auch das ist in Ordnung.
