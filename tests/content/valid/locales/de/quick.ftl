quick-title = Kurz gefragt
quick-mood = Wie ist es jetzt?
    .v1 = Schwer
    .v2 = Matt
    .v3 = Mittel
    .v4 = Gut
    .v5 = Sehr gut
quick-who = Wer war da?
    .solo = Nur ich
    .other = Noch jemand
    .later = Später fragen
quick-need = Was tut gut?
    .food = Essen
    .rest = Ruhe
quick-note = Noch etwas?
quick-mirror-mood = Du hast dich { $mood ->
    [v1] schwer
   *[v3] mittel
} gefühlt.
