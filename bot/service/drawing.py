"""Draws a passphrase for somebody: five words by chance, from a list in their language that xkcdpass brings.

It keeps nothing of what it drew. docs/decisions.md says whose the lists are.
"""

from functools import lru_cache

LISTS = {"en": "eff-long", "de": "ger-long", "pt-BR": "ptbr-aosp-10k"}
"""The list of each language that has an openly licensed one."""
WORDS = 5
SHORTEST, LONGEST = 5, 7
"""Letters of a word. None has an accent: it could be typed with or without."""


def drawn(language: str, undrawn: frozenset[str]) -> str:
    """A passphrase; empty where that language has no list. `undrawn` are the words of content/undrawn.txt."""
    if language not in LISTS:
        return ""
    # Imported here, as most processes never draw one.
    from xkcdpass import xkcd_password

    words = words_of(language, undrawn)
    # By the random numbers of the system: the library refuses to do without.
    return str(xkcd_password.generate_xkcdpassword(list(words), numwords=WORDS))


@lru_cache(maxsize=len(LISTS))
def words_of(language: str, undrawn: frozenset[str]) -> tuple[str, ...]:
    """The words that are drawn from."""
    from xkcdpass import xkcd_password

    whole = {word for word in undrawn if not word.endswith("*")}
    stems = {word[:-1] for word in undrawn if word.endswith("*")}
    listed = xkcd_password.generate_wordlist(
        wordfile=LISTS[language], min_length=SHORTEST, max_length=LONGEST, valid_chars="[a-z]"
    )
    return tuple(
        word
        for word in sorted(listed)
        if word not in whole and not any(word[:end] in stems for end in range(len(word) + 1))
    )
