"""Judges a passphrase. The guessing is zxcvbn's (https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler).

It judges the same text that is stretched (`vault.passphrase.plain`), and must never keep it. zxcvbn holds Python's lock
while it works, in any thread, so no call may take long, whatever text comes.
"""

from collections.abc import Collection, Iterator

from bot.core.strength import LENGTH, TAKEN, Strength, bare, strength_of
from bot.vault.passphrase import plain

LONGEST_JUDGED = 40
"""Characters that zxcvbn gets, as its time grows with their square. A longer text is at least as strong."""
LONGEST_FAMOUS = 200
"""Characters that are searched for a famous passphrase."""
MOST_KINDS = 3
"""Different characters that may replace letters in a text for zxcvbn. It tries every way to read them, and takes a
fifth of a second for all of them."""
_LETTERS = str.maketrans("4@8({[<369!1|0$5+7%2", "aabcccceggiiiossttxz")
_KEYS = str.maketrans("!@$%(+{[<|", "12459=]],/")
"""The key of each sign, without Shift, so that a row of keys is recognised."""


def judged(passphrase: str, famous: Collection[str]) -> Strength:
    """Judge a passphrase. `famous` are well-known ones, in the form of `bare`. Their text inside it does not count."""
    text = plain(passphrase)
    if len(text) < LENGTH or text.replace(" ", "").isdigit():
        return Strength.SHORT
    begin = text[:LONGEST_FAMOUS]
    for read in (bare(begin), bare(begin.translate(_LETTERS))):
        if len(read) >= LENGTH and any(read in one for one in famous):
            return Strength.FAMOUS
        left = read
        for one in sorted((one for one in famous if one in read), key=len, reverse=True):
            left = left.replace(one, " ")
        if left != read:
            level = strength_of(guesses(left))
            return level if level in TAKEN else Strength.FAMOUS
    return strength_of(guesses(text))


def guesses(text: str) -> float:
    """The least number of guesses for a text, as a power of ten."""
    # Imported here: its word lists take memory, and most processes never judge a passphrase.
    from zxcvbn_rs_py import zxcvbn

    return min(zxcvbn(reading).guesses_log10 for reading in _readings(text[:LONGEST_JUDGED]))


def _readings(text: str) -> Iterator[str]:
    """The text, if zxcvbn can read it quickly; else the letters it looks like, and the keys that were pressed."""
    if len({ord(one) for one in text} & _LETTERS.keys()) <= MOST_KINDS:
        yield text
    else:
        yield text.translate(_LETTERS)
        yield text.translate(_KEYS)
