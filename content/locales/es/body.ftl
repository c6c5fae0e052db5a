# El repaso del cuerpo. Etiquetas: 24 caracteres o menos. Nombres claros de partes del cuerpo, sin actos.

body-title = Repaso del cuerpo

body-area =
    Vamos despacio, de la cabeza a los pies. ¿Qué partes necesitan cuidado? Toca hasta tres.

    ¿Sangras mucho, te cuesta respirar, o sientes que te vas a desmayar? Deja esto y llama ahora a tu número de emergencias.
    .fine = Todo bien
    .head = Cabeza
    .chest = Aire, pecho, ronchas
    .belly = Vientre, espalda, pipí
    .limbs = Brazos o piernas
    .vulva = Vulva o vagina
    .penis = Pene o testículos
    .bottom = Trasero
    .skin = Piel
    .other = Otra parte

body-neck = Algo que pregunto a todo el mundo: ¿hubo presión en tu cuello, en algún momento?
    .not = No
    .some = Sí
    .unsure = No lo sé bien

body-neck-signs =
    La presión en el cuello puede dañar por dentro, incluso sin marcas. Desde entonces, ¿tienes algo de esto?

    • Te desmayaste, tuviste una convulsión o hay un hueco en tu memoria
    • Se te escapó la orina o las heces
    • Voz ronca, o sin voz
    • Duele o cuesta tragar, hablar o respirar
    • Dolor de cabeza, mareo o náuseas
    • Cambió tu vista o tu audición
    • Sientes debilidad, o no te notas como siempre
    • El cuello duele, está hinchado o con moretones, o tiene manchitas rojas
    .now = Sí, una o más
    .nothing = Nada de esto

body-chest =
    Respiración, pecho y sarpullido: ¿tienes algo de esto?

    • Dolor en el pecho más de 15 minutos
    • Cuesta respirar, o hay silbidos al respirar
    • Se hincharon los labios, la boca, la garganta o la lengua
    • La garganta se cierra, o cuesta tragar
    • Te desmayaste, o tienes mareo, mucho sueño o confusión
    .now = Sí, una o más
    .mild = Algo más leve
    .nothing = Nada de esto

body-head =
    Tu cabeza: ¿tienes algo de esto?

    • Un dolor de cabeza repentino y muy fuerte
    • Un golpe que te hizo perder el sentido, o un hueco en tu memoria
    • Cuesta no dormirse, o hubo una convulsión
    • Vomitas, o no actúas como siempre
    • Problemas con la vista, el habla o el equilibrio
    • Una parte de ti está sin fuerza o sin sensibilidad
    • Sangre o líquido claro por el oído o la nariz
    • Un dolor de cabeza que no se calma con analgésicos
    • Un golpe, y tomas anticoagulantes, o antes hubo alcohol o drogas
    .now = Sí, una o más
    .mild = Un dolor o golpe leve
    .nothing = Nada de esto

body-belly =
    Abdomen, espalda y orina: ¿tienes algo de esto?

    A:
    • Dolor muy fuerte en el abdomen
    • Dolor en el abdomen con fiebre, escalofríos o desmayo
    • La regla no llegó, y hay sangrado y dolor en el abdomen

    B:
    • Ardor al orinar, con fiebre, escalofríos, confusión o dolor de espalda
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Solo ardor, o molestia
    .nothing = Nada de esto

body-vulva =
    Vulva y vagina: ¿tienes algo de esto?

    A:
    • Un sangrado que empapa una compresa o toalla en una hora, o sientes que te desmayas
    • Un dolor muy fuerte que no para
    • Puede haber embarazo, y sangras mucho o tienes un dolor punzante

    B:
    • Puede haber embarazo, con cualquier otro sangrado o dolor
    • Algo se quedó dentro, y no lo puedes sacar
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Otro sangrado o molestia
    .nothing = Nada de esto

body-penis =
    Pene y testículos: ¿tienes algo de esto?

    • Una erección que duele y no baja, o que dura 4 horas
    • Un chasquido o crujido en el pene, y luego dolor, hinchazón o un moretón oscuro
    • Dolor repentino en un testículo
    .now = Sí, una o más
    .mild = Molestia o corte pequeño
    .nothing = Nada de esto

body-bottom =
    Tu trasero: ¿tienes algo de esto?

    A:
    • Un sangrado que no para
    • Mucha sangre, o coágulos
    • Algo se quedó dentro
    • Dolor muy fuerte en el abdomen, o dolor en el abdomen con fiebre

    B:
    • Heces negras o de color rojo oscuro
    • Diarrea con sangre
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Poca sangre, o molestia
    .nothing = Nada de esto

body-limbs =
    Brazos y piernas: ¿tienes algo de esto?

    A:
    • Un dolor repentino tan fuerte que cuesta pensar
    • Un dolor fuerte con hinchazón, y la zona está tensa, sin sensibilidad o sin fuerza

    B:
    • No puedes levantar la muñeca o los dedos
    • Falta de sensibilidad o de fuerza, y no se pasa
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Hormigueo que se va
    .nothing = Nada de esto

body-skin =
    Tu piel: ¿tienes algo de esto?

    A:
    • Un sangrado que no para
    • Una quemadura más grande que tu mano
    • Una quemadura blanca o carbonizada
    • Una quemadura con ampollas en la cara, las manos, los pies o los genitales

    B:
    • Una herida o quemadura caliente, hinchada o con mal olor, o tienes fiebre
    .now = Sí, algo de A
    .today = Sí, algo de B
    .mild = Moretón o corte pequeño
    .nothing = Nada de esto

body-other = Puede que no tenga la página adecuada para esto, y no puedo examinarte. ¿Cómo está?
    .today = Mal, o va a peor
    .mild = Leve
    .nothing = Prefiero no decirlo

body-red =
    Esto necesita ayuda ahora. Por favor, llama a tu número de emergencias, o pide a alguien cercano que llame. { emergency-numbers }

    Di lo que sientes y, si quieres, que empezó después del sexo. No hace falta decir más.

    Lo demás puede esperar.

body-neck-today =
    Por favor, haz que te examinen el cuello hoy, aunque te sientas bien. La presión ahí puede dañar por dentro sin dejar marcas, y los problemas pueden aparecer días después.

    Esto vale también cuando todo el mundo dijo que sí. Puedes decir: «Hubo presión en mi cuello. Quiero que me examinen».

    En las próximas cuatro semanas, si cambia tu voz, tu vista, tu respiración o tu fuerza, o si la cabeza o el cuello duelen mucho, llama a tu número de emergencias.

body-today =
    Por favor, busca atención médica hoy: urgencias, un centro de salud o una línea de salud por teléfono. En «Líneas de ayuda» puede haber una.

    No hace falta decir cómo pasó, más allá de lo que les ayude a tratarte.

    Si empeora, o sientes que te desmayas, llama a tu número de emergencias.

body-head-care =
    Después de un golpe en la cabeza, que una persona adulta se quede contigo 24 horas, si se puede.

    Las señales pueden empezar hasta 3 semanas después. Vómitos, un dolor de cabeza que no se va, problemas con la vista, el habla o el equilibrio, o si cuesta despertarte: pide ayuda de inmediato.

body-tingle = El hormigueo puede venir de un nervio presionado. Deja descansar ese brazo o esa pierna hasta que sienta y se mueva como antes. ¿Te pregunto otra vez en una hora? Si se queda sin fuerza o sin sensibilidad, no me esperes: busca atención médica hoy.
    .hour = Pregúntame en una hora
    .nothing = No, gracias

body-care =
    Ve despacio con tu cuerpo hoy. Descansa lo que puedas, y haz lo que te siente bien.

    Pide una cita médica o en un centro de salud sexual por:
    • sangrado después del sexo que no es la regla
    • ardor al orinar, o ganas de orinar más veces de lo habitual
    • sangre por el ano que vuelve a aparecer, o mucho dolor ahí
    • lo que siga doliendo, o te preocupe

    ¿Empeora? Busca atención médica el mismo día.

body-after = ¿Te pregunto mañana por tu cuerpo? La nota solo dirá que un repaso está listo.
    .tomorrow = Sí, mañana
    .nothing = No, gracias

body-mirror-red = Una de las señales requiere ayuda ahora. Si aún no llamaste, llama por favor a tu número de emergencias. { emergency-numbers }

body-mirror-today = Hay algo que necesita atención médica hoy.

body-mirror-area = Lo que necesitaba cuidado: { $area-words }.

body-mirror-fine = Tu cuerpo se sentía bien.

body-mirror-quiet = Esto te lo reservaste. También está bien.
