# Ce que dit la page de /export autour de ce qui est gardé.

export-page = Ce que je garde de toi
export-page-made = Page du { $date }.
export-page-zone = Les heures sont celles de { $zone }.
export-page-utc = Les heures sont en UTC, car je ne connais pas ton fuseau horaire.
export-page-file = Toute personne qui a ce fichier peut le lire. Le fichier .json arrivé avec lui contient la même chose, et quelques détails qui ne servent qu’à un programme.
export-part = partie { $number }
export-settings = Réglages
export-consent = Ton accord
export-consent-version = version { $version } de ce qui est gardé
export-country = Pays
export-is-on = oui
export-is-off = non
export-open = En cours : { $title }
export-tried = Idées que tu as essayées
export-tags = D’après les dernières réponses que tu as gardées, pour trouver des idées qui te vont
export-notes = Petits mots
export-note-shown = se trouve dans la discussion
export-journal = Ce que tu as gardé
export-empty = Rien pour le moment.
export-silent = Pas de mots ici : toutes les questions ont été passées.
export-links = Tes liens
