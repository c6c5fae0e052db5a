# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = Ahora mismo no puedo abrir mi cuaderno. No se pierde nada. Respondo en cuanto pueda.
