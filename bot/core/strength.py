"""How well a passphrase withstands an attacker who has a copy of everything and guesses by machine.

Only the levels and how texts are compared. `bot.service.strength` judges; nothing is kept here of what it is given.
"""

import unicodedata
from enum import StrEnum

LENGTH = 10
"""Fewest characters. A PIN is guessed in no time, however slow each guess is made."""
FAIR, STRONG = 10.0, 14.0
"""Guesses needed, as powers of ten. One fast graphics card makes about 5,000 guesses a second at the cost that
vault.passphrase sets: it needs three weeks for 10^10, and six hundred years for 10^14."""


class Strength(StrEnum):
    """What to say of a passphrase."""

    SHORT = "short"
    FAMOUS = "famous"
    """Many people know it, so a machine tries it first."""
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


TAKEN = frozenset({Strength.FAIR, Strength.STRONG})
"""What a passphrase must be to lock a journal."""


def strength_of(guesses: float) -> Strength:
    """The level of a passphrase that needs so many guesses, as a power of ten."""
    return Strength.WEAK if guesses < FAIR else Strength.FAIR if guesses < STRONG else Strength.STRONG


def bare(text: str) -> str:
    """The letters and digits of a text alone, in small letters without accents."""
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(one for one in parts if one.isalnum())
