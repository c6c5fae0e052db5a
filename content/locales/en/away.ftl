# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = I cannot reach my notebook right now. Nothing is lost. I will answer as soon as I can.
