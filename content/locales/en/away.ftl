# Shown while the database is unavailable, once in each chat: as a toast after a tap, or as a message.

away = I cannot reach my notebook right now. Nothing is lost. I will answer as soon as I can.
