# Cards and sentences that a person forwards.

share-pick = ¿Qué líneas van en la tarjeta? Toca los números.
share-none = Todavía no hay líneas. Con /wishes puedes anotar deseos, y en «Lo que me ayuda», escribir frases tuyas.
share-show = Ver la tarjeta
share-copy = Copiar
share-send = Enviar
wishes-lines = Elegir líneas
helps-share = Como tarjeta
sentences-title = Una frase para enviar
sentences = Frases que puedes pasar a alguien, si quieres. Yo no me entero de a quién, ni de si lo haces. Toca un número.
sentences-own = De mis frases

# Ready-made sentences. They are in the sender's voice, and fit one recipient or several.

sentence-thanks = Gracias por estar cerca de mí.
sentence-stay = Me gusta tenerte al lado. ¿Nos quedamos así un rato?
sentence-today = ¿Cómo estás hoy? Cualquier respuesta vale.
sentence-talk = Me gustaría hablarlo después de dormir.
sentence-quiet = ¿Podemos quedarnos un rato en silencio, sin más?
sentence-hug = Ahora me vendría bien un abrazo, si a ti también te gustaría.
sentence-alone = Necesito un poco de tiempo a solas.
sentence-slower = La próxima vez me gustaría ir más despacio.
sentence-tell = Hubo algo que no me gustó. ¿Te lo puedo contar?
sentence-pause = Por favor, no me escribas por un tiempo. Te escribo cuando pueda.
