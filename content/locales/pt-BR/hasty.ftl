# Para quem manda mais do que é aceito, no máximo uma vez por minuto.

hasty = Está indo um pouco rápido para mim. Volto a ler daqui a pouco. O que chegou agora, não li.
