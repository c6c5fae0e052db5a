# Two minutes before, alone or out loud with someone. The person who holds the phone reads the question; the other answers.

before-title = Justo antes

before-who =
    Dos minutos antes, para que después sea fácil. Se puede hacer con alguien, en voz alta, o a solas, para pensarlo.

    Nada de esto es un sí al sexo. Cada respuesta puede cambiar en cualquier momento.

    ¿Cómo quieres hacerlo?
    .together = Con alguien, en voz alta
    .alone = Solo yo
    .not = Ahora no

before-wish = Quien tiene el teléfono pregunta: «¿Qué te gustaría justo después: caricias, charla, silencio, comer algo, un rato a solas?». Y después solo escucha.

before-wish-swap = Pasa el teléfono. «¿Y a ti? ¿Qué te gustaría justo después?»

before-long = ¿Cuánto tiempo vendría bien para después? Unos minutos también cuentan.
    .few = Unos minutos
    .quarter = Un cuarto de hora
    .half = Media hora
    .open = Sin mirar el reloj

before-sign = ¿Qué señal quiere decir «para»? Vale enseguida y no hace falta dar razones. Si se prueba una vez ahora, luego sale más fácil.
    .stop = La palabra «basta»
    .word = Una palabra acordada
    .tap = Dos golpecitos
    .drop = Dejar caer algo

before-dip-both = Por turnos: «¿Puede que luego te venga un bajón? ¿Qué te ayudaría entonces?». Pasa incluso después de un sexo deseado, y ahora es más fácil decirlo.

before-dip = Puede que luego te venga un bajón, o una sensación de lejanía. Pasa incluso después de un sexo deseado. ¿Cómo es en tu caso?
    .may = Me puede pasar
    .fine = Creo que no
    .unsure = No sabría decir

before-plan = ¿Y un plan para luego?
    .note = Un aviso mañana
    .write = Mensaje amable
    .talk = Hablar con calma
    .easy = Un día tranquilo
    .home = Volver a salvo
    .nothing = Sin plan

before-near = ¿Qué se puede dejar ya a mano?
    .water = Agua
    .snack = Algo para picar
    .blanket = Una manta
    .light = Luz suave
    .music = Música
    .nothing = Nada más

before-mirror-sign = La señal para parar: { $sign-words }. Vale en cualquier momento.

before-mirror-plan = Para luego: { $plan-words }.

before-mirror-long = Tiempo para después: { $long-words }.

before-mirror-asked = Ya está hablado. Un no sigue valiendo en cualquier momento.

before-mirror-rest = Está bien así. Esto seguirá aquí otro día.
