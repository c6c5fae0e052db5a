"""Drawn passphrases are strong in each language that has a word list, and contain no hurtful words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.strength import STRONG, Strength
from bot.service.drawing import LISTS, LONGEST, SHORTEST, WORDS, drawn, words_of
from bot.service.strength import judged
from bot.vault.passphrase import plain
from tests.support.bot_harness import english

CONTENT = english()
EXPLICIT = ["orgasm", "condom", "penis", "hure", "nackt", "sexo", "estupro"]
HURTFUL = ["idiot", "suicide", "murder", "krebs", "mord", "leiche", "morte", "negra", "judeus"]


@pytest.mark.parametrize("language", LISTS)
def test_how_many_there_are(language: str) -> None:
    """An attacker who knows the word list needs at least 10^14 guesses."""
    assert len(words_of(language, CONTENT.undrawn)) ** WORDS > 10**STRONG


@given(st.sampled_from(sorted(LISTS)))
def test_a_drawn_one_is_strong(language: str) -> None:
    """A drawn passphrase counts as strong, and has only lower-case letters without accents."""
    phrase = drawn(language, CONTENT.undrawn)
    assert judged(phrase, CONTENT.famous) is Strength.STRONG
    assert plain(phrase) == phrase
    assert [SHORTEST <= len(word) <= LONGEST and word.isascii() for word in phrase.split()] == [True] * WORDS


@pytest.mark.parametrize("language", LISTS)
def test_words_that_are_not_drawn(language: str) -> None:
    """No drawn word is explicit or hurtful, or excluded by the content, whole or by its beginning."""
    words = set(words_of(language, CONTENT.undrawn))
    for word in CONTENT.undrawn:
        assert not any(one.startswith(word[:-1]) if word.endswith("*") else one == word for one in words)
    assert words.isdisjoint([*EXPLICIT, *HURTFUL])
    assert words < set(words_of(language, frozenset()))


def test_no_two_are_alike() -> None:
    """Drawn passphrases do not repeat, because they use the system's random numbers."""
    assert len({drawn("en", CONTENT.undrawn) for _ in range(100)}) == 100


def test_a_language_without_a_list() -> None:
    """No passphrase is drawn in a language without a word list."""
    assert drawn("fr", CONTENT.undrawn) == ""


def test_every_list_is_for_a_known_language() -> None:
    """Every word list is for a language of the content, because any other list would never be used."""
    assert LISTS.keys() <= CONTENT.words.keys()
