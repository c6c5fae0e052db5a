"""Draws a random passphrase: five words from a word list of xkcdpass in the person's language.

It must never keep a passphrase that it drew. docs/decisions.md names the authors of the lists.
"""

from functools import lru_cache

LISTS = {"en": "eff-long", "de": "ger-long", "pt-BR": "ptbr-aosp-10k"}
"""The word list of each language. Some languages have no list with an open licence."""
WORDS = 5
SHORTEST, LONGEST = 5, 7
"""The length of a word in letters. Words with accents are left out, as people type them in different ways."""


def drawn(language: str, undrawn: frozenset[str]) -> str:
    """A new passphrase; empty if the language has no list. `undrawn` are the lines of content/undrawn.txt."""
    if language not in LISTS:
        return ""
    # Imported here, as most processes never draw a passphrase.
    from xkcdpass import xkcd_password

    words = words_of(language, undrawn)
    # xkcdpass draws from the random numbers of the system.
    return str(xkcd_password.generate_xkcdpassword(list(words), numwords=WORDS))


@lru_cache(maxsize=len(LISTS))
def words_of(language: str, undrawn: frozenset[str]) -> tuple[str, ...]:
    """The words to draw from: those of the language's list that `undrawn` does not exclude."""
    from xkcdpass import xkcd_password

    excluded = {word for word in undrawn if not word.endswith("*")}
    excluded_stems = {word[:-1] for word in undrawn if word.endswith("*")}
    listed = xkcd_password.generate_wordlist(
        wordfile=LISTS[language], min_length=SHORTEST, max_length=LONGEST, valid_chars="[a-z]"
    )
    return tuple(
        word
        for word in sorted(listed)
        if word not in excluded and not any(word[:end] in excluded_stems for end in range(len(word) + 1))
    )
