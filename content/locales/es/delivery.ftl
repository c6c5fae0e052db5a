# Lines about what was sent, or could not be.

# A restart came between a passphrase and what it was to do.
secret-again = Algo me interrumpió y no pude usar la contraseña que enviaste. Envíala otra vez, por favor.

# For somebody who can be written to again after a block, where notes waited.
notes-go-on = Durante un tiempo no pude escribirte. Lo que estaba previsto sigue aquí: lo que ya toca llega ahora.

# An upload whose end nobody knows is not repeated.
export-unsure = No sé si el archivo llegó. Si no está aquí, envía /export otra vez. Si está, bórralo tú, por favor: yo no puedo encontrarlo.
