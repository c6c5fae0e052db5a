# Lo que dice el bot alrededor de las preguntas.

## La puerta

welcome-title = Hola. Soy Afterglow.
welcome =
    Un lugar tranquilo para después del sexo. Pregunto cómo estás, paso a paso. Puedo recordarte beber agua, comer y descansar.

    Soy un bot. Todas mis frases están escritas de antemano, y ninguna IA lee lo que dices.
welcome-kept =
    Lo que guardo, si dices que sí:
    · lo que elijas guardar, cifrado: una copia robada no dice nada
    · tus ajustes y los avisos que pidas
    · ningún nombre. /forget lo borra todo cuando quieras

    Este lugar es para personas adultas. ¿Tienes 18 años o más, y te parece bien esto?
welcome-yes = Tengo 18 o más, y sí
welcome-not-now = Ahora no
welcome-privacy = Qué guardo
welcome-no = Está bien. No guardé nada. Puedes volver cuando quieras.
welcome-again = Volver al inicio

## Inicio

home = Aquí estoy. ¿Qué te gustaría hacer?
home-done = Acaba de pasar
home-checkin = Ver cómo estoy
home-settings = Ajustes

## Después

done = Aquí estoy. ¿Ahora, en un rato o mañana?
done-now = Ahora
done-together = Ahora, entre dos
done-while = En un rato
done-tomorrow = Mañana
done-none = Nada esta vez
done-notes = Esta noche también enviaré unos avisos breves: { $names }.
done-no-notes = Esta noche, sin avisos breves.
done-quiet = Son tus horas de silencio, así que no diré nada, a menos que actives los avisos.
done-notes-button = Avisos de esta noche
done-scheduled = De acuerdo. Esto es lo que llegará:
done-no-zone = No sé qué hora es donde estás, así que cuento horas. Con tu zona horaria, los avisos llegan a buena hora.
done-nothing = De acuerdo. No llegará nada. Aquí estoy si quieres hablar.
done-change = Cambiarlo

## Las preguntas

checkin-which = ¿Cuál te viene bien ahora?
checkin-waiting = Dejaste unas preguntas a medias. Todo sigue aquí.
checkin-go-on = Seguir
checkin-begin = Empezar de nuevo
checkin-wanted = Elegiste «{ $title }».
checkin-afresh = Descartar y empezar eso
checkin-another = Descartar y elegir otra cosa
checkin-closed = Estas preguntas ya están cerradas.
cancel-sure = ¿Descarto estas preguntas? No guardaré nada de lo que respondiste.
cancel-nothing = No hay nada abierto, así que no hay nada que parar.
pause-nothing = Ahora mismo no hay nada abierto. Con /checkin empiezan las preguntas.
paused = En pausa. Todo queda como está, el tiempo que quieras. /checkin lo trae de vuelta.

begins-small = *

ask-progress = { $number } de { $total }
ask-back = ‹ Atrás
ask-skip = Omitir
ask-pause = Pausa
ask-felt-off = Algo no está bien
clear-chat = Vaciar este chat
ask-next = Siguiente
ask-numbers = Líneas de ayuda
ask-leave = Parar aquí
ask-picked = Listo
ask-text = Escríbelo en un mensaje o toca «Omitir».

end-nothing-said = Esa era la última. Lo guardaste todo para ti, y está bien.
end-own = Escribiste:
end-own-locked = Lo que escribiste está cifrado.
end-ideas = Si quieres:
end-keep = ¿Guardo esto?
end-yes = Guardarlo
end-no = No guardarlo
end-more = Unas preguntas más
closing-kept = Guardado y cifrado.
closing-let-go = Ya no está. No guardé nada.
closing-left = Eso es todo por ahora. Puedes volver a estas páginas cuando quieras. Las líneas de ayuda también están aquí.
closing-night = Buenas noches. Que sea una noche tranquila.
closing-parked = Tus preguntas siguen donde las dejaste.
closing-onward = Si quieres, se puede seguir por aquí:
end-nothing-kept = Esto es todo lo que hay aquí. No guardo nada de esto.

hint-stale = Eso ya pasó. Aquí es donde estás.
hint-closed = Esto ya está cerrado.
hint-first = Esta es la primera pregunta.
hint-full = No caben más aquí. Desmarca una antes.
hint-too-long = Es más largo de lo que puedo guardar de una vez. No guardé nada. ¿Puedes enviar una parte más corta?
hint-edited = Tu respuesta ya dice lo mismo que tu mensaje.
hint-empty = No vi palabras ahí. También puedes omitir la pregunta.
hint-buttons = Eso no lo entendí. Toca uno de los botones, por favor.
hint-paused = Estas preguntas están en pausa.
hint-not-at-end = Queda un poco más antes del final.

## Algo no está bien

danger = Si estás en peligro o necesitas atención urgente, llama ahora a emergencias.
emergency-call =
    { $emergency ->
        [unknown] Llama ahora a emergencias.
       *[other] Llama ahora al { $emergency }.
    }
emergency-numbers =
    { $country ->
        [BR] { support-note-br }
        [CL] { support-note-cl }
        [PE] { support-note-pe }
       *[other]
            { $emergency ->
                [unknown] En España es el 112. En México, Argentina y gran parte de América, el 911. En Colombia, el 123. En Chile, el 133 (policía) o el 131 (ambulancia). En Perú, el 105 (policía) o el 106 (ambulancia).
               *[other] En el país que elegiste es el { $emergency }.
            }
    }
# Both in one, for pages that begin with the number, so that it is not repeated.
emergency-first =
    { emergency-call }{ $emergency ->
        [unknown] {" "}{ emergency-numbers }
       *[other]
            { $country ->
                [BR] {" "}{ support-note-br }
                [CL] {" "}{ support-note-cl }
                [PE] {" "}{ support-note-pe }
               *[other] {""}
            }
    }
danger-person = Si ahora mismo todo es demasiado, una persona de verdad puede hablar contigo: toca abajo. También puedes seguir aquí, sin más.
felt-off =
    Lamento que algo no esté bien. Aquí decides tú. No preguntaré qué pasó.
felt-off-fault = Si alguien hizo algo que no querías, la culpa no es tuya. Tampoco si te quedaste sin poder moverte, si habías bebido, si al principio dijiste que sí o si tu cuerpo respondió.
felt-off-wash = Por si más adelante quieres tener pruebas: si puedes, espera antes de lavarte y de ir al baño. Si ya lo hiciste, está bien.
felt-off-held =
    Esta noche no llegará ningún aviso breve. Durante dos semanas no llegará ningún aviso sobre lavarse, ir al baño, hablarlo o enviar mensajes, aunque alguna página todavía lo nombre. Si quieres alguno antes, desactívalo y vuelve a activarlo en /settings.
felt-off-options = Ver algunas opciones
felt-off-on = Volver a la pregunta
felt-off-let-go = Descartar las preguntas

## Más tarde

later-nothing = No llegará ningún aviso breve.
later-next =
    { $count ->
        [one] Queda un aviso breve por llegar: { $when }.
       *[other] El próximo aviso breve llega: { $when }. Quedan { $count }.
    }
later-asked-for =
    { $count ->
        [one] El aviso que pediste llega: { $when }.
       *[other] El primer aviso que pediste llega: { $when }. Quedan { $count }.
    }
later-planned =
    { $count ->
        [one] El aviso llega: { $when }.
       *[other] El primero llega: { $when }.
    }
later-line = · { $when }: { $name }
later-tomorrow = mañana, { $time }
later-in-minutes =
    { $minutes ->
        [one] en un minuto
       *[other] en { $minutes } minutos
    }
later-in-hours =
    { $hours ->
        [one] en una hora
       *[other] en { $hours } horas
    }
later-in-days =
    { $days ->
        [one] en un día
       *[other] en { $days } días
    }
later-ask-me = Pregúntame mañana
later-asked = Te preguntaré otra vez: { $when }.
later-held-back = Hasta el { $date } solo llegan por sí solos los avisos que no pueden esperar.

## Avisos

reminder-open = Abrir
reminder-more = Más
reminder-done = Hecho
reminder-later = Más tarde
reminder-tonight = Esta noche no
reminder-stop = No enviar más
reminder-gone = Ese aviso ya no está aquí.
reminder-was-done = De acuerdo.
reminder-snoozed =
    { $minutes ->
        [one] De acuerdo. Otra vez en un minuto.
       *[other] De acuerdo. Otra vez en { $minutes } minutos.
    }
reminder-not-tonight = De acuerdo. Nada más esta noche.
reminder-stopped = Listo. Estos avisos no volverán a llegar. En /settings se pueden activar otra vez.
reminder-stopped-asked = Listo. Estos avisos no volverán a llegar. Puedes pedirlos otra vez.
reminder-hour = A otra hora
reminder-hour-page = ¿A qué hora quieres que llegue? Vale desde el próximo aviso.
reminder-hour-set = De aquí en adelante llega a las { $time }.
reminder-move-clock = ¿Te viene mejor a las { $time }? Puede llegar a esa hora de aquí en adelante.
reminder-move-delay = ¿Te vienen mejor { $minutes } minutos después de /done? Puede llegar así de aquí en adelante.
reminder-move-yes = Sí, de aquí en adelante
reminder-move-no = No, déjalo así
reminder-move-stays = Se queda como está.

## Parar

# Words that mean stop when a message consists of one alone. Separate them with commas.
stop-words = para, para ya, para por favor, por favor para, basta, basta ya, alto, detente, stop, deja de escribir
stop = De acuerdo, paro. No te escribiré por mi cuenta hasta que lo digas. Lo que estaba previsto sigue ahí.
stop-critical = Si pediste avisos que no pueden esperar, pueden llegar de todos modos.
stop-only-critical = Solo los urgentes
stop-over = Volver a recibir avisos
stop-now-critical = De acuerdo. Solo llegarán los avisos urgentes.
stop-now-over = De acuerdo. Los avisos vuelven a llegar.
stop-stands-all = Los avisos están desactivados: no llega ninguno hasta que los actives otra vez.
stop-stands-comfort = Los avisos están desactivados: solo llegan los urgentes.
stop-or = Lo tomé como tu respuesta. Si quieres que no llegue nada más por sí solo: /stop
stop-stranger = No escribo por mi cuenta, y no guardé nada.

## Ajustes

settings =
    Ajustes

    Idioma: { $language }
    País: { $country }
    Zona horaria: { $zone }
    Horas de silencio: { $quiet }
    Tono de los avisos: { $words }
settings-language = Idioma
settings-country = País
settings-zone = Zona horaria
settings-quiet = Horas de silencio
settings-reminders = Qué avisos
settings-words = Tono de los avisos
settings-back = ‹ Ajustes
settings-no-zone = aún sin indicar
settings-no-quiet = Sin horas de silencio
settings-quiet-from = de { $start } a { $end }
settings-quiet-not-yet = { $hours }, en cuanto sepa tu zona horaria
settings-which-language = ¿En qué idioma hablo?
settings-which-country = ¿En qué país estás? Así las páginas dicen su número de emergencias y lo que hay allí. Lo guardo cifrado.
settings-quiet-page = ¿Cuándo guardo silencio? Los avisos que caigan en ese tiempo esperan o no llegan.
settings-quiet-no-zone = ¿Cuándo guardo silencio? Esto funciona en cuanto sepa tu zona horaria.
settings-quiet-begin = Desde { $time }
settings-quiet-end = Hasta { $time }
settings-reminders-page = ¿Qué avisos pueden llegar? La marca quiere decir que sí. Ninguno dice de qué trata.
settings-asked = Avisos que pediste
settings-asked-page = Son avisos que pediste en una página y que no han llegado todavía. Si los quitas, no llegan. Puedes pedirlos otra vez.
settings-asked-off = Quitarlos
settings-times = Cuándo llegan
settings-times-page = ¿Cuándo quieres que lleguen? Toca uno para elegir otro momento.
settings-time-after = { $minutes } min
settings-time-delay = { $name }: { $minutes } minutos después de /done.
settings-time-clock = { $name }: { $time } h.
settings-time-write-delay = Toca otro momento o escribe uno, como 25 minutos o media hora.
settings-time-write-morning = Toca otra hora o escribe una, como 9:40.
settings-time-write-clock = Toca otra hora o escribe una, como 18:30.
settings-time-unread-delay = No encontré ahí un tiempo de entre 5 minutos y 4 horas. Todo queda como estaba.
settings-time-unread-morning = No encontré ahí una hora de la mañana. Todo queda como estaba.
settings-time-unread-clock = No encontré ahí ninguna hora. Todo queda como estaba.
settings-time-which = ¿Eso es por la mañana o por la tarde?
settings-time-no-zone = Mientras no sepa tu zona horaria, cuento horas.
settings-time-quiet = Cae en tus horas de silencio, así que llega a las { $time }.
settings-neutral = Palabras neutras
settings-plain = Palabras claras
settings-words-page =
    ¿Con qué palabras llegan los avisos?

    Las palabras neutras podrían hablar de cualquier cosa. Las claras dicen un poco más, y se pueden leer con la pantalla bloqueada.
settings-places = Nombrar por el lugar

## Zona horaria

zone-first =
    Gracias. Una cosa, para que los avisos lleguen a buena hora: ¿qué hora es donde estás?

    Envíala en un mensaje, por ejemplo 22:40, o una ciudad grande cercana. O elige una parte del mundo.
zone-ask = ¿Qué hora es donde estás? Envíala en un mensaje, por ejemplo 22:40, o una ciudad grande cercana. O elige una parte del mundo.
zone-done = Acaba de pasar
zone-later = Dejarlo por ahora
zone-which = ¿Qué lugar tiene tu misma hora?
zone-unread = No pude leer eso. Sirve 22:40, 10:40 pm o una ciudad grande cercana.
zone-no-words = Una imagen o una ubicación no me dice la hora. Envía la hora en un mensaje, o una ciudad grande cercana.
zone-which-half = ¿Allí es de mañana o de noche?
zone-nowhere = Ningún lugar que yo conozca tiene esa hora ahora. ¿Puedes mirar otra vez?
zone-set = { $place }: ahora, { $time }. Gracias.
zone-before = ‹ Anterior
zone-after = Más ›
zone-again = De otra forma
zone-region-africa = África
zone-region-america = América
zone-region-asia = Asia
zone-region-atlantic = Atlántico
zone-region-australia = Australia
zone-region-europe = Europa
zone-region-indian = Océano Índico
zone-region-pacific = Pacífico

## Páginas

help =
    Soy una compañía tranquila para después del sexo, a solas o con más gente.

    { $commands }

    Puedes omitir cualquier pregunta. Soy un bot, así que no puedo ayudar en una emergencia: en /support hay números.
help-line = /{ $command }: { $text }
privacy-home = De acuerdo
support = Líneas de ayuda: personas con quienes puedes hablar. No hace falta saber con certeza qué pasó ni dar tu nombre.
support-anywhere = Si estás en peligro ahora, llama a emergencias.
support-lines = Para ver líneas cercanas, elige un país, o visita findahelpline.com.
support-emergency = Emergencias: { $number }
support-text = Mensaje de texto al { $to }
support-text-say = Mensaje de texto con { $say } al { $to }
support-directory = Más líneas: { $url }
support-checked = Los números pueden cambiar. Estos se revisaron por última vez el { $date }.
support-check-first = quizá no esté al día
support-other = Otro país
support-kept = Desde ahora, las páginas dicen el número de este país. Lo guardo cifrado. En «Otro país» puedes borrarlo.
support-more = Más países
support-none = No guardar ningún país

## Ideas

ideas-where = ¿Para quién es?
ideas-solo = Solo para mí
ideas-together = Con alguien
ideas-apart = Con alguien, a distancia
ideas-what = ¿Qué te sentaría bien?
ideas-any = Cualquier cosa
ideas-back = ‹ Atrás
ideas-for-body = Para el cuerpo
ideas-for-calm = Calma
ideas-for-choice = Poder elegir
ideas-for-food = Comer y beber
ideas-for-fun = Diversión
ideas-for-order = Orden
ideas-for-people = Gente
ideas-for-quiet = Silencio
ideas-for-rest = Descanso
ideas-for-space = Espacio
ideas-for-touch = Caricias
ideas-for-warmth = Calor
ideas-for-words = Palabras
ideas-can-wait = Lavarse o cambiar la ropa o las sábanas puede esperar, por si quieres tener pruebas.
ideas-minutes =
    { $minutes ->
        [one] Más o menos un minuto.
       *[other] Unos { $minutes } minutos.
    }
ideas-helped = Me sentó bien
ideas-not-for-me = No es para mí
ideas-another = Otra idea
ideas-noted = Anotado.
ideas-none = No me queda ninguna idea que encaje. ¿Miramos en otra parte?
ideas-why = ¿Por qué esta?
ideas-why-itself = Porque ya te sentó bien antes.
ideas-why-like = Porque otra idea de «{ $comfort }» ya te sentó bien.
ideas-why-fits = Porque encaja con lo que elegiste. No hay nada más detrás.
ideas-asked =
    { $count ->
        [one] La última vez te mostré esta idea. ¿Te sentó bien?
       *[other] La última vez te mostré estas ideas. ¿Te sentó bien alguna?
    }
ideas-asked-kind =
    { $count ->
        [one] Me sentó bien
       *[other] { $number }: me sentó bien
    }
ideas-asked-not =
    { $count ->
        [one] No es para mí
       *[other] { $number }: no es para mí
    }
ideas-asked-leave = Dejarlo así
ideas-left = Está bien.

## Tarjetas

cards = Tarjetas para charlar en la cama. Saca una, y omite las que quieras.
cards-depth-1 = Ligeras
cards-depth-2 = Cálidas
cards-depth-3 = Profundas
cards-depth-4 = Sueños
cards-deeper = Estas van más a fondo. ¿Lo quiere todo el mundo aquí, y con la cabeza despejada?
cards-yes = Sí
cards-not-now = Ahora no
cards-pass = Omitir
cards-swap = Otro tipo
cards-keep = Guardar esta tarjeta
cards-kept = Tarjetas guardadas
cards-kept-page = Las tarjetas que guardaste:
cards-none-kept = No has guardado ninguna tarjeta.
cards-drop = Quitar la { $number }
cards-back = ‹ Tarjetas

## Para leer

learn = Cosas breves para leer.
learn-sources = De: { $names }
learn-from = Fuentes
learn-source = { $title }, leído el { $date }: { $url }
learn-list = ‹ Todas las páginas
learn-back = ‹ Atrás

## Deseos

wishes-card = Después del sexo, esto es lo que me sienta bien:
wishes-card-foot = Es un deseo, no un sí a nada. Por favor, pregunta igual.
wishes-share = Si quieres, puedes enviar la tarjeta a alguien. Yo no la envío.
wishes-again = Cambiarla
wishes-away = Quitar la tarjeta
wishes-gone = La tarjeta ya no está.
wishes-theirs = Preguntarle a alguien
wishes-mine = ‹ Mi tarjeta
wishes-ask =
    ¿Qué te sienta bien después del sexo? Responde solo lo que quieras.

    · ¿Caricias, charla o silencio?
    · ¿Cerca o con espacio, y cuánto rato?
    · ¿Qué te gusta tener a mano?
    · ¿Quedarse a dormir o cada quien en su cama?
    · ¿Un mensaje al día siguiente o ninguno?
    · ¿Hay algo que prefieras evitar?

    No hay respuestas malas, y no responder también está bien.
wishes-ask-how = Puedes enviárselo a alguien o preguntarlo en voz alta. Yo no lo envío, y no me llega ninguna respuesta.

## Irse

export = Aquí está todo lo que guardo de ti: un archivo para programas y una página para leer. Quien los tenga puede leerlos.
export-leaves = Dentro de una hora desaparecen de este chat. Guárdalos antes, en un lugar que sea solo tuyo.
export-how =
    Tu diario tiene una contraseña, así que te pregunto cómo quieres los archivos.

    Cifrados: solo se abren con tu contraseña, en cualquier programa para archivos age (.age).

    Abiertos: quien los tenga puede leerlos.
export-as-sealed = Cifrados
export-as-plain = Abiertos
export-ask = Envía la contraseña en un mensaje. Borro el mensaje enseguida. Los archivos se abrirán con ella tal como la escribas ahora: cuentan las mayúsculas y los espacios.
export-sealed = Aquí está todo lo que guardo de ti, en dos archivos cifrados: uno para programas y una página para leer. Se abren con la contraseña tal como la acabas de escribir, en cualquier programa para archivos age.
export-name = mi-copia
forget-ask = Esto borra todo lo que guardo de ti, con sus claves. No se puede deshacer. Quizá quieras usar /export antes.
forget-send = Para seguir, envía esta palabra:
forget-passphrase = Con la contraseña
forget-word = BORRAR
forget-no = No, conservarlo todo
forget-kept = No se borró nada.
forget-done = Ya no queda nada. Ya no sé quién eres. Cuídate.

## Lo demás

fallback = Solo guardo palabras cuando las pido, así que esas no las guardé. Si algo va mal, los botones de abajo llevan a la ayuda. ¿Qué te gustaría hacer?
fallback-wordless = Solo entiendo palabras y botones. Eso no lo guardé. Si algo va mal, los botones de abajo llevan a la ayuda. ¿Qué te gustaría hacer?
fallback-text-wanted = Aquí solo puedo leer palabras. Escríbelo y envíalo, por favor.
fallback-stranger = Hola. Eso no lo guardé. Si algo va mal, en «Líneas de ayuda» hay personas con quienes hablar. ¿Empezamos por el principio?
fallback-command = Ese no lo conozco. /help muestra lo que sé hacer.
fallback-words-only = Solo entiendo palabras y botones. Eso no lo guardé.
edited-late = Cambiaste un mensaje anterior, y ese ya no lo uso. Si es una respuesta que guardaste, puedes cambiarla en /journal.
edited-again = Eso solo lo leo en un mensaje nuevo. Envíalo otra vez, por favor.
trouble = Algo falló de mi lado. Lo que dijiste hasta ahora no se perdió. Inténtalo otra vez, por favor.
group = Solo hablo en chats privados.

## Lo que Telegram muestra del bot

bot-description =
    Una compañía tranquila para personas adultas. Pregunta cómo estás, paso a paso, y envía avisos breves si quieres.
bot-about = Una compañía tranquila. Solo para personas adultas.
command-start = Decir hola
command-done = Empezar, ahora o más tarde
    .help = acaba de pasar. Pregunto ahora, en un rato o mañana
command-checkin = Unas preguntas
    .help = unas preguntas, paso a paso
command-off = Cuando algo no va bien
    .help = cuando algo no va bien
command-ideas = Pequeñas cosas que hacen bien
    .help = pequeñas cosas que hacen bien
command-cards = Tarjetas con preguntas
    .help = tarjetas para charlar en la cama
command-wishes = Mis preferencias
    .help = lo que te gusta después, en una tarjeta
command-learn = Cosas breves para leer
    .help = cosas breves para leer
command-pause = Dejarlo por ahora
    .help = dejarlo, y volver cuando quieras
command-cancel = Parar lo que esté abierto
    .help = parar lo que esté abierto
command-stop = No recibir más avisos
    .help = que no llegue nada más por sí solo
command-settings = Idioma, hora, avisos
    .help = idioma, hora, horas de silencio, avisos
command-support = Personas con quienes hablar
    .help = líneas de ayuda
command-privacy = Qué guardo
    .help = qué guardo y quién puede leerlo
command-export = Llevártelo todo
    .help = llevártelo todo
command-import = Traerlo todo de vuelta
    .help = traer lo que te llevaste
command-forget = Borrarlo todo
    .help = borrarlo todo
command-help = Qué puedo hacer
