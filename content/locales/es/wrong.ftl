# Para cuando algo no está bien.
# Ninguna palabra de aquí nombra lo que pasó: la persona elige las palabras, o no usa ninguna.

wrong-title = Algo no está bien

wrong-safe =
    Estas páginas son cortas y no guardo nada de ellas. Tú eliges qué ver, y puedes parar en cualquier página.

    Primero: ¿estás a salvo donde estás ahora mismo?
    .safe = Estoy a salvo
    .doubt = No lo tengo claro
    .danger = No estoy a salvo

wrong-danger =
    { emergency-first }

    Si puedes, ve a un lugar donde haya más gente. Si no puedes hablar en voz alta, algunas líneas atienden por escrito: toca «Líneas de ayuda».

    Puedes decir solo esto: «No estoy a salvo. Necesito ayuda aquí». Lo demás puede esperar.
    .list = Ver más opciones

wrong-doubt =
    Que no lo tengas claro ya es motivo para que alguien te acompañe.

    Podrías ir a un lugar donde haya más gente. Podrías llamar a alguien de confianza y seguir en la llamada. En una línea de ayuda también pueden pensarlo contigo.

    Si crees que estás en peligro, llama ahora a emergencias. { emergency-numbers }
    .list = Ver más opciones

wrong-menu = ¿Qué te ayudaría ahora mismo? Desde cada página puedes volver a esta lista.
    .calm = Calmarme un poco
    .health = Cuidar mi cuerpo
    .proof = Guardar pruebas
    .removed = Quitó el condón
    .named = No sé qué fue
    .photos = Fotos o videos
    .friend = Cómo contarlo
    .partner = Mi pareja o ex
    .crossed = ¿Crucé un límite?

wrong-calm =
    Pon los dos pies en el suelo y presiona un poco hacia abajo.

    Mira a tu alrededor. Nombra cinco cosas que puedas ver.

    Suelta el aire despacio, como si soplaras por un tubito. Hazlo seis veces.

    Si esto no te sienta bien, déjalo. Puedes sostener algo caliente o solo quedarte donde estás. No hay prisa.
    .health = Cuidar mi cuerpo
    .friend = Cómo contarlo
    .tomorrow = Un aviso discreto mañana

wrong-crossed =
    No es fácil hacerse esta pregunta.

    Si la otra persona puede estar herida o en peligro, llama ahora a emergencias. { emergency-numbers }

    Dale espacio. Si no quiere saber de ti, corta todo contacto. No le pidas que te perdone ni que te consuele. No envíes nada que presione.

    Si quiere hablar, escucha. No discutas cómo lo vivió. Deja que marque el ritmo.

    Una persona con formación en esto puede ayudarte a pensar qué hacer ahora. Algunas líneas de ayuda atienden estas llamadas. Puedes preguntar: «¿Hablan con personas que temen haber hecho daño a alguien?».
    .self = A mí también me cuesta

wrong-self =
    Mirar esto de frente puede ser difícil. Puedes pedir ayuda a alguien, pero no a la otra persona.

    Podrías decir: «Me preocupa algo que hice. Quiero afrontarlo, y no quiero que vuelva a pasar».

    ¿Has pensado en hacerte daño? Por favor, llama ahora a una línea de crisis. Si crees que podrías hacerlo, llama a emergencias. { emergency-numbers }
    .tomorrow = Un aviso discreto mañana

wrong-partner =
    Hay personas que tienen miedo de su pareja o a quienes les cuesta decirle que no. Eso puede ir creciendo poco a poco.

    Si eso es parte de tu vida, no hace falta decidir nada hoy. Puedes llamar a una línea de ayuda sin irte y sin contárselo a la policía. Pueden ayudarte a pensar qué es seguro para ti.

    Si estás en peligro ahora, llama a emergencias. { emergency-numbers }
    .device = Si revisa mi teléfono
    .friend = Cómo contarlo

wrong-device =
    Si alguien revisa tu teléfono, puede notar que de repente lo usas de otra forma. Los cambios pequeños pueden ser más seguros.

    Para buscar ayuda, puede ser más seguro un teléfono o una computadora (un ordenador) que esa persona nunca haya usado. Quizá alguien de confianza o una biblioteca tenga uno.

    También puedes tocar «Vaciar este chat».
    .friend = Cómo contarlo

wrong-named =
    No hace falta ponerle nombre. Puedes usar cualquier palabra, o ninguna.

    Muchas personas se paralizan o se quedan en silencio. Es algo que hace el cuerpo. Eso no es un sí.

    Si alguien hizo algo que no querías, la culpa no es tuya.

    A una línea de ayuda puedes llamar aunque no lo tengas claro, o solo para pensar en voz alta.
    .saidyes = Dije que sí, pero…
    .proof = Guardar pruebas
    .friend = Cómo contarlo

wrong-saidyes =
    Se puede decir que sí por miedo, por presión o para que termine de una vez. Un sí a una cosa no es un sí a la siguiente. Puedes retirarlo en cualquier momento.

    Quien duerme, bebió demasiado o se quedó sin poder moverse no puede decir que sí.

    Un cuerpo puede responder aunque la persona no quiera. Eso tampoco es un sí.

    No hace falta decidir hoy qué fue. Si no era lo que querías, puedes pedir ayuda.
    .proof = Guardar pruebas
    .friend = Cómo contarlo

wrong-removed =
    Si alguien quitó la protección y tú no habías dicho que sí a eso, no fue un error tuyo. La culpa no es tuya.

    Puede que sientas rabia, dolor o casi nada. Todo eso está bien.

    Hay dos cosas que funcionan mejor cuanto antes se toman: la píldora del día después y las pastillas contra el VIH. Las dos están en «Embarazo o infecciones».

    No hace falta hablar con quien lo hizo. Una línea de ayuda puede decirte qué dice la ley donde estás.
    .protect = Embarazo o infecciones
    .proof = Guardar pruebas
    .friend = Cómo contarlo

wrong-photos =
    Si alguien comparte una foto o un video tuyo sin que tú quieras, o amenaza con hacerlo, la culpa no es tuya. Tampoco si lo enviaste tú.

    Si te piden dinero o más imágenes, no pagues y no envíes nada. A quien paga le suelen pedir más.

    Primero guarda los enlaces, los nombres y los mensajes. Después bloquea a esa persona y repórtalo en la aplicación.

    StopNCII.org ayuda a personas adultas a que una imagen no circule por muchos sitios. La imagen se queda en tu teléfono. Si en ella tenías menos de 18 años, usa takeitdown.ncmec.org.
    .friend = Cómo contarlo

wrong-health =
    Puedes recibir atención médica y contar tan poco como quieras. Puedes pedir que alguien te acompañe.

    Algunos medicamentos funcionan mejor cuanto antes se toman. Por eso vale la pena ir hoy.

    Si no te has lavado todavía, quizá quieras mirar antes «Guardar pruebas».
    .body = Ver mi cuerpo
    .protect = Embarazo o infecciones
    .proof = Guardar pruebas

wrong-then =
    Esa era la parte del cuerpo. Aquí hay más, si quieres. También puedes dejarlo por ahora.
    .protect = Embarazo o infecciones
    .proof = Guardar pruebas
    .friend = Cómo contarlo

wrong-proof =
    Si alguien hizo algo que no querías, la culpa no es tuya. No hace falta decidir nada hoy.

    Por si más adelante quieres tener pruebas, espera, si puedes, antes de:
    • lavarte, limpiarte o ir al baño
    • peinarte, cambiarte de ropa o limpiar el lugar
    • si fue en la boca: comer, fumar o cepillarte los dientes. Si necesitas agua, bebe.

    Guarda la ropa, las sábanas, las toallitas o el condón. Mejor en bolsas de papel que de plástico.

    ¿Ya hiciste algo de esto? Está bien. Todavía pueden examinarte y atenderte.

    En muchos lugares te pueden examinar sin que hables con la policía.
    .time = Cuánto tiempo tengo
    .protect = Embarazo o infecciones
    .friend = Cómo contarlo

wrong-time =
    Cuanto antes, mejor: para que queden rastros y para los medicamentos.

    Hasta cuándo se pueden encontrar rastros depende de dónde vives. En muchos lugares el plazo es de 3 a 7 días, y menos si fue en la boca. Si ya pasó ese tiempo, pregunta igual. En algunos lugares guardan lo que encuentran mientras lo piensas.

    ¿Crees que te pudieron drogar? Algunas drogas desaparecen del cuerpo en horas. Pide pronto un análisis de orina o de sangre. Si necesitas orinar antes, recoge la orina en un frasco limpio y llévala contigo.

    En una línea de ayuda pueden explicarte cómo funciona donde vives y adónde ir.
    .protect = Embarazo o infecciones
    .friend = Cómo contarlo

wrong-friend =
    Elige a alguien que sepa escuchar cosas difíciles. Podrías enviar una de estas frases:

    «Me pasó algo. Necesito compañía, no consejos».

    «¿Puedes quedarte al teléfono conmigo? Por favor, no preguntes por eso todavía».

    «¿Puedes venir conmigo a un centro de salud?».

    Tú eliges cuánto contar. Puedes parar en cualquier momento.
    .tomorrow = Un aviso discreto mañana

wrong-mirror-danger = Si todavía no estás a salvo, llama a emergencias. { emergency-numbers }
