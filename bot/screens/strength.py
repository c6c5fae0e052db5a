"""How well a passphrase would hold against somebody who has a copy of everything and guesses by machine.

It judges and keeps nothing. The guessing is zxcvbn's (https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler).
"""

from enum import StrEnum

LENGTH = 10
"""Fewest characters. A PIN is guessed in no time, however slow each guess is made."""
WEAK, FAIR = 8.0, 11.0
"""Guesses needed, as powers of ten. At the tenth of a second that one guess costs a core here (vault.passphrase),
10^8 of them are four months for one core, and 10^11 are three hundred years."""
_LONGEST_JUDGED = 72
"""Beyond this zxcvbn grows slow, and what is longer is strong enough if its beginning is."""


class Strength(StrEnum):
    """What to say of a passphrase. SHORT and WEAK ones are not taken."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Judge a passphrase."""
    text = " ".join(passphrase.split())
    if len(text) < LENGTH or text.replace(" ", "").isdigit():
        return Strength.SHORT
    # Imported here: its word lists take 15 MB, and most processes never judge one.
    from zxcvbn import zxcvbn

    guesses = float(zxcvbn(text[:_LONGEST_JUDGED])["guesses_log10"])
    return Strength.WEAK if guesses < WEAK else Strength.FAIR if guesses < FAIR else Strength.STRONG
