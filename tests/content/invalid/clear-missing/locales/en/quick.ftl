quick-title = Check-in
quick-mood = How is it now?
    .v1 = Rough
    .v2 = Low
    .v3 = In between
    .v4 = Good
    .v5 = Great
quick-who = Who was there?
    .solo = Just me
    .other = Someone else
    .later = Write to my phone later
quick-need = What would be kind?
    .food = Food
    .rest = Rest
quick-note = Anything else?
quick-mirror-mood = You felt { $mood ->
    [v1] rough
   *[v3] in between
}.
