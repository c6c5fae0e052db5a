# Two people ask each other, with one phone. The person who holds it reads the question out loud; the other answers.
# Labels: 24 characters or fewer.

two-title = Preguntas a dos

two-start =
    Unas preguntas para hacerse en voz alta. Quien tiene el teléfono pregunta y la otra persona responde. Luego, al revés.

    No hay que escribir nada y no guardo nada, salvo una frase al final, si las dos personas quieren.

    ¿Es buen momento para las dos personas?
    .now = Sí, ahora
    .later = Más tarde
    .not = Esta vez no

two-later = Más tarde también está bien. Las preguntas están en /checkin. ¿Envío un aviso mañana? No dirá de qué se trata.
    .tomorrow = Sí, mañana
    .nothing = No, gracias

two-how = Quien tiene el teléfono pregunta: «¿Cómo estás, ahora mismo?». Y después solo escucha.

two-how-swap = Pasa el teléfono. «¿Y tú? ¿Cómo estás ahora mismo?»

two-moment = «¿Con qué momento te quieres quedar?» Puede ser uno muy pequeño.

two-moment-swap = Pasa el teléfono. «¿Y tú? ¿Con qué momento te quedas?»

two-good = «¿Qué hice que te gustó?»

two-good-swap = Pasa el teléfono. «¿Y qué hice yo que te gustó?»

two-more = Hay más, si las dos personas quieren: qué podría ser más suave, qué viene después, con qué es bonito soñar. ¿Seguimos?
    .more = Sí, seguimos
    .enough = Por ahora basta

two-soft = «¿Qué podría ser más suave, más lento o no estar?» No hace falta dar razones. «Gracias por decírmelo» basta como respuesta.

two-soft-swap = Pasa el teléfono. «¿Y para ti? ¿Qué podría ser más suave, más lento o no estar?»

two-next = «¿Qué te gustaría la próxima vez, si la hay?» Un deseo no es una promesa.

two-next-swap = Pasa el teléfono. «¿Y a ti? ¿Qué te gustaría la próxima vez?»

two-dream = «¿Qué es bonito solo como sueño?» Puede quedarse en eso.

two-dream-swap = Pasa el teléfono. «¿Y con qué te gusta soñar?»

two-sleep = «¿Qué necesitas de mí antes de dormir o de despedirnos?»

two-sleep-swap = Pasa el teléfono. «¿Y tú? ¿Qué necesitas de mí?»

two-line = El teléfono, en medio. ¿Hay una frase que las dos personas quieran guardar? Si las dos dicen que sí, se escribe aquí. Si no, no se guarda nada.

two-mirror-asked = Ya han hablado las dos personas. Ahora, toda la cercanía o todo el silencio que haga falta.

two-mirror-rest = Está bien así. Las preguntas seguirán aquí otro día.
