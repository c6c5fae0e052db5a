# The morning after. Questions that other flows have too refer to those texts.

morning-title = Am Morgen danach

morning-mood = Guten Morgen. Wie geht es dir heute?
    .v1 = Schlecht
    .v2 = Nicht so gut
    .v3 = Geht so
    .v4 = Gut
    .v5 = Sehr gut

morning-hard = { followup-hard }
    .coping = Nein
    .bit = Ein bisschen
    .hard = Ja

morning-crisis = { followup-crisis }

morning-lines = { followup-lines }

morning-body = Und deinem Körper, heute Morgen?
    .fine = Gut
    .sore = Etwas tut weh
    .worry = Etwas macht mir Sorgen

morning-need = Was würde den Tag heute leichter machen? Wähle eins oder zwei.
    .food = Etwas zu essen
    .rest = Langsam machen
    .words = Liebe Worte
    .touch = Eine Umarmung
    .quiet = Ruhe
    .fun = Etwas Schönes
    .space = Zeit für mich
    .nothing = Nichts weiter

morning-mirror-hard = { followup-mirror-hard }

morning-mirror-mood = { followup-mirror-mood }

morning-mirror-need = Für heute: { $need-words }.

morning-mirror-quiet = { followup-mirror-quiet }
