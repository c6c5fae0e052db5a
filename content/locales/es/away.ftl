# Shown while the database is unavailable, once in each chat: as a toast after a tap, or as a message.

away = Ahora mismo no puedo abrir mi cuaderno. No se pierde nada. Respondo en cuanto pueda.
