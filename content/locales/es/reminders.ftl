# Las dos primeras líneas de estos avisos se pueden ver en un teléfono bloqueado: no nombran nada.
# .plain es un poco más clara. .more llega después de un toque. .name: 20 caracteres o menos.

reminder-water = ¿Un vaso de agua?
    .plain = Quizá ahora te siente bien un vaso de agua.
    .more = Bastan unos sorbos. Si hay alguien contigo, podrías servir dos.
    .name = Agua

reminder-bathroom = ¿Una pausa rápida?
    .plain = ¿Una pausa para ir al baño, si quieres?
    .more = Ve al baño cuando te venga bien. No hay ninguna prisa.
    .name = Baño

reminder-warm = ¿Te abrigas un poco?
    .plain = ¿Una manta o unos calcetines, si tienes frío?
    .more = Envuélvete en lo que tengas cerca. Puedes quedarte ahí el tiempo que quieras.
    .name = Calor

reminder-snack = ¿Algo para picar?
    .plain = ¿Un bocado, si tienes hambre?
    .more = Pan tostado, fruta o lo que tengas a mano. No hace falta que sea una comida completa.
    .name = Algo de comer

reminder-wash = ¿Refrescarte un poco?
    .plain = ¿Lavarte con agua tibia, si quieres?
    .more = Por fuera, con agua basta. Como mucho jabón sencillo, nada perfumado. Solo si quieres.
    .name = Lavarse

reminder-stretch = ¿Una pausa para estirar?
    .plain = ¿Un estiramiento lento para la espalda y las caderas?
    .more = Estírate despacio, solo hasta donde te siente bien. Si duele, para.
    .name = Estirar

reminder-morning = Buenos días. Un mensaje para ti.
    .plain = Buenos días. ¿Cómo estás hoy?
    .more = El nuevo día puede sentirse igual o distinto. Un minuto para mirar cómo estás, si quieres.
    .name = La mañana siguiente

## Todos los demás llevan estas dos líneas hasta que alguien los toca: así nadie sabe cuál es.

reminder-asked = Un aviso que pediste.
reminder-asked-plain = Me pediste que volviera a escribirte. ¿Es buen momento?
reminder-asked-name = Un aviso que pediste

reminder-checkin =
    .more = Querías mirar cómo estás un poco más tarde. Es más o menos un minuto. Puede ser ahora o luego.
    .name = Preguntas más tarde

reminder-message =
    .more = Querías enviar hoy unas líneas amables. Pueden ser cortas. También puedes cambiar de idea.
    .name = Un mensaje

reminder-talk =
    .more = Querías hablarlo después de descansar. Unas palabras amables pueden ser un comienzo. También se puede dejar para otro día.
    .name = Hablarlo

reminder-fu24 =
    .more = Ha pasado un día. ¿Cómo lo llevas ahora? Basta un minuto.
    .name = Tras un día

reminder-fu48 =
    .more = Han pasado dos días. El ánimo puede cambiar en ese tiempo. ¿Cómo estás ahora?
    .name = Tras dos días

reminder-fu72 =
    .more = Han pasado tres días. ¿Cómo estás? Después ya no preguntaré por mi cuenta.
    .name = Tras tres días

## Solo para quien los eligió. No están en ninguna lista, por eso no llevan nombre.

reminder-clinic =
    .more = Querías que te recordara ir y preguntar por tus opciones. Cuanto antes, mejor. Pasados los plazos habituales, también vale la pena preguntar.

reminder-clinic-am =
    .more = Querías que te recordara ir hoy. Si ya fuiste, puedes descartar este aviso. Si no, hoy es un buen día para preguntar.

reminder-pep =
    .more = Este es el aviso diario que pediste. Llega durante 28 días. Si faltó una dosis o te sienta mal, llama a tu centro de salud y pregunta qué hacer.

reminder-test14 =
    .more = Han pasado dos semanas. Desde ahora, los tests de clamidia y gonorrea dan un resultado seguro. Se pueden hacer en un centro de salud o, en algunos lugares, con un kit en casa.

reminder-preg21 =
    .more = Han pasado tres semanas. Desde ahora, un test de embarazo da un resultado seguro. Si puede haber embarazo y tienes dolor o sangrado, busca atención médica el mismo día.

reminder-test49 =
    .more = Han pasado siete semanas. Desde ahora, la mayoría de los tests de VIH dan un resultado seguro. Algunos tipos tardan 3 meses. Si tomaste PEP, sigue las fechas que te dieron en tu centro de salud.

reminder-test84 =
    .more = Han pasado doce semanas. Desde ahora, los tests de sífilis y de hepatitis B y C dan un resultado seguro. La hepatitis C puede tardar más, así que pregunta.

reminder-limb =
    .more = Me pediste que preguntara por ese brazo o esa pierna. Si sigue sin sensibilidad o sin fuerza, busca atención médica hoy. Si el dolor es muy fuerte, llama ahora a emergencias.

reminder-body24 =
    .more = Me pediste que preguntara por tu cuerpo. Algunas señales llegan tarde, así que vale la pena mirar con calma. Es un minuto.

reminder-own =
    .more = Este es uno de tus propios avisos.

reminder-link =
    .more = Si esta semana hay algo que ver, está ahí durante un día. Si no, este aviso llega igual.

reminder-fu7 =
    .more = Ha pasado una semana. ¿Cómo va? Basta un minuto. Puede ser ahora o luego.

reminder-quiet24 =
    .more = Ha pasado un día. Las páginas siguen aquí, si las quieres.

reminder-quiet3 =
    .more = Han pasado tres días. Aquí hay algunas cosas pequeñas, si las quieres. También puedes dejarlas.

reminder-quiet14 =
    .more = Han pasado dos semanas. Aquí hay algunas cosas pequeñas, si las quieres. También puedes dejarlas.
