"""The levels of passphrase strength, against an attacker who has a copy of everything and guesses by machine.

`bot.service.strength` does the judging. This module must never keep what it is given.
"""

import unicodedata
from enum import StrEnum

LENGTH = 10
"""Fewest characters. A PIN is guessed at once, however slow each guess is."""
FAIR, STRONG = 10.0, 14.0
"""Guesses needed, as powers of ten. One fast graphics card makes about 5,000 guesses a second at the cost that
vault.passphrase sets: it needs three weeks for 10^10, and six hundred years for 10^14."""


class Strength(StrEnum):
    """How strong a passphrase is."""

    SHORT = "short"
    FAMOUS = "famous"
    """A well-known phrase: a machine tries it first."""
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


TAKEN = frozenset({Strength.FAIR, Strength.STRONG})
"""The levels that may lock a journal."""


def strength_of(guesses: float) -> Strength:
    """The level of a passphrase that takes 10^guesses guesses."""
    return Strength.WEAK if guesses < FAIR else Strength.FAIR if guesses < STRONG else Strength.STRONG


def bare(text: str) -> str:
    """The letters and digits of a text, in lower case without accents."""
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(one for one in parts if one.isalnum())
