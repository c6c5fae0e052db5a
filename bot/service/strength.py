"""Judges a passphrase. The guessing is zxcvbn's (https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler).

What is judged is what is stretched (`vault.passphrase.plain`), and nothing is kept of it. zxcvbn holds Python's lock
while it works, in whichever thread: no single call may take long, whatever somebody sends.
"""

from collections.abc import Collection, Iterator

from bot.core.strength import LENGTH, TAKEN, Strength, bare, strength_of
from bot.vault.passphrase import plain

LONGEST_JUDGED = 40
"""Characters. The time that zxcvbn takes grows with their square, and what is longer is strong enough if its beginning
is."""
LONGEST_FAMOUS = 200
"""Characters among which a famous passphrase is looked for."""
MOST_KINDS = 3
"""Kinds of characters that stand for letters, in what zxcvbn judges. It tries every way to read them, and takes a fifth
of a second where all of them are there."""
_LETTERS = str.maketrans("4@8({[<369!1|0$5+7%2", "aabcccceggiiiossttxz")
_KEYS = str.maketrans("!@$%(+{[<|", "12459=]],/")
"""The key under each sign, without Shift, so that a row of keys still is one."""


def judged(passphrase: str, famous: Collection[str]) -> Strength:
    """Judge a passphrase. `famous` are those that everybody knows, as `bare` has
    them: what is there of one counts for nothing."""
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
    """How many guesses a text needs at least, as a power of ten."""
    # Imported here: its word lists take memory, and most processes never judge a passphrase.
    from zxcvbn_rs_py import zxcvbn

    return min(zxcvbn(reading).guesses_log10 for reading in _readings(text[:LONGEST_JUDGED]))


def _readings(text: str) -> Iterator[str]:
    """The text, if zxcvbn may read it as it is; else what it looks like, and which keys were pressed."""
    if len({ord(one) for one in text} & _LETTERS.keys()) <= MOST_KINDS:
        yield text
    else:
        yield text.translate(_LETTERS)
        yield text.translate(_KEYS)
