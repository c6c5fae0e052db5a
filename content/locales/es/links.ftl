# Enlaces entre dos personas: /together. Ninguna página puede tener un número, un día de la semana ni un nombre.

home-together = Un enlace para dos

together-about = Aquí dos personas pueden compartir un enlace. Cada una tiene su propio lado. Por ahora es solo eso: todavía no se envía nada de un lado al otro.
together-handed = Alguien te dio un enlace. Con él, cada persona puede tener aquí su propio lado. Por ahora es solo eso: todavía no se envía nada de un lado al otro.
together-silence = Nunca le digo a nadie si la otra persona responde o si sigue aquí.
together-eyes = Si alguien más puede mirar este teléfono, verá lo mismo que ves aquí.
together-four = ¿Todo esto es verdad para ti? Toca cada frase que lo sea. «Ahora no» también está bien. No lo anoto.
together-line-want = Soy yo quien lo quiere
together-line-silent = Puedo callar cuando quiera
together-line-alone = Nadie me dice qué tocar
together-line-seen = Quien use este teléfono lo ve

together-invite = Tu enlace está listo. Lo entregas tú; yo no se lo envío a nadie. Es para una sola persona y dura un día. Si lo acepta una segunda persona, no une a nadie, y eso tampoco se lo digo a nadie.
together-out = Tu enlace ya está en camino. Muestro su dirección una sola vez.
together-told-ask = No te digo si alguien lo abrió. ¿Te dijo la otra persona que lo abrió? Sin tu sí, caduca ese mismo día.
together-copy = Copiar la dirección
together-share = Enviarlo por mi cuenta
together-told = Sí, me lo dijo
together-lapse = Dejar que caduque
together-say-so = La otra persona no se entera de esto por mí. Si lo quieres, dile hoy que abriste el enlace.
together-begins = Tu lado se está preparando. Durante uno o dos días no empieza nada y todavía puedes dejar que caduque. Nadie ve si lo hiciste.
together-stands = Tu lado está listo.
together-rests = Esto está en reposo. Pasa por sí solo tras unas semanas sin nada que mostrar, y puede significar muchas cosas. Puedes despertarlo.
together-rest = Dejarlo en reposo
together-wake = Despertarlo
together-go = Deshacerlo
together-go-ask = ¿Deshago tu lado? Nadie lo ve, ni ahora ni después. Este enlace no vuelve. Puedes hacer otro.
together-gone-sure = Sí, deshacerlo
together-gone = Tu lado ya no está. No se lo digo a nadie.
together-another = Otro más
together-rested = Este enlace ya no sirve. Puedes hacer uno nuevo cuando quieras.
together-enough = Por ahora no caben más. Deshaz uno o prueba otra vez en unos días.

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
    Un enlace tiene dos lados, uno para cada persona. En el tuyo están su símbolo y hasta cuándo está activo. De la otra persona no hay nada ahí: ni nombre, ni idioma, ni hora.

    Lo que comparten los dos lados es una sola fila cifrada. Todas esas filas tienen el mismo tamaño. Sin las claves no muestran quién tiene un enlace, ni si alguien lo aceptó o se fue.

    /forget borra tu lado. La fila queda, cifrada, hasta que se borre también el otro.
privacy-together-limits =
    Lo que no puedo hacer: quien tiene este teléfono ve tu lado. El bot ve lo que tocas cuando llega, y quien lo mantiene tiene las claves. Con ellas se puede averiguar quién tiene un enlace con quién. Telegram ve la dirección que entregas.
