# Después de algo casual.

casual-title = Después de algo casual

casual-place = ¿Estás en un lugar donde te sientes bien?
    .here = Sí
    .way = Voy de camino
    .notyet = Todavía no
    .unsafe = No me siento a salvo

casual-danger =
    Si estás en peligro, llama ahora a emergencias. { emergency-numbers }

    Si puedes, ve a un lugar donde haya más gente y llama a alguien de confianza. Si no puedes hablar en voz alta, algunas líneas atienden por escrito: toca «Líneas de ayuda». Lo demás puede esperar.

casual-trip =
    Podrías decirle a alguien de confianza dónde estás. Puedes compartir tu ubicación en tiempo real, o enviar esto:

    «Voy de camino a casa. Te escribo cuando llegue. Llámame si no sabes nada de mí».

casual-body = ¿Cómo está tu cuerpo?
    .fine = Bien
    .sore = Un poco de dolor
    .neck = Presión en el cuello
    .worry = Algo me preocupa

casual-mood = ¿Qué tiempo hace ahora en tu interior? Cualquier respuesta está bien aquí.
    .sun = Sol
    .rain = Lluvia
    .clouds = Sol y nubes
    .storm = Tormenta
    .fog = Niebla

casual-protect = ¿Qué tal con la protección? Para algunas infecciones, un test ya da un resultado seguro a las dos semanas. Puedo guardar la fecha. El aviso no dirá para qué es.
    .planned = Según lo planeado
    .test = Bien, guarda la fecha
    .slipped = Algo falló
    .unneeded = No hacía falta

casual-fit = ¿Fue como querías?
    .fits = Sí
    .partly = En parte
    .unsure = No lo tengo claro
    .notreally = La verdad, no

casual-fit-care = Gracias por contármelo. No preguntaré qué pasó. ¿Quieres ver algunas opciones, o lo dejamos por ahora?
    .options = Ver opciones
    .leave = Dejarlo por ahora

casual-nice = ¿Y lo más bonito? Puede ser muy pequeño.
    .talk = Lo que hablamos
    .laugh = Una risa
    .touch = Una caricia
    .ease = Lo fácil que fue
    .new = Algo nuevo
    .bye = La despedida
    .mine = Me lo guardo
    .nothing = Nada por ahora

casual-contact = ¿Quieres seguir en contacto con esa persona? Puedes cambiar de idea.
    .none = Sin contacto
    .thanks = Un gracias breve
    .again = Volver a vernos
    .unsure = Aún no lo sé

casual-draft-none =
    No le debes un mensaje a nadie. Si quieres enviar uno, aquí tienes unas frases para usar o cambiar:

    «Lo pasé bien. No busco nada más. Cuídate».

    «Prefiero dejarlo aquí y no seguir en contacto. Te deseo lo mejor».

casual-draft-thanks =
    Unas frases para usar o cambiar:

    «Gracias por este rato. Que duermas bien».

    «Me gustó conocerte. No hace falta que respondas».

casual-draft-again =
    Unas frases para usar o cambiar:

    «Me gustó estar contigo. ¿Nos vemos otra vez? Un no también está bien».

    «Me gustaría verte de nuevo. ¿Y a ti?».

casual-need = ¿Qué te sentaría bien en los próximos diez minutos? Elige una o dos cosas.
    .food = Agua o comida
    .warmth = Calor
    .quiet = Silencio
    .rest = Descanso
    .fun = Diversión
    .friend = Una voz amiga
    .touch = Caricias
    .space = Espacio
    .nothing = Nada por ahora

casual-wish = ¿Hay un límite o un deseo que quieras guardar para la próxima vez? Es solo para ti.

casual-mirror-danger = Si sigues en peligro, llama a emergencias. { emergency-numbers } En /support hay personas con quienes hablar.

casual-mirror-mood = El tiempo en tu interior: { $mood-words }.

casual-mirror-nice = Lo más bonito: { $nice-words }.

casual-mirror-need = Te sentaría bien: { $need-words }.

casual-mirror-close = Puedes sentir lo que sientas. No hace falta decidir qué significó.
