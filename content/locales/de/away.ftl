# Shown while the database is unavailable, once in each chat: as a toast after a tap, or as a message.

away = Ich komme gerade nicht an mein Notizbuch. Nichts geht verloren. Ich antworte, sobald ich kann.
