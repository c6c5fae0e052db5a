# The morning after. Questions that other flows have too refer to those texts.

morning-title = La mañana siguiente

morning-mood = Buenos días. ¿Cómo te sientes hoy?
    .v1 = Mal
    .v2 = Ánimo bajo
    .v3 = Más o menos
    .v4 = Bien
    .v5 = Genial

morning-hard = { followup-hard }
    .coping = No
    .bit = Un poco
    .hard = Sí

morning-crisis = { followup-crisis }

morning-lines = { followup-lines }

morning-body = ¿Y tu cuerpo, esta mañana?
    .fine = Bien
    .sore = Un poco de dolor
    .worry = Algo me preocupa

morning-need = ¿Qué te haría el día más llevadero? Elige una o dos cosas.
    .food = Algo de comer
    .rest = Ir despacio
    .words = Palabras amables
    .touch = Un abrazo
    .quiet = Silencio
    .fun = Algo divertido
    .space = Tiempo a solas
    .nothing = Nada especial

morning-mirror-hard = { followup-mirror-hard }

morning-mirror-mood = { followup-mirror-mood }

morning-mirror-need = Para hoy: { $need-words }.

morning-mirror-quiet = { followup-mirror-quiet }
