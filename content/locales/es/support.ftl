# Palabras alrededor de las líneas de ayuda. Los nombres y números están en content/support.yaml.

support-kind-sexual = Agresión sexual, o sexo que no querías
support-kind-partner = Si tu pareja o ex te hace daño
support-kind-crisis = Cuando ya no puedes más
support-kind-health = Consejos de salud
support-kind-crossed = Si temes haber hecho daño a alguien

support-silent-text = ¿No puedes hablar? Envía un SMS al { $to }.
support-silent-text-try = ¿No puedes hablar? En muchos lugares puedes enviar un SMS al { $to }. Si no funciona, un mensaje te dirá que llames.
support-silent-text-first = ¿No puedes hablar? Puedes enviar un SMS al { $to } si registraste antes tu teléfono.
support-silent-press = ¿No puedes hablar? Llama al { $number } desde un celular (móvil), no cuelgues y marca { $to } cuando te lo pidan.
support-silent-app = ¿No puedes hablar? La app { $to } avisa sin que digas nada. Hay que configurarla antes.

support-serves-everyone = para cualquier persona
support-serves-women = para mujeres
support-serves-women-lgbt = para mujeres y personas LGBT+
support-serves-men = para hombres
support-serves-lgbt = para personas LGBT+
support-serves-over-16 = para cualquier persona desde los 16 años

support-hours-24-7 = de día y de noche
support-hours-daily-7-22 = todos los días, de 7:00 a 22:00
support-hours-daily-9-19 = todos los días, de 9:00 a 19:00
support-hours-daily-9-23 = todos los días, de 9:00 a 23:00
support-hours-daily-9-24 = todos los días, de 9:00 a medianoche
support-hours-daily-17-24 = todos los días, de 17:00 a medianoche
support-hours-mon-fri-10-19 = de lunes a viernes, de 10:00 a 19:00
support-hours-mon-fri-13-18 = de lunes a viernes, de 13:00 a 18:00
support-hours-mon-fri-7-22 = de lunes a viernes, de 7:00 a 22:00
support-hours-mon-fri-8-22 = de lunes a viernes, de 8:00 a 22:00
support-hours-mon-fri-8-24 = de lunes a viernes, de 8:00 a medianoche
support-hours-mon-fri-9-17 = de lunes a viernes, de 9:00 a 17:00
support-hours-mon-sat-9-20 = de lunes a sábado, de 9:00 a 20:00
support-hours-out-of-hours = cuando las consultas médicas están cerradas
support-hours-see-site = horario en su página

support-note-ie = También funciona el 999.
support-note-de = Para la policía, puedes llamar al 110.
support-note-at = Para la policía, puedes llamar al 133. Para una ambulancia, al 144.
support-note-ch = Para la policía, puedes llamar al 117. Para una ambulancia, al 144.
support-note-be = Para la policía, puedes llamar al 101.
support-note-fr = Para atención médica, llama al 15. Para la policía, llama al 17.
support-note-br = El 192 es para una ambulancia. Para la policía, llama al 190.
support-note-za = El 112 funciona desde un celular (móvil). Para la policía, llama al 10111. Para una ambulancia, llama al 10177.
support-note-ar = En la ciudad de Buenos Aires, la ambulancia es el 107.
support-note-cl = El 133 es la policía. El 131 es la ambulancia.
support-note-pe = El 105 es la policía. El 106 es la ambulancia.
