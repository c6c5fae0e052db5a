# Después de una escena intensa.

scene-title = Después de una escena

scene-role = ¿Qué papel tuviste esta vez? El aftercare es para todos los papeles.
    .led = Guiaba yo
    .followed = Me dejé guiar
    .both = Las dos cosas
    .neither = Nada de esto

scene-body = Primero, tu cuerpo. ¿Hubo presión en el cuello, un golpe en la cabeza, una mano o un pie que sigue sin sensibilidad, o piel abierta? Entonces, vamos a mirar.
    .check = Sí, vamos a mirar
    .neck = Presión en el cuello
    .sore = Solo un poco de dolor
    .fine = No, estoy bien

scene-land = ¿Qué te ayudaría a volver poco a poco? Elige todo lo que quieras.
    .warmth = Calor
    .drink = Algo de beber
    .food = Algo de comer
    .words = Palabras amables
    .touch = Caricias
    .quiet = Silencio
    .rest = Descanso
    .space = Espacio
    .nothing = Nada por ahora
    .unsafe = Lugar más seguro

scene-head = ¿Cómo está tu cabeza? Elige hasta tres. Pueden contradecirse.
    .clear = Claridad
    .shaky = Temblor
    .floaty = Como flotando
    .faraway = Muy lejos
    .steady = Firmeza
    .teary = Ganas de llorar
    .warm = Calor
    .cold = Frío
    .glowing = Euforia suave
    .wired = Aceleración

scene-slow =
    Entonces, despacio. Quizá sea mejor no ponerte al volante y dejar las decisiones grandes para más tarde.

    Abrígate, bebe un sorbo, come un bocado y, si se puede, que haya alguien cerca. Puedes quedarte aquí el tiempo que quieras.

scene-limits = ¿Se respetaron los límites y las palabras de seguridad de todo el mundo?
    .held = Se respetaron
    .mostly = En su mayoría
    .unsure = No lo tengo claro
    .nothold = No todos
    .couldnot = No pude decirlo

scene-limits-care = Gracias por contármelo. No preguntaré qué pasó. Hay páginas para esto, fuera cual fuera tu papel. ¿Quieres verlas, o lo dejamos por ahora?
    .options = Ver opciones
    .crossed = ¿Crucé un límite?
    .leave = Dejarlo por ahora

scene-led = Quienes guían también hablan de días de bajón después. Tú también puedes necesitar cuidado. ¿Qué notas? Elige hasta tres cosas.
    .proud = Orgullo
    .drained = Agotamiento
    .close = Cercanía
    .worried = Preocupación
    .calm = Calma
    .guilty = Culpa
    .thankful = Gratitud
    .numb = No siento nada

scene-followed = Quizá sientas ligereza ahora y un bajón después, o al revés, o nada de eso. ¿Qué notas? Elige hasta tres cosas.
    .close = Cercanía
    .alone = Soledad
    .caredfor = Me cuidan
    .ashamed = Vergüenza
    .light = Ligereza
    .sad = Tristeza
    .strong = Fuerza
    .numb = No siento nada

scene-plan =
    Algunas personas sienten un bajón horas o días después. Puede llegar aunque todo haya ido bien.

    ¿Qué quieres planear? Los avisos no dirán de qué tratan.
    .day1 = Aviso en 1 día
    .day2 = Aviso en 2 días
    .day3 = Aviso en 3 días
    .talk = Hablar más tarde
    .write = Quién escribe
    .easy = Mañana con calma
    .nothing = Nada que planear

scene-mirror-both = Al guiar, notaste: { $led-words }. Al dejarte guiar: { $followed-words }.

scene-mirror-led = Lo que notaste: { $led-words }.

scene-mirror-followed = Lo que notaste: { $followed-words }.

scene-mirror-head = Tu cabeza: { $head-words }.

scene-mirror-plan = Tu plan: { $plan-words }.

scene-mirror-quiet = Esto lo guardaste para ti. También está bien.
