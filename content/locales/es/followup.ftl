# Un día o más después.

followup-title = Un día o más después

followup-mood = Paso a preguntar, como me pediste. ¿Cómo te sientes hoy?
    .v1 = Mal
    .v2 = Ánimo bajo
    .v3 = Ni bien ni mal
    .v4 = Bien
    .v5 = Genial

followup-body = ¿Y tu cuerpo?
    .fine = Bien
    .better = Mejor que antes
    .same = Más o menos igual
    .worse = Peor, o algo nuevo

followup-word = ¿Qué palabras encajan hoy? Elige hasta tres. Pueden ir en direcciones distintas.
    .calm = Calma
    .flat = Desgana
    .happy = Alegría
    .tearful = Llanto
    .close = Cercanía
    .missing = Nostalgia
    .proud = Orgullo
    .guilty = Culpa
    .tired = Cansancio
    .rested = Descanso
    .foggy = Niebla
    .hopeful = Esperanza
    .numb = Vacío
    .safe = A salvo
    .unsafe = En riesgo

followup-hard = ¿Te cuesta seguir adelante, o estar a salvo, ahora mismo?
    .coping = No
    .bit = Un poco
    .hard = Sí

followup-crisis =
    Gracias por decírmelo. Soy un bot, así que no puedo mantenerte a salvo por mi cuenta. Una persona de verdad puede hablar contigo ahora: toca «Líneas de ayuda».

    Si crees que podrías llevar a cabo pensamientos de morir o de hacerte daño, o si alguien puede hacerte daño, llama ahora a tu número de emergencias. { emergency-numbers }

    Si hay alguien amable cerca, podrías mostrarle esta pantalla. Lo demás puede esperar.

followup-lines =
    Gracias por contármelo. Es mucho para llevarlo a solas.

    Podrías hablar hoy con alguien de confianza, o con una persona en una línea de ayuda. En «Líneas de ayuda» hay algunas. No hace falta una gran razón para llamar.

    Si se vuelve difícil estar a salvo, llama a tu número de emergencias. { emergency-numbers }

followup-sense = Ahora que ha pasado un tiempo, ¿cómo te sientes con lo que pasó?
    .good = Bien
    .mixed = De todo un poco
    .unsure = No lo tengo claro
    .bad = Mal

followup-sense-care = Gracias por contármelo. No preguntaré qué pasó. ¿Quieres ver algunas opciones, o lo dejamos por ahora?
    .options = Ver opciones
    .leave = Dejarlo por ahora

followup-low =
    Muchas personas sienten cosas difíciles después del sexo de vez en cuando: tristeza, desgana, enfado o cansancio. De cada 10 a las que se preguntó, unas 3 a 5 habían tenido alguna vez un bajón. No sabemos bien por qué. No significa que hayas hecho algo malo.

    ¿Dura más de dos semanas, o vuelve mucho? Una consulta médica o de psicología puede ayudar.

    ¿Te ayudaría una idea ahora, o solo guardo esto?
    .idea = Una idea, por favor
    .save = Solo guardar esto

followup-helped = ¿Algo ha ayudado desde entonces, aunque sea un poco?
    .food = Comida
    .sleep = Dormir
    .shower = Una ducha
    .walk = Un paseo
    .message = Mensaje amable
    .hug = Un abrazo
    .friend = Una voz amiga
    .quiet = Tiempo a solas
    .nothing = Nada todavía

followup-again = ¿Paso a preguntar otra vez? La nota no dirá de qué trata.
    .day1 = Mañana
    .day3 = En tres días
    .week = En una semana
    .enough = No, eso es todo

followup-mirror-hard = Dijiste que cuesta seguir adelante. En /support hay personas con quienes hablar, ahora y más tarde.

followup-mirror-mood-word =
    Te sientes { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] ni bien ni mal
        [v4] bien
        [v5] genial
    }. Tus palabras: { $word-words }.

followup-mirror-mood =
    Te sientes { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] ni bien ni mal
        [v4] bien
        [v5] genial
    }.

followup-mirror-word = Tus palabras: { $word-words }.

followup-mirror-helped = Lo que ha ayudado: { $helped-words }.

followup-mirror-quiet = Esto te lo reservaste. También está bien.
