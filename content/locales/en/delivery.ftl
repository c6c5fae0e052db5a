# Lines about what was sent, or could not be.

# A restart came between a passphrase and what it was to do.
secret-again = The passphrase you sent was not worked on, as I was interrupted. Please send it once more.

# For somebody who can be written to again after a block, where notes waited.
notes-go-on = You could not be reached for a while. What was planned is still here: what is due comes now.

# An upload whose end nobody knows is not repeated.
export-unsure = I do not know whether the file arrived. If it is not here, send /export once more. If it is here, please delete it yourself: I cannot find it.
