# Falló la protección. Etiquetas: 24 caracteres o menos.

protect-title = Falló la protección

protect-ago =
    Aquí el tiempo cuenta, así que primero algo rápido: ¿cuánto hace que pasó?

    Si no fue decisión tuya, «Algo no estuvo bien» también tiene páginas para ti.
    .day = Menos de un día
    .three = De 1 a 3 días
    .five = De 3 a 5 días
    .more = Más de 5 días
    .unsure = No lo sé bien

protect-what = ¿Qué te preocupa? Elige todo lo que encaje. Si saltas, te lo muestro todo.
    .preg = Embarazo
    .hiv = VIH
    .sti = Otras infecciones
    .unsure = No lo sé bien

protect-preg =
    Si un embarazo es posible en tu caso: ve hoy. En una farmacia o en un centro de salud pueden ayudarte a elegir.

    La píldora del día después funciona mejor cuanto antes. Un tipo es para los primeros 3 días. Otro tipo sirve hasta 5 días.

    El DIU de cobre (la T de cobre) es lo que mejor funciona. A menudo se puede colocar dentro de los 5 días.

    Diles qué otros medicamentos tomas, tu peso, si tienes asma, si das el pecho y qué píldoras anticonceptivas tomaste o empezaste hace poco. Eso puede cambiar cuál te conviene.

    Si vomitas en las 3 horas después de la píldora, pregunta si necesitas otra.

protect-preg-late =
    Si un embarazo es posible en tu caso: aún hay tiempo, así que ve hoy.

    Hasta los 5 días, pide la píldora con «ulipristal», o un DIU de cobre (la T de cobre). El DIU es lo que mejor funciona.

    Diles qué otros medicamentos tomas, si tienes asma, si das el pecho y qué píldoras anticonceptivas tomaste o empezaste hace poco. Eso puede cambiar cuál te conviene.

    Si vomitas en las 3 horas después de la píldora, pregunta si necesitas otra.

protect-preg-past =
    Si un embarazo es posible en tu caso: llama igual a un centro de salud. En algunos casos se puede colocar un DIU después de 5 días.

    Una prueba de embarazo es fiable desde el día en que se retrasa la regla, o desde 3 semanas después del sexo.

    ¿Dolor en la parte baja del abdomen, o sangrado, y puede haber embarazo? Busca atención médica el mismo día.

protect-hiv =
    Si te preocupa el VIH: unas pastillas llamadas PEP (o PPE) pueden frenarlo. Ve ahora, a un centro de salud sexual o a un hospital. De noche, a un hospital.

    La primera pastilla es mejor en las primeras 24 horas. El límite son 3 días. No hace falta esperar resultados de pruebas. El tratamiento dura 28 días.

    ¿La otra persona toma medicación para el VIH, y sus pruebas no muestran virus? Entonces casi siempre la PEP no es necesaria. Pregunta de todos modos.

protect-hiv-past =
    Si te preocupa el VIH: la PEP se empieza dentro de los 3 días. Pasado ese tiempo, en un centro de salud todavía pueden hacer mucho.

    Pide un plan de pruebas. La prueba es fiable después de unas 7 semanas. Algunos tipos tardan menos, otros más.

    ¿No sabes bien si han pasado 3 días? Ve y pregunta ahora.

protect-sti =
    ¿Tienes señales, como dolor, llagas o ardor? Ve ahora. No esperes a una fecha.

    Sin señales, las pruebas son fiables desde:
    • 2 semanas: clamidia y gonorrea
    • 7 semanas: VIH. Si tomas PEP, sigue las fechas de tu centro de salud.
    • 12 semanas: sífilis, hepatitis B y C

    ¿Sin vacuna contra la hepatitis B? Pídela. Es mejor dentro del primer día, y puede ayudar hasta los 14 días.

    Si en tu centro de salud te dieron doxiPEP: tómala dentro de los 3 días, como te indicaron.

protect-say =
    Lo que puedes decir, en un mostrador o por teléfono:

    «Quiero preguntar por la píldora del día después y por la PEP». Puedes dejar fuera lo que no haga falta. Luego di cuánto hace que pasó.

    Puedes pedir un sitio tranquilo para hablar. No hace falta decir más de lo que quieras.

protect-visit = ¿Te envío un recordatorio para ir? Una nota en tres horas, y otra por la mañana. No dirán de qué tratan.
    .nudge = Sí, dos notas discretas
    .nothing = No, gracias

protect-dates =
    ¿Guardo algunas fechas? Elige las que quieras. Cuento desde hoy, y las notas no nombran nada.

    La nota diaria es para la PEP, durante 28 días.
    .day14 = Pruebas: 2 semanas
    .day49 = Pruebas: 7 semanas
    .day84 = Pruebas: 12 semanas
    .day21 = Embarazo: 3 semanas
    .daily = Una nota cada día
    .nothing = Ninguna fecha

protect-mirror-dates = Lo que te recordaré, con palabras neutras: { $dates-words }.

protect-mirror-soon = Viste qué se puede hacer. Llegarán dos notas discretas.

protect-mirror-read = Viste qué se puede hacer. Puedes volver aquí cuando quieras.
