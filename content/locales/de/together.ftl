# Words that came in several messages.

hint-added = Das steht jetzt bei dem, was du eben geschrieben hast.

hint-too-long-together = Zusammen ist das länger, als ich aufbewahren kann. Was du vorher geschrieben hast, bleibt; diese letzte Nachricht nicht. Du kannst einen kürzeren Teil davon schicken.
