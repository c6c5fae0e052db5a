# /insights: mirar atrás. Sin cifras, sin fechas, sin notas.

insights-title = Mirar atrás
insights-few = Aquí se irá formando una imagen cuando haya algunas entradas más. No hay prisa.
insights-words = Palabras que aparecieron:
insights-words-none = Todavía no ha aparecido ninguna palabra.
insights-kind = Lo que te sentó bien:
insights-kind-none = Aquí aparecerán las ideas que te sienten bien.
insights-often = · a menudo: { $words }
insights-also = · también: { $words }
insights-once = · de vez en cuando: { $words }
insights-own = ¿Quieres leer algo que escribiste entonces?
insights-own-yes = Sí, algo mío
insights-back-then = Esto lo escribiste entonces. Queda tapado hasta que lo toques.
insights-only-words = Solo palabras
insights-only-pictures = Con imágenes
insights-back = ‹ Mirar atrás

command-insights = Mirar atrás
    .help = lo que apareció y lo que te sentó bien
