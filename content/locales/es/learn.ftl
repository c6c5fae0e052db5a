# Páginas cortas, de menos de 1.000 caracteres. Cada dato tiene su fuente en content/learn.yaml.

learn-what = El aftercare son los cuidados de después: lo que la gente hace por la otra persona, y por sí misma, cuando el sexo termina. Un abrazo. Agua. Una palabra amable. Un rato a solas. Un plan para hablar mañana.

    Quizá conozcas la palabra por el kink. No hace falta practicarlo para usarla. Pueden ser unos minutos, y sirve igual en una primera noche que en un amor largo. Puede ser tan sencillo como preguntar: «¿Qué te sentaría bien ahora?».

    No hay una forma correcta de hacerlo. Lo que a alguien le gusta puede ser demasiado para otra persona. Así que pregunta, sin adivinar. También es bueno preguntar antes, cuando es fácil pensar.

    El aftercare es un deseo, no una regla. Puedes decir que no a cualquier parte, y puedes cambiar de idea.
    .title = Qué es el aftercare

learn-who = Es para quien lo quiera. Parejas de hace tiempo, parejas nuevas, historias de una noche, tres personas o más, y tú a solas.

    Mujeres y hombres han contado que a veces les llega un bajón después del sexo, y también después del sexo a solas. Así que ahí también encaja un poco de cuidado. De las personas trans y no binarias aún se sabe poco. El hueco está en lo que se ha preguntado, no en ti.

    Hay quien no quiere caricias después. Hay quien tiene dolor, cansancio o timidez, o la fe o la familia en la cabeza. El cuidado puede ser un vaso de agua, una puerta cerrada o una película en el sofá.

    No tiene por qué significar amor. No tiene por qué significar más sexo. Unos minutos amables caben en una noche con alguien a quien quizá no vuelvas a ver.
    .title = Para quién es

learn-why = Unos minutos de cercanía después del sexo suelen ir unidos a más satisfacción: con el sexo y con la otra persona. Lo que parece contar es un poco más de tiempo del habitual, no un número fijo de minutos.

    Decirle algo bonito a la otra persona suele ir unido a más confianza y más cercanía.

    Y la buena sensación puede quedarse un tiempo. Entre personas recién casadas fueron unos dos días.

    No sabemos si una cosa lleva a la otra. La mayoría de las personas a las que se preguntó tenía pareja, y muchas eran heterosexuales, así que en tu caso puede ser distinto.

    También hay una razón más sencilla. Después del sexo puedes sentirte más al descubierto. Es un buen momento para que alguien te trate con cariño, y ese alguien puedes ser tú.
    .title = Por qué se hace

learn-feeling-low = Puedes sentir tristeza, vacío, irritación o lejanía después del sexo. Puede pasar después de un encuentro que querías, y también a solas.

    Es frecuente. De cada 10 personas a las que se preguntó, unas 3 a 5 lo habían sentido alguna vez. Eran mujeres y hombres, y en buena parte estudiantes, así que la cifra real puede ser otra.

    No sabemos exactamente por qué llega. Quizá leas que todo son hormonas. No hemos encontrado nada que lo muestre.

    No significa que hayas hecho algo malo. No tiene por qué significar que algo va mal en una relación.

    Trátate con calma. Come, descansa o busca buena compañía. Si llega a menudo, se queda mucho tiempo o te asusta, una consulta médica o de psicología puede ayudar. Si temes que te pase algo, por otra persona o por ti, en /support hay personas con quienes hablar ahora.
    .title = Ánimo bajo tras el sexo

learn-body = Agua y comida: el sexo gasta algo de energía. Beber y comer algo reconforta, y puedes dejarlo si no quieres.

    Orinar después: una costumbre inofensiva. Puede ayudar a evitar infecciones de orina, pero hay pocas pruebas de ello. Busca pronto atención médica si arde al orinar. Ve de inmediato si además tienes fiebre, escalofríos o dolor de espalda.

    Lavarse: la vagina se limpia sola. Lava solo por fuera, con agua o jabón sencillo. Nada perfumado, y sin enjuagues por dentro. Si te operaron ahí, sigue lo que te dijo tu equipo médico.

    Sangrado que no es la regla: si es nuevo o vuelve, pide una cita. Si puede haber embarazo y tienes dolor en el vientre o en la punta del hombro, o sientes que te desmayas, llama a emergencias. Si solo sangras un poco, ve el mismo día.

    ¿Pasó algo que no querías? Entonces mira /off antes de lavarte: dice con qué conviene esperar.
    .title = El cuerpo, después

learn-care =
    Para piel irritada y otras partes blandas: un paño fresco, ropa suelta, agua sola, sin jabón perfumado. Deja descansar la zona hasta que no duela.

    { body-skin-care }

    ¿No sabes si es grave? La «Revisión del cuerpo» en /checkin pregunta por las señales que requieren ayuda.
    .title = Cuidar heridas pequeñas

learn-neck =
    Una mano en el cuello es común hoy en el sexo, sobre todo entre gente joven. De las estudiantes a las que se preguntó en Estados Unidos, más de la mitad lo había vivido alguna vez.

    No se conoce ninguna forma segura de hacerlo. Puede dañar por dentro sin dejar marcas, y los problemas pueden llegar días después. Esto vale también cuando todo el mundo dijo que sí, y cuando la mano fue suave.

    Haz que lo examinen ese mismo día, aunque te sientas bien. Durante cuatro semanas, fíjate en: voz ronca, dolor al tragar, dolor de cabeza fuerte, un hueco en la memoria, o cambios en la vista, la respiración o la fuerza. Si aparece algo, llama. { emergency-numbers }

    Puedes decirlo antes: «Por favor, sin manos en mi cuello». Puedes decirlo cada vez. Un sí de la última vez no vale para esta.

    Si fue tu mano: pregunta hoy y mañana cómo está la otra persona. Ayúdala a que la examinen.
    .title = Manos en el cuello

learn-change =
    La sequedad puede venir con la menopausia, después de un parto o con algunos medicamentos. El lubricante ayuda enseguida. Hay cremas que duran más, y en una consulta médica pueden recetar estrógeno en dosis baja, que actúa donde se pone. El aceite puede dañar los condones de látex.

    Sangrado cuando ya no tienes la regla: pide una cita médica esa misma semana, aunque fuera solo una mancha.

    El dolor es motivo para parar, y para consultarlo. No hace falta aguantarlo.

    Las pastillas para la erección no se llevan bien con un espray o pastillas de nitratos para el corazón, ni con popper. La presión (tensión) puede bajar muy rápido. Si viene una ambulancia, di qué tomaste.

    Después de un infarto, muchas personas pueden volver a tener sexo tras unas semanas, cuando se sienten bien. Pregunta cuándo en tu consulta médica.

    Despacio está bien. También con almohadas bajo la cadera y las rodillas, a otras horas, o cercanía sin nada de sexo.
    .title = Los cuerpos cambian

learn-trans =
    Las palabras que usas para tu cuerpo son las correctas. En /settings, en «Palabras para mi cuerpo», puedes hacer que la revisión del cuerpo las use, o que nombre las partes por su lugar. En un centro de salud puedes decir: «Por favor, use estas palabras conmigo».

    La testosterona no evita el embarazo. Un embarazo es posible aunque no haya regla. La píldora del día después y el DIU de cobre se pueden usar con ella.

    Si sangras y es nuevo para ti, que lo miren. Si hay irritación o sequedad, el lubricante puede ayudar.

    Después de una cirugía, sigue lo que te dijo tu equipo médico, también para lavar por dentro.

    Si después sientes tu cuerpo lejano o ajeno, quizá sea mejor un cuidado sin tocar y sin espejo: una camiseta grande, una manta, poca luz, una voz que te guste. Puedes pedir que dejen en paz algunas partes y algunas palabras.
    .title = Trans: palabras propias

learn-talking = Una buena charla parece contar más que una larga. Quienes se entienden bien al hablar de sexo suelen vivirlo con más satisfacción. Cuenta más cómo se habla que cuántas veces.

    Lo que puede ayudar:
    • Pregunta si es buen momento. Más tarde está bien.
    • Espera si hay mucho alcohol, cansancio o disgusto.
    • Di primero lo que te gustó, si hay algo.
    • Di «yo» más que «tú». «Me dio frío» se escucha bien.
    • Haz una pregunta abierta y escucha. «¿Cómo fue para ti?».
    • Un no es una respuesta completa. Un «aún no lo sé», también.

    Quienes dicen cosas amables después del sexo suelen sentir más cercanía. Se nota más en parejas estables que en nuevas.

    Si te da miedo cómo se lo pueda tomar alguien, no le debes esa charla. En /support hay personas con quienes pensarlo.
    .title = Hablar de ello

learn-one-night = Lo que se siente después del sexo casual es variado. A la mayoría le parece más bueno que malo. Hay quien tiene el ánimo más bajo por poco tiempo. Es más probable si hubo alcohol, si el sexo no gustó o si apenas se conocían.

    Así que puedes sentirte bien, sentir vacío o las dos cosas. No hace falta decidir esta noche qué significó.

    Lo que puede ayudar:
    • Una vuelta a casa segura, y alguien que sepa dónde estás.
    • Un mensaje corto de gracias, si quieres enviarlo.
    • Decir qué viene ahora, aunque sea nada. «Lo pasé bien. No busco nada más».
    • Agua, comida, tu propia cama.
    • Una nota para ti sobre lo que te gustaría la próxima vez.

    Unos minutos amables antes de despedirse también pueden ser aftercare.
    .title = Tras una sola noche

learn-scene = El consentimiento es lo que separa el kink del daño. El rato de después sirve para preguntar si se mantuvo para todo el mundo.

    Las ataduras o las órdenes pueden ser un estrés para el cuerpo. Cuando una escena va bien, ese estrés suele bajar después, y hay más cercanía.

    Hay quien habla de un «drop»: un bajón, horas o días después. Que sepamos, nadie ha medido cuándo llega. Hablan de ello tanto quienes guían como quienes se dejan guiar.

    Lo que puede ayudar: calor, algo de beber, comida, palabras suaves, y nada de decisiones grandes por un rato. Planear quién escribe a quién, y cuándo. Hablarlo después de descansar.

    La presión en el cuello puede dañar por dentro, aunque todo el mundo dijera que sí. Haz que te examinen ese mismo día, aunque te sientas bien.

    ¿No se respetó un límite o una palabra de seguridad? Ahí está /support, sea cual sea tu papel.
    .title = Después de una escena

learn-noting = Lo que te ayuda puede no ser lo que ayuda a otras personas. Hasta puede cambiar de una semana a otra. Por eso vale la pena una nota pequeña.

    Podrías preguntarte:
    • ¿Qué quería justo después: caricias, charla, silencio, comida, dormir?
    • ¿Qué tuve? ¿Qué me faltó?
    • ¿Cómo estuve al día siguiente, y al otro?
    • ¿Qué me gustaría que alguien supiera antes de la próxima vez?

    Un poco más de cercanía de la habitual suele sentar bien. Así que compárate contigo, no con otras personas.

    Puedes guardar notas aquí, en papel, o en ninguna parte. No anotes lo que nadie deba encontrar. Y si una nota te da tristeza, puedes borrarla.
    .title = Anotar qué te ayuda
