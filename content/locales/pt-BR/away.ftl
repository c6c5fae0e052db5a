# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = Não consigo abrir meu caderno agora. Nada se perde; respondo assim que puder.
