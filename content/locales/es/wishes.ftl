# Mis deseos para después, y la tarjeta para compartir.

wishes-title = Mis deseos para después

wishes-touch = Unos deseos para después del sexo. Es más fácil decirlos ahora que en el momento. Omite lo que quieras, y cámbialo cuando quieras. Primero: ¿caricias?
    .lots = Muchas, por favor
    .little = Unas pocas
    .ask = Pregúntame cada vez
    .none = Sin caricias, por favor

wishes-talk = ¿Y hablar?
    .chat = Una buena charla
    .soft = Unas palabras suaves
    .quiet = Silencio
    .later = Luego, no enseguida

wishes-space = ¿Te gusta tener a alguien cerca?
    .close = Justo a mi lado
    .room = En la misma habitación
    .alone = Un rato a solas
    .varies = Depende: pregúntame

wishes-care = ¿Qué te gusta tener a mano después?
    .water = Agua
    .snack = Algo para picar
    .blanket = Una manta
    .shower = Una ducha
    .toilet = El baño
    .massage = Un masaje suave
    .medicine = Mis medicinas
    .music = Música

wishes-words = ¿Qué palabras te sientan bien, y cuáles no?
    .kind = Palabras amables
    .thanks = Un gracias
    .jokes = Bromas
    .name = Mi nombre
    .nolooks = Nada sobre mi aspecto
    .few = Pocas palabras

wishes-sleep = ¿Y la noche?
    .stay = Quedarse a dormir
    .home = Cada quien en su cama
    .decide = Lo vemos en el momento

wishes-next = ¿Y al día siguiente?
    .write = Escríbeme si quieres
    .iwrite = Yo escribo primero
    .talk = Hablar tras descansar
    .none = Sin mensajes, por favor

wishes-avoid = ¿Hay algo que prefieras evitar? Con una frase basta. Otras personas pueden leerla en la tarjeta.

wishes-quiet = Si te quedas en silencio, ¿qué puede querer decir? A veces es «estoy a gusto». A veces, «necesito una pausa». Otras personas pueden leerlo en la tarjeta.

## La tarjeta: una línea por respuesta. Su título y su pie están en ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Caricias: { $touch-words }
wishes-card-talk = Hablar: { $talk-words }
wishes-card-space = Cercanía: { $space-words }
wishes-card-care = A mano: { $care-words }
wishes-card-words = Palabras: { $words-words }
wishes-card-sleep = La noche: { $sleep-words }
wishes-card-next = Al día siguiente: { $next-words }
wishes-card-avoid = Mejor no: { $avoid-words }
wishes-card-quiet = Si me quedo en silencio: { $quiet-words }

## Lo que se dice al final

wishes-mirror-touch = Tu deseo sobre las caricias: { $touch-words }.

wishes-mirror-both = Tu deseo sobre las caricias: { $touch-words }. A mano: { $care-words }.

wishes-mirror-care = A mano: { $care-words }.

wishes-mirror-next = Al día siguiente: { $next-words }.

wishes-mirror-some = Quedó anotado. Puedes añadir más cuando quieras.
