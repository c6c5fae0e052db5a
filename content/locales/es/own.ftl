# A person's own words: for parts of the body in the body check, and for feelings. Each word stands alone, on a button or before a colon.

own-title = Mis propias palabras
own-body = Palabras para mi cuerpo
own-page =
    La revisión del cuerpo puede usar tus propias palabras. Aquí cada parte se nombra por su lugar. Elige una para cambiar la palabra.

    Si hace falta por tu seguridad, una página puede decir también la palabra médica. Tus palabras son parte de tu diario. Mientras está cerrado, uso las habituales.
own-which = ¿Qué palabra uso?
own-now = Ahora:
own-write = Escribir mi palabra
own-write-ask = Escribe la palabra que usas, de { $most } caracteres como mucho, y envíala en un mensaje. Borro el mensaje enseguida.
own-too-long = Tiene más de { $most } caracteres, así que no la guardé. ¿Hay una más corta?
own-usual = Usar la habitual
own-back = ‹ Atrás

# The parts, named by their place: on buttons, and beside the word in the journal.
own-part-chest = Pecho
own-part-vulva = Delante, dentro
own-part-penis = Delante, fuera
own-part-bottom = Detrás

# Words to choose from, 15 characters at most. No word is used for two parts.
own-word-chest-torso = Torso
own-word-chest-upper = Parte de arriba
own-word-vulva-front = Delante
own-word-vulva-opening = Abertura
own-word-vulva-inner = Parte interna
own-word-penis-outer = Parte externa
own-word-penis-genitals = Genitales
own-word-bottom-behind = Detrás
own-word-bottom-rear = Trasero
own-word-bottom-back = Abertura atrás

# Words for feelings.
own-feeling-page = Palabras tuyas para decir cómo te sientes. Aparecen junto a las mías cuando pregunto cuáles van contigo.
own-feeling-add = Añadir palabra
own-feeling-ask = Escribe una palabra para un sentimiento, de { $most } caracteres como mucho, y envíala en un mensaje. Borro el mensaje enseguida.
own-feeling-full = No caben más palabras aquí. Quita una primero.
own-feeling-out = Quitar
own-feeling-which = ¿Cuál quito?
own-feeling-done = Listo
# The label beside such a word in the journal, and the text in its place while the journal is locked.
own-feeling = Una palabra mía

# A person's own questions.
own-questions = Mis propias preguntas
own-question-page = Tus propias preguntas llegan al final de «{ quick-title }», si tu diario está abierto o no tiene contraseña. Guardo lo que respondes y no saco conclusiones.
own-question-one = Pregunta nueva: una respuesta
own-question-many = Pregunta nueva: varias respuestas
own-question-text = Pregunta nueva: con palabras
own-ask-words = Escribe tu pregunta, de { $most } caracteres como mucho, y envíala en un solo mensaje. Borro el mensaje enseguida.
own-ask-picks = Escribe la pregunta en la primera línea y debajo cada respuesta en su propia línea: de dos a { $options } respuestas, de { $longest } caracteres como mucho cada una. Envíalo todo en un solo mensaje. Borro el mensaje enseguida.
own-question-unfit = No pude hacer una pregunta con eso, así que no la guardé. Puedes probar otra vez.
own-question-full = No caben más preguntas aquí. Quita una primero.
own-question-which = ¿Cuál quito?
# The label beside such a question in the journal, and the text in its place while the journal is locked.
own-question = Una pregunta mía

# Reminders in the person's own words.
own-note-title = Mis propios avisos
own-note-page = Avisos con tus propias palabras. En el teléfono bloqueado, cada uno se ve como cualquier aviso que pediste. Lo que escribiste es parte de tu diario y se muestra después de un toque.
own-note-add = Añadir aviso
own-note-ask = Escribe qué quieres que te recuerde, en { $most } caracteres como mucho, y envíalo como mensaje. Lo quito de este chat enseguida.
own-note-full = No caben más avisos aquí. Quita uno primero.
own-note-which = ¿Cuál quito?
own-note-change = Toca un número para elegir otro momento.
own-note-when = ¿Cuándo quieres que llegue?
own-note-daily = Cada día
own-note-once = Una vez
own-note-after = Después de cada /done
own-note-clock = ¿A qué hora? Toca una o escríbela, como 21:30. Llega también en tus horas de silencio.
own-note-delay = ¿Cuánto después de /done? Toca un tiempo o escríbelo, como 25 minutos o media hora.
own-note-no-zone = Para una hora del día, primero necesito saber tu zona horaria.
own-note-time-daily = cada día, { $time } h
own-note-time-after = { $minutes } minutos después de cada /done
own-note-time-none = todavía sin hora
own-note-gone = Sus palabras no están en tu diario.
# The label beside such words in the journal.
own-note = Un aviso mío
