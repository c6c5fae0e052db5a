# Two people ask each other, with one phone. The person who holds it reads the question out loud; the other answers.
# Labels: 24 characters or fewer.

two-title = Einander fragen

two-start =
    Ein paar Fragen, die ihr euch laut stellt. Wer das Handy hält, fragt. Die andere Person antwortet. Dann tauscht ihr.

    Ihr tippt nichts ein, und ich behalte nichts, außer am Ende einen Satz, wenn ihr beide das wollt.

    Passt es jetzt, für euch beide?
    .now = Ja, jetzt
    .later = Später
    .not = Diesmal nicht

two-later = Später ist auch gut. Die Fragen findet ihr unter /checkin. Soll ich euch morgen erinnern? In der Nachricht steht nicht, worum es geht.
    .tomorrow = Morgen erinnern
    .nothing = Nein, danke

two-how = Wer das Handy hält, fragt: „Wie geht es dir, jetzt gerade?“ Und hört dann einfach zu.

two-how-swap = Gib das Handy weiter. „Und dir? Wie geht es dir gerade?“

two-moment = „Welchen Moment willst du dir merken?“ Er darf winzig sein.

two-moment-swap = Gib das Handy weiter. „Und welcher Moment bleibt dir?“

two-good = „Was habe ich gemacht, das sich gut angefühlt hat?“

two-good-swap = Gib das Handy weiter. „Und was von mir hat dir gutgetan?“

two-more = Es gibt noch mehr, wenn ihr beide wollt: was sanfter sein könnte, was als Nächstes kommt, wovon sich schön träumen lässt. Wollt ihr weiter?
    .more = Ja, weiter
    .enough = Für jetzt genug

two-soft = „Was könnte sanfter sein, langsamer, oder ganz wegbleiben?“ Das braucht keinen Grund. „Danke, dass du es sagst“ reicht als Antwort.

two-soft-swap = Gib das Handy weiter. „Und für dich? Was könnte sanfter sein, langsamer, oder wegbleiben?“

two-next = „Was hättest du gern beim nächsten Mal, falls es eins gibt?“ Ein Wunsch ist kein Versprechen.

two-next-swap = Gib das Handy weiter. „Und du? Was hättest du gern?“

two-dream = „Wovon träumst du gern, einfach so?“ Es darf ein Traum bleiben.

two-dream-swap = Gib das Handy weiter. „Und wovon träumst du gern?“

two-sleep = „Was brauchst du von mir, bevor wir schlafen oder uns verabschieden?“

two-sleep-swap = Gib das Handy weiter. „Und du? Was brauchst du von mir?“

two-line = Legt das Handy zwischen euch. Gibt es einen Satz, den ihr beide behalten wollt? Wenn ihr beide Ja dazu sagt, schreibt ihn hier. Wenn nicht, bleibt nichts.

two-mirror-asked = Ihr habt einander gefragt. Jetzt so nah oder so still, wie ihr beide mögt.

two-mirror-rest = Okay. Die Fragen sind auch ein andermal da.
