# The morning after. Questions that other flows have too refer to those texts.

morning-title = Next morning

morning-mood = Good morning. How do you feel today?
    .v1 = Rough
    .v2 = Low
    .v3 = In between
    .v4 = Good
    .v5 = Great

morning-hard = { followup-hard }
    .coping = No
    .bit = A bit
    .hard = Yes

morning-crisis = { followup-crisis }

morning-lines = { followup-lines }

morning-body = And your body, this morning?
    .fine = Fine
    .sore = A bit sore
    .worry = Something worries me

morning-need = What would make today a little softer? Pick one or two.
    .food = Something to eat
    .rest = Going slowly
    .words = Kind words
    .touch = A hug
    .quiet = Some quiet
    .fun = Something fun
    .space = Time alone
    .nothing = Nothing special

morning-mirror-hard = { followup-mirror-hard }

morning-mirror-mood = { followup-mirror-mood }

morning-mirror-need = For today: { $need-words }.

morning-mirror-quiet = { followup-mirror-quiet }
