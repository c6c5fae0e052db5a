"""Judges the strength of a passphrase with zxcvbn.

zxcvbn estimates how many guesses an attacker needs
(https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler). It holds Python's global
lock while it works, so no call may take long for any text. This module judges the text from which the key is derived
(`vault.passphrase.plain`), and must never keep it.
"""

from collections.abc import Collection, Iterator

from bot.core.strength import LENGTH, TAKEN, Strength, bare, strength_of
from bot.vault.passphrase import plain

LONGEST_JUDGED = 40
"""How many characters are passed to zxcvbn, whose time grows with their square. A longer text is at least as strong."""
LONGEST_FAMOUS = 200
"""How many characters are searched for a famous passphrase."""
MOST_KINDS = 3
"""The most different characters that may stand for letters, such as 4 for a, in a text for zxcvbn. It tries all
combinations, which takes a fifth of a second if the text has all such characters."""
_LETTERS = str.maketrans("4@8({[<369!1|0$5+7%2", "aabcccceggiiiossttxz")
_KEYS = str.maketrans("!@$%(+{[<|", "12459=]],/")
"""The character on the same key without Shift, so that a row of keys is recognised."""


def judged(passphrase: str, famous: Collection[str]) -> Strength:
    """Judge a passphrase. `famous` are well-known passphrases, in the form of `bare`. Those inside it do not count."""
    text = plain(passphrase)
    if len(text) < LENGTH or text.replace(" ", "").isdigit():
        return Strength.SHORT
    begin = text[:LONGEST_FAMOUS]
    for spelling in (bare(begin), bare(begin.translate(_LETTERS))):
        if len(spelling) >= LENGTH and any(spelling in known for known in famous):
            return Strength.FAMOUS
        remainder = spelling
        for known in sorted((known for known in famous if known in spelling), key=len, reverse=True):
            remainder = remainder.replace(known, " ")
        if remainder != spelling:
            level = strength_of(guesses(remainder))
            return level if level in TAKEN else Strength.FAMOUS
    return strength_of(guesses(text))


def guesses(text: str) -> float:
    """The least number of guesses for a text, as its decimal logarithm."""
    # Imported here: its word lists take memory, and most processes never judge a passphrase.
    from zxcvbn_rs_py import zxcvbn

    return min(zxcvbn(reading).guesses_log10 for reading in _readings(text[:LONGEST_JUDGED]))


def _readings(text: str) -> Iterator[str]:
    """The text, if zxcvbn can read it quickly; otherwise the letters it resembles, and the keys that were pressed."""
    if len({ord(character) for character in text} & _LETTERS.keys()) <= MOST_KINDS:
        yield text
    else:
        yield text.translate(_LETTERS)
        yield text.translate(_KEYS)
