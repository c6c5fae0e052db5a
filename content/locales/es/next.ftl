# El día después, o más tarde. Solo lo abre un aviso que alguien pidió.
# No pregunta por el ánimo, ni qué pasó.

next-title = Cómo estás hoy

next-today =
    ¿Cómo estás hoy? No hace falta que me lo digas. Tengo algunas cosas pequeñas para ti, y no guardo nada de esto.

    Primero: ¿estás a salvo donde estás ahora?
    .safe = Sí, estoy a salvo
    .doubt = No lo tengo claro
    .danger = No estoy a salvo

next-danger = { wrong-danger }
    .list = Ver más opciones

next-doubt = { wrong-doubt }
    .list = Ver más opciones

next-small = ¿Te ayudaría algo de esto hoy? Elige lo que quieras.
    .food = Comer y beber
    .sleep = Dormir
    .told = Poder contarlo
    .medicine = Medicinas, tests
    .proof = Guardar pruebas
    .body = Ver mi cuerpo

next-food = En un día así puede costar comer. Un poco está bien: pan tostado, sopa, unos sorbos de algo caliente. Basta con eso.

next-sleep =
    Si el sueño no llega, descansar también sirve. Puede ayudar una luz encendida, la puerta cerrada con llave, una serie conocida o alguien en el cuarto de al lado.

    Si duermes mal más de dos semanas, en un centro de salud o en una línea de ayuda pueden orientarte.

next-told =
    Puedes contárselo a alguien, o a nadie. Tú decides cuánto.

    Podrías enviar esto: «Tuve una noche difícil. No quiero consejos. ¿Puedes venir, o llamarme?».

    En una línea de ayuda también te escuchan. No necesitan tu nombre.

next-medicine =
    Los medicamentos todavía pueden ayudar. Cuanto antes, mejor.

    Contra el VIH se empieza en los primeros 3 días, en algunos países en los primeros 2. Contra un embarazo, hasta 5 días. Si ha pasado más tiempo, pregunta igual. Algunos tests se hacen más tarde y pueden esperar.
    .protect = Embarazo o infecciones
    .later = Ahora no

next-proof =
    Por si quieres tener pruebas: en muchos lugares todavía se pueden encontrar rastros después de 3 a 7 días. Te pueden examinar aunque te hayas lavado.

    En muchos lugares te pueden examinar sin que hables con la policía. Una línea de ayuda puede decirte adónde ir.

next-again = ¿Vuelvo a escribirte? Será un aviso discreto, sin nada más.
    .day3 = En tres días
    .week2 = En dos semanas
    .nothing = No, gracias

next-mirror-danger = { wrong-mirror-danger }
