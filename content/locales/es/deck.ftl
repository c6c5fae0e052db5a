# El mazo para dos. Lo que pueden ser una tarjeta y una pregunta está en content/README.md.
# Una tarjeta va tras "Un sí de las dos personas:". Una pregunta se responde con un toque, y las dos personas leen ambas respuestas.

## Deseos

deck-slow-morning = Una mañana tranquila, sin nada previsto
deck-long-hug = Un abrazo largo y sin prisa
deck-felt-good = Decirnos algo que nos hizo bien
deck-slow-word = Una palabra para «vamos más despacio»
deck-own-hour = Una hora por separado, y después un hola
deck-read-aloud = Leer en voz alta, o que nos lean
deck-easy-no = Un no fácil de decir y fácil de oír
deck-hand-massage = Un masaje lento en las manos
deck-same-song = La misma canción a la misma hora, donde sea
deck-warm-drink = Algo caliente para beber, sin prisa

deck-phones-away = Una noche con los dos teléfonos guardados
deck-what-helps = Hablar de lo que ayuda después
deck-stroked-hair = Acariciar el pelo muy despacio
deck-silly-thing = Una tontería que nos haga reír
deck-one-limit = Contarnos un límite
deck-warm-meal = Cocinar algo caliente, o pedirlo
deck-day-after = Unas palabras amables al día siguiente
deck-quiet-room = Estar en silencio en la misma habitación
deck-fresh-air = Aire fresco, al paso de quien va más lento
deck-shower = Una ducha caliente para dos, y nada más

deck-hands-asleep = Dormirnos de la mano
deck-ask-first = Una noche en que preguntamos antes de tocar
deck-back-rub = Un masaje de espalda, y solo masaje
deck-good-day = Contarnos cómo es un buen día
deck-sky-photo = Enviarnos una foto del cielo
deck-evening-apart = Una noche por separado, sin dar razones
deck-late-breakfast = Desayunar a la hora en que despertemos
deck-not-tonight = Una manera amable de decir «hoy no»
deck-blankets = Una manta grande para dos, o una por persona
deck-just-listen = Escuchar un rato, sin dar consejos

deck-still-music = Escuchar música sin movernos
deck-slow-dance = Un baile lento, de pie o en una silla
deck-pause-sign = Una señal para «pausa»
deck-only-wish = Decir un deseo que puede quedarse en deseo
deck-tired-feet = Agua caliente para los pies cansados
deck-quiet-call = Una llamada en la que nadie necesita hablar
deck-within-reach = Agua y algo de comer a mano después
deck-no-plans = Un día sin ningún plan
deck-slow-hello = Un saludo que se toma su tiempo
deck-good-now = Preguntarnos qué vendría bien ahora mismo

deck-just-close = Estar cerca, y dejarlo ahí
deck-easy-game = Un juego en el que dé igual perder
deck-shoulder = Una mano cálida en el hombro
deck-hard-day = Una manera de decir «hoy fue difícil»
deck-short-letter = Escribirnos una carta corta
deck-sleep-apart = Dormir en camas distintas, para descansar bien
deck-new-place = Un lugar nuevo para las dos personas
deck-long-goodbye = Una despedida sin prisa
deck-low-later = Una palabra amable si luego llega el bajón
deck-change-mind = Poder cambiar de idea, incluso a la mitad

deck-low-light = Poca luz y una charla larga
deck-nap = Una siesta por la tarde
deck-half-speed = Una noche entera a ritmo lento
deck-shared-story = Inventar una historia, una frase por turno
deck-new-question = Una pregunta nueva, con tiempo para la respuesta
deck-soft-clothes = Ropa seca y suave para después
deck-make-things = Dibujar o construir algo, solo por gusto
deck-leave-out = Decir lo que cada persona prefiere dejar fuera
deck-night-sky = Mirar un rato el cielo de noche
deck-own-friends = Tiempo con amistades, por separado

deck-watch-weather = Mirar llover o salir el sol, sin hacer nada
deck-old-film = Una película vieja y algo para picar
deck-talk-rested = Hablarlo luego, después de descansar
deck-touch-map = Mostrar dónde gusta una caricia, y dónde no
deck-picnic = Un pícnic, dentro o fuera
deck-space-word = Una palabra para «necesito espacio»
deck-voice-message = Un mensaje de voz para dormirse
deck-warm-hands = Calentarnos las manos
deck-small-thanks = Un gracias por algo pequeño
deck-long-meal = Una cena larga, sin mirar la hora

deck-sun-low = Ver salir el sol, o verlo ponerse
deck-lean = Estar hombro con hombro, sin decir nada
deck-teach = Enseñarnos algo pequeño
deck-still-good = Preguntar, por el camino, si todavía gusta
deck-only-talk = Una noche para hablar, sin tocarnos
deck-new-dish = Un plato nuevo para una de las dos personas
deck-nervous = Contarnos qué nos da nervios
deck-day-out = Un día fuera sin horario
deck-come-down = Tiempo para volver poco a poco, antes de seguir el día
deck-look-forward = Algo pequeño que esperar con ganas

## Preguntas de la semana

week-first-hour = ¿Qué te gusta en la primera hora después?
    .close = Quedarnos muy cerca
    .near = Estar en la misma habitación
    .apart = Un rato para mí
    .varies = Depende

week-gone-quiet = Cuando te quedas en silencio, ¿qué puede querer decir?
    .content = Estoy a gusto
    .tired = Siento cansancio
    .thinking = Estoy pensando
    .space = Necesito espacio
    .ask = Mejor pregúntame

week-talk-time = ¿Cuándo te gusta hablar de cómo fue?
    .after = Justo después
    .rested = Tras descansar
    .days = Unos días después
    .needed = Solo si surge algo
    .unsure = Todavía no lo sé

week-low-comfort = ¿Qué te consuela cuando tienes el ánimo bajo?
    .held = Un abrazo
    .words = Palabras amables
    .busy = Algo que me distraiga
    .alone = Un rato para mí
    .varies = Depende

week-plan-or-not = ¿Prefieres que haya un plan o ver qué pasa?
    .plan = Que haya un plan
    .rough = Una idea general basta
    .open = Ver qué pasa
    .depends = Depende

week-easier-no = ¿Qué te hace más fácil decir que no?
    .asked = Que me pregunten antes
    .word = Una palabra acordada
    .time = Tiempo para pensar
    .calm = Saber que habrá calma
    .unsure = Todavía no lo sé

week-next-morning = ¿Cómo empieza bien el día siguiente?
    .together = Despertar en compañía
    .message = Un mensaje corto
    .alone = Con calma, por mi cuenta
    .busy = Empezar el día sin más
    .depends = Depende del día

week-close-begin = ¿Cómo te gusta que empiece la cercanía?
    .asked = Con una pregunta
    .hug = Con un abrazo
    .talk = Con una charla
    .laugh = Con una risa
    .varies = Depende

week-kind-quiet = ¿Qué tipo de silencio te gusta?
    .silence = Silencio total
    .music = Música suave
    .outside = Ruidos de fuera
    .voice = Una voz cerca
    .any = Me gustan todos

week-after-food = ¿Qué te gustaría tener a mano después?
    .water = Agua
    .warm = Algo caliente
    .sweet = Algo dulce
    .salty = Algo salado
    .nothing = Nada en especial

week-slow-down = ¿Cómo te gustaría oír que es hora de ir más despacio?
    .plain = Con palabras claras
    .word = Con una palabra elegida
    .sign = Con un gesto de la mano
    .pause = Con una pausa corta
    .unsure = Todavía no lo sé

week-say-wish = ¿Cómo te es más fácil contar un deseo?
    .aloud = En voz alta
    .written = Por escrito
    .dark = A oscuras
    .along = Mientras hacemos otra cosa
    .unsure = Todavía no lo sé

week-good-light = ¿Qué luz te gusta cuando hay cercanía?
    .dark = Ninguna
    .soft = Luz suave
    .day = Luz del día
    .any = Cualquier luz está bien

week-need-space = Cuando necesitas espacio, ¿qué ayuda?
    .saying = Decirlo sin más
    .asked = Que me pregunten
    .when = Saber cuándo hablaremos
    .going = Irme un rato
    .unsure = Todavía no lo sé

week-fall-asleep = ¿Qué te ayuda a dormir?
    .close = Alguien cerca
    .hand = Una mano que tomar
    .room = Sitio para estirarme
    .alone = Una cama para mí
    .varies = Depende

week-good-evening = ¿De qué está hecha una buena noche?
    .time = De mucho tiempo
    .laugh = De risas
    .talk = De una charla de verdad
    .calm = De calma y pocas palabras
    .varies = Depende

week-after-topic = ¿De qué te gusta hablar después?
    .good = De lo que sentó bien
    .softer = De lo que puede ser más suave
    .else = De otra cosa
    .nothing = De nada, por un rato
    .varies = Depende

week-feel-shy = ¿Qué ayuda cuando sientes timidez?
    .slow = Ir despacio
    .laugh = Reírnos de ello
    .word = Una palabra amable
    .light = Una luz más suave
    .unsure = Todavía no lo sé

week-far-close = Cuando hay distancia, ¿qué se siente cercano?
    .message = Un mensaje
    .voice = Oír una voz
    .photo = Una foto del día
    .thought = Pensar en la otra persona
    .varies = Depende

week-next-first = Si hay una próxima vez, ¿qué te gustaría primero?
    .talk = Una charla
    .food = Algo de comer
    .rest = Un descanso
    .fun = Algo divertido
    .unsure = Todavía no lo sé

week-calm-touch = ¿Qué caricia te calma?
    .firm = Firme y quieta
    .light = Ligera y lenta
    .warm = Una mano cálida
    .none = Ninguna, gracias
    .varies = Depende

week-long-day = ¿Qué te gusta después de un día difícil?
    .tell = Contarlo todo
    .held = Un abrazo
    .quiet = Compañía en silencio
    .alone = Un rato para mí
    .varies = Depende

week-how-asked = ¿Cómo te gusta que te pregunten si algo se siente bien?
    .during = En el momento
    .after = Después
    .plain = Con palabras claras
    .sign = Con una señal pequeña
    .any = De cualquier manera

week-say-hello = ¿Cómo te gusta saludar?
    .hug = Con un abrazo
    .words = Primero con palabras
    .arrive = Con tiempo para llegar
    .joke = Con una broma
    .varies = Depende

week-plan-fails = Cuando un plan se cae, ¿qué te gustaría?
    .another = Otro día en su lugar
    .small = Algo más pequeño
    .apart = Una noche para mí
    .talk = Hablarlo
    .depends = Depende

week-feel-low = Si en los días de después llega un bajón, ¿qué ayudaría?
    .message = Un mensaje
    .call = Una llamada
    .visit = Una visita
    .peace = Que me dejen en paz
    .unsure = Todavía no lo sé

week-close-word = ¿Qué palabra va mejor con la cercanía para ti?
    .calm = Calma
    .warmth = Calor
    .play = Juego
    .trust = Confianza
    .other = Una que aún no encuentro

week-first-thing = Justo después, ¿qué te gusta primero?
    .still = Quedarnos así
    .wash = Lavarme
    .drink = Algo de beber
    .clothes = Ropa suave
    .varies = Depende

week-hard-topic = ¿Qué te hace más fácil un tema difícil?
    .walking = Hablar en movimiento
    .written = Escribirlo primero
    .date = Un momento reservado
    .hand = Una mano que tomar
    .unsure = Todavía no lo sé

week-surprises = ¿Qué te parecen las sorpresas?
    .like = Me gustan
    .small = Mejor si son pequeñas
    .hint = Con una pista antes
    .know = Prefiero saberlo
    .depends = Depende

week-cared-for = ¿Qué te hace sentir que alguien te cuida?
    .drink = Algo caliente para beber
    .blanket = Que me traigan una manta
    .help = Ayuda con algo
    .words = Palabras amables
    .varies = Depende

week-good-sound = ¿Qué te gusta oír cuando hay cercanía?
    .music = Música
    .voice = Una voz
    .rain = Lluvia, o el mar
    .nothing = Nada
    .varies = Depende

week-busy-day = En un día lleno, ¿qué mensaje es agradable?
    .words = Unas pocas palabras
    .voice = Un mensaje de voz
    .picture = Una imagen
    .later = Ninguno hasta la noche
    .varies = Depende

week-not-nice = Cuando algo deja de gustarte, ¿qué te es más fácil?
    .say = Decirlo
    .sign = Hacer una señal
    .move = Apartarme
    .asked = Que me pregunten
    .unsure = Todavía no lo sé

week-stays = ¿Qué momento se queda contigo?
    .laugh = Una risa
    .calm = Un rato de calma
    .talk = Una charla
    .touch = Una caricia
    .hard = Es difícil de decir

week-say-goodbye = ¿Cómo te gusta despedirte?
    .slow = Despacio
    .short = Breve y con cariño
    .message = Con un mensaje después
    .next = Sabiendo cuándo nos veremos
    .varies = Depende

week-rests-you = ¿Qué te hace descansar?
    .sleep = Dormir
    .alone = Un rato para mí
    .close = Estar cerca
    .outside = Estar al aire libre
    .varies = Depende

week-try-new = Si pruebas algo nuevo, ¿qué va primero para ti?
    .talk = Hablarlo
    .read = Leer sobre ello
    .step = Un primer paso pequeño
    .dream = Solo soñarlo
    .unsure = Todavía no lo sé

week-who-picks = ¿Cómo te gusta que se elija un plan para dos?
    .talk = Hablándolo
    .turns = Por turnos
    .mood = Según el ánimo del día
    .other = Que elija la otra persona
    .depends = Depende

week-feel-heard = ¿En qué notas que alguien te escucha?
    .question = En una pregunta
    .silence = En su silencio mientras hablo
    .echo = En que repite lo que dije
    .hand = En una mano en la mía
    .varies = Depende
