# Hints about an answer that came in several messages.

hint-added = Das steht jetzt bei dem, was du eben geschrieben hast.

hint-too-long-together = Zusammen ist das länger, als ich behalten kann. Was du vorher geschrieben hast, bleibt. Diese letzte Nachricht behalte ich nicht. Du kannst einen kürzeren Teil davon schicken.
