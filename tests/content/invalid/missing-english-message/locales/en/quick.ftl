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
    .later = Ask me later
quick-need = What would be kind?
    .food = Food
    .rest = Rest
quick-mirror-mood = You felt { $mood ->
    [v1] rough
   *[v3] in between
}.
