# /privacy, retirar un sí, y la prueba después de /forget. Las líneas inventory- corresponden a bot/store/inventory.py.

privacy =
    Guardo lo que elegiste guardar, tus ajustes y los avisos que faltan por llegar. Todo está cifrado. Tu nombre no lo guardo.

    Antes de que digas que sí, no guardo nada.
privacy-yes = Dijiste que sí a la versión { $version }.
privacy-yes-older = Dijiste que sí a la versión { $version }. La versión { $newest } es nueva y espera tu sí: /start.
privacy-kept = Qué guardo
privacy-who = Quién puede leerlo
privacy-long = Cuánto tiempo
privacy-out = Cómo irte
privacy-small = Lo que usa el bot
privacy-up = ‹ Privacidad
privacy-kept-page = Lo que guardo de ti y cómo:
privacy-kept-not =
    Cifrado quiere decir que solo se abre con claves que no están en la base de datos.

    No guardo tu nombre, las páginas que miras ni lo que digas fuera de una pregunta.
privacy-small-page = Lo que el bot necesita para funcionar y cómo se guarda:
privacy-line = · { $what }: { $how }
privacy-item = · { $what }
privacy-who-page =
    Telegram ve cada mensaje al pasar. Los chats con bots no están cifrados de extremo a extremo.

    El bot lee lo que envías, para poder responder. La persona que lo mantiene tiene las claves y también podría leerlo, igual que lo guardado.

    Quien robe solo la base de datos no puede leer nada de ello, no encuentra ahí ningún nombre ni sabe de quién es cada entrada. Ve cuánto hay en total y, con dos copias, que algo cambió entre una y otra.
privacy-who-lock = Con /lock, una contraseña cierra lo que guardaste. Entonces nadie lo lee sin ella, tampoco quien mantiene el bot. Las copias de antes quizá aún abran lo que escribiste hasta entonces. Si tienes preguntas abiertas, lo que escribes en ellas queda cerrado también, y tus propias palabras y preguntas también. Los botones que tocas ahí, solo cuando lo guardas. Lo que dijiste de las ideas, tus tarjetas y las horas de tus avisos quedan cifrados, pero no con esta contraseña. Cuando abres el diario, queda abierto diez minutos y el bot puede leerlo.
privacy-long-page = Cuándo se borra:
privacy-long-chat = Este chat: borro los comandos en cuanto tienen respuesta, y todo lo demás al cabo de un día, más o menos. Queda un mensaje que podría tratar de cualquier cosa. En /settings se puede desactivar. Telegram me deja borrar lo que escribiste solo durante dos días. Si dejo de funcionar más tiempo, solo tú puedes borrarlo.
privacy-long-away = Si no sé nada de ti durante un año, más o menos, envío un aviso. Un mes después lo borro todo.
privacy-long-copies = Una copia de la base de datos hecha antes puede contenerlo todavía, cifrado.
privacy-out-page =
    /export te lo da todo, en archivos. Desaparecen del chat después de una hora. Con una contraseña, puedes pedirlos cifrados.

    /import los trae de vuelta, aquí o en otro bot.

    /forget lo borra todo, con las claves.

    Puedes retirar tu sí. Eso también lo borra todo.
privacy-out-locked =
    Mientras tu diario está cerrado, espero siete días antes de borrar. Hasta entonces puedes anularlo con la contraseña. Con la contraseña también puedo hacerlo enseguida.
privacy-export = Llevármelo todo
privacy-forget = Borrarlo todo
privacy-take-back = Retirar mi sí
privacy-take-back-ask =
    Esto retira tu sí. Borra todo lo que guardo de ti, con sus claves. No se puede deshacer. Quizá quieras antes /export.
privacy-take-back-sure = Sí, borrarlo todo
forget-looked = Volví a mirar y en mi base de datos no hay nada de ti. Solo queda un código, para que una copia antigua no te traiga de vuelta.
forget-left =
    Borré lo que guardo de ti y luego volví a mirar. Todavía hay algo. Lo siento.

    Queda anotado para la persona que mantiene el bot, sin tu nombre.
welcome-older = Lo que guardo ha cambiado desde tu sí. Hasta que digas que sí otra vez, no guardo nada nuevo. /privacy, /export y /forget funcionan igual.
welcome-older-no = Está bien. No guardo nada nuevo. Lo que guardaste sigue cifrado hasta que te lo lleves con /export o lo borres con /forget.

inventory-journal = Lo que elegiste guardar
inventory-profile = Ajustes y lo que está abierto
inventory-notes = Avisos por llegar
inventory-route = Dónde escribirte
inventory-found = Cómo te reconozco
inventory-keys = Tus claves
inventory-outbox = Mensajes en camino hacia ti
inventory-updates = El número de Telegram de un mensaje
inventory-day = El día en que llegó un mensaje
inventory-random = Números que unen las filas
inventory-counts = Cuentas y pasos
inventory-link = Lo que compartes con otra persona
inventory-invitation = Invitaciones a un enlace
inventory-erased = Que se borró una cuenta o se cambió una contraseña
inventory-database = Sobre la propia base de datos

inventory-by-sealed = cifrado
inventory-by-wrapped = cifrado con la clave del bot
inventory-by-hashed = un código que necesita una clave
inventory-by-random = generado al azar
inventory-by-count = un simple número
inventory-by-plain = no nombra a nadie

inventory-goes-forget = Con /forget
inventory-goes-erase = Cuando lo borras, cuando acaba su tiempo, o con /forget
inventory-goes-sent = En cuanto se envía
inventory-goes-ages = Al cabo de un día o dos
inventory-goes-both = Tres meses después de que ninguna de las dos personas lo tenga
inventory-goes-day = Tras el día de una invitación
inventory-goes-stays = Se queda, también después de /forget
inventory-goes-database = Se queda con la base de datos
