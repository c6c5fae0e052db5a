# Lines about what was sent, or could not be.

# Shown if the bot restarted before it could use a passphrase.
secret-again = Algo me interrumpió y no pude usar la contraseña que enviaste. Envíala otra vez, por favor.

# For somebody who unblocked the bot, and whose notes waited.
notes-go-on = Durante un tiempo no pude escribirte. Lo que estaba previsto sigue aquí: lo que ya toca llega ahora.

# Shown if it is unknown whether a file arrived: it is not sent again.
export-unsure = No sé si el archivo llegó. Si no está aquí, envía /export otra vez. Si está, bórralo tú, por favor: yo no puedo encontrarlo.
