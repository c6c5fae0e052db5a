# Lines about what was sent, or could not be.

# A restart came between a passphrase and what it was to do.
secret-again = I was interrupted before I could use the passphrase you sent. Please send it once more.

# For somebody who can be written to again after a block, where notes waited.
notes-go-on = I could not reach you for a while. Your notes are still planned. The ones that are due come now.

# An upload whose end nobody knows is not repeated.
export-unsure = I do not know whether the file arrived. If it is not here, send /export once more. If it is here, please delete it yourself: I cannot find it.
