# Lines about what was sent, or could not be.

# Shown if the bot restarted before it could use a passphrase.
secret-again = Ich wurde unterbrochen, bevor ich mit deinem Passwort etwas tun konnte. Bitte schick es noch einmal.

# For somebody who unblocked the bot, and whose notes waited.
notes-go-on = Ich konnte dich eine Weile nicht erreichen. Was geplant war, ist noch da: Was fällig ist, kommt jetzt.

# Shown if it is unknown whether a file arrived: it is not sent again.
export-unsure = Ich weiß nicht, ob die Datei angekommen ist. Falls sie fehlt, schick noch einmal /export. Falls sie da ist, lösch sie bitte selbst: Ich kann sie nicht finden.
