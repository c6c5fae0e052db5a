# Falló la protección.

protect-title = Falló la protección

protect-ago =
    Aquí el tiempo cuenta, así que primero algo rápido: ¿cuánto hace que pasó?

    Si no fue decisión tuya, la culpa no es tuya. Estas páginas también son para ti.

    Los plazos cambian según el país. Para ver los del tuyo, toca «Líneas de ayuda» y elígelo.
    .day = Menos de un día
    .two = De 1 a 2 días
    .three = De 2 a 3 días
    .five = De 3 a 5 días
    .more = Más de 5 días
    .unsure = No lo tengo claro

protect-pills =
    { $pills ->
        [both] En el país que elegiste hay dos píldoras (o pastillas) del día después: levonorgestrel, para los primeros 3 días, y ulipristal, hasta 5 días. Cuanto antes, mejor.
        [levonorgestrel] En el país que elegiste, la píldora (o pastilla) del día después es la de levonorgestrel. Cuanto antes, mejor, y se puede tomar hasta 5 días después.
       *[unknown] La píldora (o pastilla) del día después funciona mejor cuanto antes la tomes. La de levonorgestrel es para los primeros 3 días. La de ulipristal sirve hasta 5 días, pero no se vende en todas partes. Si no la tienen, pide la otra.
    }

protect-pep =
    { $pep ->
        [h48] En el país que elegiste se empieza en las primeras 48 horas.
        [h72] En el país que elegiste se empieza en las primeras 72 horas, es decir, 3 días.
       *[unknown] En muchos países se empieza en los primeros 3 días; en algunos, en los primeros 2.
    }

protect-tonight =
    { $tonight ->
        [hospital] Ve ahora a urgencias de un hospital.
        [de] Ve ahora a urgencias de un hospital grande. No todos tienen la PEP. De día, también un consultorio especializado en VIH.
        [fr] Ve ahora a urgencias de un hospital. De día, también un centro CeGIDD.
        [be] Ve ahora a urgencias de un hospital universitario o con centro de VIH.
        [br] Ve ahora a una UPA, un hospital o un puesto de salud (UBS). Es gratis y no hace falta denunciar.
        [mx] Ve ahora a un hospital o clínica del IMSS. Te la deben dar, tengas seguro o no.
        [ar] Ve ahora a la guardia de un hospital. Es gratis.
        [nl] Ve ahora. De día, llama al GGD, el servicio de salud municipal. De noche y en fin de semana, ve a urgencias de un hospital grande.
        [za] Ve ahora al centro de salud o al hospital más cercano. Si no tienen la PEP, pregunta dónde la hay.
       *[unknown] Ve ahora a urgencias de un hospital. En algunos lugares también la dan en un centro de salud sexual.
    }

protect-what = ¿Qué te preocupa? Elige todo lo que encaje. Si omites esto, te lo muestro todo.
    .preg = Embarazo
    .hiv = VIH
    .sti = Otras infecciones
    .unsure = No lo tengo claro

protect-preg =
    Si en tu caso es posible un embarazo, ve hoy. En una farmacia o en un centro de salud pueden ayudarte a elegir. La testosterona no evita el embarazo, y la píldora se puede tomar con ella.

    { protect-pills }

    El DIU de cobre (la T de cobre) es lo que mejor funciona. Muchas veces se puede colocar en los primeros 5 días.

    Diles qué otros medicamentos tomas, tu peso, si tienes asma, si das el pecho y qué píldoras anticonceptivas tomaste o empezaste este mes. Eso puede cambiar cuál te conviene.

    Si vomitas en las 3 horas siguientes a la píldora del día después, pregunta si necesitas otra. No te laves por dentro. Si puede haber quedado dentro un trozo de condón, ve hoy a un centro de salud.

protect-preg-late =
    Si en tu caso es posible un embarazo, todavía hay tiempo: ve hoy. La testosterona no evita el embarazo, y la píldora se puede tomar con ella.

    { protect-pills }

    El DIU de cobre (la T de cobre) es lo que mejor funciona. Pregunta si te lo pueden colocar hoy.

    Diles qué otros medicamentos tomas, tu peso, si tienes asma, si das el pecho y qué píldoras anticonceptivas tomaste o empezaste este mes. Eso puede cambiar cuál te conviene.

    Si vomitas en las 3 horas siguientes a la píldora del día después, pregunta si necesitas otra.

protect-preg-past =
    Si en tu caso es posible un embarazo, llama de todos modos a un centro de salud. En algunos casos se puede colocar un DIU después de 5 días.

    Un test de embarazo da un resultado seguro desde el día en que se retrasa la regla o después de 3 semanas.

    Si puede haber embarazo y tienes dolor en el vientre o en la punta del hombro, o sientes que te desmayas: llama ahora a emergencias. { emergency-numbers } Si solo sangras un poco: busca atención médica hoy.

protect-hiv =
    Si te preocupa el VIH: unas pastillas llamadas PEP (o PPE) pueden evitar la infección. { protect-tonight }

    Lo mejor es tomar la primera en las primeras horas. { protect-pep } Si ha pasado más tiempo, pregunta igual. No hace falta esperar el resultado de ningún test. El tratamiento dura 28 días.

    Si tomaste PrEP como estaba previsto, o la otra persona toma medicación para el VIH y su carga viral es indetectable: casi siempre la PEP no es necesaria. Pregunta de todos modos.

protect-hiv-hours =
    Si te preocupa el VIH: ahora cuentan las próximas horas. Pide la PEP (o PPE), unas pastillas que pueden evitar la infección. { protect-tonight }

    { protect-pep } Si ha pasado más tiempo, pregunta igual. Todavía se puede hacer mucho.

    No hace falta esperar el resultado de ningún test.

protect-hiv-past =
    Si te preocupa el VIH: en un centro de salud todavía pueden hacer mucho. La PEP se empieza antes, pero si no sabes bien cuánto hace, ve ahora y pregunta.

    Pregunta cuándo puedes hacerte los tests. El del VIH da un resultado seguro después de unas 7 semanas. Algunos tipos tardan 3 meses, así que pregunta cuál es.

protect-sti =
    ¿Tienes señales, como dolor, llagas o ardor? Busca atención médica ya, sin esperar a una fecha.

    Sin señales, los tests dan un resultado seguro a partir de:
    • 2 semanas: clamidia y gonorrea
    • 7 semanas: VIH. Si tomas PEP, sigue las fechas de tu centro de salud.
    • 12 semanas: sífilis, hepatitis B y C

    ¿Sin vacuna contra la hepatitis B? Pídela. Es mejor en el primer día y puede ayudar hasta los 14 días.

    Si en tu centro de salud te dieron doxiPEP: tómala en los primeros 3 días, como te indicaron.

protect-say =
    Lo que puedes decir en el mostrador o por teléfono:

    «Quiero preguntar por la píldora del día después y por la PEP». Quita lo que no necesites. Luego di cuánto hace que pasó.

    Puedes pedir un lugar tranquilo para hablar. No hace falta decir más de lo que quieras.

protect-visit = ¿Te recuerdo que vayas? Un aviso en tres horas y otro por la mañana. No dirán para qué son. El primero llega también en tus horas de silencio.
    .nudge = Sí, dos avisos
    .morning = Solo el de la mañana
    .nothing = No, gracias

protect-dates =
    ¿Guardo algunas fechas? Elige las que quieras. Cuento desde hoy, y los avisos no dicen para qué son.

    El test de embarazo es a las 3 semanas. El aviso diario es para la PEP, durante 28 días.
    .day14 = Tests: 2 semanas
    .day49 = Tests: 7 semanas
    .day84 = Tests: 3 meses
    .day21 = Test de embarazo
    .daily = Aviso diario
    .nothing = Ninguna fecha

protect-mirror-dates = Lo que te recordaré, con palabras neutras: { $dates-words }.

protect-mirror-soon = Ya viste qué se puede hacer. Llegarán dos avisos discretos.

protect-mirror-morning = Ya viste qué se puede hacer. Por la mañana llegará un aviso discreto.

protect-mirror-read = Ya viste qué se puede hacer. Puedes volver aquí cuando quieras.
