# El diario, su cierre y lo que limpia el chat.

## El diario

home-journal = Diario
journal-pick = ¿Cuál quieres leer? Estas páginas desaparecen del chat a los diez minutos.
journal-empty = Aquí todavía no hay nada guardado.
journal-newer = ‹ Más nuevas
journal-older = Más antiguas ›
journal-months = Otros meses
journal-all = Todas las entradas
journal-back = ‹ Atrás
journal-before = ‹ Página anterior
journal-after = Página siguiente ›
journal-change = Cambiar
journal-delete = Borrar
journal-delete-ask = ¿Borro esta entrada? No se puede recuperar.
journal-delete-yes = Sí, borrar
journal-deleted = Esa entrada ya no está.
journal-gone = Esa entrada ya no está aquí.
journal-until = Guardada hasta el { $date }.
journal-month = Guardar 30 días
journal-always = Seguir guardando
journal-kept-until = Esta entrada se borra el { $date }.
journal-kept-always = Esta entrada se queda hasta que la borres.
journal-which = ¿Qué respuesta quieres cambiar?
journal-nothing-left = En esta entrada ya no queda ninguna respuesta.
journal-write-again = Escribirla de nuevo
journal-write = Envía las nuevas palabras en un mensaje. Las guardo y borro el mensaje.
journal-remove = Quitar la respuesta
journal-changed = Cambiada.

## Cuánto tiempo

end-month = Durante 30 días
closing-kept-until = Guardado y cifrado hasta el { $date }.
settings-keeping = Cuánto tiempo guardar
settings-keeping-page =
    ¿Cuánto tiempo guardo lo que cuentas? Puedes elegir cada vez. Aquí eliges qué opción viene ya marcada.
settings-keep-always = Hasta que lo borre
settings-keep-month = Durante 30 días
settings-keep-not = No guardar
settings-tidy = Limpiar el chat a diario

## El cierre

lock-about =
    Una contraseña de varias palabras cierra tu diario. Sin ella nadie puede leer lo que guardaste, tampoco quien mantiene este bot. Lo nuevo se sigue guardando aunque esté cerrado. Cuando lo abres, queda abierto diez minutos.
lock-lost =
    No puedo recuperarla. Si se pierde, se pierden también las entradas de hasta ahora. Quizá quieras llevarte antes una copia, o anotar la contraseña en papel.
lock-set = Elegir contraseña
lock-export = Antes, una copia
lock-not-now = Ahora no
lock-left = De acuerdo. No ha cambiado nada.
lock-ask =
    Envía la contraseña en un mensaje. Cuatro o cinco palabras que no tengan que ver entre sí protegen bien. Borro el mensaje enseguida.
lock-drawn = Aquí tienes cinco palabras sacadas al azar. No las guardo en ningún sitio.
lock-drawn-send =
    Anótalas en papel y luego envíamelas en un mensaje. O envía otras tuyas: cuatro o cinco palabras que no tengan que ver entre sí protegen bien. Borro tu mensaje enseguida, y esta página a los diez minutos.
lock-draw-others = Sacar otras
lock-short = Es corta, o solo son números, y una máquina la adivinaría pronto. ¿Puedes enviar una más larga? Unas cuantas palabras van bien.
lock-weak = Una máquina la adivinaría pronto. ¿Puedes añadir una o dos palabras que no tengan que ver?
lock-famous = Esa la conoce mucha gente, así que una máquina la prueba pronto. ¿Puedes elegir palabras que a nadie más se le ocurra juntar?
lock-soon = Esa llegó muy poco después de la anterior, así que no la comprobé. Puedo comprobar una cada cinco segundos. Envíala otra vez dentro de un momento, por favor.
lock-fair = Esa protege. Con una palabra más protegería mejor, si quieres empezar otra vez con /lock.
lock-strong = Esa protege bien.
lock-once-more = Envíala una vez más, para que ningún error al escribir te deje fuera.
lock-differ = Las dos no eran iguales. No ha cambiado nada. ¿Puedes enviar la contraseña otra vez, y luego una vez más?
lock-done = Tu diario está cerrado. A partir de ahora /journal pide la contraseña.
lock-locked = El diario está cerrado.
lock-change = Cambiarla
lock-remove = Quitarla
lock-removed = La contraseña ya no está. Ahora el diario se abre sin ella.
lock-copies = Las copias hechas antes de hoy, como las de seguridad, quizá aún abran lo que escribiste hasta ahora, pero nada de lo que escribas a partir de ahora.
lock-busy = Tus entradas todavía se están cifrando con una clave nueva. Prueba otra vez dentro de un minuto, por favor.
lock-resealing = Tus entradas se están cifrando con una clave nueva. Tarda un poco. Mientras tanto puedes seguir.
lock-forgot = No la recuerdo
lock-forgot-page =
    Sin ella no puedo abrir el diario, y nadie más puede. Puedes probar otra vez cuando quieras. O puedes empezar un diario vacío: entonces, dentro de siete días, borro todo lo que hay en este. Hasta ese día puedes anularlo con la contraseña.
lock-try-again = Probar otra vez
lock-start-over = Borrar y empezar
lock-started-over = Las entradas de antes están borradas. Tu nuevo diario está vacío y no tiene contraseña.
grace-locked =
    Tu diario está cerrado, así que espero siete días antes de hacerlo. Hasta entonces puedes anularlo con la contraseña. Si envías la contraseña antes, lo hago enseguida.
grace-journal = El { $date } borro todo lo que hay en tu diario y empiezo uno vacío.
grace-account = El { $date } borro todo lo que guardo de ti.
grace-passphrase = Hasta entonces puedes anularlo con la contraseña.
grace-kept = Lo que guardes hasta entonces también se borra.
grace-take-back = Anular el borrado
grace-taken-back = Queda anulado. No se borrará nada.
unlock-ask = El diario está cerrado. Envía la contraseña en un mensaje. Borro el mensaje enseguida.
unlock-wrong = No era esa.
unlock-wait = Puedo comprobar la siguiente { $when }.
unlock-none = Tu diario no tiene contraseña.
unlock-open = El diario está abierto. Se cierra solo a los diez minutos, o enseguida con /lock.

## Ocultar

hide = Hola. Aquí no hay nada nuevo.

## Mucho tiempo fuera

away-note = Un aviso sobre este chat.
away-more = Más

## Órdenes

command-journal = Lo que guardaste
    .help = leer lo que guardaste
command-lock = Cerrar el diario
    .help = una contraseña para el diario
command-unlock = Abrir el diario
command-hide = Vaciar este chat
    .help = vaciar este chat enseguida
