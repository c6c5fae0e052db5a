# Un día o más después.

followup-title = Al día siguiente o después

followup-mood = Me pediste que te preguntara. ¿Cómo te sientes hoy?
    .v1 = Mal
    .v2 = Ánimo bajo
    .v3 = Más o menos
    .v4 = Bien
    .v5 = Genial

followup-body = ¿Y tu cuerpo?
    .fine = Bien
    .better = Mejor que antes
    .same = Más o menos igual
    .worse = Peor o distinto

followup-word = ¿Qué palabras van contigo hoy? Elige hasta tres. Pueden contradecirse.
    .calm = Calma
    .flat = Apatía
    .happy = Alegría
    .tearful = Llanto
    .close = Cercanía
    .missing = Añoranza
    .proud = Orgullo
    .guilty = Culpa
    .tired = Cansancio
    .rested = Descanso
    .foggy = Confusión
    .hopeful = Esperanza
    .numb = Sin sentir
    .safe = A salvo
    .unsafe = Miedo

followup-hard = ¿Te está costando mucho aguantar? ¿O temes que te pase algo, por otra persona o por ti?
    .coping = No
    .bit = Un poco
    .hard = Sí

followup-crisis =
    Gracias por decírmelo. Soy un bot y no puedo protegerte. Una persona de verdad puede hablar contigo ahora: toca «Líneas de ayuda».

    Si piensas en morir o en hacerte daño y crees que podrías hacerlo, o si alguien puede hacerte daño, llama ahora a emergencias. { emergency-numbers }

    Si hay alguien de confianza cerca, puedes mostrarle esto, sin más. Lo demás puede esperar.

followup-lines =
    Gracias por contármelo. Es mucho para llevarlo sin compañía.

    Podrías hablar hoy con alguien de confianza, o llamar a una línea de ayuda. Los números están en «Líneas de ayuda». No hace falta un gran motivo para llamar.

    Si temes que te pase algo, por otra persona o por ti, llama a emergencias. { emergency-numbers }

followup-sense = Ahora que ha pasado un tiempo, ¿cómo te sientes con lo que pasó?
    .good = Bien
    .mixed = Un poco de todo
    .unsure = No lo tengo claro
    .bad = Mal

followup-sense-care = Gracias por contármelo. No preguntaré qué pasó. ¿Quieres ver algunas opciones, o lo dejamos por ahora?
    .options = Ver opciones
    .leave = Dejarlo por ahora

followup-low =
    Muchas personas sienten cosas difíciles después del sexo de vez en cuando: tristeza, vacío, irritación o cansancio. De cada 10 a las que se preguntó, unas 3 a 5 habían tenido alguna vez un bajón. No sabemos bien por qué. No significa que hayas hecho algo malo.

    ¿Dura más de dos semanas o vuelve a menudo? Una consulta médica o de psicología puede ayudar.

    ¿Te ayudaría una idea ahora, o solo lo guardo?
    .idea = Una idea, por favor
    .save = Solo guardarlo

followup-helped = ¿Algo te ha ayudado desde entonces, aunque sea un poco?
    .food = Comida
    .sleep = Dormir
    .shower = Una ducha
    .walk = Un paseo
    .message = Mensaje amable
    .hug = Un abrazo
    .friend = Una voz amiga
    .quiet = Tiempo a solas
    .nothing = Nada todavía

followup-again = ¿Te pregunto otra vez? El aviso no dirá de qué trata.
    .day1 = Mañana
    .day3 = En tres días
    .week = En una semana
    .enough = No, así está bien

followup-mirror-hard = Dijiste que ahora mismo es difícil. En /support hay personas con quienes hablar, ahora y más tarde.

followup-mirror-mood-word =
    Te sientes { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] más o menos
        [v4] bien
        [v5] genial
    }. Tus palabras: { $word-words }.

followup-mirror-mood =
    Te sientes { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] más o menos
        [v4] bien
        [v5] genial
    }.

followup-mirror-word = Tus palabras: { $word-words }.

followup-mirror-helped = Lo que te ha ayudado: { $helped-words }.

followup-mirror-quiet = Esto lo guardaste para ti. También está bien.
