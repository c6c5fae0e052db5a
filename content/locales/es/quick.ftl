# Las preguntas de 60 segundos.

quick-title = ¿Cómo estás? 60 segundos

quick-who = ¿Quién estaba? No hacen falta nombres.
    .solo = Solo yo
    .one = Con una persona
    .more = Con más de una
    .unsaid = Prefiero no decirlo

quick-mood = ¿Cómo te sientes ahora? Cualquier respuesta está bien aquí.
    .v1 = Mal
    .v2 = Ánimo bajo
    .v3 = Más o menos
    .v4 = Bien
    .v5 = Genial

quick-energy = ¿Y tu energía?
    .v1 = Sin fuerzas
    .v2 = Poca
    .v3 = Normal
    .v4 = Bastante
    .v5 = Me sobra

quick-word = ¿Qué palabras van contigo ahora? Elige hasta tres. Pueden contradecirse.
    .calm = Calma
    .sad = Tristeza
    .close = Cercanía
    .lonely = Soledad
    .playful = Picardía
    .tense = Tensión
    .proud = Orgullo
    .guilty = Culpa
    .tired = Cansancio
    .relieved = Alivio
    .numb = Sin sentir
    .thankful = Gratitud
    .unsure = Dudas
    .safe = A salvo
    .unsafe = Miedo

quick-body = ¿Cómo está tu cuerpo?
    .fine = Bien
    .sore = Un poco de dolor
    .neck = Presión en el cuello
    .worry = Algo me preocupa

quick-wanted = ¿Cuánto de lo que pasó querías?
    .all = Todo
    .most = La mayor parte
    .unsure = No lo tengo claro
    .some = Una parte o nada

quick-wanted-most = Gracias. Lo demás puede ser poca cosa o no serlo, y no hace falta que digas qué fue. ¿Seguimos, o quieres ver algunas opciones?
    .leave = Seguimos
    .options = Ver opciones

quick-wanted-care = Gracias por contármelo. No preguntaré qué pasó. ¿Quieres ver algunas opciones, o lo dejamos por ahora?
    .options = Ver opciones
    .leave = Dejarlo por ahora

quick-protect = Con la protección, ¿fue todo como querías?
    .planned = Según lo planeado
    .slipped = Algo falló
    .unneeded = No hacía falta

quick-low = Gracias por contármelo. Muchas personas han tenido el ánimo bajo después del sexo, incluso después de un sexo que querían. No sabemos bien por qué. No significa que hayas hecho algo malo. Si pesa demasiado, en /support hay personas con quienes hablar. ¿Te ayudaría una idea ahora, o solo lo guardo?
    .idea = Una idea, por favor
    .save = Solo guardarlo

quick-need = ¿Qué te sentaría bien en los próximos diez minutos? Elige una o dos cosas.
    .food = Agua o comida
    .warmth = Calor
    .touch = Caricias
    .words = Palabras amables
    .quiet = Silencio
    .rest = Descanso
    .fun = Diversión
    .space = Espacio
    .nothing = Nada por ahora

quick-note = ¿Hay una frase que quieras guardar?

quick-mirror-feeling =
    Te sentías { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] más o menos
        [v4] bien
        [v5] genial
    }{ $energy ->
        [v1] , sin fuerzas
        [v2] , con poca energía
       *[v3] , con algo de energía
        [v4] , con bastante energía
        [v5] , con energía de sobra
    }. Tus palabras: { $word-words }.

quick-mirror-mood-energy =
    Te sentías { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] más o menos
        [v4] bien
        [v5] genial
    }{ $energy ->
        [v1] , sin fuerzas
        [v2] , con poca energía
       *[v3] , con algo de energía
        [v4] , con bastante energía
        [v5] , con energía de sobra
    }.

quick-mirror-mood-word =
    Te sentías { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] más o menos
        [v4] bien
        [v5] genial
    }. Tus palabras: { $word-words }.

quick-mirror-mood =
    Te sentías { $mood ->
        [v1] mal
        [v2] con el ánimo bajo
       *[v3] más o menos
        [v4] bien
        [v5] genial
    }.

quick-mirror-energy =
    Estabas { $energy ->
        [v1] sin fuerzas
        [v2] con poca energía
       *[v3] con algo de energía
        [v4] con bastante energía
        [v5] con energía de sobra
    }.

quick-mirror-word = Tus palabras: { $word-words }.

quick-mirror-need = Te sentaría bien: { $need-words }.

quick-mirror-nothing = Por ahora no hace falta nada más.

quick-mirror-quiet = Esto lo guardaste para ti. También está bien.
