# Lo que dice la página de /export alrededor de lo guardado.

export-page = Lo que guardo de ti
export-page-made = Del { $date }.
export-page-zone = Las horas son las de { $zone }.
export-page-utc = Las horas están en UTC, porque no sé tu zona horaria.
export-page-file = Quien tenga este archivo puede leerlo. El archivo .json que llegó con él contiene lo mismo, y unos pocos detalles que solo le sirven a un programa.
export-part = parte { $number }
export-settings = Ajustes
export-consent = Tu sí
export-consent-version = a la versión { $version } de lo que guardo
export-country = País
export-is-on = sí
export-is-off = no
export-open = Preguntas abiertas: { $title }
export-tried = Ideas que probaste
export-tags = De lo último que guardaste, para encontrar ideas que encajen
export-notes = Avisos
export-note-shown = está en el chat
export-journal = Lo que guardaste
export-empty = Todavía nada.
export-silent = Aquí no hay palabras: se omitieron todas las preguntas.
export-links = Tus enlaces
