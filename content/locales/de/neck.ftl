# Druck auf den Hals.

neck-title = Druck auf den Hals

neck-signs =
    Druck auf den Hals kann dich innen verletzen, auch ohne Spuren. Hast du seitdem etwas davon?

    • Du warst bewusstlos, hattest einen Krampfanfall, oder dir fehlt ein Stück Erinnerung
    • Urin oder Stuhl ging ab, ohne dass du es wolltest
    • Deine Stimme ist heiser oder weg
    • Schlucken, Sprechen oder Atmen tut weh oder fällt schwer
    • Kopfschmerzen, oder dir ist schwindlig oder übel
    • Du siehst oder hörst anders als sonst
    • Du fühlst dich schwach oder nicht wie du selbst
    • Dein Hals tut weh, ist geschwollen, hat blaue Flecken oder winzige rote Punkte
    .now = Ja, etwas davon
    .nothing = Nichts davon

neck-red =
    { body-call }

    Du kannst sagen: „Es gab Druck auf meinen Hals.“ Was du sonst sagst, entscheidest du. Setz dich so hin, dass du am leichtesten atmen kannst. Bleib bei jemandem, wenn das geht.

    Alles andere kann warten.

neck-today =
    Bitte lass deinen Hals heute noch untersuchen, auch wenn es dir gut geht. Druck dort kann dich innen verletzen, ohne Spuren, und Beschwerden können sich erst Tage später zeigen.

    Das gilt auch, wenn alle Ja gesagt haben. Du kannst sagen: „Es gab Druck auf meinen Hals. Ich möchte mich untersuchen lassen.“

    Wähl den Notruf, wenn sich in den nächsten vier Wochen deine Stimme, deine Sehkraft, dein Atem oder deine Kraft verändert oder Kopf oder Hals sehr wehtun. { emergency-numbers }

neck-mirror-red = { body-mirror-red }

neck-mirror-today = Bitte lass deinen Hals heute noch untersuchen.
