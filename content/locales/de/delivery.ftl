# Lines about what was sent, or could not be.

# A restart came between a passphrase and what it was to do.
secret-again = Ich wurde unterbrochen, bevor ich mit deinem Passwort etwas tun konnte. Bitte schick es noch einmal.

# For somebody who can be written to again after a block, where notes waited.
notes-go-on = Ich konnte dich eine Weile nicht erreichen. Was geplant war, ist noch da: Was fällig ist, kommt jetzt.

# An upload whose end nobody knows is not repeated.
export-unsure = Ich weiß nicht, ob die Datei angekommen ist. Falls sie fehlt, schick noch einmal /export. Falls sie da ist, lösch sie bitte selbst: Ich kann sie nicht finden.
