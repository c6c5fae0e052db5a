"""Judges the strength of a passphrase, with zxcvbn
(https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler).

It judges the text from which the key is derived (`vault.passphrase.plain`), and must never keep it. zxcvbn holds
Python's global lock while it works, so no call may take long for any text.
"""

from collections.abc import Collection, Iterator

from bot.core.strength import LENGTH, TAKEN, Strength, bare, strength_of
from bot.vault.passphrase import plain

LONGEST_JUDGED = 40
"""How many characters are passed to zxcvbn, whose time grows with their square. A longer text is at least as strong."""
LONGEST_FAMOUS = 200
"""How many characters are searched for a famous passphrase."""
MOST_KINDS = 3
"""The most different characters in a text for zxcvbn that may stand for letters. It tries every way to read them, which
takes a fifth of a second for all of them."""
_LETTERS = str.maketrans("4@8({[<369!1|0$5+7%2", "aabcccceggiiiossttxz")
_KEYS = str.maketrans("!@$%(+{[<|", "12459=]],/")
"""The character on the same key without Shift, so that a row of keys is recognised."""


def judged(passphrase: str, famous: Collection[str]) -> Strength:
    """Judge a passphrase. `famous` are well-known passphrases, in the form of `bare`. Those inside it do not count."""
    text = plain(passphrase)
    if len(text) < LENGTH or text.replace(" ", "").isdigit():
        return Strength.SHORT
    begin = text[:LONGEST_FAMOUS]
    for read in (bare(begin), bare(begin.translate(_LETTERS))):
        if len(read) >= LENGTH and any(read in known for known in famous):
            return Strength.FAMOUS
        left = read
        for known in sorted((known for known in famous if known in read), key=len, reverse=True):
            left = left.replace(known, " ")
        if left != read:
            level = strength_of(guesses(left))
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
