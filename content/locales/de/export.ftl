# Was auf der Seite von /export rund um das Behaltene steht.

export-page = Was ich von dir behalte
export-page-made = Erstellt am { $date }.
export-page-zone = Zeiten gelten für { $zone }.
export-page-utc = Zeiten sind in UTC, weil ich deine Zeitzone nicht kenne.
export-page-file = Wer diese Datei hat, kann sie lesen. Die .json-Datei, die mitkam, enthält dasselbe und ein paar Kleinigkeiten, die nur ein Programm brauchen kann.
export-part = Teil { $number }
export-settings = Einstellungen
export-consent = Dein Ja
export-consent-version = zu Fassung { $version } von dem, was ich behalte
export-country = Land
export-is-on = an
export-is-off = aus
export-open = Offener Check-in: { $title }
export-tried = Ideen, die du probiert hast
export-tags = Aus dem letzten behaltenen Check-in, um passende Ideen zu finden
export-notes = Erinnerungen
export-note-shown = steht im Chat
export-journal = Was du behalten hast
export-empty = Noch nichts.
export-silent = Hier stehen keine Worte: Jede Frage wurde ausgelassen.
export-links = Deine Verbindungen
