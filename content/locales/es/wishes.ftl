# Mis deseos para después, y la tarjeta para compartir.

wishes-title = Mis deseos para después

wishes-touch = Unos deseos para después del sexo. Es más fácil decirlos ahora que en el momento. Salta lo que quieras, y cámbialo cuando quieras. Primero: ¿contacto físico?
    .lots = Mucho, por favor
    .little = Un poco
    .ask = Pregúntame cada vez
    .none = Sin contacto, por favor

wishes-talk = ¿Y hablar?
    .chat = Una buena charla
    .soft = Unas palabras suaves
    .quiet = Silencio
    .later = Luego, no enseguida

wishes-space = ¿A qué distancia te gusta que esté alguien?
    .close = Justo a mi lado
    .room = En la misma habitación
    .alone = Un rato a solas
    .varies = Depende: pregúntame

wishes-care = ¿Qué es bueno tener a mano?
    .water = Agua
    .snack = Algo para picar
    .blanket = Manta calentita
    .shower = Una ducha
    .toilet = Ir al baño
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
    .write = Me gusta un mensaje
    .iwrite = Yo escribo primero
    .talk = Hablar tras descansar
    .none = Sin contacto, por favor

wishes-avoid = ¿Hay algo que prefieras que no haya? Con una frase basta. Otras personas pueden leerla en la tarjeta.

wishes-quiet = Si te quedas en silencio, ¿qué puede querer decir? Para una persona es «estoy a gusto». Para otra es «necesito una pausa». Otras personas pueden leerlo en la tarjeta.

## La tarjeta: una línea por respuesta. Su título y su pie están en ui.ftl (wishes-card, wishes-card-foot).

wishes-card-touch = Contacto físico: { $touch-words }
wishes-card-talk = Hablar: { $talk-words }
wishes-card-space = Distancia: { $space-words }
wishes-card-care = Bueno tener a mano: { $care-words }
wishes-card-words = Palabras: { $words-words }
wishes-card-sleep = La noche: { $sleep-words }
wishes-card-next = Al día siguiente: { $next-words }
wishes-card-avoid = Mejor no: { $avoid-words }
wishes-card-quiet = Si me quedo en silencio: { $quiet-words }

## Lo que se dice al final

wishes-mirror-touch = Tu deseo sobre el contacto físico: { $touch-words }.

wishes-mirror-both = Tu deseo sobre el contacto físico: { $touch-words }. Bueno tener a mano: { $care-words }.

wishes-mirror-care = Bueno tener a mano: { $care-words }.

wishes-mirror-next = Al día siguiente: { $next-words }.

wishes-mirror-some = Anotaste lo que quisiste. Puedes añadir más cuando quieras.
