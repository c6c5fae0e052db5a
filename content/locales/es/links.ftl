# Enlaces entre dos personas: /together. Ninguna página puede tener un número, un día de la semana ni un nombre.

home-together = Un enlace para dos

together-about = Aquí dos personas pueden compartir un enlace. Cada una tiene su propio lado. Una vez por semana, cada persona ve lo que les gustaría a las dos y lo que la otra le deja leer. Nada más.
together-handed = Alguien te dio un enlace. Con él, cada persona tiene aquí su propio lado. Una vez por semana, cada persona ve lo que les gustaría a las dos y lo que la otra le deja leer. Nada más.
together-silence = Nunca le digo a ninguna de las dos personas si la otra responde o si sigue aquí.
together-eyes = Si alguien más puede usar este teléfono, verá aquí lo mismo que tú.
together-four = ¿Todo esto es verdad para ti? Toca cada frase que lo sea. «Ahora no» también está bien. No anoto cuáles tocas.
together-line-want = Soy yo quien lo quiere
together-line-silent = Puedo callar cuando quiera
together-line-alone = Nadie me dice qué tocar
together-line-seen = Quien use este teléfono lo ve

together-invite = Tu enlace está listo. Lo entregas tú; yo no se lo envío a nadie. Es para una sola persona y dura un día. Si lo acepta una segunda persona, no une a nadie, y eso tampoco se lo digo a nadie.
together-out = Tu enlace está listo. Mostré su dirección una vez y no la guardé.
together-confirm-ask = No te digo si alguien lo abrió. ¿Te dijo la otra persona que lo abrió? Sin tu sí, caduca al cabo de un día.
together-copy = Copiar la dirección
together-share = Enviarlo por mi cuenta
together-confirm = Sí, me lo dijo
together-lapse = Dejar que caduque
together-say-so = La otra persona no se entera de esto por mí. Si quieres este enlace, dile tú, hoy, que lo abriste.
together-begins = Tu lado se está preparando. Durante uno o dos días no empieza nada y todavía puedes dejar que caduque. Nadie ve si lo hiciste.
together-stands = Tu lado está listo.
together-rests = Esto está en reposo. Puede pasar por sí solo, tras unas semanas sin nada que mostrar, sea cual sea el motivo. Puedes despertarlo.
together-rest = Dejarlo en reposo
together-wake = Despertarlo
together-go = Deshacerlo
together-go-ask = ¿Deshago tu lado? Nadie lo verá, ni ahora ni después. Este enlace no vuelve. Puedes hacer otro.
together-gone-sure = Sí, deshacerlo
together-gone = Tu lado ya no está. No se lo digo a nadie.
together-another = Otro enlace
together-rested = Este enlace ya no sirve. Puedes hacer uno nuevo cuando quieras.
together-enough = Por ahora no caben más. Deshaz uno o prueba otra vez en unos días.

together-quiet-now = Por ahora no sale nada de tu lado, y no queda nada de lo que tocaste. Del otro lado se ve como cualquier semana sin nada que mostrar.
together-how = Lo que eliges queda cifrado hasta que acaba la semana. Entonces cada persona ve lo que les gustaría a las dos, las respuestas a lo que las dos contestaron y las frases de la otra. Borro el resto. Lo demás que tocaste no se lo muestro a nadie, tampoco a ti.
together-hand = Lo que quizás nos guste
together-asks = Preguntas para las dos personas
together-lines = Una frase mía
together-look = Lo que hay para ver
together-more = Más
together-quiet = Nada de mi parte
together-loud = Volver a participar
together-back = Retirar lo de esta semana
together-taken-back = Retirado.
together-card-how = Saco las tarjetas para cada persona por separado. Solo se muestra un sí de las dos.
together-card-ask = ¿Te gustaría esto, algún día?
together-pick-yes = Sí
together-pick-maybe = Quizás
together-pick-no = Esto no
together-gone-through = Eso es todo por esta semana. Hasta que acabe, puedes repasarlo y elegir otra cosa.
together-again = Repasarlo
together-ask-how = Saco las preguntas para cada persona por separado. Una respuesta se muestra solo si las dos contestan esa pregunta.
together-lines-which = ¿Qué frases puede leer la otra persona, durante un día, cuando acabe la semana? Toca las que quieras. Solo se muestran las últimas.
together-laid = Queda lista hasta que acabe la semana.
together-open = Mirar
together-nothing = Ahora no hay nada que mostrar, y eso puede significar muchas cosas: no salió, sin respuesta, todavía no, ya no, ahora no, no.
together-ideas = Ideas para dos
together-both = Un sí de las dos personas:
together-answered = Las dos personas contestaron. Esto dijo la otra:
together-line = Para que leas:
together-kind = Esto le sentó bien a la otra persona:
together-own-words = Para que leas, con sus propias palabras:
together-wish = Son deseos, no promesas. Pregunta otra vez cuando llegue el momento.
together-away = Ya no mostrarlo

together-yours = Tu enlace
together-sign = Ponerle un símbolo
together-which-sign = ¿Qué símbolo quieres que tenga? Solo está en tu lado.
together-sign-none = Sin símbolo
together-sign-leaf = 🍃 Hoja
together-sign-stone = 🪨 Piedra
together-sign-star = ⭐ Estrella
together-sign-shell = 🐚 Concha
together-sign-moon = 🌙 Luna
together-sign-cup = 🍵 Taza
together-sign-fox = 🦊 Zorro
together-sign-bird = 🐦 Pájaro

privacy-together = Enlaces para dos
privacy-together-page =
    Un enlace tiene dos lados, uno para cada persona. En el tuyo están su símbolo, cuándo acaban sus semanas, desde cuándo reposa y si sale algo de tu parte. De la otra persona no hay nada ahí: ni nombre, ni idioma, ni hora.

    Lo que eliges ahí queda cifrado hasta que acaba la semana; de una tarjeta, solo un sí. Una respuesta o una frase solo la abre la clave del diario de la otra persona. Cuando acaba la semana, cada persona ve durante un día lo que les gustaría a las dos, las respuestas a lo que las dos contestaron y las frases de la otra. Todo lo demás se borra, y nadie puede consultarlo, tampoco tú.

    Lo que comparten los dos lados es una sola fila. Todas esas filas tienen el mismo tamaño, y cada toque la escribe entera de nuevo. Sin las claves no muestra quién tiene un enlace, ni si alguien lo aceptó, respondió, dijo que no o se fue.

    /forget borra tu lado. La fila queda, cifrada, hasta tres meses después de que se borre también el otro.

privacy-limits = Lo que no puedo hacer
privacy-together-limits =
    Lo que no puedo hacer: quien tiene este teléfono ve tu lado. El bot ve lo que tocas cuando llega, y quien lo mantiene tiene las claves. Con ellas se puede averiguar quién tiene un enlace con quién, y lo que queda ahí hasta que acaba la semana. Telegram ve la dirección que entregas y lo que se te muestra. Quien puede copiar la base de datos una y otra vez ve, incluso sin las claves, en qué minuto cambió algo en un enlace y, si poca gente me usa, que una cuenta ya no está. Quien tiene una segunda cuenta puede averiguar si alguien aceptó su propia invitación. Tras muchas semanas sin nada que mostrar, un no se vuelve más probable; por eso un enlace pasa a reposo después de unas semanas. Si alguien te pregunta por qué no había nada: las tarjetas se sacan para cada persona por separado.
