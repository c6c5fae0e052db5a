# Para cuando algo no estuvo bien.
# Ninguna palabra de aquí nombra lo que pasó: la persona elige las palabras, o no usa ninguna.

wrong-title = Algo no estuvo bien

wrong-safe =
    Estas páginas son cortas, y no se guarda nada de ellas. Tú eliges qué ver. Puedes parar en cualquier página.

    Primero: ¿estás a salvo donde estás ahora mismo?
    .safe = Estoy a salvo
    .doubt = No lo tengo claro
    .danger = No estoy a salvo
    .stop = Parar aquí

wrong-danger =
    Por favor, llama ahora a tu número de emergencias. { emergency-numbers }

    Si puedes, ve a un lugar donde haya más gente. Si hablar no es seguro, algunas líneas atienden por mensaje de texto: toca «Líneas de ayuda».

    Puedes decir solo esto: «No estoy a salvo. Necesito ayuda aquí». Lo demás puede esperar.
    .list = Ver más opciones
    .stop = Parar aquí

wrong-doubt =
    No tenerlo claro es una buena razón para que alguien te acompañe.

    Podrías ir a un lugar donde haya más gente. Podrías llamar a alguien de confianza y seguir en la llamada. Una línea de ayuda puede pensarlo contigo.

    Si sientes que hay peligro, llama ahora a tu número de emergencias. { emergency-numbers }
    .list = Ver más opciones
    .stop = Parar aquí

wrong-menu =
    ¿Qué te ayudaría ahora mismo? Elige una cosa. «Atrás» te trae de nuevo a esta lista.

    Para hablar con alguien, toca «Líneas de ayuda».
    .calm = Calmarme un poco
    .health = Cuidar mi cuerpo
    .proof = Guardar pruebas
    .removed = Quitó el condón
    .named = No sé qué fue
    .photos = Fotos o videos
    .friend = Cómo contarlo
    .partner = Mi pareja o ex
    .crossed = ¿Crucé un límite?
    .stop = Parar aquí

wrong-calm =
    Pon los dos pies en el suelo y presiona un poco hacia abajo.

    Mira a tu alrededor. Nombra cinco cosas que puedas ver.

    Suelta el aire despacio, como si soplaras por un tubito. Hazlo seis veces.

    Si esto no te va bien, para. Puedes sostener algo caliente, o solo quedarte donde estás. No hay prisa.
    .health = Cuidar mi cuerpo
    .friend = Cómo contarlo
    .tomorrow = Una nota discreta mañana
    .stop = Parar aquí

wrong-crossed =
    Hace falta cuidado para hacerse esta pregunta.

    Si la otra persona puede estar herida o en peligro, llama ahora a tu número de emergencias. { emergency-numbers }

    Dale espacio. Si no quiere saber de ti, corta todo contacto. No le pidas que te perdone ni que te haga sentir mejor. No envíes nada que presione.

    Si elige hablar, escucha. No discutas sobre cómo lo sintió. Deja que marque el ritmo.

    Alguien con formación puede ayudarte a pensar qué hacer ahora. Algunas líneas de ayuda atienden llamadas así. Puedes preguntar: «¿Hablan con personas que temen haber hecho daño a alguien?».
    .self = A mí también me cuesta
    .stop = Parar aquí

wrong-self =
    Mirar esto puede ser difícil. Puedes recibir ayuda de alguien que no sea la otra persona.

    Podrías decir: «Me preocupa algo que hice. Quiero afrontarlo, y no quiero que vuelva a pasar».

    ¿Has pensado en hacerte daño? Entonces habla ahora con una línea de crisis, por favor. Si crees que podrías hacerlo, llama a tu número de emergencias. { emergency-numbers }
    .tomorrow = Una nota discreta mañana
    .stop = Parar aquí

wrong-partner =
    Hay personas que sienten miedo de su pareja, o a quienes les cuesta decirle que no. Puede ir creciendo poco a poco.

    Si eso es parte de tu vida, no hace falta decidir nada hoy. Para hablar con una línea de ayuda no hace falta irte ni contárselo a la policía. Pueden ayudarte a pensar qué es seguro para ti.

    Si estás en peligro ahora, llama a tu número de emergencias. { emergency-numbers }
    .device = Si mira mi teléfono
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-device =
    Si alguien mira tu teléfono, puede notar un cambio repentino en cómo lo usas. Los cambios pequeños pueden ser más seguros.

    Para buscar ayuda, puede ser más seguro un teléfono o una computadora (un ordenador) que esa persona nunca haya usado. Puede tenerlo alguien de confianza o una biblioteca.

    También puedes tocar «Vaciar este chat».
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-named =
    No hace falta ponerle nombre. Puedes usar cualquier palabra, o ninguna.

    Muchas personas se paralizan o se quedan en silencio. Es algo que hace el cuerpo. Eso no es un sí.

    Si alguien hizo algo que no querías, la culpa no es tuya.

    Las líneas de ayuda también hablan con quienes no lo tienen claro. Puedes llamar solo para pensar en voz alta.
    .saidyes = Dije que sí, pero …
    .proof = Guardar pruebas
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-saidyes =
    Un sí puede venir del miedo, de la presión, o para que termine. Un sí a una cosa no es un sí a la siguiente. Puedes retirarlo en cualquier momento.

    Quien duerme, bebió demasiado o se quedó sin poder moverse no puede decir que sí.

    Un cuerpo puede responder aunque la persona no quiera. Eso tampoco es un sí.

    No hace falta decidir hoy qué fue. Si no era lo que querías, puedes tener ayuda con eso.
    .proof = Guardar pruebas
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-removed =
    Si alguien quitó la protección y tú no dijiste que sí a eso, no fue un error tuyo. La culpa no es tuya.

    Puede que sientas rabia, dolor o casi nada. Todo eso está bien.

    Hay dos cosas que funcionan mejor cuanto antes: la píldora del día después y las pastillas contra el VIH. «Embarazo o infecciones» tiene las dos.

    No hace falta hablar con quien lo hizo. Una línea de ayuda puede decirte qué dice la ley donde estás.
    .protect = Embarazo o infecciones
    .proof = Guardar pruebas
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-photos =
    Si alguien comparte una foto o un video tuyo, o amenaza con hacerlo, y tú no querías: la culpa no es tuya. Tampoco si lo enviaste tú.

    Si te piden dinero, o más imágenes: no pagues y no envíes nada. A quien paga le suelen pedir más.

    Primero guarda los enlaces, los nombres y los mensajes. Después bloquea a esa persona y denúncialo en la aplicación.

    StopNCII.org ayuda a personas adultas a que una imagen no aparezca en muchos sitios. La imagen se queda en tu teléfono. Si en ella tenías menos de 18 años, usa takeitdown.ncmec.org.
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-health =
    Puedes recibir atención para tu cuerpo y contar tan poco como quieras. Puedes pedir que alguien te acompañe.

    Algunos medicamentos funcionan mejor cuanto antes, así que hoy es un buen día para verlo.

    Si aún no te lavaste, puede valer la pena mirar antes «Guardar pruebas».
    .body = Ver mi cuerpo
    .protect = Embarazo o infecciones
    .proof = Guardar pruebas
    .stop = Parar aquí

wrong-then =
    Esa era la parte del cuerpo. Aquí hay más, si quieres. También puedes dejarlo por ahora.
    .protect = Embarazo o infecciones
    .proof = Guardar pruebas
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-proof =
    Si alguien hizo algo que no querías, la culpa no es tuya. No hace falta decidir nada hoy.

    Por si más adelante quieres pruebas, si puedes, espera antes de:
    • lavarte, limpiarte o ir al baño
    • peinarte, cambiarte de ropa o limpiar el lugar
    • si fue en la boca: comer, fumar o cepillarte los dientes. Si necesitas agua, bebe.

    Guarda la ropa, las sábanas, las toallitas o el condón. Mejor en bolsas de papel que de plástico.

    ¿Ya hiciste algo de esto? Está bien. Todavía te pueden examinar, y todavía puedes recibir atención.

    En muchos lugares te pueden examinar sin que hables con la policía.
    .time = Cuánto tiempo tengo
    .protect = Embarazo o infecciones
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-time =
    Cuanto antes, mejor: para las pruebas y para los medicamentos.

    El tiempo en que se pueden encontrar pruebas depende de dónde vives. Muchos lugares hablan de 3 a 7 días, y menos en la boca. Si ya pasó ese tiempo, pregunta igual. En algunos lugares guardan lo que encuentran mientras lo piensas.

    ¿Crees que te pudieron drogar? Algunas drogas salen del cuerpo en horas. Pide pronto un análisis de orina o de sangre. Si necesitas orinar antes, recoge la orina en un frasco limpio y llévala contigo.

    Una línea de ayuda puede decirte las reglas de donde estás, y adónde ir.
    .protect = Embarazo o infecciones
    .friend = Cómo contarlo
    .stop = Parar aquí

wrong-friend =
    Elige a alguien que sepa escuchar cosas difíciles. Podrías enviar una de estas frases:

    «Pasó algo. Necesito compañía, no consejos».

    «¿Puedes quedarte al teléfono conmigo? Por favor, no preguntes por eso todavía».

    «¿Puedes venir conmigo a un centro de salud?».

    Tú eliges cuánto contar. Puedes parar en cualquier momento.
    .tomorrow = Una nota discreta mañana
    .stop = Parar aquí

wrong-mirror-danger = Si todavía no estás a salvo, llama a tu número de emergencias. { emergency-numbers }
