# La revisión del cuerpo. Nombres claros de partes del cuerpo, sin actos.
# Estas páginas también las lee quien sufrió un daño: ninguna dice qué pasó antes.

body-title = Revisión del cuerpo

body-call =
    { emergency-first }

    Hace falta ayuda ahora. También puedes pedir a quien tengas cerca que llame, o ir a urgencias de un hospital. Que conduzca otra persona.

body-whom =
    Vamos despacio, de la cabeza a los pies. ¿De quién hablamos?

    Si sangras mucho, te cuesta respirar o sientes que te vas a desmayar: deja esto y llama ahora a emergencias. { emergency-numbers }
    .fine = De mí: todo bien
    .parts = De mí: algo me duele
    .them = De alguien conmigo

body-them =
    Mira a esa persona y háblale. ¿Ves algo de esto?

    • Cuesta despertarla, o dice cosas sin sentido
    • Respira despacio, de forma irregular o con mucho ruido, o no respira
    • Labios o piel azules, grises o muy pálidos
    • Una convulsión, o dolor en el pecho
    • Se le cae un lado de la cara, o no puede hablar con claridad
    • Mucha sangre
    • Presión en el cuello, y desde entonces voz ronca, dolor de cabeza fuerte o un hueco en la memoria
    .now = Sí, algo de esto
    .today = Le duele, nada de esto
    .nothing = Nada de esto

body-them-red =
    { body-call }

    No te separes de esa persona. Si respira pero cuesta despertarla, ponla de lado. Si no respira, dilo primero: por teléfono te explicarán qué hacer.

    No esperes a que se le pase durmiendo. No le des nada de comer ni de beber. Si sabes qué tomó, dilo.

body-them-care =
    Quédate un rato con esa persona. Pregúntale qué necesita, y acepta que diga que no.

    Si tiene sueño por alcohol o drogas, ponla de lado y quédate.

    Si hubo presión en su cuello, tienen que examinarla hoy, aunque se sienta bien. Si hay otro dolor u otra herida, también hoy.

    Si aparece una de las señales de la página anterior, llama. { emergency-numbers }

body-area = ¿Qué parte te molesta o te preocupa? Elige todas las que quieras.
    .head = Cabeza/cara
    .chest =
        { $own-chest ->
            [unknown] Respirar/pecho/ronchas
           *[own] Respirar/ronchas/{ $own-chest }
        }
    .belly = Vientre/orina
    .limbs = Brazos/piernas
    .vulva =
        { $own-vulva ->
            [place] Delante, dentro
            [unknown] Vulva/vagina
           *[own] { $own-vulva }
        }
    .penis =
        { $own-penis ->
            [place] Delante, fuera
            [unknown] Pene/testículos
           *[own] { $own-penis }
        }
    .bottom =
        { $own-bottom ->
            [unknown] Ano/trasero
           *[own] { $own-bottom }
        }
    .skin = Piel
    .drugs = Alcohol/drogas
    .other = Otra parte

body-neck = Esto se lo pregunto a todo el mundo: ¿hubo presión en tu cuello en algún momento?
    .not = No
    .some = Sí
    .unsure = No lo tengo claro

body-chest =
    { $own-chest ->
        [unknown] Respiración, pecho y ronchas en la piel
       *[own] Respiración, ronchas en la piel, { $own-chest }
    }: ¿tienes algo de esto?

    • Un dolor repentino en el pecho que aprieta o pesa, o que se extiende a un brazo, la espalda, el cuello o la mandíbula
    • Dolor en el pecho, y te falta el aire, sudas o tienes náuseas
    • Dolor en el pecho durante más de 15 minutos
    • Cuesta respirar, o hay silbidos al respirar
    • Se hincharon los labios, la boca, la garganta o la lengua
    • Se te cierra la garganta, o cuesta tragar
    • Te desmayaste, o tienes mareo, mucho sueño o confusión
    .now = Sí, algo de esto
    .mild = Algo más leve
    .nothing = Nada de esto

body-chest-red =
    { body-call }

    Siéntate y descansa. Di si tomaste una pastilla para la erección, o popper. No se llevan bien con algunos medicamentos del corazón, como un espray de nitratos.

    Tú decides qué más decir. Lo demás puede esperar.

body-head =
    Tu cabeza y tu cara: ¿tienes algo de esto?

    • Un dolor de cabeza repentino y muy fuerte
    • Se te cae un lado de la cara
    • Un golpe que te hizo perder el sentido, o un hueco en tu memoria
    • Te vence el sueño, o tuviste una convulsión
    • Vomitas, o no actúas como siempre
    • Problemas con la vista, el habla o el equilibrio
    • Una parte de ti está sin fuerza o sin sensibilidad
    • Sangre o líquido claro por el oído o la nariz
    • Un dolor de cabeza que no se calma con analgésicos
    • Un golpe, y tomas anticoagulantes, o antes hubo alcohol o drogas
    .now = Sí, algo de esto
    .knock = Un golpe más leve
    .ache = Un dolor más leve
    .nothing = Nada de esto

body-head-red =
    { body-call }

    Siéntate o acuéstate, y quédate cerca de alguien, si puedes. Nada de alcohol ni drogas.

    Tú decides qué decir. Lo demás puede esperar.

body-drugs =
    Alcohol, drogas o popper: ¿tienes algo de esto?

    • Te vence el sueño, o tuviste una convulsión
    • Respiras despacio, o cuesta respirar
    • Dolor en el pecho, o el corazón va muy rápido y no se calma
    • Labios o piel azules o grises
    • Tragaste popper
    • Tienes mucho calor, o ves u oyes cosas que no están
    • Tomaste una pastilla para la erección junto con popper o un espray del corazón, y sientes que te desmayas
    .now = Sí, algo de esto
    .mild = Un poco de malestar
    .nothing = Nada de esto

body-drugs-red =
    { body-call }

    Si te da sueño, ponte de lado. Que alguien se quede contigo. No tomes nada más.

    Di qué tomaste, y cuánto. Lo necesitan para tratarte.

body-belly =
    Vientre, espalda y orina: ¿tienes algo de esto?

    A:
    • Dolor muy fuerte en el vientre
    • Dolor en el vientre con fiebre, escalofríos o desmayo
    • Puede haber embarazo, y tienes dolor en el vientre o en la punta del hombro, o sientes que te desmayas
    • No puedes orinar nada
    • Orina oscura como un refresco de cola, y músculos que duelen o están débiles

    B:
    • Ardor al orinar, con fiebre, escalofríos, confusión o dolor de espalda
    • Ardor al orinar, y puede haber embarazo
    • Puede haber embarazo, y sangras un poco
    • Sangre en la orina
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Solo ardor o molestia
    .nothing = Nada de esto

body-belly-red =
    { body-call }

    Acuéstate o siéntate como menos te duela. No comas ni bebas hasta que te examinen.

    Tú decides qué decir. Lo demás puede esperar.

body-vulva =
    { $own-vulva ->
        [place] Delante, dentro
        [unknown] Vulva y vagina
       *[own] { $own-vulva }
    }: ¿tienes algo de esto?

    A:
    • Un sangrado que empapa una compresa o toalla en una hora, o sientes que te desmayas
    • Un dolor muy fuerte que no para
    • Puede haber embarazo, y tienes dolor en el vientre o en la punta del hombro, o sangras mucho
    • Algo se quedó dentro, y tienes fiebre o sarpullido, o sientes que te desmayas

    B:
    • Puede haber embarazo, y sangras un poco
    • Algo se quedó dentro, y no lo puedes sacar

    C:
    • Hace un año o más que no tienes la regla, y sangras, aunque sea una mancha
    .now = Sí, algo de A
    .today = Sí, algo de B
    .ended = Sí, C
    .mild = Otro sangrado o molestia
    .nothing = Nada de esto

body-vulva-red =
    { body-call }

    Ponte una compresa o toalla, y fíjate en lo rápido que se llena. Lo que se quedó dentro, déjalo donde está. No comas ni bebas hasta que te examinen.

    Tú decides qué decir. Lo demás puede esperar.

body-penis =
    { $own-penis ->
        [place] Delante, fuera
        [unknown] Pene y testículos
       *[own] { $own-penis }
    }: ¿tienes algo de esto?

    • Una erección que duele y no baja, o que dura 4 horas
    • Un chasquido o crujido en el pene, y luego dolor, hinchazón o un moretón oscuro
    • Dolor repentino en un testículo
    • La piel del pene se quedó atascada detrás de la punta
    • Un anillo que no sale
    • Un sangrado que no para
    .now = Sí, algo de esto
    .mild = Molestia o corte pequeño
    .nothing = Nada de esto

body-penis-red =
    { body-call }

    Si sangra, aprieta con un paño limpio. No fuerces el anillo ni la piel. No comas ni bebas hasta que te examinen.

    Tú decides qué decir. Lo demás puede esperar.

body-bottom =
    { $own-bottom ->
        [unknown] Ano y trasero
       *[own] { $own-bottom }
    }: ¿tienes algo de esto?

    A:
    • Un sangrado que no para
    • Mucha sangre, o coágulos
    • Algo se quedó dentro
    • Dolor muy fuerte en el vientre, o dolor en el vientre con fiebre

    B:
    • Heces negras o de color rojo oscuro
    • Diarrea con sangre
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Poca sangre o molestia
    .nothing = Nada de esto

body-bottom-red =
    { body-call }

    Lo que se quedó dentro, déjalo donde está: no tires ni empujes. Si sangra, pon un paño limpio. No comas ni bebas hasta que te examinen.

    Tú decides qué decir. Lo demás puede esperar.

body-limbs =
    Brazos y piernas: ¿tienes algo de esto?

    A:
    • Un dolor repentino tan fuerte que cuesta pensar
    • Un dolor fuerte con hinchazón, y la zona está tensa, sin sensibilidad o sin fuerza
    • Un brazo o una pierna fríos, y pálidos o azules
    • El brazo o la pierna se ve fuera de su sitio, o no puedes apoyarte

    B:
    • No puedes levantar la muñeca o los dedos
    • Falta de sensibilidad o de fuerza durante más de una hora, o no se te pasa
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Hormigueo que se va
    .nothing = Nada de esto

body-limbs-red =
    { body-call }

    Quita lo que aprieta: cuerda, esposas, anillos. Deja quieto ese brazo o esa pierna.

    Tú decides qué decir. Lo demás puede esperar.

body-skin =
    Tu piel: ¿tienes algo de esto?

    A:
    • Un sangrado que no para
    • Una quemadura más grande que tu mano
    • Una quemadura blanca o carbonizada
    • Una quemadura con ampollas en la cara, las manos, los pies o los genitales

    B:
    • Un corte profundo o abierto
    • Una mordida que rompió la piel
    • Una herida o quemadura caliente, hinchada o con mal olor, o tienes fiebre
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Algo más leve
    .nothing = Nada de esto

body-skin-red =
    { body-call }

    Si sangra: aprieta fuerte con un paño limpio, sin soltar. Lo que esté clavado, déjalo.

    Si es una quemadura: ponla bajo agua fresca del grifo durante 20 minutos. Sin hielo y sin crema.

    Tú decides qué decir. Lo demás puede esperar.

body-other = Puede que no tenga una página para esto, y no puedo examinarte. ¿Cómo está?
    .now = Muy mal, ahora mismo
    .today = Mal, o va empeorando
    .mild = Leve
    .nothing = Prefiero no decirlo

body-other-red =
    { body-call }

    Di lo que sientes. Tú decides qué más decir. Lo demás puede esperar.

body-today =
    Por favor, busca atención médica hoy: un centro de salud, una consulta médica o una línea de consejos de salud (mira en «Líneas de ayuda»). Si no hay nada abierto, ve a urgencias de un hospital.

    No hace falta contar cómo pasó, solo lo que ayude a tratarte.

    Si empeora, o sientes que te desmayas, llama. { emergency-numbers }

body-ended = Si ya no tienes la regla y sangras, pide una cita médica esta semana. Aunque fuera solo una mancha, y aunque ya haya parado. Casi siempre la causa es algo pequeño. Puede ser un signo temprano de cáncer, por eso conviene que lo miren.

body-head-care =
    Después de un golpe en la cabeza, es mejor que una persona adulta se quede contigo 24 horas, si se puede.

    Las señales pueden empezar hasta 3 semanas después. Pide ayuda de inmediato si hay vómitos, un dolor de cabeza que no se va o problemas con la vista, el habla o el equilibrio, o si cuesta despertarte.

body-ache-care =
    ¿Vino de golpe, o con el esfuerzo o la excitación, y es nuevo para ti? Pide atención médica hoy, aunque ya se haya ido.

    Si vuelve, empeora o viene con el cuello rígido, vómitos o cambios en la vista, pide ayuda de inmediato. { emergency-numbers }

body-drugs-care =
    Quédate cerca de alguien, y no tomes nada más hoy. No conduzcas. Si te da sueño, ponte de lado.

    Si alguien pudo darte algo, pide pronto un análisis de orina o de sangre. Algunas sustancias desaparecen en horas. Si necesitas orinar antes, recoge la orina en un frasco limpio y llévala contigo.

    Si empeora, llama. { emergency-numbers }

body-tingle = El hormigueo puede venir de un nervio presionado. Deja descansar ese brazo o esa pierna hasta que lo sientas y lo muevas como antes. ¿Te pregunto otra vez en una hora? Si se queda sin fuerza o sin sensibilidad, no me esperes: busca atención médica hoy.
    .hour = Pregúntame en una hora
    .nothing = No, gracias

body-skin-care =
    Un moretón, o marcas de cuerda: afloja lo que apriete y pon un paño fresco. Las marcas se van solas.

    Piel irritada por el roce: agua sola, secar con toques suaves, ropa suelta.

    Un corte pequeño: enjuágalo con agua y cúbrelo.

    Una quemadura pequeña: 20 minutos bajo agua fresca del grifo, lo antes posible. Después cúbrela sin apretar.

    Pide que la vean si se pone caliente, se hincha o huele mal, si tienes fiebre o si una parte sigue sin sensibilidad.

body-care =
    Trata hoy tu cuerpo con calma. Si algo está irritado: un paño fresco, ropa suelta, agua sola, sin jabón perfumado. Deja descansar la zona hasta que no duela.

    Pide una cita médica, o en un centro de salud sexual, si hay:
    • sangrado que no es la regla
    • ardor al orinar, o ganas de orinar más a menudo que de costumbre
    • sangre por el ano que vuelve, o mucho dolor ahí
    • algo que sigue doliendo o que te preocupa

    Si empeora, busca atención médica el mismo día.

body-after = ¿Te pregunto mañana por tu cuerpo? El aviso no dirá de qué trata.
    .tomorrow = Sí, mañana
    .nothing = No, gracias

body-mirror-red = Con una de las señales hace falta ayuda ahora. Si no has llamado todavía, llama a emergencias, por favor. { emergency-numbers }

body-mirror-today = Por favor, busca atención médica hoy.

body-mirror-ended = Por favor, pide una cita médica esta semana.

body-mirror-area = Hablamos de estas partes: { $area-words }.

body-mirror-them = Miraste cómo estaba la otra persona.

body-mirror-fine = Tu cuerpo estaba bien.

body-mirror-quiet = Esto lo guardaste para ti. También está bien.
