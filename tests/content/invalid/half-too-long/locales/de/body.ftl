body-title = Körper
body-area = Wie geht es deinem Körper?
    .option-1 = Etwas davon passt 0
    .option-2 = Etwas davon passt 1
    .option-3 = Etwas davon passt 2
    .option-4 = Etwas davon passt 3
    .option-5 = Etwas davon passt 4
    .option-6 = Etwas davon passt 5
