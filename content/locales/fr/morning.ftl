# The morning after. Questions that other flows have too refer to those texts.

morning-title = Le lendemain matin

morning-mood = Bonjour. Comment te sens-tu aujourd’hui ?
    .v1 = Très mal
    .v2 = Plutôt mal
    .v3 = Entre les deux
    .v4 = Bien
    .v5 = Très bien

morning-hard = { followup-hard }
    .coping = Non
    .bit = Un peu
    .hard = Oui

morning-crisis = { followup-crisis }

morning-lines = { followup-lines }

morning-body = Et ton corps, ce matin ?
    .fine = Bien
    .sore = Un peu sensible
    .worry = Quelque chose m’inquiète

morning-need = Qu’est-ce qui rendrait la journée plus douce ? Choisis une ou deux choses.
    .food = Manger un bout
    .rest = Aller doucement
    .words = Des mots doux
    .touch = Un câlin
    .quiet = Du calme
    .fun = Rire un peu
    .space = Du temps à moi
    .nothing = Rien de spécial

morning-mirror-hard = { followup-mirror-hard }

morning-mirror-mood = { followup-mirror-mood }

morning-mirror-need = Pour aujourd’hui : { $need-words }.

morning-mirror-quiet = { followup-mirror-quiet }
