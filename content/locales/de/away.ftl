# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = Ich komme gerade nicht an mein Notizbuch. Nichts geht verloren. Ich antworte, sobald ich kann.
