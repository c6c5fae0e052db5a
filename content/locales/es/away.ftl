# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = Ahora mismo no alcanzo mi cuaderno. No se pierde nada; respondo en cuanto pueda.
