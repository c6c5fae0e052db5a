# Palabras alrededor de las líneas de ayuda. Los nombres y números están en content/support.yaml.

support-kind-sexual = Sexo que no estuvo bien
support-kind-partner = Daño de una pareja
support-kind-crisis = Cuando cuesta seguir adelante
support-kind-health = Consejos de salud

support-serves-everyone = para cualquier persona
support-serves-women = para mujeres
support-serves-men = para hombres
support-serves-lgbt = para personas LGBT+
support-serves-over-16 = para cualquier persona desde los 16 años

support-hours-24-7 = de día y de noche
support-hours-daily-9-23 = todos los días, de 9:00 a 23:00
support-hours-daily-9-24 = todos los días, de 9:00 a medianoche
support-hours-daily-17-24 = todos los días, de 17:00 a medianoche
support-hours-mon-fri-10-19 = de lunes a viernes, de 10:00 a 19:00
support-hours-see-site = horario en su página

support-note-ie = También funciona el 999.
support-note-de = Para la policía, puedes llamar al 110.
support-note-fr = ¿No puedes hablar? Envía un mensaje de texto al 114. Para atención médica, llama al 15. Para la policía, llama al 17.
support-note-br = El 192 es para una ambulancia. Para la policía, llama al 190.
support-note-za = El 112 funciona desde un teléfono móvil. Para la policía, llama al 10111. Para una ambulancia, llama al 10177.
