# La primera línea de cada nota se puede ver en un teléfono bloqueado: no nombra nada.
# .plain es un poco más clara. .more llega después de un toque. .name: 20 caracteres o menos.

reminder-water = ¿Un vaso de agua?
    .plain = Quizá ahora siente bien un vaso de agua.
    .more = Bastan unos sorbos. Si hay alguien contigo, podrías servir dos.
    .name = Agua

reminder-bathroom = ¿Una pausa rápida?
    .plain = ¿Una pausa para ir al baño, si quieres?
    .more = Ve cuando te venga bien. No hay ninguna prisa.
    .name = Ir al baño

reminder-warm = ¿Te abrigas un poco?
    .plain = ¿Una manta o unos calcetines calentitos, si tienes frío?
    .more = Envuélvete en lo que tengas cerca. Puedes quedarte ahí el tiempo que quieras.
    .name = Calor

reminder-snack = ¿Algo para picar?
    .plain = ¿Un bocado, si tienes hambre?
    .more = Una tostada, fruta, o lo que haya en la bolsa. No hace falta que sea una comida completa.
    .name = Algo de comer

reminder-wash = ¿Un poco de frescor?
    .plain = ¿Lavarte con agua tibia, si te apetece?
    .more = Por fuera, con agua basta. Como mucho jabón sencillo, nada perfumado. Solo si quieres.
    .name = Lavarme

reminder-checkin = Una nota que pediste.
    .plain = Me pediste que volviera. ¿Es buen momento?
    .more = Querías mirar cómo estás un poco más tarde. Es más o menos un minuto. Ahora está bien, y ahora no, también.
    .name = Preguntas más tarde

reminder-stretch = ¿Una pausa para estirar?
    .plain = ¿Un estiramiento lento para la espalda y las caderas?
    .more = Muévete solo hasta donde siente bien. Para si duele.
    .name = Estirar

reminder-morning = Buenos días. Una nota para ti.
    .plain = Buenos días. ¿Cómo estás hoy?
    .more = Un día nuevo puede sentirse igual, o no. Un minuto para mirar cómo estás, si quieres.
    .name = La mañana siguiente

reminder-message = Una nota que planeaste.
    .plain = Planeaste escribirle hoy unas líneas a alguien.
    .more = Querías enviar hoy unas líneas amables. Pueden ser cortas. También puedes cambiar de idea.
    .name = Enviar un mensaje

reminder-talk = Un plan que hiciste.
    .plain = Planeaste hablar hoy de algo. ¿Es buen momento?
    .more = Querías hablarlo después de descansar. Unas palabras amables pueden ser un comienzo. También se puede dejar para otro día.
    .name = Hablarlo

reminder-fu24 = Una nota que pediste.
    .plain = Me pediste que pasara hoy. ¿Es buen momento?
    .more = Ha pasado un día. ¿Cómo lo llevas ahora? Basta un minuto.
    .name = Tras un día

reminder-fu48 = Una nota que pediste.
    .plain = Me pediste que pasara otra vez. ¿Es buen momento?
    .more = Han pasado dos días. El ánimo puede cambiar en ese tiempo. ¿Cómo está ahora?
    .name = Tras dos días

reminder-fu72 = Una nota que pediste.
    .plain = Me pediste que pasara una vez más. ¿Es buen momento?
    .more = Han pasado tres días. ¿Cómo estás? Esta es la última de estas notas.
    .name = Tras tres días

## Solo para quien las eligió. Las dos primeras líneas de cada una se pueden ver en un teléfono bloqueado: no nombran nada.

reminder-clinic = Recordatorio con plazo.
    .plain = Con plazo: la visita que planeaste para hoy.
    .more = Querías un recordatorio para ir y preguntar por tus opciones. Cuanto antes, mejor funciona. Pasados los plazos habituales, también vale la pena preguntar.
    .name = Visita: en 3 horas

reminder-clinic-am = Recordatorio con plazo.
    .plain = Con plazo: la visita que planeaste para esta mañana.
    .more = Querías un recordatorio para ir hoy. Si ya fuiste, puedes apartar esta nota. Si no, hoy es un buen día para preguntar.
    .name = Visita: al otro día

reminder-pep = Tu recordatorio diario.
    .plain = Tu recordatorio diario, a la hora que elegiste.
    .more = Esta es la nota diaria que pediste. Llega durante 28 días. Si faltó una dosis, o te sienta mal, llama a tu centro de salud y pregunta qué hacer.
    .name = Cada día, 28 días

reminder-test14 = Una fecha que guardaste.
    .plain = Llegó una fecha que guardaste para un control.
    .more = Han pasado dos semanas. Desde ahora, las pruebas de clamidia y gonorrea son fiables. Se pueden hacer en un centro de salud o, en algunos lugares, con un kit en casa.
    .name = Fecha: 2 semanas

reminder-preg21 = Una fecha que guardaste.
    .plain = Llegó una fecha que guardaste para un control.
    .more = Han pasado tres semanas. Desde ahora, una prueba de embarazo es fiable. Si puede haber embarazo y tienes dolor o sangrado, busca atención médica el mismo día.
    .name = Fecha: 3 semanas

reminder-test49 = Una fecha que guardaste.
    .plain = Llegó una fecha que guardaste para un control.
    .more = Han pasado siete semanas. Desde ahora, la mayoría de las pruebas de VIH son seguras. Algunos tipos tardan 3 meses. Si tomaste PEP, sigue las fechas que te dieron en tu centro de salud.
    .name = Fecha: 7 semanas

reminder-test84 = Una fecha que guardaste.
    .plain = Llegó una fecha que guardaste para un control.
    .more = Han pasado doce semanas. Desde ahora, las pruebas de sífilis y de hepatitis B y C son fiables. La hepatitis C puede tardar más, así que pregunta.
    .name = Fecha: 12 semanas

reminder-limb = Tu revisión está lista.
    .plain = Ha pasado una hora. Tu revisión está lista.
    .more = Me pediste que preguntara por ese brazo o esa pierna. Si sigue sin sensibilidad o sin fuerza, busca atención médica hoy. Si el dolor es muy fuerte, llama ahora a tu número de emergencias.
    .name = Cuerpo: en una hora

reminder-body24 = Tu revisión está lista.
    .plain = Ha pasado un día. Tu revisión está lista.
    .more = Me pediste que preguntara por tu cuerpo. Algunas señales llegan tarde, así que vale la pena mirar con calma. Es un minuto.
    .name = Cuerpo: al otro día

reminder-fu7 = Una nota que pediste.
    .plain = Me pediste que pasara después de una semana. ¿Es buen momento?
    .more = Ha pasado una semana. ¿Cómo está ahora? Basta un minuto, y también está bien que no sea ahora.
    .name = Tras una semana

reminder-quiet24 = Una nota que pediste.
    .plain = Me pediste una nota discreta para hoy. ¿Es buen momento?
    .more = Ha pasado un día. Las páginas siguen aquí, si las quieres.
    .name = Nota discreta

reminder-quiet3 = Una nota que pediste.
    .plain = Me pediste una nota discreta para hoy. ¿Es buen momento?
    .more = Han pasado tres días. Aquí hay algunas cosas pequeñas, si las quieres. También puedes dejarlas.
    .name = Discreta: 3 días

reminder-quiet14 = Una nota que pediste.
    .plain = Me pediste una nota discreta para hoy. ¿Es buen momento?
    .more = Han pasado dos semanas. Aquí hay algunas cosas pequeñas, si las quieres. También puedes dejarlas.
    .name = Discreta: 2 semanas
