# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = Ich komme gerade nicht an mein Notizbuch. Nichts geht verloren; ich antworte, sobald ich kann.
