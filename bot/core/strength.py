"""The levels of passphrase strength, against an attacker who has a copy of everything and guesses by machine.

`bot.service.strength` judges a passphrase. This module must never keep one.
"""

from enum import StrEnum

from bot.core.text import without_marks

LENGTH = 10
"""The fewest characters of a passphrase. A PIN is guessed quickly, however slow each guess is."""
FAIR, STRONG = 10.0, 14.0
"""The fewest guesses for these levels, as powers of ten. At the cost that vault.passphrase sets, a fast graphics card
makes about 5,000 guesses a second. It needs three weeks for 10^10 guesses, and six hundred years for 10^14."""


class Strength(StrEnum):
    """How strong a passphrase is."""

    SHORT = "short"
    FAMOUS = "famous"
    """A well-known phrase, which a machine tries first."""
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


TAKEN = frozenset({Strength.FAIR, Strength.STRONG})
"""The levels that the bot accepts for a journal."""


def strength_of(guesses: float) -> Strength:
    """The level of a passphrase that takes 10^guesses guesses."""
    return Strength.WEAK if guesses < FAIR else Strength.FAIR if guesses < STRONG else Strength.STRONG


def bare(text: str) -> str:
    """The letters and digits of a text, in lower case and without accents."""
    return "".join(letter for letter in without_marks(text) if letter.isalnum())
