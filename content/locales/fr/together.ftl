# Hints about an answer that came in several messages.

hint-added = Je l’ai mis avec ce que tu as écrit juste avant.

hint-too-long-together = En tout, c’est plus long que ce que je peux garder. Ce que tu as écrit avant reste ; ce dernier message, non. Tu peux en envoyer une partie plus courte.
