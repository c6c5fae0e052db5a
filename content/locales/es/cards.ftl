# Tarjetas para charlar en la cama: una pregunta abierta cada una, fácil de pasar. A nadie se le pide que ponga nota a nadie.

## Ligeras

card-made-you-smile = ¿Qué te hizo sonreír esta noche?
card-mood-song = ¿Qué canción va con este momento?
card-perfect-snack = ¿Qué vendría bien comer ahora mismo?
card-warm-or-cool = Calor o fresco: ¿qué pide tu cuerpo?
card-one-word = ¿Una palabra para este momento?
card-funniest = ¿Cuál fue el momento más divertido?
card-mood-colour = ¿De qué color es tu ánimo?
card-touch-talk-quiet = ¿Caricias, charla o silencio?
card-cosier-bed = ¿Qué haría esta cama más acogedora?
card-which-spoon = ¿Cucharita grande, cucharita pequeña o ninguna?
card-small-thing = ¿Qué cosa pequeña que hago te gusta?
card-up-or-asleep = ¿Seguir un rato más, o dormir?
card-home-scent = ¿Qué te huele a casa?
card-breakfast = ¿Qué podría haber de desayuno?
card-pillows = ¿Qué tal las almohadas? Con franqueza.

## Cálidas

card-at-ease = ¿Cuándo te sentiste más a gusto?
card-wanted = ¿Cuándo notaste más que te deseaban?
card-helped-relax = ¿Qué hice que te ayudó a relajarte?
card-keep-one = ¿Qué repetirías la próxima vez?
card-before-sleep = ¿Qué necesitas de mí antes de dormir?
card-pace = ¿Qué tal el ritmo para ti?
card-drifted = ¿Se te fue la mente en algún momento? ¿Adónde?
card-be-thanked = ¿Cómo te gusta que te den las gracias?
card-love-to-hear = ¿Qué palabra te encanta oír después?
card-rather-not-hear = ¿Qué palabra prefieres no oír?
card-need-space = ¿Cómo sabré que necesitas espacio?
card-checking-in = ¿Cómo nos fue al preguntarnos si todo iba bien?
card-good-tired = ¿Qué parte de ti tiene un cansancio agradable?
card-easy-to-speak = ¿Qué te facilitó decir las cosas?
card-hard-to-speak = ¿Qué te hizo difícil decir las cosas?
card-gentle-tomorrow = ¿Qué haría más llevadero el día de mañana?
card-ask-me-about = ¿Hay algo que quieras que te pregunte?

## Profundas

card-not-for-you = ¿Qué no era para ti, aunque fuera un poco?
card-still-unsure = ¿Sobre qué tienes dudas todavía?
card-a-limit = ¿Qué límite tuyo quieres que se conozca?
card-hard-no = ¿Cuándo te cuesta decir que no?
card-feel-safe = ¿Qué te ayuda a sentirte a salvo con alguien?
card-let-go-of = ¿Qué te enseñaron sobre el sexo que quieres dejar atrás?
card-your-body = ¿Cómo te sientes hoy con tu cuerpo?
card-asked-more = ¿Qué te gustaría que te preguntaran más a menudo?
card-unnamed = ¿Hay ahora un sentimiento que todavía no tiene nombre?
card-being-close = ¿Qué es para ti la cercanía?
card-low-tomorrow = Si mañana a ti o a mí nos baja el ánimo, ¿qué podemos hacer?
card-feeling-shy = ¿Qué necesitas cuando te da vergüenza?
card-more-care = ¿Cuándo te gustaría más cariño en vez de más sexo?
card-kinder-to-self = ¿En qué podrías tratarte con más cariño?
card-stop-doing = ¿Qué podríamos dejar de hacer?
card-glad-of-us = ¿Qué te alegra de lo que tenemos?

## Sueños y la próxima vez

card-slow-evening = ¿Cómo sería una noche sin prisa?
card-curious = ¿Hay algo nuevo que te dé curiosidad? Un quizá está bien.
card-wake-up-where = ¿En qué lugar del mundo te gustaría despertar?
card-lead-or-follow = ¿Te gustaría guiar más, dejarte guiar más, o ninguna de las dos?
card-only-a-story = ¿Qué te gustaría probar solo como fantasía?
card-stay-a-dream = ¿Qué es bonito como sueño, y puede seguir siéndolo?
card-yes-no-maybe = ¿Qué te ayudaría a decir sí, no o quizá?
card-after-first = ¿Cómo podríamos planear primero la parte de después?
card-pause-sign = ¿Qué señal podría querer decir pausa?
card-no-pressure = ¿Cómo sería una semana sin presión?
card-in-a-year = ¿Qué esperas que sigamos haciendo dentro de un año?
card-asked-next-time = ¿Qué te gustaría que te preguntaran la próxima vez?
