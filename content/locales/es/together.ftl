# Hints about an answer that came in several messages.

hint-added = Lo puse junto a lo que escribiste antes.

hint-too-long-together = Todo junto es más de lo que puedo guardar. Lo que escribiste antes queda. Este último mensaje, no. Puedes enviar una parte más corta.
