# Lines about what was sent, or could not be.

# Shown if the bot restarted before it could use a passphrase.
secret-again = I was interrupted before I could use the passphrase you sent. Please send it once more.

# For somebody who unblocked the bot, and whose notes waited.
notes-go-on = I could not reach you for a while. Your notes are still planned. The ones that are due come now.

# Shown if it is unknown whether a file arrived: it is not sent again.
export-unsure = I do not know whether the file arrived. If it is not here, send /export once more. If it is here, please delete it yourself: I cannot find it.
