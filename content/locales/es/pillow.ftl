# Charla de almohada, a solas o con alguien.

pillow-title = Charla de almohada

pillow-start = Unas preguntas suaves para después. Responde por ti. Puedes leer tus respuestas en voz alta, o guardártelas. ¿Demasiado cansancio, disgusto o alcohol? Entonces más tarde, o no. Las dos cosas están bien.

pillow-here = ¿Estás a solas o con alguien?
    .alone = A solas
    .together = En el mismo lugar
    .apart = Con alguien, a distancia

pillow-liked = ¿Qué te gustó? Elige todo lo que quieras.
    .pace = El ritmo
    .talk = Lo que hablamos
    .laughs = Las risas
    .wanted = Que me desearan
    .held = Que me abrazaran
    .lead = Guiar
    .letgo = Dejarme llevar
    .owntime = Tiempo para mí
    .else = Otra cosa
    .nothing = Nada por ahora

pillow-liked-more = ¿Quieres decir algo más sobre lo que te gustó? Con una frase basta.

pillow-moment = ¿Con qué momento te quieres quedar? Puede ser muy pequeño.
    .touch = Una caricia
    .look = Una mirada
    .laugh = Una risa
    .thought = Un pensamiento
    .surprise = Una sorpresa
    .after = La calma después
    .mine = Uno solo para mí
    .nothing = Nada por ahora

pillow-less = ¿Hubo algo que no fuera para ti? Puede ser pequeño.
    .pace = El ritmo
    .talk = Poca charla
    .name = Palabra o nombre
    .grip = Presión o agarre
    .light = Ruido o luz
    .hurry = Faltó tiempo
    .away = La cabeza lejos
    .along = Seguí sin ganas
    .else = Otra cosa
    .nothing = Nada por ahora

pillow-care = Gracias por contármelo. No preguntaré qué pasó. ¿Quieres ver algunas opciones, o lo dejamos por ahora?
    .options = Ver opciones
    .leave = Dejarlo por ahora

pillow-less-more = ¿Quieres decirlo con tus propias palabras? Esto es para ti. Tú eliges quién lo escucha.

pillow-next = ¿Qué te gustaría la próxima vez, si la hay?
    .same = Más de esto
    .slower = Más despacio
    .talk = Hablar más antes
    .after = Más rato después
    .new = Algo nuevo
    .place = Otro lugar
    .limit = Poner un límite
    .protect = Otra protección
    .pause = Tiempo sin sexo
    .unsure = Aún no lo sé

pillow-dream = ¿En qué te gusta pensar, solo como sueño? Puede quedarse en un sueño.
    .slow = Noche sin prisa
    .story = Una historia
    .lead = Guiar
    .cared = Que me cuiden
    .place = Un lugar nuevo
    .nothing = Nada por ahora

pillow-now = ¿Y ahora mismo, qué te sentaría bien?
    .hug = Un abrazo
    .quiet = Silencio
    .water = Agua
    .food = Comida
    .warmth = Calor
    .words = Palabras amables
    .fun = Unas risas
    .space = Espacio
    .sleep = Dormir
    .nothing = Nada por ahora

pillow-thanks = Una última frase, si quieres. Puede ser un gracias, un deseo o una palabra para ti. Guárdala para ti o dísela a la otra persona.

pillow-mirror-moment = Te quedas con esto: { $moment-words }.

pillow-mirror-both = Lo que te gustó: { $liked-words }. Lo que no era para ti: { $less-words }.

pillow-mirror-liked = Lo que te gustó: { $liked-words }.

pillow-mirror-less = Lo que no era para ti: { $less-words }.

pillow-mirror-now = Lo que quieres ahora mismo: { $now-words }.

pillow-mirror-next = Para la próxima vez: { $next-words }.

pillow-mirror-dream = Solo como sueño: { $dream-words }.

pillow-mirror-quiet = Guardaste para ti la mayor parte. También está bien.
